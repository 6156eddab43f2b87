import { expect, test } from 'vitest';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { opened, signal, start } from './bench.ts';

const chat = (name: string, version: number) => ({ channel: 'test', chat: name, state: '{}', version });

/** Saves one chat, waits for the other to have saved the other one, and saves that too. */
function crossing(database: Database, first: string, second: string, here: () => void, there: Promise<void>) {
  return database.transaction(async ({ conversations }) => {
    await conversations.save([chat(first, 1)], start);
    here();
    await there;
    await conversations.save([chat(second, 1)], start);
  });
}

test('of two transactions that wait for one another one goes on, and the other is a conflict to be met again', async () => {
  const url = await newPostgresDatabase();
  const [one, other] = [await opened(url), await opened(url)];
  await one.transaction(({ conversations }) => conversations.save([chat('a', 0), chat('b', 0)], start));
  const [first, second] = [signal(), signal()];

  const both = await Promise.allSettled([
    crossing(one, 'a', 'b', first.give, second.given),
    crossing(other, 'b', 'a', second.give, first.given),
  ]);

  const refused = both.find(({ status }) => status === 'rejected');
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(refused).toMatchObject({ reason: expect.any(ConflictError) });
});
