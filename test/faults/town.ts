import { setTimeout as pause } from 'node:timers/promises';
import { telegramSettings, WEBHOOK_SECRET, webhookSettings, zaloSettings } from '../support/fake-settings.ts';
import { type FakeTelegram, startFakeTelegram } from '../support/fake-telegram.ts';
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

/** A call of a platform at the bot's door; without a status it was not answered in time. */
export interface Visit {
  readonly key: string;
  readonly platform: Platform;
  readonly began: number;
  readonly ended: number;
  readonly status: number | undefined;
}

/** How Telegram's updates reach the bot; Zalo has one way only. */
export type TelegramWay = 'polling' | 'webhook';

/** Both platforms on this machine, with people who write there. Time is the machine's. */
export interface Town {
  readonly telegram: FakeTelegram;
  readonly zalo: FakeZalo;
  /** Settings of a bot that lives here. */
  readonly env: Readonly<Record<string, string>>;
  readonly chats: Readonly<Record<Platform, readonly string[]>>;
  /** Somebody asks. It is kept until it is fetched (polling), or brought again and again until it is taken. */
  ask(platform: Platform, chat: string): Question;
  /** Every call that brought something, in the order in which they ended. */
  readonly calledOn: readonly Visit[];
  /** Where the bot is found by those that bring it what was said, one door after another; none while it is away. */
  doors: readonly string[];
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

/** Settings of a bot without Zalo. */
export function telegramOnly({ env }: Town): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('ZALO')));
}

/** A number of its own for every message, which no figure of the cluster has. */
export function keysFrom(first: number): () => string {
  let next = first;
  return () => {
    next += 1;
    return `${Math.floor(next / 1_000)}.${String(next % 1_000).padStart(3, '0')}`;
  };
}

/** How long each waits for an answer: Zalo said so, Telegram does not say. */
const PATIENCE_MS = { telegram: 30_000, zalo: 2_000 };

export async function openTown(
  people: number,
  latencyMs: number,
  way: TelegramWay = 'polling',
  now: () => Date = () => new Date(),
): Promise<Town> {
  const telegram = await startFakeTelegram();
  const zalo = await fakeZalo(now);
  const says = fakeWebhooks(now);
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
  const calledOn: Visit[] = [];
  let visits = 0;
  let toBring = 0;
  let isOver = false;

  function bringInOrder(question: Question, parcel: Parcel): void {
    brought.set(question.chat, bringAfter(brought.get(question.chat), question, parcel));
  }

  async function bringAfter(
    before: Promise<void> | undefined,
    question: Question,
    parcel: Parcel,
  ): Promise<void> {
    toBring += 1;
    await before;
    await bring(question, parcel);
    toBring -= 1;
  }

  async function bring({ key, platform }: Question, parcel: Parcel): Promise<void> {
    while (!isOver) {
      const began = Date.now();
      const status = await posted(platform, parcel);
      calledOn.push({ key, platform, began, ended: Date.now(), status });
      if (status === 200) return;
      if (status !== undefined && status < 500) throw new Error(`${platform} was answered with ${status}`);
      await pause(20);
    }
  }

  async function posted(platform: Platform, { headers, body }: Parcel): Promise<number | undefined> {
    visits += 1;
    const door = town.doors[visits % town.doors.length];
    if (door === undefined) return undefined;
    const signal = AbortSignal.timeout(PATIENCE_MS[platform]);
    return fetch(new URL(`/webhooks/${platform}`, door), { method: 'POST', headers, body, signal }).then(
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
    calledOn,
    doors: [],
    env: {
      ...(way === 'webhook' && webhookSettings),
      ...telegramSettings(telegram),
      ...zaloSettings(zalo),
    },
    ask(platform, chat) {
      const question = { key: key(), platform, chat };
      const text = `Số ${question.key} căn nhà đại đoàn kết của cụm năm 2023 lấy ở đâu ra?`;
      asked.push(question);
      if (platform === 'zalo') bringInOrder(question, says.text(chat, text));
      else if (way === 'webhook') bringInOrder(question, parcelOf(saidOnTelegram(chat, text)));
      else telegram.queue(saidOnTelegram(chat, text));
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

/** What a platform posts. */
export type Parcel = Pick<FakeWebhook, 'headers' | 'body'>;

let updates = 0;

export function saidOnTelegram(chat: string, text: string): Readonly<Record<string, unknown>> {
  const from = { id: Number(chat), is_bot: false, first_name: 'Test' };
  const place = { id: Number(chat), type: 'private' };
  const date = Math.floor(Date.now() / 1_000);
  updates += 1;
  return { message: { message_id: updates, date, from, chat: place, text } };
}

/** As Telegram posts it. */
export function parcelOf(update: Readonly<Record<string, unknown>>): Parcel {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': WEBHOOK_SECRET };
  return { headers, body: JSON.stringify({ update_id: updates, ...update }) };
}

function arrival(platform: Platform, chat: string, text: string): Arrival {
  const key = keyIn(text);
  if (key === undefined) throw new Error('a message without a number arrived');
  return { key, platform, chat };
}
