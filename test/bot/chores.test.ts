import { describe, expect, it } from 'vitest';
import { type Chore, type ChoreOutcome, createChores } from '../../src/bot/chores.ts';
import { ConflictError } from '../../src/bot/store.ts';
import { phrase } from '../../src/chat/reply.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { testDatabase, testNow } from '../support/database.ts';

const wording = loadWording();
const to = { channel: 'test', chat: 'a' };

/** Runs of chores on a clock that is moved by hand. */
async function clockwork(...chores: readonly Chore[]) {
  const database = await testDatabase();
  const clock = { now: testNow };
  const faults: string[] = [];
  const runs: string[] = [];
  const work = createChores({
    ...{ chores, database, wording, fallbackLocale: 'vi' },
    now: () => clock.now,
    onFault: (chore) => faults.push(chore),
    onRun: (chore, outcome) => runs.push(`${chore} ${outcome}`),
  });
  const queued = async () =>
    (await database.jobs.claim('test', 'me', clock.now, clock.now, 9)).map(({ key }) => key);
  return { database, clock, faults, runs, run: work.run, queued };
}

function later(seconds: number): Date {
  return new Date(testNow.getTime() + seconds * 1_000);
}

function chore(name: string, run: (times: number) => ChoreOutcome): Chore {
  let times = 0;
  return { name, run: async () => run(++times) };
}

const notice = (key: string) => ({
  key,
  to,
  kind: 'notice' as const,
  reply: { paragraphs: [phrase('bot-fault')] },
});

describe('chores', () => {
  it('run once a minute, whichever way the clock moves', async () => {
    const { clock, runs, run } = await clockwork(chore('a', () => ({})));
    for (const seconds of [0, 10, 50, 61, 62, 5]) {
      clock.now = later(seconds);
      await run();
    }

    expect(runs).toHaveLength(3);
  });

  it('commit what they decide together: writes in order, then messages', async () => {
    const entry = { at: testNow, action: 'test', subject: 'chore' };
    const { queued, run, database } = await clockwork(
      chore('a', () => ({ notices: [notice('n')], writes: [(store) => store.audit.add(entry)] })),
      chore('b', () => ({
        notices: [notice('lost')],
        writes: [() => Promise.reject(new Error('a bug'))],
      })),
    );

    await run();

    expect(await queued()).toEqual(['n/test/a']);
    expect(await database.jobs.waiting(testNow)).toEqual([]);
  });

  it('do not stop each other when one throws', async () => {
    const { faults, runs, run } = await clockwork(
      chore('broken', () => {
        throw new Error('a bug');
      }),
      chore('b', () => ({})),
    );

    await run();

    expect([faults, runs]).toEqual([['broken'], ['broken failed', 'b done']]);
  });

  it('are run again at once when somebody was in the way', async () => {
    const { faults, queued, run } = await clockwork(
      chore('a', (times) => {
        if (times === 1) throw new ConflictError('a chat');
        return { notices: [notice(`n${times}`)] };
      }),
    );

    await run();

    expect(faults).toEqual([]);
    expect(await queued()).toEqual(['n2/test/a']);
  });

  it('give up when somebody is always in the way', async () => {
    const { faults, run } = await clockwork(
      chore('a', () => {
        throw new ConflictError('a chat');
      }),
    );

    await run();

    expect(faults).toEqual(['a']);
  });
});
