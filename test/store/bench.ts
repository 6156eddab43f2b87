import { onTestFinished } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Message } from '../../src/chat/message.ts';
import type { NewJob } from '../../src/outbox/job.ts';
import { DatabaseError, openDatabase, openSession, transactIn } from '../../src/store/open.ts';
import { loadSeed } from '../../src/store/seed-rows.ts';
import { facts } from './facts.ts';

/** One of the two databases, as the contract sees it. */
export interface Backend {
  readonly name: string;
  /** The address of a new database without anything in it. */
  empty(): Promise<string>;
  /** The address of a new database with the facts of `facts.ts`. */
  filled(): Promise<string>;
}

export const start = new Date('2026-11-23T02:00:00.000Z');

export function later(seconds: number, from = start): Date {
  return new Date(from.getTime() + seconds * 1_000);
}

export interface Bench {
  readonly url: string;
  readonly database: Database;
  /** Moved by hand. */
  readonly clock: { now: Date };
  /** The same database opened once more, as another process would. */
  again(): Promise<Database>;
}

/** A filled database for one test, closed when the test is over. */
export async function bench(backend: Backend): Promise<Bench> {
  const url = await backend.filled();
  const clock = { now: start };
  const again = () => opened(url, () => clock.now);
  return { url, clock, again, database: await again() };
}

export async function opened(url: string, now = () => start, seed = false): Promise<Database> {
  const database = await openDatabase(url, { now, seed });
  onTestFinished(() => database.close());
  return database;
}

/** Why the database is not opened; throws when it is, or when the failure has no type. */
export async function refusal(url: string): Promise<DatabaseError> {
  const outcome = await openDatabase(url, { now: () => start }).catch((error: unknown) => error);
  if (outcome instanceof DatabaseError) return outcome;
  throw new Error('the database was not refused in a typed way', { cause: outcome });
}

/** Loads the facts of `facts.ts` into a new database and closes it. */
export async function fill(url: string): Promise<void> {
  const session = await openSession(url, () => start);
  await transactIn(session)((open) => loadSeed(open, facts, '2026-11-23'));
  await session.client.$disconnect();
}

export function textEvent(id: string, chat = 'an', text = 'xin chào'): InboundEvent {
  return { id, from: { channel: 'telegram', chat }, at: start, kind: 'text', text };
}

export function message(text: string): Message {
  return { text, choices: [], attachments: [] };
}

export function job(key: string, fields: Partial<NewJob> = {}): NewJob {
  const { channel = 'telegram', chat = 'an' } = fields;
  return { key, kind: 'reply', channel, chat, message: message(key), notBefore: start, ...fields };
}

/** A promise with its handles outside. */
export function signal(): { readonly given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
