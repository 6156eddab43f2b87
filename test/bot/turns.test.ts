import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { Call, Feature, Outcome } from '../../src/bot/feature.ts';
import { createInboxWorker } from '../../src/bot/inbox-worker.ts';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import { FileError } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { phrase } from '../../src/chat/reply.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { answers } from '../../src/features/answers/feature.ts';
import { openSession } from '../../src/store/open.ts';
import { testDatabase, testNow } from '../support/database.ts';
import { testSecrets } from '../support/secrets.ts';

const wording = loadWording();
const say = (label: string) => phrase('bot-choice', { label });
const spoken = (label: string): Outcome => ({
  replies: [{ paragraphs: [say(label)] }],
  facts: { intent: 'help' },
});

/** A feature with a conversation that counts what it hears, and commands that do what a turn may do. */
function counting(parts: Partial<Feature> = {}): Feature {
  const command = (name: string, run: (call: Call, words: string) => Promise<Outcome>) => ({
    name,
    summary: say(name),
    purpose: 'ask' as const,
    run,
  });
  const question = {
    paragraphs: [say('Số nào?')],
    choices: [{ value: 'dem:het', label: say('Hết') }],
    choicesByWords: true as const,
  };
  const heard = (state: unknown) => Number((state as { heard: number }).heard);
  return {
    name: 'dem',
    commands: [
      command('dem', async () => ({
        ...spoken('Bắt đầu'),
        replies: [question],
        open: { feature: 'dem', state: { heard: 0 } },
      })),
      command('nhac', async (_call, words) => ({
        ...spoken('Đã nhắc'),
        notices: [
          {
            key: 'nhac/1',
            to: { person: Number(words) },
            kind: 'notice',
            reply: { paragraphs: [say('Có tin')], choices: [{ value: '/dem', label: say('Xem tin') }] },
          },
        ],
      })),
    ],
    intents: {},
    press: async (value) => (value === 'dem:het' ? { ...spoken('Xong'), open: null } : spoken('Nút lạ')),
    conversation: {
      converse: async (said, { open }) => {
        if (said.kind === 'file') {
          const size = said.content.kind === 'content' ? said.content.bytes.length : said.content.failure;
          return { ...spoken(`Tệp ${size}`), open: open ?? null };
        }
        if (said.kind !== 'text' || !/^\d+$/.test(said.text)) return undefined;
        const state = { heard: heard(open?.state) + 1 };
        return { ...spoken(`Nghe ${state.heard}`), open: { feature: 'dem', state } };
      },
      again: async () => question,
    },
    ...parts,
  };
}

interface Bench {
  readonly say: (chat: string, text: string) => Promise<readonly string[]>;
  readonly send: (event: InboundEvent) => Promise<readonly string[]>;
  readonly faults: unknown[];
}

function benchOn(
  database: Database,
  features: readonly Feature[],
  files = new Map<string, Uint8Array>(),
): Bench {
  const faults: unknown[] = [];
  let count = 0;
  const worker = createInboxWorker({
    bot: createBot(features, wording, 'vi', testSecrets()),
    database,
    wording,
    now: () => testNow,
    fetchFile: async (_channel, handle) => {
      const bytes = files.get(handle);
      if (!bytes) throw new FileError('gone');
      return bytes;
    },
    onPosted: () => {},
    onFault: (_event, error) => faults.push(error),
    onStalled: (error) => faults.push(error),
  });
  async function send(event: InboundEvent): Promise<readonly string[]> {
    await worker.receive([event]);
    await worker.drain();
    return sentTo(database, event.from.chat);
  }
  return {
    send,
    faults,
    say: (chat, text) =>
      send({ id: `${++count}`, from: { channel: 'test', chat }, at: testNow, kind: 'text', text }),
  };
}

/** Takes what waits for a chat, as a sender would. */
async function sentTo(database: Database, chat: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (;;) {
    const jobs = await database.jobs.claim('test', 'me', testNow, new Date(testNow.getTime() + 1_000), 50);
    const own = jobs.filter((job) => job.chat === chat);
    texts.push(...own.map((job) => job.message.text));
    const others = jobs.filter((job) => job.chat !== chat);
    const queued = { state: 'queued', notBefore: testNow, failure: 'later' } as const;
    await database.jobs.settle(
      [
        ...own.map((job) => ({ job, outcome: { state: 'sent', sentId: 'x' } as const })),
        ...others.map((job) => ({ job, outcome: queued })),
      ],
      testNow,
    );
    if (own.length === 0) return texts;
  }
}

async function personIn(database: Database, chat: string): Promise<number> {
  return database.transaction(async (store) => {
    const seat = { role: 'officer' as const, unit: 'bac-kan' };
    const { id } = await store.people.ensure(
      { name: 'Người thử', handle: chat, isPractice: true, seat },
      testNow,
    );
    await store.people.link(id, 'test', chat, testNow);
    return id;
  });
}

describe('a conversation that is open', () => {
  it('hears what is said, and keeps its state between turns', async () => {
    const bench = benchOn(await testDatabase(), [counting(), answers]);

    const told = [await bench.say('a', '/dem'), await bench.say('a', '5'), await bench.say('a', '7')];

    expect(told).toEqual([['Số nào?'], ['Nghe 1'], ['Nghe 2']]);
  });

  it('takes a typed number for an answer and not for a choice, where choices go by their words', async () => {
    const bench = benchOn(await testDatabase(), [counting(), answers]);
    await bench.say('a', '/dem');

    const numbered = await bench.say('a', '1');
    await bench.say('a', '/dem');
    const worded = await bench.say('a', 'hết');

    expect([numbered, worded]).toEqual([['Nghe 1'], ['Xong']]);
  });

  it('shows its question again, once, after something else was answered', async () => {
    const bench = benchOn(await testDatabase(), [counting(), answers]);
    await bench.say('a', '/dem');

    const [answer, question, ...rest] = await bench.say('a', 'Cụm trưởng năm 2023 là ai?');

    expect(answer).toContain('Phú Thọ');
    expect([question, ...rest]).toEqual(['Số nào?']);
  });

  it('is not moved by a notice, whose words are no answer to it', async () => {
    const database = await testDatabase();
    const bench = benchOn(database, [counting(), answers]);
    const person = await personIn(database, 'a');
    await bench.say('a', '/dem');

    await bench.say('b', `/nhac ${person}`);
    const notice = await sentTo(database, 'a');
    const answered = await bench.say('a', '9');

    expect([notice, answered]).toEqual([['Có tin'], ['Nghe 1']]);
  });

  it('ends where it cannot be shown any more', async () => {
    const conversation = { converse: async () => undefined, again: async () => undefined };
    const bench = benchOn(await testDatabase(), [counting({ conversation }), answers]);
    await bench.say('a', '/dem');

    const told = await bench.say('a', 'Cụm trưởng năm 2023 là ai?');

    expect(told).toHaveLength(1);
  });
});

describe('a notice', () => {
  it('reaches the person once, however often its occasion comes', async () => {
    const database = await testDatabase();
    const bench = benchOn(database, [counting(), answers]);
    const person = await personIn(database, 'a');

    await bench.say('b', `/nhac ${person}`);
    await bench.say('c', `/nhac ${person}`);

    expect(await sentTo(database, 'a')).toEqual(['Có tin']);
  });

  it('has buttons whose words can be typed', async () => {
    const database = await testDatabase();
    const bench = benchOn(database, [counting(), answers]);
    await bench.say('b', `/nhac ${await personIn(database, 'a')}`);

    const [, question] = await bench.say('a', 'xem tin');

    expect(question).toBe('Số nào?');
  });

  it('to somebody without an account is no fault', async () => {
    const bench = benchOn(await testDatabase(), [counting(), answers]);

    const told = await bench.say('b', '/nhac 999');

    expect([told, bench.faults]).toEqual([['Đã nhắc'], []]);
  });
});

describe('a file', () => {
  const file = (handle: string, bytes: number): InboundEvent => ({
    id: `file ${handle}`,
    from: { channel: 'test', chat: 'a' },
    at: testNow,
    kind: 'file',
    file: { name: 'bao-cao.xlsx', mediaType: 'application/octet-stream', bytes, handle },
  });

  it('comes with its content into the conversation that is open', async () => {
    const bench = benchOn(await testDatabase(), [counting(), answers], new Map([['h', new Uint8Array(42)]]));
    await bench.say('a', '/dem');

    expect(await bench.send(file('h', 42))).toEqual(['Tệp 42']);
  });

  it('that cannot be had, or is too large, comes with the reason', async () => {
    const bench = benchOn(await testDatabase(), [counting(), answers]);
    await bench.say('a', '/dem');

    const told = [await bench.send(file('gone', 42)), await bench.send(file('large', 11 * 1024 * 1024))];

    expect(told).toEqual([['Tệp gone'], ['Tệp tooLarge']]);
  });
});

describe('what a turn writes', () => {
  it('is undone with the turn when it fails', async () => {
    const database = await testDatabase();
    const write = (fails: boolean): Outcome => ({
      ...spoken('Ghi'),
      writes: [
        (store) => store.audit.add({ at: testNow, action: 'test', subject: 'x' }),
        async () => {
          if (fails) throw new Error('a bug');
        },
      ],
    });
    const commands = [
      {
        name: 'ghi',
        summary: say('ghi'),
        purpose: 'ask' as const,
        run: async (_call: Call, words: string) => write(words === 'hong'),
      },
    ];
    const bench = benchOn(database, [counting({ commands }), answers]);

    const told = await bench.say('a', '/ghi hong');

    expect(told).toEqual([wording.say('vi', phrase('bot-fault'))]);
    expect(bench.faults).toHaveLength(3);
  });

  it('is tried again with what the other process left, when both were at the same row', async () => {
    const database = await testDatabase();
    let conflicts = 2;
    const run = async (): Promise<Outcome> => ({
      ...spoken('Ghi'),
      writes: [
        async () => {
          conflicts -= 1;
          if (conflicts >= 0) throw new ConflictError('a row');
        },
      ],
    });
    const bench = benchOn(database, [
      counting({ commands: [{ name: 'ghi', summary: say('ghi'), purpose: 'ask', run }] }),
      answers,
    ]);

    expect([await bench.say('a', '/ghi'), bench.faults]).toEqual([['Ghi'], []]);
  });
});

describe('what waits', () => {
  it('is mentioned below an answer, but not again within the hour', async () => {
    const footnote = async () => ({ paragraphs: [say('Còn bản nháp')] });
    const bench = benchOn(await testDatabase(), [counting({ footnote }), answers]);

    const first = await bench.say('a', 'Cụm trưởng năm 2023 là ai?');
    const second = await bench.say('a', 'Cụm trưởng năm 2023 là ai?');

    expect([first.at(-1), first.length, second.length]).toEqual(['Còn bản nháp', 2, 1]);
  });
});

describe('words with a meaning of their own', () => {
  const start: Feature = {
    name: 'bat-dau',
    commands: [
      {
        name: 'batdau',
        otherNames: ['start'],
        summary: say('bắt đầu'),
        purpose: 'ask',
        run: async () => spoken('Chào'),
      },
    ],
    intents: {},
  };
  const joined = (id: string, ref?: string): InboundEvent => ({
    id,
    from: { channel: 'test', chat: 'a' },
    at: testNow,
    kind: 'joined',
    ...(ref !== undefined && { ref }),
  });

  it('come in by a link, however the messenger brings it; without any it is a welcome', async () => {
    const join = async (ref: string) => (ref === 'dung' ? spoken('Đã mời') : undefined);
    const bench = benchOn(await testDatabase(), [counting({ join }), start]);

    const told = [
      await bench.send(joined('j1', 'dung')),
      await bench.say('a', '/start dung'),
      await bench.send(joined('j2', 'sai')),
      await bench.send(joined('j3')),
      await bench.say('a', '/batdau'),
    ];

    expect(told.flat()).toEqual(['Đã mời', 'Đã mời', 'Chào', 'Chào', 'Chào']);
  });

  it('are heard before a question is read, but never in the middle of a conversation', async () => {
    const hear = async (text: string) => (text === '42' ? spoken('Mật khẩu') : undefined);
    const bench = benchOn(await testDatabase(), [counting({ hear }), answers]);

    const alone = await bench.say('a', '42');
    await bench.say('a', '/dem');
    const inside = await bench.say('a', '42');

    expect([alone, inside]).toEqual([['Mật khẩu'], ['Nghe 1']]);
  });

  it('are not kept where they let somebody in', async () => {
    const database = await testDatabase();
    const hear = async () => ({ ...spoken('Mật khẩu'), isConfidential: true as const });
    const bench = benchOn(database, [counting({ hear }), answers]);

    await bench.say('a', 'bí mật thử');

    const { client } = await openSession(`file:${database.path}`, () => testNow);
    const events = await client.inboundEvent.findMany();
    await client.$disconnect();
    expect(events.map(({ payload, state }) => [payload, state])).toEqual([['{}', 'done']]);
  });
});

describe('another feature’s conversation', () => {
  it('that waited is shown once more when it goes on', async () => {
    const open = { feature: 'dem', state: { heard: 3 } };
    const run = async (): Promise<Outcome> => ({ ...spoken('Về'), open, resumes: true });
    const other: Feature = {
      name: 'khac',
      commands: [{ name: 've', summary: say('về'), purpose: 'ask', run }],
      intents: {},
    };
    const bench = benchOn(await testDatabase(), [counting(), other, answers]);

    const told = [await bench.say('a', '/ve'), await bench.say('a', '5')];

    expect(told).toEqual([['Về', 'Số nào?'], ['Nghe 4']]);
  });
});

describe('a chat that is to be forgotten', () => {
  it('remembers no topic and nothing that was offered before', async () => {
    const database = await testDatabase();
    const run = async (): Promise<Outcome> => ({ ...spoken('Đã quên'), open: null, forgets: true });
    const bench = benchOn(database, [
      counting({ commands: [{ name: 'quen', summary: say('quên'), purpose: 'ask', run }] }),
      answers,
    ]);
    await bench.say('a', 'Cụm có bao nhiêu xã nông thôn mới năm 2023?');

    await bench.say('a', '/quen');

    const [record] = await database.store.conversations.load([{ channel: 'test', chat: 'a' }]);
    expect(record?.state).toBe('{"offered":[]}');
  });
});
