import { readFileSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import { type App, createApp } from '../../src/app.ts';
import { noGuard } from '../../src/bot/flood-guard.ts';
import { applySetup } from '../../src/bot/setup.ts';
import type { Database } from '../../src/bot/store.ts';
import { type Channel, FileError } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Attachment, Message } from '../../src/chat/message.ts';
import { knownIn } from '../../src/commands/import-setup.ts';
import { jsonDocument } from '../../src/documents/setup/document.ts';
import { readSetup } from '../../src/documents/setup/read.ts';
import { coreOn } from './conversation.ts';
import { addMadeUpPeople } from './made-up-people.ts';
import { testSecrets } from './secrets.ts';

/** A message, and in whose chat it was shown. */
export interface Heard {
  readonly chat: string;
  readonly message: Message;
}

/**
 * A whole bot with several people on it, each in a chat of their own: what is said goes through the inbox, what comes
 * back went through the outbox. A person is called by handle; "hoa-binh@zalo" is the same person on another channel.
 */
export interface Stage {
  readonly database: Database;
  /** Everything that was said since the last time. */
  heard(): readonly Heard[];
  /** Everything that was ever said. */
  readonly all: readonly Heard[];
  say(chat: string, text: string): Promise<readonly Heard[]>;
  /** Presses a button of the latest message in the chat that has one of this label. */
  press(chat: string, label: string): Promise<readonly Heard[]>;
  /** Presses a button with this value, whether it was ever shown or is forged. */
  pick(chat: string, value: string): Promise<readonly Heard[]>;
  /** Comes in by a link, or anew without one. */
  join(chat: string, ref?: string): Promise<readonly Heard[]>;
  /** Takes back, at the messenger, that data may be kept. */
  withdraw(chat: string): Promise<readonly Heard[]>;
  /** The work of the clock alone. */
  tick(): Promise<readonly Heard[]>;
  attach(chat: string, name: string, bytes: Uint8Array): Promise<readonly Heard[]>;
  /** The last file the bot sent to the chat. */
  received(chat: string): Attachment;
  moveTo(moment: Date): void;
  setUp(content: unknown): Promise<void>;
  /** The process ends and starts again on the same database. */
  restart(): Promise<void>;
}

const CHANNELS = ['practice', 'zalo'] as const;

export async function openStage(
  open: (now: () => Date) => Promise<Database>,
  start: Date,
  reopen?: (now: () => Date) => Promise<Database>,
  log: Logger = pino({ level: 'silent' }),
  people: 'real' | 'practice' = 'real',
): Promise<Stage> {
  let moment = start;
  const now = () => moment;
  let database = await open(now);
  let heard: Heard[] = [];
  const all: Heard[] = [];
  const files = new Map<string, Uint8Array>();
  const secrets = testSecrets();
  const channels = CHANNELS.map((name) => channelOf(name));
  let app = await begin();
  let count = 0;

  function channelOf(name: string): Channel {
    return {
      name,
      start: async () => {},
      stop: async () => {},
      send: async (chat, message) => {
        const item = { chat: name === 'practice' ? chat : `${chat}@${name}`, message };
        heard.push(item);
        return `${all.push(item)}`;
      },
      fetchFile: async (handle) => {
        const bytes = files.get(handle);
        if (!bytes) throw new FileError('gone');
        return bytes;
      },
    };
  }

  async function begin(): Promise<App> {
    await addMadeUpPeople(database, people, now());
    await linkEverybody();
    return createApp(coreOn(database, secrets), channels, now, log, { guard: noGuard });
  }

  /** Each person's practice chat is linked last, so that notices go there. */
  async function linkEverybody(): Promise<void> {
    for (const { id, handle } of await database.store.setup.people()) {
      if (handle === undefined) continue;
      const earlier = new Date(now().getTime() - 1_000);
      await database.transaction(async (store) => {
        await store.people.link(id, 'zalo', handle, earlier);
        await store.people.link(id, 'practice', handle, now());
      });
    }
  }

  type Act = Pick<InboundEvent, 'kind'> & Partial<InboundEvent>;
  async function act(who: string, event: Act): Promise<readonly Heard[]> {
    const [chat = '', channel = 'practice'] = who.split('@');
    const whole = { id: `${++count}`, from: { channel, chat }, at: now(), ...event } as InboundEvent;
    await app.worker.receive([whole]);
    await app.tick();
    return taken();
  }

  function taken(): readonly Heard[] {
    const items = heard;
    heard = [];
    return items;
  }

  return {
    get database() {
      return database;
    },
    heard: taken,
    all,
    say: (chat, text) => act(chat, { kind: 'text', text }),
    press(chat, label) {
      const choice = all
        .filter((item) => item.chat === chat)
        .flatMap(({ message }) => message.choices)
        .findLast((candidate) => candidate.label === label);
      if (!choice) throw new Error(`no button "${label}" was ever shown to ${chat}`);
      return act(chat, { kind: 'choice', value: choice.value });
    },
    pick: (chat, value) => act(chat, { kind: 'choice', value }),
    join: (chat, ref) => act(chat, { kind: 'joined', ...(ref !== undefined && { ref }) }),
    withdraw: (chat) => act(chat, { kind: 'withdrew' }),
    async tick() {
      await app.tick();
      return taken();
    },
    attach(chat, name, bytes) {
      const handle = `file ${files.size}`;
      files.set(handle, bytes);
      const file = { name, mediaType: 'application/octet-stream', bytes: bytes.length, handle };
      return act(chat, { kind: 'file', file });
    },
    received(chat) {
      const file = all
        .filter((item) => item.chat === chat)
        .flatMap(({ message }) => message.attachments)
        .at(-1);
      if (!file) throw new Error(`no file was sent to ${chat}`);
      return file;
    },
    moveTo(to) {
      moment = to;
    },
    async setUp(content) {
      await setUpFrom(content, database, now());
      // The directory looks for changes once a second at most.
      moment = new Date(moment.getTime() + 2_000);
      await linkEverybody();
    },
    async restart() {
      await app.stop();
      await database.close();
      database = await (reopen ?? open)(now);
      app = await begin();
    },
  };
}

/** Takes over what stands in a setup file. */
export async function setUpFrom(content: unknown, database: Database, now: Date): Promise<void> {
  const document = jsonDocument(JSON.stringify(content));
  if (!document) throw new Error('the setup is no JSON');
  const { setup, faults } = readSetup(document, await knownIn(database), now);
  if (faults.length > 0)
    throw new Error(faults.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  await database.transaction((store) => applySetup(store, setup, 'test', now));
}

/** A setup file of the tests. */
export function setupFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../stories/${name}`, import.meta.url), 'utf8'));
}
