import { createHash } from 'node:crypto';
import type { Call, FileContent, Outcome, Said, Write } from '../../bot/feature.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { showCurrent } from '../../conversation/opening.ts';
import type { Report } from '../../domain/report.ts';
import type { Interview } from './interview-state.ts';
import { goingOn } from './interview-turn.ts';
import { step } from './records.ts';

/** What a file begins with, whatever its name says. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
];
const MOST_FILES = 10;

/** The signed paper of the report (PDF or a photograph of it), kept beside the figures. */
export async function takeEvidence(
  said: Extract<Said, { kind: 'file' }>,
  interview: Interview,
  call: Call,
): Promise<Outcome> {
  const { script, answers, state, desk } = interview;
  const kept = await keep(said, desk.report, call);
  const shown = goingOn(showCurrent(script, answers, state.progress), interview, call, [kept.words]);
  return { ...shown, ...(kept.write && { writes: [kept.write] }) };
}

interface Kept {
  readonly words: Phrase;
  readonly write?: Write;
}

async function keep(
  { file, content }: Extract<Said, { kind: 'file' }>,
  report: Report,
  call: Call,
): Promise<Kept> {
  if (content.kind === 'failed') return { words: fileFailed(content) };
  const mediaType = typeOf(content.bytes);
  if (!mediaType) return { words: phrase('reports-file-kind', { name: file.name }) };
  const files = await call.store.reports.files(report.id);
  const sha256 = createHash('sha256').update(content.bytes).digest('hex');
  if (files.some((known) => known.sha256 === sha256))
    return { words: phrase('reports-file-known', { name: file.name }) };
  if (files.length >= MOST_FILES)
    return { words: phrase('reports-file-many', { count: String(MOST_FILES) }) };
  const { bytes } = content;
  const evidence = { name: file.name, mediaType, bytes: bytes.length, sha256 };
  const write: Write = async (store) => {
    await store.reports.addFile(report.id, evidence, bytes, call.speaker.personId, call.now);
    await store.reports.addStep(report.id, step(call, 'fileAdded', file.name), call.now);
  };
  return { words: phrase('reports-file-kept', { name: file.name }), write };
}

export function fileFailed({ failure }: Extract<FileContent, { kind: 'failed' }>): Phrase {
  return phrase('reports-file-failed', { failure });
}

function typeOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
}
