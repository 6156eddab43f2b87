import { clockTimeOf, isoDate, localDateOf } from '../domain/local-date.ts';
import type { Chore } from './chores.ts';
import type { Store } from './store.ts';

/**
 * How many days what comes with traffic is kept; everything else is the cluster's record and stays. docs/operations.md
 * gives the same table to whoever runs the bot.
 */
export const keptDays = {
  /** Events that were handled or given up, with what was said. No platform brings one again after so long. */
  events: 30,
  /** Answers: their words, files and buttons. */
  replies: 90,
  /** The words, files and buttons of other messages. Which occasion was told whom, when, and what came of it stays. */
  words: 90,
  /** Questions that were not understood. */
  unread: 90,
  /** Conversations of chats that belong to nobody known, since they last changed. */
  strangersConversations: 180,
  /** That such a chat was heard of. */
  strangersContacts: 180,
  /** Counts of wrong codes. */
  codeGuards: 1,
  /** Invitations that nobody used, after they have ended. */
  invitations: 180,
  /** Who was told a card, since the last time: for corrections. */
  tellings: 730,
  /** Cards that nobody was told for so long: their code finds nothing any more. */
  cards: 730,
  /** Signed papers that were sent in and belong to no decision. */
  papers: 30,
  /** Announcements that were begun and never confirmed: they become cancelled, their number stays taken. */
  drafts: 180,
} as const;

export type Perishable = keyof typeof keptDays;

export interface RetentionStore {
  /** Removes what is older than the moment, `limit` rows at most; returns how many were. Nothing that is still waited for. */
  drop(kind: Perishable, before: Date, limit: number): Promise<number>;
  /** The ISO day on which everything was last found to be young enough. */
  doneOn(): Promise<string | undefined>;
  setDone(day: string): Promise<void>;
}

const DAY_MS = 24 * 60 * 60_000;
/** Of each kind in one run. On SQLite everybody waits for it: a twentieth of a second. */
const MOST_AT_ONCE = 500;
const ENDS_AT_HOUR = 5;
const kinds = Object.keys(keptDays) as readonly Perishable[];

/** At night, minute by minute, until nothing is left that is too old; once a day. */
export const forgetting: Chore = {
  name: 'forgetting',
  async run({ now, store }) {
    const today = isoDate(localDateOf(now));
    if (clockTimeOf(now).hour >= ENDS_AT_HOUR || (await store.retention.doneOn()) === today) return {};
    return { writes: [(open) => forget(open, now, today)] };
  },
};

async function forget({ retention }: Store, now: Date, today: string): Promise<void> {
  let isLeft = false;
  for (const kind of kinds) {
    const before = new Date(now.getTime() - keptDays[kind] * DAY_MS);
    if ((await retention.drop(kind, before, MOST_AT_ONCE)) >= MOST_AT_ONCE) isLeft = true;
  }
  if (!isLeft) await retention.setDone(today);
}
