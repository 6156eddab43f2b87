import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { looksOfMessengers } from '../../src/channels/index.ts';
import {
  createPracticePage,
  type PracticePage,
  type PracticeRoom,
} from '../../src/channels/practice/page-server.ts';
import type { PageWords } from '../../src/channels/practice/page-words.ts';
import type { Channel, ChannelHost, Sending } from '../../src/chat/channel.ts';
import type { Contact, ContactBook } from '../../src/chat/contact-book.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Message } from '../../src/chat/message.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { pageWords } from '../../src/commands/practice-words.ts';
import { zaloWords } from '../../src/commands/zalo-words.ts';
import { createWeb, listen } from '../../src/web.ts';

export const NOON = new Date('2023-12-01T05:00:00Z');
export const VIETNAMESE = pageWords(loadWording(), 'vi');
export const ENGLISH = pageWords(loadWording(), 'en');
export const CHAT = '/practice/chats/telegram/bac-kan';
export const STREAM = '/practice/stream?chat=telegram.bac-kan';
export const REFUSED = 'Tin thử không đến được máy này.';

export const looks = await looksOfMessengers({ zalo: zaloWords(loadWording(), 'vi') });

export function words(text: string, ...labels: string[]): Message {
  return { text, choices: labels.map((label) => ({ value: `value of ${label}`, label })), attachments: [] };
}

interface Answered {
  readonly statusCode: number;
  readonly body: string;
  json(): unknown;
}

/** Two officers, nobody ever active, and a room in which nothing can be changed. */
export function testRoom(): PracticeRoom & { readonly heard: Map<string, Date> } {
  const heard = new Map<string, Date>();
  return {
    heard,
    officers: async () => [
      { handle: 'bac-kan', name: 'Cán bộ giả định', unit: 'Bắc Kạn' },
      { handle: 'phu-tho', name: 'Cán bộ khác' },
    ],
    contacts: () => bookOf(heard),
    prefer: async () => {},
    moveClock: async () => 'moved',
    startAfresh: async () => true,
    state: async () => ({ world: 'test', aheadMs: 0, done: [] }),
  };
}

function bookOf(heard: Map<string, Date>): ContactBook {
  const contact = (chat: string): [string, Contact][] => {
    const heardAt = heard.get(chat);
    return heardAt ? [[chat, { heardAt }]] : [];
  };
  return {
    heard: async (chat, at) => void heard.set(chat, at),
    following: async () => {},
    unreachable: async () => {},
    moved: async () => {},
    of: async (chats) => new Map(chats.flatMap(contact)),
  };
}

export interface PracticeBench {
  /** Telegram, and what stops it all; an answer unless something else is said. */
  readonly practice: Pick<Channel, 'fetchFile' | 'stop'> & {
    send(chat: string, message: Message, sending?: Partial<Sending>): Promise<string>;
  };
  readonly page: PracticePage;
  readonly room: ReturnType<typeof testRoom>;
  /** Sends on any messenger. */
  readonly sendOn: (
    messenger: string,
    chat: string,
    message: Message,
    sending?: Partial<Sending>,
  ) => Promise<string>;
  readonly web: FastifyInstance;
  readonly received: InboundEvent[];
  say(body: unknown, headers?: Record<string, string>): Promise<Answered>;
  upload(
    content: Buffer | string,
    about?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Answered>;
}

/** The page's server with an officer of Bắc Kạn, one of Phú Thọ, and a host that remembers what it received. */
export async function practiceBench(
  host: Partial<ChannelHost> = {},
  ofPage: PageWords = VIETNAMESE,
  overRoom: Partial<PracticeRoom> = {},
  now = () => NOON,
): Promise<PracticeBench> {
  const received: InboundEvent[] = [];
  const room = { ...testRoom(), ...overRoom };
  const page = createPracticePage({ now, looks, words: ofPage, refusedNote: REFUSED, room });
  let job = 0;
  const sendOn: PracticeBench['sendOn'] = (messenger, chat, message, sending = {}) => {
    job += 1;
    return channelOf(page, messenger).send(chat, message, { job, kind: 'reply', ...sending });
  };
  const { fetchFile, stop } = channelOf(page, 'telegram');
  const practice: PracticeBench['practice'] = {
    send: (chat, message, sending) => sendOn('telegram', chat, message, sending),
    stop,
    ...(fetchFile && { fetchFile }),
  };
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [page.routes],
  });
  onTestFinished(() => web.close());
  for (const channel of page.channels)
    await channel.start({ receive: async (events) => void received.push(...events), ...host });
  const say: PracticeBench['say'] = (body, headers = {}) =>
    web.inject({
      method: 'POST',
      url: `${CHAT}/messages`,
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const upload: PracticeBench['upload'] = (content, about = {}, headers = {}) =>
    web.inject({
      method: 'POST',
      url: `${CHAT}/files?${new URLSearchParams({ id: 'f1', name: 'báo cáo.xlsx', ...about })}`,
      headers: { 'content-type': 'application/octet-stream', ...headers },
      payload: content,
    });
  return { practice, page, room, sendOn, web, received, say, upload };
}

export function channelOf({ channels }: PracticePage, messenger: string): Channel {
  const found = channels.find(({ name }) => name === messenger);
  if (!found) throw new Error(`no phone for ${messenger}`);
  return found;
}

export interface StreamEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: {
    readonly from?: string;
    readonly text?: string;
    readonly event?: string;
    readonly rows?: unknown;
    readonly isEdited?: true;
  };
}

export interface Window {
  /** The next events as they come, `undefined` when the stream has ended. */
  next(): Promise<StreamEvent | undefined>;
  /** The texts up to the end of what was said before. */
  caughtUp(): Promise<string[]>;
  close(): Promise<void>;
}

/** Listens on a free port. */
export async function address(web: FastifyInstance): Promise<string> {
  return listen(web, '127.0.0.1', 0);
}

/** What a browser's EventSource does with a stream. */
export async function openWindow(base: string, stream = STREAM, lastEventId?: string): Promise<Window> {
  const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const response = await fetch(`${base}${stream}`, { headers });
  if (!response.body) throw new Error(`no stream: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';

  async function next(): Promise<StreamEvent | undefined> {
    for (;;) {
      const end = buffer.indexOf('\n\n');
      if (end >= 0) {
        const block = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        const data = field(block, 'data');
        const isRoom = field(block, 'event') === 'room';
        if (data !== undefined && !isRoom)
          return { id: field(block, 'id'), event: field(block, 'event'), data: JSON.parse(data) };
        continue;
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      buffer += value;
    }
  }

  async function caughtUp(): Promise<string[]> {
    const texts: string[] = [];
    for (let event = await next(); event && event.event !== 'caught-up'; event = await next())
      texts.push(event.data.text ?? '');
    return texts;
  }

  return { next, caughtUp, close: () => reader.cancel() };
}

function field(block: string, name: string): string | undefined {
  return block
    .split('\n')
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);
}
