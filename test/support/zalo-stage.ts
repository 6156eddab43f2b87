import { pino } from 'pino';
import { openZalo } from '../../src/commands/zalo-room.ts';
import { readSettings } from '../../src/config.ts';
import { fakeZalo } from './fake-zalo.ts';
import { fakeWebhooks, postWebhook } from './fake-zalo-webhook.ts';
import type { Messenger, MessengerParts } from './messenger-stage.ts';

/** Zalo on this machine. Whoever writes opens the window of seven days. */
export async function zaloStage({ core, now, address }: MessengerParts): Promise<Messenger> {
  const zalo = await fakeZalo(now);
  const says = fakeWebhooks(now);
  const chats = new Map<string, string>();
  let seen = 0;
  const settings = { ...zalo.settings, templates: {} };
  const channel = await openZalo(core, readSettings({}), settings, now, pino({ level: 'silent' }));

  async function say(chat: string, text: string): Promise<void> {
    const person = zalo.people.get(chat);
    if (person) person.lastInteraction = now();
    const statuses = await postWebhook(`${address()}/webhooks/zalo`, says.text(chat, text));
    if (statuses.at(-1) !== 200) throw new Error(`a webhook was answered with ${statuses}`);
  }

  return {
    channel,
    chatOf(handle) {
      const known = chats.get(handle);
      if (known !== undefined) return known;
      const chat = `8${String(chats.size + 1).padStart(18, '0')}`;
      zalo.person(chat);
      chats.set(handle, chat);
      return chat;
    },
    say,
    press(chat, label) {
      const button = zalo.delivered
        .filter(({ to }) => to === chat)
        .flatMap(({ buttons }) => buttons)
        .findLast(({ title }) => title === label);
      return say(chat, button ? String(button.payload) : label);
    },
    seen() {
      const fresh = zalo.delivered.slice(seen);
      seen = zalo.delivered.length;
      return fresh.map(({ to, text, buttons }) => ({
        chat: to,
        message: {
          text,
          choices: buttons.map(({ title, payload }) => ({ label: title, value: String(payload) })),
          attachments: [],
        },
      }));
    },
  };
}
