import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { Feature } from '../../src/bot/feature.ts';
import type { StoredEvent } from '../../src/bot/inbox-store.ts';
import { createInboxWorker, type InboxWorker } from '../../src/bot/inbox-worker.ts';
import { type Database, type Store, UnavailableError } from '../../src/bot/store.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { phrase } from '../../src/chat/reply.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { openChat } from '../support/conversation.ts';
import { testDatabase, testNow } from '../support/database.ts';
import { testSecrets } from '../support/secrets.ts';

const wording = loadWording();

/** A feature that repeats a greeting, and breaks when it is told to. */
function fragile(): Feature {
  const run = async (_call: unknown, words: string) => {
    if (words === 'broken') throw new Error('a bug');
    return { replies: [{ paragraphs: [phrase('bot-thanks')] }], facts: { intent: 'greeting' as const } };
  };
  return {
    name: 'fragile',
    commands: [{ name: 'thu', summary: phrase('help-command-help'), purpose: 'ask', run }],
    intents: {},
  };
}

function workerOn(
  database: Database,
  onPosted: () => void = () => {},
): { worker: InboxWorker; faults: StoredEvent[]; stalls: unknown[] } {
  const faults: StoredEvent[] = [];
  const stalls: unknown[] = [];
  const worker = createInboxWorker({
    bot: createBot([fragile()], wording, 'vi', testSecrets()),
    database,
    wording,
    now: () => testNow,
    fetchFile: async () => new Uint8Array(),
    onPosted,
    onFault: (event) => faults.push(event),
    onStalled: (error) => stalls.push(error),
  });
  return { worker, faults, stalls };
}

function said(id: string, chat: string, text: string): InboundEvent {
  return { id, from: { channel: 'test', chat }, at: testNow, kind: 'text', text };
}

async function sentTo(database: Database, chat: string): Promise<string[]> {
  const texts: string[] = [];
  for (;;) {
    const jobs = await database.jobs.claim('test', 'me', testNow, new Date(testNow.getTime() + 1_000), 50);
    if (jobs.length === 0) return texts;
    texts.push(...jobs.filter((job) => job.chat === chat).map((job) => job.message.text));
    const outcome = { state: 'sent', sentId: 'x' } as const;
    await database.jobs.settle(
      jobs.map((job) => ({ job, outcome })),
      testNow,
    );
  }
}

describe('an event', () => {
  it('is answered once however often the platform delivers it', async () => {
    const database = await testDatabase();
    const { worker } = workerOn(database);
    const event = said('1', 'a', '/thu');

    await Promise.all([worker.receive([event]), worker.receive([event, event]), worker.receive([event])]);
    await worker.drain();

    expect(await sentTo(database, 'a')).toHaveLength(1);
  });

  it('of the same id in another chat or channel is another event', async () => {
    const database = await testDatabase();
    const { worker } = workerOn(database);

    await worker.receive([said('1', 'a', '/thu')]);
    await worker.receive([{ ...said('1', 'a', '/thu'), from: { channel: 'other', chat: 'a' } }]);
    await worker.drain();

    const addresses = [
      { channel: 'test', chat: 'a' },
      { channel: 'other', chat: 'a' },
    ];
    expect(await database.store.conversations.load(addresses)).toMatchObject(addresses);
  });

  it('that was stored but not worked on is taken up at the next start', async () => {
    const database = await testDatabase();
    await database.transaction((store) => store.inbox.add([said('1', 'a', '/thu')], testNow));

    await workerOn(database).worker.drain();

    expect(await sentTo(database, 'a')).toHaveLength(1);
  });

  it('that meets a bug is tried three times, then set aside with a word to the person', async () => {
    const database = await testDatabase();
    const { worker, faults } = workerOn(database);

    await worker.receive([said('1', 'a', '/thu broken')]);
    await worker.drain();

    expect(faults).toHaveLength(3);
    expect(await sentTo(database, 'a')).toEqual([wording.say('vi', phrase('bot-fault'))]);
    expect(await database.store.inbox.nextOfEachChat(10)).toEqual([]);
  });

  it('that meets a bug does not hold up another chat, nor leave anything half done', async () => {
    const database = await testDatabase();
    const { worker } = workerOn(database);

    await worker.receive([said('1', 'a', '/thu broken'), said('2', 'b', '/thu'), said('3', 'c', '/thu')]);
    await worker.drain();

    expect(await sentTo(database, 'b')).toHaveLength(1);
    expect(await database.store.conversations.load([{ channel: 'test', chat: 'a' }])).toEqual([undefined]);
  });

  it('waits for its turn in its own chat: answers come in the order of the questions', async () => {
    const database = await testDatabase();
    const chat = await openChat(database, () => testNow, 'bac-kan');
    const from = { channel: 'test', chat: 'bac-kan' };
    const events = [
      'xã ntm năm 2023',
      'còn nâng cao năm 2023 thì sao xã nông thôn mới nâng cao',
      'cảm ơn',
    ].map((text, index): InboundEvent => ({ id: `${index}`, from, at: testNow, kind: 'text', text }));

    await chat.app.worker.receive(events);
    await chat.app.tick();

    const figures = chat.sent.map((message) => /653|132|cảm ơn/.exec(message.text)?.[0]);
    expect(figures).toEqual(['653', '132', 'cảm ơn']);
  });

  it('is not lost when the database cannot be reached: the worker says so and goes on later', async () => {
    const database = await testDatabase();
    await database.transaction((store) => store.inbox.add([said('1', 'a', '/thu')], testNow));
    let away = true;
    const shaky: Database = {
      ...database,
      transaction: (work) => (away ? Promise.reject(new Error('away')) : database.transaction(work)),
    };
    const { worker, stalls } = workerOn(shaky);

    await worker.drain();
    away = false;
    await worker.drain();

    expect(stalls).toHaveLength(1);
    expect(await sentTo(database, 'a')).toHaveLength(1);
  });

  it('is not given up, however often the disk is full while it is worked on', async () => {
    const database = await testDatabase();
    await database.store.inbox.add([said('1', 'a', '/thu')], testNow);
    let isFull = true;
    const crowded: Database = {
      ...database,
      // What little is left of the disk may do for counting a try.
      transaction: (work) =>
        database.transaction(async (store) => {
          const outbox = {
            ...store.outbox,
            add: async (...jobs: Parameters<Store['outbox']['add']>) => {
              if (isFull) throw new UnavailableError('SQLITE_FULL', undefined);
              await store.outbox.add(...jobs);
            },
          };
          return work({ ...store, outbox });
        }),
    };
    const { worker, stalls, faults } = workerOn(crowded);

    for (let round = 0; round < 5; round += 1) await worker.drain();
    isFull = false;
    await worker.drain();

    expect([stalls.length, faults]).toEqual([5, []]);
    expect(await sentTo(database, 'a')).toHaveLength(1);
  });
});

describe('events that come in at once', () => {
  it('are stored with one commit, worked on with one, and each answered in its chat', async () => {
    const database = await testDatabase();
    let commits = 0;
    const counting: Database = {
      ...database,
      store: withInbox(database, (add) => {
        commits += 1;
        return add();
      }),
      transaction: (work) => {
        commits += 1;
        return database.transaction(work);
      },
    };
    const { worker } = workerOn(counting);
    const chats = Array.from({ length: 20 }, (_, index) => `chat-${index}`);

    await Promise.all(chats.map((chat) => worker.receive([said(chat, chat, '/thu')])));
    await worker.drain();

    expect(commits).toBe(2);
    const sent = await database.jobs.claim('test', 'me', testNow, testNow, 100);
    expect(sent.map(({ chat }) => chat)).toEqual(chats);
  });

  it('are stored before the next group is worked on, for whoever brings them waits for that', async () => {
    const database = await testDatabase();
    const happened: string[] = [];
    const { worker } = workerOn(database, () => {
      happened.push('a group is done');
      if (happened.length > 1) return;
      // As from the network: heard when the event loop goes round the next time.
      setImmediate(async () => {
        await worker.receive([said('late', 'late', '/thu')]);
        happened.push('the late one is stored');
      });
    });
    const waiting = Array.from({ length: 30 }, (_, index) => said(`${index}`, `chat-${index}`, '/thu'));
    await database.store.inbox.add(waiting, testNow);

    await worker.drain();

    expect(happened.slice(0, 2)).toEqual(['a group is done', 'the late one is stored']);
  });

  it('are refused together when they cannot be stored, and taken when they are delivered again', async () => {
    const database = await testDatabase();
    let away = true;
    const shaky: Database = {
      ...database,
      store: withInbox(database, (add) => (away ? Promise.reject(new Error('away')) : add())),
    };
    const { worker } = workerOn(shaky);
    const deliver = () =>
      Promise.allSettled(['a', 'b'].map((chat) => worker.receive([said(chat, chat, '/thu')])));

    const refused = await deliver();
    away = false;
    const taken = await deliver();
    await worker.drain();

    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(taken.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await sentTo(database, 'a')).toHaveLength(1);
  });

  it('of a flood are passed over many at a time, and not those that are owed an answer', async () => {
    const database = await testDatabase();
    let commits = 0;
    const counting: Database = {
      ...database,
      transaction: (work) => {
        commits += 1;
        return database.transaction(work);
      },
    };
    const { worker } = workerOn(counting);
    const flood = Array.from({ length: 1_000 }, (_, index) => said(`${index}`, 'a', `/thu ${index}`));
    const leaving: InboundEvent = { ...said('leaving', 'a', ''), kind: 'withdrew' };
    await database.store.inbox.add([...flood.slice(0, 300), leaving, ...flood.slice(300)], testNow);
    const from = { channel: 'test', chat: 'a' };

    await worker.drain();

    expect(await database.store.inbox.waitingOf(from, 9)).toEqual([]);
    // 61 that were taken or warned of, the one that is owed, and what else waited with as few as 500 allow.
    expect(commits).toBeLessThan(70);
    expect(await sentTo(database, 'a')).toHaveLength(61);
  });

  it('are heard while many older ones are being worked on', async () => {
    const database = await testDatabase();
    const { worker } = workerOn(database);
    const older = Array.from({ length: 400 }, (_, index) => said(`${index}`, `chat-${index}`, '/thu'));
    await database.transaction((store) => store.inbox.add(older, testNow));

    const drained = worker.drain();
    await worker.receive([said('new', 'a', '/thu')]);
    const left = await database.store.inbox.nextOfEachChat(1_000);
    await drained;

    expect(left.length).toBeGreaterThan(100);
    expect(await sentTo(database, 'a')).toHaveLength(1);
  });
});

describe('odd input', () => {
  it.each([
    ['a megabyte of text', 'xã nông thôn mới '.repeat(65_000)],
    ['control characters', 'xã\u0000 ntm\u0007 năm\u001b[31m 2023'],
    ['lone surrogates', 'xã ntm \uD800 năm 2023 \uDFFF'],
    ['decomposed letters', 'xã nông thôn mới năm 2023'.normalize('NFD')],
    ['a thousand marks on one letter', `xã ntm năm 2023 a${'\u0301'.repeat(1_000)}`],
    ['nothing but spaces', '   \u00A0\u200B '],
    ['what looks like code', '{{constructor.constructor("return process")()}} <b onclick=x>'],
  ])('is answered: %s', async (_name, text) => {
    const chat = await openChat(await testDatabase(), () => testNow, 'bac-kan');

    const [message] = await chat.say(text);

    expect(message?.text.length).toBeGreaterThan(0);
  });

  it('of every kind gets an answer or silence, never a fault', async () => {
    const chat = await openChat(await testDatabase(), () => testNow);

    const joined = await chat.receive({ id: 'j', kind: 'joined' });
    const file = await chat.receive({
      id: 'f',
      kind: 'file',
      file: { name: 'a', mediaType: 'b', bytes: 1, handle: 'c' },
    } as never);
    const forged = await chat.receive({ id: 'c', kind: 'choice', value: 'hoi:figure:__proto__' } as never);
    const left = await chat.receive({ id: 'l', kind: 'left' });

    expect([joined, file, forged, left].map((messages) => messages.length)).toEqual([1, 1, 1, 0]);
    expect(forged[0]?.text).toBe(wording.say('vi', phrase('bot-choice-gone')));
  });
});

/** A store of which adding to the inbox goes another way. */
function withInbox(database: Database, way: (add: () => Promise<number>) => Promise<number>): Store {
  const { inbox } = database.store;
  return {
    ...database.store,
    inbox: { ...inbox, add: (events, at) => way(() => inbox.add(events, at)) },
  };
}
