import type { Message } from '../chat/message.ts';
import type { Locale, Phrase, Reply } from '../chat/reply.ts';
import type { Wording } from '../chat/wording.ts';
import type { Directory } from '../domain/reference.ts';
import { openStates } from './chat-states.ts';
import type { Notice, Write } from './feature.ts';
import { createPost } from './post.ts';
import { ConflictError, type Database, type Store } from './store.ts';

/**
 * Work of the clock. It looks at what is due and decides; a missed or repeated run changes nothing, for what it has
 * decided is in the database. No two processes are at the same chore at once.
 */
export interface Chore {
  /** In logs and metrics. */
  readonly name: string;
  run(call: ChoreCall): Promise<ChoreOutcome>;
}

/** What a chore may use. `store` is its transaction; it is read from only, what is to be written goes into the outcome. */
export interface ChoreCall {
  readonly now: Date;
  readonly store: Store;
  readonly directory: Directory;
  /** Of people who have not chosen one. */
  readonly fallbackLocale: Locale;
  say(phrase: Phrase, locale?: Locale): string;
  /** A message in the fallback language, or in the one that is named. */
  write(reply: Reply, locale?: Locale): Message;
}

/** Committed together: the writes in order, then the notices as messages. */
export interface ChoreOutcome {
  readonly writes?: readonly Write[];
  readonly notices?: readonly Notice[];
}

export interface ChoreParts {
  readonly chores: readonly Chore[];
  readonly database: Database;
  readonly wording: Wording;
  readonly fallbackLocale: Locale;
  readonly now: () => Date;
  /** Our own bug, or a database that is away; the other chores are run all the same. */
  readonly onFault: (chore: string, error: unknown) => void;
  readonly onRun?: (chore: string, outcome: 'done' | 'failed', ms: number) => void;
}

/** Somebody who writes at that moment may be in the way; again and again is not by chance. */
const MAX_CONFLICTS = 5;
const MINUTE = 60_000;

export interface Chores {
  /** Once a minute at most, however often it is called. Does not throw. */
  run(): Promise<void>;
}

export function createChores(parts: ChoreParts): Chores {
  const { chores, database, wording, fallbackLocale, now, onFault, onRun } = parts;
  let minute: number | undefined;

  async function run(): Promise<void> {
    const current = Math.floor(now().getTime() / MINUTE);
    if (current === minute) return;
    minute = current;
    for (const chore of chores) await runOne(chore);
  }

  async function runOne(chore: Chore): Promise<void> {
    const began = now().getTime();
    try {
      await meetingConflicts(chore);
      onRun?.(chore.name, 'done', now().getTime() - began);
    } catch (error) {
      onRun?.(chore.name, 'failed', now().getTime() - began);
      onFault(chore.name, error);
    }
  }

  async function meetingConflicts(chore: Chore, met = 0): Promise<void> {
    try {
      await runOnce(chore);
    } catch (error) {
      if (!(error instanceof ConflictError) || met >= MAX_CONFLICTS) throw error;
      await meetingConflicts(chore, met + 1);
    }
  }

  async function runOnce(chore: Chore): Promise<void> {
    // Before the transaction: on SQLite a query outside waits for the transaction inside which it is asked.
    const directory = await database.directory();
    await database.transaction(async (store) => {
      await store.hold(`chore/${chore.name}`);
      const say = (phrase: Phrase, locale = fallbackLocale) => wording.say(locale, phrase);
      const write = (reply: Reply, locale = fallbackLocale) => wording.write(locale, reply);
      const outcome = await chore.run({ now: now(), store, directory, fallbackLocale, say, write });
      for (const carryOut of outcome.writes ?? []) await carryOut(store);
      const states = await openStates(store.conversations, []);
      const post = createPost({ store, states, wording, fallbackLocale, now });
      const jobs = await post(outcome.notices ?? []);
      await states.save(now());
      await store.outbox.add(jobs);
    });
  }

  return { run };
}
