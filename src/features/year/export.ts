import type { Call, Outcome } from '../../bot/feature.ts';
import { phrase } from '../../chat/reply.ts';
import { writeYearWorkbook } from '../../documents/year-book.ts';
import type { Query } from '../../reading/query.ts';
import { audited, clusterFor, heldYear, isRehearsal, recorded } from './access.ts';
import { yearBook } from './book/book.ts';
import { contactLine, yearIn } from './talk.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "/xuatnam", or "/xuatnam 2024". */
export function exportYear(call: Call, words: string): Promise<Outcome> {
  return bookOf(call, yearIn(words));
}

/** "Xuất bảng tổng hợp ra Excel": the year's workbook, for the people of the sitting chair; who chaired before has handed it over. */
export function answerExport(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  return bookOf(call, asked.periods[0]?.year);
}

async function bookOf(call: Call, asked: number | undefined): Promise<Outcome> {
  const held = heldYear(call);
  if (held === undefined || isRehearsal(call)) return forTheChair(call);
  const year = asked ?? held;
  if (!recorded(call, year)) return said(phrase('year-not-open', { year: String(year) }));
  const cluster = clusterFor(call, year);
  const { store, directory, now } = call;
  const book = await yearBook({ store, directory, now, cluster, year, say: (meant) => call.say(meant) });
  const bytes = await writeYearWorkbook(book);
  const attachment = {
    ...{ name: `nam-thi-dua-${year}-${cluster.code}.xlsx`, mediaType: XLSX },
    base64: Buffer.from(bytes).toString('base64'),
  };
  return {
    replies: [{ paragraphs: [phrase('year-exported', { year: String(year) })], attachments: [attachment] }],
    facts: { intent: 'export', periods: [String(year)] },
    writes: [audited(call, 'year.exported', year)],
  };
}

function forTheChair(call: Call): Outcome {
  if (call.speaker.isPractice) return said(phrase('year-export-practice'));
  return said(phrase('year-export-chair'), contactLine(call));
}

function said(...paragraphs: Outcome['replies'][number]['paragraphs']): Outcome {
  return { replies: [{ paragraphs }], facts: { intent: 'export' } };
}
