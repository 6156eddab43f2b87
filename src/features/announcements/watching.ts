import type { Chore, ChoreCall, ChoreOutcome } from '../../bot/chores.ts';
import type { Notice, Write } from '../../bot/feature.ts';
import { type Announcement, phaseOf } from '../../domain/announcement.ts';
import { chase } from './chasing.ts';
import { closingReport, phoneNotices } from './closing.ts';
import { editOriginals } from './editing-originals.ts';
import { endReport, progressReport } from './progress.ts';
import { markAnnounced } from './register-steps.ts';
import { type Row, rowsOf, tallyIn } from './table.ts';

/** What the clock does about one announcement. */
export interface Watched {
  readonly announcement: Announcement;
  readonly rows: readonly Row[];
}

export interface Due {
  readonly writes: readonly Write[];
  readonly notices: readonly Notice[];
}

export const nothing: Due = { writes: [], notices: [] };

/** How far each announcement is, whom it has to be said to once more, and the word to its author when all is done. */
export const watching: Chore = { name: 'announcements', run: watch };

async function watch(call: ChoreCall): Promise<ChoreOutcome> {
  const due: Due[] = [];
  for (const announcement of await call.store.announcements.underWay(call.now)) {
    const rows = await rowsOf(call, announcement.id);
    due.push(...(await dueFor(call, { announcement, rows })));
  }
  return { writes: due.flatMap(({ writes }) => writes), notices: due.flatMap(({ notices }) => notices) };
}

async function dueFor(call: ChoreCall, watched: Watched): Promise<readonly Due[]> {
  const { announcement, rows } = watched;
  const phase = phaseOf(announcement, tallyIn(rows).waiting, call.now);
  if (phase === 'sending') return [await progressReport(call, watched)];
  if (tallyIn(rows).waiting > 0) return [];
  return [
    await markAnnounced(call, watched),
    await endReport(call, watched),
    editOriginals(call, watched, await originalsOf(call, announcement)),
    await chase(call, watched),
    await phoneNotices(call, watched),
    await closingReport(call, watched),
  ];
}

async function originalsOf(call: ChoreCall, { corrects }: Announcement) {
  if (corrects === undefined) return undefined;
  const original = await call.store.announcements.find(corrects);
  return original && { original, rows: await call.store.announcements.recipients(corrects) };
}
