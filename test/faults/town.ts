import { setTimeout as pause } from 'node:timers/promises';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../support/fake-telegram.ts';
import { type FakeZalo, fakeZalo } from '../support/fake-zalo.ts';
import { type FakeWebhook, fakeWebhooks } from '../support/fake-zalo-webhook.ts';

export const platforms = ['telegram', 'zalo'] as const;
export type Platform = (typeof platforms)[number];

/** Something that was said to the bot, known by a number that its answer repeats. */
export interface Question {
  readonly key: string;
  readonly platform: Platform;
  readonly chat: string;
}

/** A message as it reached somebody. */
export interface Arrival {
  readonly key: string;
  readonly platform: Platform;
  readonly chat: string;
}

/** Both platforms on this machine, with people who write there. Time is the machine's. */
export interface Town {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  /** Settings of a bot that lives here. */
  readonly env: Readonly<Record<string, string>>;
  readonly chats: Readonly<Record<Platform, readonly string[]>>;
  /** Somebody asks. Telegram keeps it until it is fetched; Zalo brings it again and again until it is taken. */
  ask(platform: Platform, chat: string): Question;
  /** Where Zalo finds the bot; undefined while it is away. */
  door: string | undefined;
  /** Nothing waits to be fetched or brought. */
  isQuiet(): boolean;
  /** How many messages the platforms were asked to deliver so far. */
  calls(): number;
  /** In the order of arrival. */
  arrivals(): readonly Arrival[];
  readonly asked: readonly Question[];
  close(): void;
}

const NUMBER = /(?<=Số |thử nghiệm )\d{2}\.\d{3}/;

/** The number that a message is known by. */
export function keyIn(text: string): string | undefined {
  return NUMBER.exec(text)?.[0];
}

/** A number of its own for every message, which no figure of the cluster has. */
export function keysFrom(first: number): () => string {
  let next = first;
  return () => {
    next += 1;
    return `${Math.floor(next / 1_000)}.${String(next % 1_000).padStart(3, '0')}`;
  };
}

export async function openTown(people: number, latencyMs: number): Promise<Town> {
  const telegram = await startFakeTelegram();
  const zalo = await fakeZalo(() => new Date());
  const says = fakeWebhooks(() => new Date());
  const chats = {
    telegram: Array.from({ length: people }, (_, index) => `${7_200_000_000 + index}`),
    zalo: Array.from({ length: people }, (_, index) => `9${String(index).padStart(18, '0')}`),
  };
  telegram.know(...chats.telegram.map(Number));
  for (const chat of chats.zalo) zalo.person(chat);
  telegram.latencyMs = latencyMs;
  zalo.latencyMs = latencyMs;
  const key = keysFrom(10_000);
  const asked: Question[] = [];
  /** A person's next word is brought when the one before was taken, so their order is known. */
  const brought = new Map<string, Promise<void>>();
  let toBring = 0;
  let isOver = false;

  async function bring(webhook: FakeWebhook): Promise<void> {
    while (!isOver) {
      const status = await posted(webhook);
      if (status === 200) return;
      if (status !== undefined && status < 500) throw new Error(`Zalo was answered with ${status}`);
      await pause(20);
    }
  }

  async function bringAfter(before: Promise<void> | undefined, webhook: FakeWebhook): Promise<void> {
    toBring += 1;
    await before;
    await bring(webhook);
    toBring -= 1;
  }

  async function posted({ headers, body }: FakeWebhook): Promise<number | undefined> {
    if (town.door === undefined) return undefined;
    const url = new URL('/webhooks/zalo', town.door);
    // Zalo waits two seconds.
    const signal = AbortSignal.timeout(2_000);
    return fetch(url, { method: 'POST', headers, body, signal }).then(
      async (answer) => {
        await answer.arrayBuffer().catch(() => undefined);
        return answer.status;
      },
      () => undefined,
    );
  }

  const town: Town = {
    telegram,
    zalo,
    chats,
    asked,
    door: undefined,
    env: {
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      ZALO_APP_ID: zalo.settings.appId,
      ZALO_APP_SECRET: zalo.settings.appSecret,
      ZALO_OA_ID: zalo.settings.oaId,
      ZALO_OA_SECRET_KEY: zalo.settings.oaSecretKey,
      ZALO_REFRESH_TOKEN: zalo.settings.refreshToken,
      ZALO_API_ROOT: zalo.url,
      ZALO_OAUTH_ROOT: zalo.url,
      ZALO_ZNS_ROOT: zalo.settings.znsRoot,
    },
    ask(platform, chat) {
      const question = { key: key(), platform, chat };
      const text = `Số ${question.key} căn nhà đại đoàn kết của cụm năm 2023 lấy ở đâu ra?`;
      asked.push(question);
      if (platform === 'telegram') {
        const from = { id: Number(chat), is_bot: false, first_name: 'Test' };
        const place = { id: Number(chat), type: 'private' };
        const date = Math.floor(Date.now() / 1_000);
        telegram.queue({ message: { message_id: asked.length, date, from, chat: place, text } });
      } else {
        brought.set(chat, bringAfter(brought.get(chat), says.text(chat, text)));
      }
      return question;
    },
    isQuiet: () => telegram.waiting() === 0 && toBring === 0,
    calls: () =>
      telegram.calls.filter(({ method }) => method === 'sendMessage').length +
      zalo.calls.filter(({ kind }) => kind === 'cs').length,
    arrivals: () => [
      ...telegram.delivered.map(({ chat, text }) => arrival('telegram', `${chat}`, text)),
      ...zalo.delivered.map(({ to, text }) => arrival('zalo', to, text)),
    ],
    close() {
      isOver = true;
    },
  };
  return town;
}

function arrival(platform: Platform, chat: string, text: string): Arrival {
  const key = keyIn(text);
  if (key === undefined) throw new Error('a message without a number arrived');
  return { key, platform, chat };
}
