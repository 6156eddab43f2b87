import { setTimeout as pause } from 'node:timers/promises';
import { messengers } from '../../src/channels/index.ts';
import type { Message } from '../../src/chat/message.ts';
import { telegramMenus } from '../../src/commands/telegram-room.ts';
import { type Delivered, startFakeTelegram, TOKEN } from './fake-telegram.ts';
import type { Messenger, MessengerParts } from './messenger-stage.ts';

const FIRST_CHAT = 7_100_000_001;
const SECRET = 'a-secret-of-the-stories-only-0123456789';

/** Telegram on this machine, with a webhook. A message that was edited is seen again. */
export async function telegramStage({ core, now, sleep, address }: MessengerParts): Promise<Messenger> {
  const fake = await startFakeTelegram();
  const chats = new Map<string, string>();
  const shown = new Map<number, string>();
  let updates = 100;
  const url = 'https://bot.example/webhooks/telegram';
  const channel = await messengers.telegram({
    ...{ token: TOKEN, apiRoot: fake.apiRoot, now, sleep },
    updates: { mode: 'webhook', url, secret: SECRET },
    menus: telegramMenus(core, now),
    privateChatLabel: 'Trò chuyện riêng',
    contacts: core.database.contacts('telegram'),
    onNamed: (username) => core.database.store.installation.setDoor('telegram', username),
    log: { warn: () => {} },
  });

  async function bring(update: object): Promise<void> {
    updates += 1;
    const response = await fetch(`${address()}/webhooks/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify({ update_id: updates, ...update }),
    });
    if (response.status !== 200) throw new Error(`an update was answered with ${response.status}`);
  }

  function partiesOf(chat: string) {
    return {
      from: { id: Number(chat), is_bot: false, first_name: 'Test' },
      chat: { id: Number(chat), type: 'private' },
    };
  }

  return {
    channel,
    chatOf(handle) {
      const known = chats.get(handle);
      if (known !== undefined) return known;
      const chat = FIRST_CHAT + chats.size;
      fake.know(chat);
      chats.set(handle, `${chat}`);
      return `${chat}`;
    },
    say(chat, text) {
      const date = Math.floor(now().getTime() / 1_000);
      return bring({ message: { message_id: 1, date, ...partiesOf(chat), text } });
    },
    async press(chat, label) {
      const button = fake.delivered
        .filter((one) => `${one.chat}` === chat)
        .flatMap(({ keyboard }) => keyboard.flat())
        .findLast(({ text }) => text === label);
      if (!button) throw new Error(`no button "${label}" was ever shown in ${chat}`);
      const { from, chat: place } = partiesOf(chat);
      const message = { message_id: 1, date: 0, chat: place };
      const id = `press-${updates}`;
      fake.press(id);
      await bring({
        callback_query: { id, from, message, chat_instance: '1', data: button.callback_data },
      });
      await until(() => !fake.openPresses.has(id));
    },
    seen() {
      const fresh = fake.delivered.filter((one) => shown.get(one.id) !== imageOf(one));
      for (const one of fresh) shown.set(one.id, imageOf(one));
      return fresh.map((one) => ({ chat: `${one.chat}`, message: messageOf(one) }));
    },
  };
}

/** The button stops turning in its own time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let looked = 0; !isSo(); looked += 1) {
    if (looked > 1_000) throw new Error('it did not come to that');
    await pause(2);
  }
}

function imageOf({ text, keyboard }: Delivered): string {
  return JSON.stringify([text, keyboard]);
}

function messageOf({ text, keyboard, file }: Delivered): Message {
  return {
    text,
    choices: keyboard.flat().map((button) => ({ label: button.text, value: button.callback_data ?? '' })),
    attachments: file ? [{ name: file.name, mediaType: '', base64: file.bytes.toString('base64') }] : [],
  };
}
