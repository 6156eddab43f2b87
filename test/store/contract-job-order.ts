import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type JobKind, urgency } from '../../src/chat/channel.ts';
import type { ClaimedJob, NewJob } from '../../src/outbox/job.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, job, later, message, start } from './bench.ts';

const lease = later(30);
const kinds = ['reply', 'notice', 'reminder', 'announcement'] as const satisfies readonly JobKind[];

function keys(jobs: readonly ClaimedJob[]): string[] {
  return jobs.map(({ key }) => key);
}

/** Who goes first when more is due than can be sent at once. */
export function jobOrderContract(backend: Backend): void {
  async function queued(...jobs: NewJob[]) {
    const { database } = await bench(backend);
    await database.store.outbox.add(jobs);
    return database;
  }

  /** Claims what may go and sends it back to wait for another try. */
  async function putBack(database: Awaited<ReturnType<typeof queued>>, until: Date): Promise<void> {
    const claimed = await database.jobs.claim('telegram', 'me', start, lease, 50);
    const outcome = { state: 'queued', notBefore: until, failure: 'throttled' } as const;
    await database.jobs.settle(
      claimed.map((each) => ({ job: each, outcome })),
      start,
    );
  }

  test('leaves to one process at a time what nobody waits for, and answers to every one', async () => {
    const { jobs } = await queued(
      ...kinds.flatMap((kind) =>
        Array.from({ length: 4 }, (_, index) => job(`${kind}/${index}`, { kind, chat: `${kind}/${index}` })),
      ),
    );
    const take = async (owner: string, seconds: number, limit = 2) => {
      const now = later(seconds);
      return keys(await jobs.claim('telegram', owner, now, later(seconds + 60), limit));
    };

    expect(await take('one', 0)).toEqual(['reply/0', 'reply/1']);
    expect(await take('two', 0, 50)).toEqual(['reply/2', 'reply/3']);
    expect(await take('two', 1, 50)).toEqual([]);
    expect(await take('one', 2)).toEqual(['notice/0', 'notice/1']);
    // The turn is one's own as long as one comes back for it.
    expect(await take('one', 7)).toEqual(['notice/2', 'notice/3']);
    expect(await take('two', 12, 50)).toEqual([]);
    // The first one has died.
    expect(await take('two', 40, 3)).toEqual(['reminder/0', 'reminder/1', 'reminder/2']);
    expect(await take('one', 41, 50)).toEqual([]);
    // This one stops in good order.
    await jobs.endTurn('telegram', 'two');
    expect(await take('three', 41, 50)).toEqual([
      'reminder/3',
      ...['0', '1', '2', '3'].map((n) => `announcement/${n}`),
    ]);
  });

  test('lets answers go first, then notices, reminders and announcements, however many of these wait', async () => {
    const { jobs } = await queued(
      ...kinds
        .toReversed()
        .flatMap((kind) =>
          Array.from({ length: 20 }, (_, index) =>
            job(`${kind}/${index}`, { kind, chat: `${kind}/${index}` }),
          ),
        ),
    );

    for (const kind of kinds) {
      const first = await jobs.claim('telegram', 'me', start, lease, 15);
      const rest = await jobs.claim('telegram', 'me', start, lease, 5);
      expect(keys([...first, ...rest])).toEqual(Array.from({ length: 20 }, (_, index) => `${kind}/${index}`));
    }
  });

  test('keeps the order of a chat: what an answer waits behind goes out with its urgency', async () => {
    const { jobs } = await queued(
      job('early', { kind: 'announcement', chat: 'an' }),
      job('to an', { kind: 'announcement', chat: 'binh' }),
      job('to binh', { kind: 'reply', chat: 'binh' }),
    );

    expect(keys(await jobs.claim('telegram', 'me', start, lease, 1))).toEqual(['to an']);
  });

  test('lets an answer overtake an announcement that waits for another try, and nothing overtake an answer', async () => {
    const database = await queued(
      job('announcement', { kind: 'announcement', chat: 'an' }),
      job('answer', { chat: 'binh' }),
    );
    await putBack(database, later(600));
    await database.store.outbox.add([
      job('later answer', { chat: 'an' }),
      job('later announcement', { kind: 'announcement', chat: 'an' }),
      job('to binh', { kind: 'notice', chat: 'binh' }),
      job('second', { chat: 'binh' }),
    ]);

    const claimed = await database.jobs.claim('telegram', 'me', start, lease, 9);
    await database.jobs.settle(
      claimed.map((each) => ({ job: each, outcome: { state: 'sent' as const, sentId: '1' } })),
      start,
    );

    expect(keys(claimed)).toEqual(['later answer']);
    expect(await database.jobs.claim('telegram', 'me', start, lease, 9)).toEqual([]);
    expect(keys(await database.jobs.claim('telegram', 'me', later(600), later(630), 9))).toEqual([
      'answer',
      'announcement',
    ]);
  });

  test('follows these rules whatever is queued', async () => {
    const { database, url } = await bench(backend);
    const { client } = await openSession(url, () => start);
    onTestFinished(() => client.$disconnect());
    const waiting = fc.record({
      kind: fc.constantFrom(...kinds),
      chat: fc.constantFrom('an', 'binh', 'chi', 'dung'),
      isDue: fc.boolean(),
      wasTried: fc.boolean(),
    });
    let round = 0;

    await fc.assert(
      fc.asyncProperty(
        fc.array(waiting, { maxLength: 16 }),
        fc.integer({ min: 1, max: 5 }),
        async (all, most) => {
          round += 1;
          const data = all.map((one, place) => rowOf(one, `round ${round}`, `${round}/${place}`));
          await client.outboxMessage.createMany({ data });

          const claimed = await database.jobs.claim(`round ${round}`, 'me', start, lease, most);

          expect(keys(claimed)).toEqual(expected(all, most).map((place) => `${round}/${place}`));
        },
      ),
      { numRuns: 60 },
    );
  });
}

interface Waiting {
  readonly kind: JobKind;
  readonly chat: string;
  readonly isDue: boolean;
  readonly wasTried: boolean;
}

function rowOf({ kind, chat, isDue, wasTried }: Waiting, channel: string, key: string) {
  return {
    ...{ key, kind, channel, chat, message: JSON.stringify(message(key)), state: 'queued' },
    ...{
      attempt: wasTried ? 1 : 0,
      notBefore: isDue ? start : later(60),
      createdAt: start,
      updatedAt: start,
    },
  };
}

/** The places of those that go, as the rules have it. */
function expected(all: readonly Waiting[], most: number): number[] {
  const rank = (place: number) => urgency[all[place]?.kind ?? 'reply'];
  const heads = [...new Set(all.map(({ chat }) => chat))].flatMap((chat) => {
    const here = [...all.keys()].filter((place) => all[place]?.chat === chat);
    const due = here.filter((place) => all[place]?.isDue);
    const again = here.filter((place) => !all[place]?.isDue && all[place]?.wasTried);
    const head = due.find((place) => !again.some((held) => held < place && rank(held) <= rank(place)));
    const [urgent = 0] = due.toSorted((a, b) => rank(a) - rank(b) || a - b);
    return head === undefined ? [] : [{ head, urgent }];
  });
  return heads
    .toSorted((a, b) => rank(a.urgent) - rank(b.urgent) || a.urgent - b.urgent)
    .slice(0, most)
    .map(({ head }) => head)
    .toSorted((a, b) => rank(a) - rank(b) || a - b);
}
