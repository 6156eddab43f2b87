import { setImmediate as nextTurnOfLoop, setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import {
  createTelegramChannel,
  type TelegramChannel,
  type TelegramParts,
} from '../../src/channels/telegram/channel.ts';
import type { ChannelHost } from '../../src/chat/channel.ts';
import type { ContactBook } from '../../src/chat/contact-book.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { createWeb } from '../../src/web.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../support/fake-telegram.ts';

export const NOON = new Date('2026-11-23T05:00:00Z');
export const PERSON = 7_123_456_789;
export const GROUP = -4_001_002_003;
export const SECRET = 'a-secret-of-the-tests-only-0123456789';
export const WEBHOOK: TelegramParts['updates'] = {
  mode: 'webhook',
  url: 'https://bot.example/webhooks/telegram',
  secret: SECRET,
};

export interface TelegramBench {
  readonly fake: FakeTelegram;
  readonly channel: TelegramChannel;
  readonly received: InboundEvent[];
  /** What the contact book was told, but for dates. */
  readonly noted: unknown[][];
  readonly warned: object[];
  readonly web: FastifyInstance;
  /** Brings an update as Telegram does; resolves with the status. */
  bring(update: unknown, headers?: Record<string, string>): Promise<number>;
}

export interface BenchOptions extends Partial<TelegramParts> {
  readonly fake?: FakeTelegram;
  readonly receive?: ChannelHost['receive'];
  /** Instead of a contact book that works. */
  readonly noting?: Partial<ContactBook>;
  /** Not started: the test does it. */
  readonly isAsleep?: true;
}

/** Telegram's channel against the fake, with a webhook unless the test says otherwise. */
export async function telegramBench(options: BenchOptions = {}): Promise<TelegramBench> {
  const { fake: given, receive, isAsleep, noting, ...parts } = options;
  const fake = given ?? (await startFakeTelegram());
  fake.know(PERSON, GROUP);
  const received: InboundEvent[] = [];
  const noted: unknown[][] = [];
  const warned: object[] = [];
  const contacts: ContactBook = {
    heard: async (chat) => void noted.push(['heard', chat]),
    following: async (chat, is) => void noted.push(['following', chat, is]),
    unreachable: async (chat, why) => void noted.push(['unreachable', chat, why]),
    moved: async (chat, to) => void noted.push(['moved', chat, to]),
    of: async () => new Map(),
  };
  const channel = createTelegramChannel({
    token: TOKEN,
    apiRoot: fake.apiRoot,
    updates: WEBHOOK,
    menus: emptyMenus,
    privateChatLabel: 'Trò chuyện riêng',
    contacts: { ...contacts, ...noting },
    onNamed: async () => {},
    log: { warn: (fields) => void warned.push(fields) },
    ...fakeClock(),
    menuRest: nextTurnOfLoop,
    timeoutMs: 1_000,
    ...parts,
  });
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [channel.routes],
  });
  onTestFinished(async () => {
    await channel.stop();
    await web.close();
  });
  const keep: ChannelHost['receive'] = async (events) => void received.push(...events);
  if (!isAsleep) {
    await channel.start({ receive: receive ?? keep });
    await until(() => channel.health().ok);
  }
  return {
    ...{ fake, channel, received, noted, warned, web },
    async bring(update, headers = { 'x-telegram-bot-api-secret-token': SECRET }) {
      const payload = typeof update === 'string' ? update : JSON.stringify(update);
      const url = '/webhooks/telegram';
      const { statusCode } = await web.inject({ method: 'POST', url, headers, payload });
      return statusCode;
    },
  };
}

/** Time passes only by sleeping, and then at once. */
export function fakeClock(): Required<Pick<TelegramParts, 'now' | 'sleep'>> {
  let at = NOON.getTime();
  return {
    now: () => new Date(at),
    async sleep(ms) {
      await nextTurnOfLoop();
      at += ms;
    },
  };
}

export const emptyMenus: TelegramParts['menus'] = {
  inPrivate: { vi: [], en: [] },
  inGroups: { vi: [{ command: 'cum', description: 'Thành viên' }], en: [] },
};

/** Waits for what another side does in its own time; fails when it does not. */
export async function until(isSo: () => boolean, patienceMs = 5_000): Promise<void> {
  for (let waited = 0; !isSo(); waited += 5) {
    if (waited > patienceMs) throw new Error('it did not come to that');
    await pause(5);
  }
}

/** Something that ends when the test says so. */
export function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { promise, resolve: () => end() };
}

let lastUpdate = 100;

export function message(fields: object, more: { from?: object; chat?: object; date?: number } = {}): object {
  return {
    update_id: ++lastUpdate,
    message: {
      message_id: 1,
      date: more.date ?? NOON.getTime() / 1_000,
      from: { id: PERSON, is_bot: false, first_name: 'Test', language_code: 'vi', ...more.from },
      chat: { id: PERSON, type: 'private', ...more.chat },
      ...fields,
    },
  };
}

export function inGroup(text: string, from: object = {}): object {
  return message({ text }, { chat: { id: GROUP, type: 'supergroup' }, from });
}

export function press(data: string, more: { from?: object; chat?: object } = {}): object {
  return {
    update_id: ++lastUpdate,
    callback_query: {
      id: `press-${lastUpdate}`,
      from: { id: PERSON, is_bot: false, first_name: 'Test', ...more.from },
      message: { message_id: 5, date: 0, chat: { id: PERSON, type: 'private', ...more.chat } },
      chat_instance: '1',
      data,
    },
  };
}

export function membership(was: string, is: string, chat: object = {}): object {
  return {
    update_id: ++lastUpdate,
    my_chat_member: {
      date: NOON.getTime() / 1_000,
      from: { id: PERSON, is_bot: false, first_name: 'Test' },
      chat: { id: PERSON, type: 'private', ...chat },
      old_chat_member: { status: was, user: {} },
      new_chat_member: { status: is, user: {} },
    },
  };
}
