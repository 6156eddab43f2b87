import type { Call, Outcome } from '../../../bot/feature.ts';
import { phrase } from '../../../chat/reply.ts';
import { writePaper } from '../../../documents/paper.ts';
import { audited, heldYear, isRehearsal, refused } from '../access.ts';
import { choice, replied, said, yearIn } from '../talk.ts';
import { draftOf, paperKinds } from './papers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** "/duthao", or "/duthao 2023": which paper? Drafts of the year are the sitting chair's alone. */
export async function choosePaper(call: Call, words: string): Promise<Outcome> {
  const held = heldYear(call);
  if (held === undefined || isRehearsal(call)) return said(phrase('year-chair-only'));
  const year = yearIn(words) ?? held;
  return replied({
    paragraphs: [phrase('year-ask-paper-kind', { year: String(year) })],
    choices: paperKinds.map((kind) =>
      choice(
        phrase('year-choice-paper', { kind, year: String(year), next: String(year + 1) }),
        'paper',
        kind,
        year,
      ),
    ),
  });
}

export async function sendPaper([name, digits]: readonly string[], call: Call): Promise<Outcome> {
  const kind = paperKinds.find((known) => known === name);
  const year = yearIn(digits);
  if (heldYear(call) === undefined || isRehearsal(call)) return refused(call, 'paper', year);
  if (!kind || year === undefined) return said(phrase('bot-choice-gone'));
  const paper = await draftOf(call, kind, year);
  if (!('body' in paper)) return said(paper);
  const bytes = await writePaper(paper);
  const attachment = {
    ...{ name: `du-thao-${fileNames[kind]}-${year}.docx`, mediaType: DOCX },
    base64: Buffer.from(bytes).toString('base64'),
  };
  return {
    replies: [{ paragraphs: [phrase('year-paper-sent')], attachments: [attachment] }],
    facts: { intent: 'export', periods: [String(year)] },
    writes: [audited(call, `year.drafted.${kind}`, year)],
  };
}

const fileNames = { submission: 'to-trinh', minutes: 'bien-ban', notice: 'thong-bao' } as const;
