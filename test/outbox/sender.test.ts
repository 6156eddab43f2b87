import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import type { JobKind } from '../../src/chat/channel.ts';
import { type Channel, SendError } from '../../src/chat/channel.ts';
import type { Message } from '../../src/chat/message.ts';
import type { JobStore, NewJob } from '../../src/outbox/job.ts';
import { createSender } from '../../src/outbox/sender.ts';
import { testDatabase, testNow } from '../support/database.ts';

function job(key: string, chat: string, kind: JobKind = 'reply'): NewJob {
  const message = { text: key, choices: [], attachments: [] };
  return { key, kind, channel: 'test', chat, message, notBefore: testNow };
}

async function queue(database: Database, ...jobs: NewJob[]): Promise<void> {
  await database.transaction((store) => store.outbox.add(jobs));
}

/** A channel that keeps what it sent, in order, and fails as it is told. */
function channelThat(send: (text: string, attempt: number) => void = () => {}): Channel & { sent: string[] } {
  const sent: string[] = [];
  const attempts = new Map<string, number>();
  return {
    name: 'test',
    sent,
    start: async () => {},
    stop: async () => {},
    send: async (_chat, { text }) => {
      const attempt = (attempts.get(text) ?? 0) + 1;
      attempts.set(text, attempt);
      send(text, attempt);
      return `${sent.push(text)}`;
    },
  };
}

function senderOn(database: Database, channel: Channel, now: () => Date = () => testNow) {
  const faults: unknown[] = [];
  const parts = {
    jobs: database.jobs,
    channel,
    owner: 'me',
    now,
    draw: async (message: Message) => message,
    onFault: (_job: unknown, error: unknown) => faults.push(error),
  };
  return { sender: createSender(parts), faults };
}

describe('the sender', () => {
  it('sends everything due, each once, in the order of each chat', async () => {
    const database = await testDatabase();
    const channel = channelThat();
    await queue(database, job('a1', 'a'), job('b1', 'b'), job('a2', 'a'), job('a3', 'a'));

    await senderOn(database, channel).sender.flush();

    expect(channel.sent.filter((text) => text.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect([...channel.sent].sort()).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('shares the work with a second sender without sending anything twice', async () => {
    const database = await testDatabase();
    const channel = channelThat();
    await queue(database, ...Array.from({ length: 60 }, (_, index) => job(`m${index}`, `chat-${index % 7}`)));

    await Promise.all([
      senderOn(database, channel).sender.flush(),
      senderOn(database, channel).sender.flush(),
    ]);

    expect(channel.sent).toHaveLength(60);
    expect(new Set(channel.sent).size).toBe(60);
  });

  it('has no more sends open than the channel says, and writes down together what ended together', async () => {
    const database = await testDatabase();
    await queue(database, ...Array.from({ length: 50 }, (_, index) => job(`m${index}`, `chat-${index}`)));
    let open = 0;
    let most = 0;
    const channel: Channel = {
      ...channelThat(),
      inFlight: 20,
      send: async () => {
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return 'x';
      },
    };
    const settled: number[] = [];
    const jobs: JobStore = {
      ...database.jobs,
      settle: (settlements, now) => {
        settled.push(settlements.length);
        return database.jobs.settle(settlements, now);
      },
    };

    await senderOn({ ...database, jobs }, channel).sender.flush();

    expect(most).toBe(20);
    expect(settled).toEqual([20, 20, 10]);
  });

  it('writes down what was sent without waiting for a slower send', async () => {
    const database = await testDatabase();
    await queue(database, job('slow', 'a'), job('quick', 'b'));
    const settled: string[] = [];
    let quickIsSettled = () => {};
    const afterQuick = new Promise<void>((resolve) => {
      quickIsSettled = resolve;
    });
    const channel: Channel = {
      ...channelThat(),
      send: async (_chat, { text }) => {
        if (text === 'slow') await afterQuick;
        return text;
      },
    };
    const jobs: JobStore = {
      ...database.jobs,
      settle: async (settlements, now) => {
        settled.push(...settlements.map((settlement) => settlement.job.key));
        quickIsSettled();
        return database.jobs.settle(settlements, now);
      },
    };

    await senderOn({ ...database, jobs }, channel).sender.flush();

    expect(settled).toEqual(['quick', 'slow']);
  });

  it('takes nothing more in hand once it is stopped, and ends what is on its way', async () => {
    const database = await testDatabase();
    const channel = channelThat();
    const all = Array.from({ length: 10 }, (_, index) => job(`${index}`, `${index}`, 'announcement'));
    await queue(database, ...all);
    const { sender } = senderOn(database, {
      ...channel,
      send: (chat, message, sending) => {
        if (message.text === '0') stopped = sender.stop();
        return channel.send(chat, message, sending);
      },
    });
    let stopped: Promise<void> | undefined;

    await sender.flush();
    await stopped;
    await sender.flush();

    expect(channel.sent).toEqual(['0', '1', '2', '3']);
    expect(await database.jobs.states(new Date(0))).toEqual(
      new Map([
        ['sent', 4],
        ['queued', 6],
      ]),
    );
  });

  it('goes on with others while a send does not end, also with what is asked for meanwhile', async () => {
    const database = await testDatabase();
    const channel = channelThat();
    let end = () => {};
    const hanging = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { sender } = senderOn(database, {
      ...channel,
      send: async (chat, message, sending) => {
        if (message.text === 'hangs') await hanging;
        if (message.text === 'later') end();
        return channel.send(chat, message, sending);
      },
    });
    await queue(database, job('hangs', 'h'), ...['a', 'b', 'c', 'd', 'e'].map((chat) => job(chat, chat)));

    const flushed = sender.flush();
    while (channel.sent.length < 5) await nextTurnOfLoop();
    await queue(database, job('later', 'f'));
    void sender.flush();
    await flushed;

    expect(channel.sent).toEqual(['a', 'b', 'c', 'd', 'e', 'later', 'hangs']);
  });

  it('says once that outcomes cannot be written down, when everything has ended', async () => {
    const database = await testDatabase();
    const channel = channelThat();
    await queue(database, ...['a', 'b', 'c'].map((chat) => job(chat, chat)));
    const jobs: JobStore = {
      ...database.jobs,
      settle: async () => {
        throw new Error('the database is away');
      },
    };

    const flushed = senderOn({ ...database, jobs }, channel).sender.flush();

    await expect(flushed).rejects.toThrow('the database is away');
    expect(channel.sent).toEqual(['a', 'b', 'c']);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 8, 10])(
    'sends what is asked for %i moments after all was done',
    async (moments) => {
      const database = await testDatabase();
      const channel = channelThat();
      await queue(database, job('first', 'a'));
      let askedFor: Promise<void> | undefined;
      const jobs: JobStore = {
        ...database.jobs,
        settle: async (settlements, now) => {
          const settled = await database.jobs.settle(settlements, now);
          if (settlements.some(({ job: { key } }) => key === 'first')) {
            await queue(database, job('late', 'b'));
            askedFor = (async () => {
              for (let moment = 0; moment < moments; moment++) await undefined;
              await sender.flush();
            })();
          }
          return settled;
        },
      };
      const { sender } = senderOn({ ...database, jobs }, channel);

      await sender.flush();
      await askedFor;

      expect(channel.sent).toEqual(['first', 'late']);
    },
  );

  it('writes down later what could not be written down when it was sent, and sends nothing twice', async () => {
    const database = await testDatabase();
    const channel = channelThat();
    await queue(database, ...['a', 'b', 'c'].map((chat) => job(chat, chat, 'announcement')));
    let isAway = true;
    const jobs: JobStore = {
      ...database.jobs,
      settle: async (settlements, now) => {
        if (isAway) throw new Error('the database is away');
        return database.jobs.settle(settlements, now);
      },
    };
    let now = testNow;
    const { sender } = senderOn({ ...database, jobs }, channel, () => now);
    await sender.flush().catch(() => undefined);

    // Its own leases have run out by now.
    now = new Date(testNow.getTime() + 120_000);
    isAway = false;
    await sender.recover();
    await sender.flush();

    expect(channel.sent).toEqual(['a', 'b', 'c']);
    expect(await database.jobs.states(new Date(0))).toEqual(new Map([['sent', 3]]));
  });

  it('tries again later what the channel could not take', async () => {
    const database = await testDatabase();
    let now = testNow;
    const channel = channelThat((_text, attempt) => {
      if (attempt === 1) throw new SendError('throttled', { retryAfterSeconds: 35 });
    });
    const { sender } = senderOn(database, channel, () => now);
    await queue(database, job('a1', 'a'));

    await sender.flush();
    const due = await database.jobs.nextDue('test');
    now = new Date(testNow.getTime() + 34_000);
    await sender.flush();
    const early = [...channel.sent];
    now = new Date(testNow.getTime() + 35_000);
    await sender.flush();

    expect(due).toEqual(new Date(testNow.getTime() + 35_000));
    expect(early).toEqual([]);
    expect(channel.sent).toEqual(['a1']);
  });

  it('gives up on a person who cannot be reached and goes on with the others', async () => {
    const database = await testDatabase();
    const channel = channelThat((text) => {
      if (text === 'a1') throw new SendError('unreachable');
    });
    await queue(database, job('a1', 'a'), job('b1', 'b'));

    await senderOn(database, channel).sender.flush();
    await senderOn(database, channel).sender.flush();

    expect(channel.sent).toEqual(['b1']);
  });

  it('never repeats an announcement whose answer was lost', async () => {
    const database = await testDatabase();
    let tries = 0;
    const channel = channelThat(() => {
      tries += 1;
      throw new SendError('unavailable', { uncertain: true });
    });
    await queue(database, job('a1', 'a', 'announcement'));

    await senderOn(database, channel).sender.flush();
    await senderOn(database, channel, () => new Date(testNow.getTime() + 3_600_000)).sender.flush();

    expect(tries).toBe(1);
  });

  it('takes up what a dead process was sending: a reply once more, an announcement not', async () => {
    const database = await testDatabase();
    await queue(database, job('reply', 'a'), job('news', 'b', 'announcement'));
    await database.jobs.claim('test', 'dead', testNow, new Date(testNow.getTime() + 60_000), 9);
    const later = () => new Date(testNow.getTime() + 61_000);
    const channel = channelThat();
    const { sender } = senderOn(database, channel, later);

    await sender.recover();
    await sender.recover();
    await sender.flush();

    expect(channel.sent).toEqual(['reply']);
  });

  it('counts a bug in a channel as a failure of that message, and reports it', async () => {
    const database = await testDatabase();
    const channel = channelThat((text) => {
      if (text === 'a1') throw new TypeError('bug');
    });
    const { sender, faults } = senderOn(database, channel);
    await queue(database, job('a1', 'a'), job('b1', 'b'));

    await sender.flush();

    expect(faults).toHaveLength(1);
    expect(channel.sent).toEqual(['b1']);
  });
});
