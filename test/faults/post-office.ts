import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createTelegramChannel } from '../../src/channels/telegram/channel.ts';
import { createZaloChannel } from '../../src/channels/zalo/channel.ts';
import { connectZalo } from '../../src/channels/zalo/connection.ts';
import type { JobKind } from '../../src/chat/channel.ts';
import { zaloWords } from '../../src/commands/zalo-words.ts';
import { openSession } from '../../src/store/open.ts';
import { coreOn } from '../support/conversation.ts';
import { testDatabase, testNow } from '../support/database.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../support/fake-telegram.ts';
import { type FakeZalo, fakeZalo } from '../support/fake-zalo.ts';
import type { Platform } from './town.ts';

/** What became of a message. */
export interface Fate {
  readonly key: string;
  readonly platform: Platform;
  readonly kind: JobKind;
  readonly state: string;
  readonly arrived: number;
}

/** The bot with both messengers, for what it sends. Time passes only when a test lets it. */
export interface PostOffice {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  /** Messages of a kind, each to somebody else. */
  put(platform: Platform, kind: JobKind, count: number): Promise<void>;
  /** Lets seconds pass, with the clock's work done every so often: each second unless told otherwise. */
  pass(seconds: number, every?: number): Promise<void>;
  fates(): Promise<readonly Fate[]>;
}

/** Nothing on this machine takes longer, however busy it is. */
const ANSWER_MS = 1_000;
const noMenus = { inPrivate: { vi: [], en: [] }, inGroups: { vi: [], en: [] } };

export async function openPostOffice(): Promise<PostOffice> {
  let at = testNow.getTime();
  const now = () => new Date(at);
  const [telegram, zalo] = await Promise.all([startFakeTelegram(), fakeZalo(now)]);
  const database = await testDatabase(now);
  const { client } = await openSession(`file:${database.path}`, now);
  const core = coreOn(database);
  const log = pino({ level: 'silent' });
  const telegramChannel = createTelegramChannel({
    ...{ token: TOKEN, apiRoot: telegram.apiRoot, now, log, timeoutMs: ANSWER_MS, menus: noMenus },
    updates: { mode: 'webhook', url: 'https://bot.example/webhooks/telegram', secret: 'x'.repeat(32) },
    privateChatLabel: 'Trò chuyện riêng',
    contacts: database.contacts('telegram'),
    onNamed: async () => {},
    sleep: async (ms) => {
      await nextTurnOfLoop();
      at += ms;
    },
  });
  const settings = { ...zalo.settings, templates: {} };
  const zaloChannel = createZaloChannel({
    ...connectZalo({
      ...{ settings, store: database.tokens, now, log, timeoutMs: ANSWER_MS },
      pause: async () => undefined,
    }),
    ...{ settings, now, log, contacts: database.contacts('zalo'), words: zaloWords(core.wording, 'vi') },
  });
  const app = createApp(core, [telegramChannel, zaloChannel], now, log);
  await app.start();
  for (; !(telegramChannel.health().ok && zaloChannel.health().ok); ) await nextTurnOfLoop();
  onTestFinished(async () => {
    telegram.mend();
    zalo.mend();
    await app.stop();
    await client.$disconnect();
  });
  let people = 0;

  async function chatOf(platform: Platform): Promise<string> {
    people += 1;
    if (platform === 'telegram') {
      telegram.know(7_300_000_000 + people);
      return `${7_300_000_000 + people}`;
    }
    const chat = `7${String(people).padStart(18, '0')}`;
    zalo.person(chat);
    await database.contacts('zalo').heard(chat, now());
    return chat;
  }

  return {
    telegram,
    zalo,
    async put(platform, kind, count) {
      for (let index = 0; index < count; index += 1) {
        const chat = await chatOf(platform);
        const message = { text: `Tin thử nghiệm ${people}.`, choices: [], attachments: [] };
        const job = { key: `${people}`, kind, channel: platform, chat, message, notBefore: now() };
        await database.transaction((store) => store.outbox.add([job]));
      }
    },
    async pass(seconds, every = 1) {
      for (const end = at + seconds * 1_000; at < end; ) {
        await app.tick();
        at += every * 1_000;
      }
    },
    async fates() {
      const arrivals = [...telegram.delivered, ...zalo.delivered].map(({ text }) => text);
      const rows = await client.outboxMessage.findMany({ orderBy: { id: 'asc' } });
      return rows.map(({ key, kind, channel, state, message }) => ({
        ...{ key, kind: kind as JobKind, platform: channel as Platform, state },
        arrived: arrivals.filter((text) => text === JSON.parse(message).text).length,
      }));
    },
  };
}
