import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Channel, ChannelHealth, ChannelHost, ChannelLog, Sending, SentId } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { InboundEvent } from '../../chat/event.ts';
import type { Message } from '../../chat/message.ts';
import { TelegramApi } from './api.ts';
import { createConnection, type TellName, type UpdateWay } from './connection.ts';
import { createContactNotes } from './contact-notes.ts';
import { createDelivery } from './delivery.ts';
import { fetchFile } from './files.ts';
import { createHealthRecord } from './health.ts';
import { createIntake } from './intake.ts';
import { createMenus, type Menus } from './menus.ts';
import { createPacer, type Sleep } from './pacer.ts';
import { GROUP_START } from './parse-group.ts';
import { pollUpdates } from './polling.ts';
import { type PrivateLink, render, shownAs } from './render.ts';
import { telegramRoutes } from './routes.ts';
import { createTyping } from './typing.ts';

export interface TelegramParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly updates: UpdateWay;
  readonly menus: Menus;
  /** On the button that leads from a group to the private chat. */
  readonly privateChatLabel: string;
  readonly contacts: ContactBook;
  /** Invitations lead to the bot by its name. */
  readonly onNamed: TellName;
  readonly log: ChannelLog;
  readonly now: () => Date;
  readonly sleep?: Sleep;
  readonly timeoutMs?: number;
  /** How many messages are sent a second, instead of what Telegram bears: for measurements. */
  readonly perSecond?: number;
  /** Between two looks for people's own menus, instead of a second. */
  readonly menuRest?: () => Promise<void>;
  /** How many are on their way at once, instead of as many as that pace needs: for measurements. */
  readonly inFlight?: number;
}

const MENU_REST_MS = 1_000;

export interface TelegramChannel extends Channel {
  fetchFile(handle: string, mostBytes: number): Promise<Uint8Array>;
  health(): ChannelHealth;
  /** Adds the door for updates; where they are asked for there is none. */
  routes(server: FastifyInstance): void;
}

/**
 * Telegram. Starting never fails and never waits for the network: what is missing is tried again until it is there, and
 * `health` says what that is.
 */
export function createTelegramChannel(parts: TelegramParts): TelegramChannel {
  const { token, apiRoot, updates, now, log, sleep = sleeping, timeoutMs, perSecond } = parts;
  const health = createHealthRecord(now, (trouble) =>
    log.warn({ channel: 'telegram', trouble }, 'Telegram does not work'),
  );
  const api = new TelegramApi({
    ...{ token, apiRoot, onOutcome: health.note },
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(parts.inFlight !== undefined && { atOnce: parts.inFlight }),
  });
  const menus = createMenus(api, parts.menus, parts.menuRest ?? (() => sleeping(MENU_REST_MS)));
  const typing = createTyping(api, sleep);
  const connection = createConnection({ api, updates, menus, health, sleep, onNamed: parts.onNamed });
  const notes = createContactNotes(parts.contacts, now, log);
  const pacer = createPacer({ now, sleep, ...(perSecond !== undefined && { perSecond }) });
  const deliver = createDelivery({ api, pacer, notes });
  const intake = createIntake({ api, context, notes, onHeard });
  const commands = new Set(parts.menus.inGroups.vi.map(({ command }) => command));
  const stopping = new AbortController();
  let host: ChannelHost | undefined;
  let work: Promise<void> = Promise.resolve();

  function context() {
    const me = connection.me();
    return { now: now(), commands, ...(me && { me }) };
  }

  function onHeard({ kind, from, inGroup }: InboundEvent): void {
    if (!inGroup && kind !== 'left' && kind !== 'returned') typing.expect(from.chat);
  }

  async function run(to: ChannelHost): Promise<void> {
    const { signal } = stopping;
    await connection.connect(signal);
    if (updates.mode === 'polling') await pollUpdates({ api, intake, host: to, health, sleep }, signal);
  }

  async function linkFor(chat: string): Promise<PrivateLink | undefined> {
    if (!isGroup(chat)) return undefined;
    const { username } = await connection.learnMe();
    return { label: parts.privateChatLabel, url: `https://t.me/${username}?start=${GROUP_START}` };
  }

  async function send(chat: string, message: Message, sending: Sending): Promise<SentId> {
    typing.end(chat);
    try {
      const sentId = await deliver(chat, render(message, sending, await linkFor(chat)), sending);
      if (!isGroup(chat)) menus.refresh(chat);
      return sentId;
    } catch (error) {
      await notes.notSent(chat, error);
      throw error;
    }
  }

  return {
    name: 'telegram',
    ...(parts.inFlight !== undefined && { inFlight: parts.inFlight }),
    async start(to) {
      host = to;
      work = run(to);
    },
    send,
    preview: (message) => shownAs(render(message, { job: 0 })),
    fetchFile: (handle, mostBytes) => fetchFile(api, handle, mostBytes),
    health: health.health,
    routes(server) {
      if (updates.mode !== 'webhook') return;
      telegramRoutes(server, { secret: updates.secret, intake, host: () => host });
    },
    async stop() {
      host = undefined;
      stopping.abort();
      typing.stop();
      await work;
      await notes.settled();
      await api.disconnect();
    },
  };
}

/** Telegram counts groups downwards from zero. */
function isGroup(chat: string): boolean {
  return chat.startsWith('-');
}

async function sleeping(ms: number, signal?: AbortSignal): Promise<void> {
  await pause(ms, undefined, { ref: false, ...(signal && { signal }) }).catch(() => {});
}
