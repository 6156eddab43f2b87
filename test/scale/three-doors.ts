import { keysFrom, type Platform } from '../faults/town.ts';
import { telegramSettings, WEBHOOK_SECRET, webhookSettings, zaloSettings } from '../support/fake-settings.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
import { type FakeZalo, fakeZalo } from '../support/fake-zalo.ts';
import { fakeWebhooks } from '../support/fake-zalo-webhook.ts';

/** A webhook call that any of several processes may be given. */
export interface Brought {
  readonly key: string;
  readonly platform: Platform;
  readonly chat: string;
  /** Posts it to a door; the status, or undefined where nobody opens. */
  post(door: string): Promise<number | undefined>;
}

/** Both messengers as they bring what people say to whichever address they are given. */
export interface Messengers {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  readonly env: Readonly<Record<string, string>>;
  question(platform: Platform, chat: string): Brought;
}

export async function openMessengers(
  now: () => Date,
  chats: Readonly<Record<Platform, readonly string[]>>,
): Promise<Messengers> {
  const telegram = await startFakeTelegram();
  const zalo = await fakeZalo(now);
  const says = fakeWebhooks(now);
  telegram.know(...chats.telegram.map(Number));
  for (const chat of chats.zalo) zalo.person(chat);
  telegram.latencyMs = 20;
  zalo.latencyMs = 20;
  const key = keysFrom(10_000);
  let updates = 5_000;

  function telegramCall(chat: string, text: string) {
    updates += 1;
    const from = { id: Number(chat), is_bot: false, first_name: 'Test' };
    const date = Math.floor(now().getTime() / 1_000);
    const message = { message_id: updates, date, from, chat: { id: Number(chat), type: 'private' }, text };
    return {
      path: '/webhooks/telegram',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': WEBHOOK_SECRET },
      body: JSON.stringify({ update_id: updates, message }),
    };
  }

  return {
    telegram,
    zalo,
    env: { ...webhookSettings, ...telegramSettings(telegram), ...zaloSettings(zalo) },
    question(platform, chat) {
      const number = key();
      const text = `Số ${number} căn nhà đại đoàn kết của cụm năm 2023 lấy ở đâu ra?`;
      const { headers, body, path } =
        platform === 'telegram'
          ? telegramCall(chat, text)
          : { ...says.text(chat, text), path: '/webhooks/zalo' };
      return {
        ...{ key: number, platform, chat },
        post: (door) =>
          fetch(new URL(path, door), {
            method: 'POST',
            headers,
            body,
            signal: AbortSignal.timeout(2_000),
          }).then(
            async (answer) => {
              await answer.arrayBuffer().catch(() => undefined);
              return answer.status;
            },
            () => undefined,
          ),
      };
    },
  };
}
