import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { noGuard } from '../../src/bot/flood-guard.ts';
import { applySetup } from '../../src/bot/setup.ts';
import type { Database } from '../../src/bot/store.ts';
import { createTelegramChannel } from '../../src/channels/telegram/channel.ts';
import { openZaloChannel } from '../../src/channels/zalo/open.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { knownIn } from '../../src/commands/import-setup.ts';
import { zaloWords } from '../../src/commands/zalo-words.ts';
import { jsonDocument } from '../../src/documents/setup/document.ts';
import { readSetup } from '../../src/documents/setup/read.ts';
import { emptyMenus, WEBHOOK } from '../channels/telegram-bench.ts';
import { coreOn } from './conversation.ts';
import { testDatabase } from './database.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from './fake-telegram.ts';
import { type FakeZalo, fakeZalo } from './fake-zalo.ts';

/** Where a made-up person is reached: a chat of the pretended Telegram, or a person of the pretended Zalo. */
export type Reached = Readonly<Record<string, { readonly telegram: number } | { readonly zalo: string }>>;

/** Two processes of the bot with Telegram's and Zalo's own channels, on one database and one clock. */
export interface SeasonStage {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  readonly path: string;
  readonly database: Database;
  readonly clock: { now: Date };
  /** Both processes look at the clock at once. */
  tick(at: Date): Promise<void>;
  /** One of them hears it; both go on. */
  say(who: string, text: string): Promise<void>;
  press(who: string, value: string): Promise<void>;
  /** The first process ends and begins again. */
  restart(): Promise<void>;
  readonly faults: readonly string[];
}

export async function seasonStage(start: Date, setup: object, reached: Reached): Promise<SeasonStage> {
  const clock = { now: start };
  const now = () => clock.now;
  const telegram = await startFakeTelegram();
  const zalo = await fakeZalo(now);
  onTestFinished(() => telegram.close());
  zalo.templates.set('nhac', { params: ['noi_dung'], byUid: true, isApproved: true });
  const faults: string[] = [];
  const log = pino({ level: 'error' }, { write: (line) => faults.push(line) });
  const { path, ...first } = await testDatabase(now);
  await setUp(first, setup, reached);
  const processes = [await begin(first), await begin(await testDatabase(now, path))];
  let count = 0;

  async function begin(database: Database): Promise<{ readonly app: App; readonly database: Database }> {
    const app = createApp(coreOn(database), [telegramOf(database), zaloOf(database)], now, log, {
      guard: noGuard,
    });
    await app.start();
    return { app, database };
  }

  function telegramOf(database: Database) {
    return createTelegramChannel({
      token: TOKEN,
      apiRoot: telegram.apiRoot,
      updates: WEBHOOK,
      menus: emptyMenus,
      privateChatLabel: 'Trò chuyện riêng',
      contacts: database.contacts('telegram'),
      onNamed: async () => {},
      log: { warn: () => {} },
      now,
      // Time passes by sleeping, and then at once.
      sleep: async (ms) => {
        await nextTurnOfLoop();
        clock.now = new Date(clock.now.getTime() + ms);
      },
      timeoutMs: 5_000,
    });
  }

  function zaloOf(database: Database) {
    return openZaloChannel({
      settings: { ...zalo.settings, templates: { reminder: 'nhac' } },
      tokenStore: database.tokens,
      contacts: database.contacts('zalo'),
      words: zaloWords(loadWording(), 'vi'),
      now,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
  }

  async function setUp(database: Database, content: object, people: Reached): Promise<void> {
    const document = jsonDocument(JSON.stringify(content));
    if (!document) throw new Error('the setup is no JSON');
    const read = readSetup(document, await knownIn(database), start);
    if (read.faults.length > 0) throw new Error(JSON.stringify(read.faults));
    await database.transaction((store) => applySetup(store, read.setup, 'test', start));
    for (const [handle, where] of Object.entries(people)) {
      const person = await database.store.people.byHandle(handle);
      if (!person) throw new Error(`nobody is ${handle}`);
      if ('telegram' in where) {
        telegram.know(where.telegram);
        await database.store.people.link(person.id, 'telegram', `${where.telegram}`, start);
      } else {
        zalo.person(where.zalo, { lastInteraction: start });
        await database.contacts('zalo').heard(where.zalo, start);
        await database.store.people.link(person.id, 'zalo', where.zalo, start);
      }
    }
  }

  async function act(who: string, event: Pick<InboundEvent, 'kind'> & Partial<InboundEvent>): Promise<void> {
    const where = reached[who];
    if (!where) throw new Error(`nobody is ${who}`);
    const from =
      'telegram' in where
        ? { channel: 'telegram', chat: `${where.telegram}` }
        : { channel: 'zalo', chat: where.zalo };
    const whole = { id: `act-${++count}`, from, at: clock.now, ...event } as InboundEvent;
    await processes[count % 2]?.app.worker.receive([whole]);
    await everybody();
  }

  async function everybody(): Promise<void> {
    await Promise.all(processes.map(({ app }) => app.tick()));
  }

  return {
    ...{ telegram, zalo, path, clock, faults },
    get database() {
      return processes[1]?.database ?? first;
    },
    async tick(at) {
      clock.now = at;
      await everybody();
    },
    say: (who, text) => act(who, { kind: 'text', text }),
    press: (who, value) => act(who, { kind: 'choice', value }),
    async restart() {
      const [one] = processes;
      await one?.app.stop();
      await one?.database.close();
      processes[0] = await begin(await testDatabase(now, path));
    },
  };
}
