import { phrase } from '../../../chat/reply.ts';
import type { YearBook } from '../../../documents/year-book.ts';
import { awardsSheet } from './awards.ts';
import type { BookParts } from './columns.ts';
import { figuresSheet } from './figures.ts';
import { membersSheet, officesSheet } from './members.ts';
import { signaturesSheet, targetsSheet } from './pledge.ts';
import { requestsSheet, timelinessSheet } from './reports.ts';
import { scoresSheet, talliesSheet } from './scores.ts';

export type { BookParts } from './columns.ts';

/** The whole year of the cluster, as plain tables; a sheet without rows stays, so that nothing seems forgotten. */
export async function yearBook(parts: BookParts): Promise<YearBook> {
  const { cluster, year, now } = parts;
  return {
    ...{ cluster: cluster.code, year, at: now },
    title: parts.say(phrase('book-title', { year: String(year), cluster: cluster.name })),
    sheets: [
      await figuresSheet(parts),
      membersSheet(parts),
      officesSheet(parts),
      await requestsSheet(parts),
      await timelinessSheet(parts),
      await signaturesSheet(parts),
      await targetsSheet(parts),
      await scoresSheet(parts),
      await talliesSheet(parts),
      await awardsSheet(parts),
    ],
  };
}
