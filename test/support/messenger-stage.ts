import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type App, type Core, createApp } from '../../src/app.ts';
import { noGuard } from '../../src/bot/flood-guard.ts';
import type { Channel } from '../../src/chat/channel.ts';
import { createWeb, listen, type WebParts } from '../../src/web.ts';
import { coreOn } from './conversation.ts';
import { testDatabase } from './database.ts';
import { addMadeUpPeople } from './made-up-people.ts';
import { testSecrets } from './secrets.ts';
import { type Heard, type Stage, setUpFrom } from './stage.ts';

/** A platform on this machine, and the bot's own channel to it. */
export interface Messenger {
  readonly channel: Channel & { readonly routes: WebParts['routes'][number] };
  /** The platform's own id of the person with this handle. */
  chatOf(handle: string): string;
  /** Resolves when the bot has acknowledged it. */
  say(chat: string, text: string): Promise<void>;
  /** Presses the latest button of this label; where the label is in a list, it is typed. */
  press(chat: string, label: string): Promise<void>;
  /** What the people saw since the last time, as far as it can be told from what the platform shows. */
  seen(): readonly { readonly chat: string; readonly message: Heard['message'] }[];
}

export interface MessengerParts {
  readonly core: Core;
  readonly now: () => Date;
  /** Passes the time of a wait at once. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Of the bot's web server. */
  readonly address: () => string;
}

/** People take their time, so no act has to wait for the pace that the acts before it were sent with. */
const BETWEEN_ACTS_MS = 30_000;

export type MessengerStage = Pick<Stage, 'say' | 'press' | 'setUp' | 'moveTo'>;

/**
 * The whole bot behind one messenger, over HTTP both ways: the same people as on the other stages, each with an account
 * there and nowhere else.
 */
export async function openMessengerStage(
  start: Date,
  open: (parts: MessengerParts) => Promise<Messenger>,
): Promise<MessengerStage> {
  let moment = start;
  let waited = 0;
  let address = '';
  const now = () => moment;
  const database = await testDatabase(now);
  const core = coreOn(database, testSecrets());
  const log = pino({ level: 'silent' });
  const messenger = await open({
    core,
    // What the channel waits for its pace is not told by the clock on the wall of the story.
    now: () => new Date(moment.getTime() + waited),
    sleep: async (ms) => {
      await nextTurnOfLoop();
      waited += ms;
    },
    address: () => address,
  });
  const app = createApp(core, [messenger.channel], now, log, { guard: noGuard });
  await begin(app);
  const handles = new Map<string, string>();
  const haveWritten = new Set<string>();
  await addMadeUpPeople(database, 'real', now());
  await linkEverybody();

  async function begin({ start: startApp, stop }: App): Promise<void> {
    const ready = async () => ({ ok: true, checks: {} });
    const web = createWeb({ log: undefined, ready, routes: [messenger.channel.routes] });
    address = await listen(web, '127.0.0.1', 0);
    await startApp();
    onTestFinished(async () => {
      await web.close();
      await stop();
    });
  }

  async function linkEverybody(): Promise<void> {
    for (const { id, handle } of await database.store.setup.people()) {
      if (handle === undefined) continue;
      await database.store.people.link(id, messenger.channel.name, chatOf(handle), now());
    }
  }

  function chatOf(handle: string): string {
    const chat = messenger.chatOf(handle);
    handles.set(chat, handle);
    return chat;
  }

  async function heardAfter(act: Promise<void>): Promise<readonly Heard[]> {
    await act;
    waited += BETWEEN_ACTS_MS;
    await app.tick();
    return messenger.seen().map(({ chat, message }) => ({ chat: handles.get(chat) ?? chat, message }));
  }

  /** A messenger does not carry a word to somebody who never wrote. */
  async function newcomersWrite(): Promise<void> {
    for (const chat of handles.keys()) {
      if (haveWritten.has(chat)) continue;
      haveWritten.add(chat);
      await messenger.say(chat, '/trogiup');
    }
    await app.tick();
    messenger.seen();
  }

  await newcomersWrite();
  return {
    say: (handle, text) => heardAfter(messenger.say(chatOf(handle), text)),
    press: (handle, label) => heardAfter(messenger.press(chatOf(handle), label)),
    moveTo(to) {
      moment = to;
    },
    async setUp(content) {
      await setUpFrom(content, database, now());
      // The directory looks for changes once a second at most.
      moment = new Date(moment.getTime() + 2_000);
      await linkEverybody();
      await newcomersWrite();
    },
  };
}
