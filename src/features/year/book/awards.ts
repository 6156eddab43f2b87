import { awardStateName } from '../../../bot/award-words.ts';
import type { BookSheet } from '../../../documents/year-book.ts';
import { type BookParts, sheet, unitName } from './columns.ts';

/** Each award with its state in words: what is proposed is never called given. */
export async function awardsSheet(parts: BookParts): Promise<BookSheet> {
  const { store, cluster, year, directory } = parts;
  const decisions = await store.awards.decisions(cluster.code, year);
  const rows = (await store.awards.ofYear(cluster.code, year)).map((award) => {
    const decision = decisions.find(({ id }) => id === award.decision);
    return {
      ...{
        unit: award.unit,
        unitName: unitName(parts, award.unit),
        award: directory.awardKind(award.kind).name,
      },
      state: parts.say(awardStateName(award.state)),
      ...{ proposedOn: award.proposedOn, decision: decision?.symbol, signedOn: decision?.signedOn },
      issuer: decision?.issuer,
    };
  });
  const columns = 'unit unitName award state proposedOn:day decision signedOn:day issuer';
  return sheet(parts, 'awards', columns, rows);
}
