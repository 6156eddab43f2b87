import { ConflictError } from '../bot/store.ts';
import type { YearStore } from '../bot/year-store.ts';
import { type Tally, voteBases } from '../domain/vote.ts';
import type { VoteTally } from './generated/sqlite/client.ts';
import { holdUntilCommit, type Session } from './session.ts';
import { present, word } from './words.ts';

type Tallies = Pick<YearStore, 'tallies' | 'addTally'>;

export function tallies(session: Session): Tallies {
  const { client } = session;
  return {
    async tallies(clusterCode, year) {
      const rows = await client.voteTally.findMany({
        where: { clusterCode, year },
        orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
      });
      return rows.map(tallyOf);
    },

    async addTally(clusterCode, year, { threshold, paper, ...sheet }, { person, at }) {
      await holdUntilCommit(session, 'tallies');
      const { subject, heldOn } = sheet;
      const where = { clusterCode, year, subject, heldOn };
      if ((await client.voteTally.count({ where })) > 0)
        throw new ConflictError(`the tally of ${clusterCode} ${year} on ${heldOn}`);
      await client.voteTally.create({
        data: {
          ...{ clusterCode, year, recordedAt: at, personId: person ?? null, paper: paper ?? null },
          ...sheet,
          ...threshold,
        },
      });
    },
  };
}

function tallyOf(row: VoteTally): Tally {
  const { subject, heldOn, over, under, isStrict, isSecret, members, present: there } = row;
  const { inFavour, against, blank } = row;
  return {
    ...{ subject, heldOn, isSecret, members, present: there, inFavour, against, blank },
    threshold: { over, under, isStrict },
    base: word(voteBases, row.base, 'base of a vote'),
    ...present({ paper: row.paper }),
  };
}
