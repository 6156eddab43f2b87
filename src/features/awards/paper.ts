import { createHash } from 'node:crypto';
import type { Call, Said } from '../../bot/feature.ts';
import type { FormQuestion } from '../../bot/form.ts';
import type { FileTaken } from '../../bot/form-talk.ts';
import { phrase } from '../../chat/reply.ts';

const PDF = '%PDF-';

/** The signed paper itself. Its answer is its hash and its name: the content is in the database by then. */
export function paperQuestion(): FormQuestion {
  return {
    name: 'paper',
    title: phrase('register-title-pdf'),
    ask: () => ({ paragraphs: [phrase('register-ask-pdf')] }),
    understand: () => ({ kind: 'unread', because: phrase('register-pdf-unread'), isOther: true }),
    fault: (answer) => (shaOf(answer) ? undefined : phrase('register-pdf-unread')),
    shown: (answer) => answer.slice(answer.indexOf('|') + 1),
  };
}

export function shaOf(answer: string | undefined): string | undefined {
  return /^([0-9a-f]{64})\|/.exec(answer ?? '')?.[1];
}

/** Keeps it at once: a conversation's state is no place for a file. */
export async function takePaper(
  { file, content }: Extract<Said, { kind: 'file' }>,
  call: Call,
): Promise<FileTaken> {
  const none = { answers: new Map<string, string>(), writes: [] };
  if (content.kind === 'failed')
    return { ...none, words: [phrase('register-pdf-failed', { failure: content.failure })] };
  const { bytes } = content;
  if (Buffer.from(bytes.subarray(0, PDF.length)).toString('latin1') !== PDF)
    return { ...none, words: [phrase('register-pdf-kind', { name: file.name })] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = file.name.slice(0, 120);
  const paper = { name, mediaType: 'application/pdf', bytes: bytes.length, sha256 };
  return {
    answers: new Map([['paper', `${sha256}|${name}`]]),
    words: [phrase('register-pdf-kept', { name })],
    writes: [(store) => store.awards.keepPaper(paper, bytes, call.speaker.personId, call.now)],
  };
}
