import { pino } from 'pino';
import { type App, type Core, createApp } from '../../src/app.ts';
import { createBot } from '../../src/bot/bot.ts';
import type { Database } from '../../src/bot/store.ts';
import type { Channel } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Message } from '../../src/chat/message.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { features } from '../../src/features/index.ts';
import { ensurePracticeOfficers, linkPracticeChat } from '../../src/practice-officers.ts';
import { testSecrets } from './secrets.ts';

const wording = loadWording();

/** The rules on a given database, without channels. */
export function coreOn(database: Database, secrets = testSecrets()): Core {
  return { database, wording, secrets, bot: createBot(features, wording, 'vi', secrets) };
}

/** A whole bot with one chat: what is said goes through the inbox, what comes back went through the outbox. */
export interface TestChat {
  readonly app: App;
  /** Everything sent to the chat so far. */
  readonly sent: readonly Message[];
  /** Says it and returns the messages that came back. */
  say(text: string): Promise<readonly Message[]>;
  receive(event: Partial<InboundEvent> & { id: string }): Promise<readonly Message[]>;
}

/** A chat as a practice officer (by handle), or as a stranger when none is given. */
export async function openChat(database: Database, now: () => Date, officer?: string): Promise<TestChat> {
  const sent: Message[] = [];
  const channel: Channel = {
    name: 'test',
    start: async () => {},
    stop: async () => {},
    send: async (_chat, message) => `${sent.push(message)}`,
  };
  const chat = officer ?? 'stranger';
  if (officer !== undefined) {
    const person = (await ensurePracticeOfficers(coreOn(database), now())).find(
      (record) => record.handle === officer,
    );
    if (!person) throw new Error(`no practice officer ${officer}`);
    await linkPracticeChat(database, person, channel.name, now());
  }
  const app = createApp(coreOn(database), [channel], now, pino({ level: 'silent' }));
  let count = 0;

  async function receive(event: Partial<InboundEvent> & { id: string }): Promise<readonly Message[]> {
    const before = sent.length;
    const whole = {
      from: { channel: 'test', chat },
      at: now(),
      kind: 'text',
      text: '',
      ...event,
    } as InboundEvent;
    await app.worker.receive([whole]);
    await app.tick();
    return sent.slice(before);
  }

  return { app, sent, receive, say: (text) => receive({ id: `${++count}`, kind: 'text', text }) };
}
