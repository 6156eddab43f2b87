import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import { noGuard } from '../../../src/bot/flood-guard.ts';
import type { Database, Store } from '../../../src/bot/store.ts';
import { openZaloChannel } from '../../../src/channels/zalo/open.ts';
import type { Channel } from '../../../src/chat/channel.ts';
import type { Address, InboundEvent } from '../../../src/chat/event.ts';
import { loadWording } from '../../../src/chat/wording.ts';
import { zaloWords } from '../../../src/commands/zalo-words.ts';
import { createWeb } from '../../../src/web.ts';
import { press, type TelegramBench, telegramBench, until } from '../../channels/telegram-bench.ts';
import { coreOn } from '../../support/conversation.ts';
import { testDatabase } from '../../support/database.ts';
import { type FakeZalo, fakeZalo } from '../../support/fake-zalo.ts';
import { fakeWebhooks } from '../../support/fake-zalo-webhook.ts';

export const UNITS = ['phu-tho', 'bac-kan', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai', 'thai-nguyen'];
export const AUTHOR: Address = { channel: 'telegram', chat: '5000' };
/** Wednesday 20 November 2024, 9:00 in Vietnam: Bắc Kạn chairs. */
const start = new Date('2024-11-20T09:00:00+07:00');

export interface RealChannels {
  readonly app: App;
  readonly database: Database;
  readonly telegram: TelegramBench;
  readonly zalo: FakeZalo;
  /** Recipients in the order of the units; the first eleven on Telegram, the others on Zalo. */
  readonly people: readonly (Address & { readonly id: number })[];
  /** Everybody it reached in a message of its own with these words, edits not counted. */
  reached(words: string): readonly string[];
  say(text: string): Promise<void>;
  pick(value: string): Promise<void>;
  /** As `pick`, while something is being sent: done when it is decided. */
  pressMeanwhile(value: string): Promise<void>;
  /** Presses the first button below the last message to that chat with these words. */
  acknowledge(to: Address, words: string): Promise<void>;
  /** What the author was told last; an edit stands where the message stood. */
  told(): string;
  /** All that the author sees. */
  seen(): string;
  moveTo(moment: Date): Promise<void>;
  /** Once, after so many messages have gone out. */
  onSent(count: number, act: () => Promise<void>): void;
  write<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** The whole bot on both messengers, pretended as strictly as they are, with 21 made-up recipients and an author. */
export async function realChannels(): Promise<RealChannels> {
  let at = start.getTime();
  const now = () => new Date(at);
  const sleep = async (ms: number) => {
    await nextTurnOfLoop();
    at += ms;
  };
  const database = await testDatabase(now);
  const core = coreOn(database);
  const telegram = await telegramBench({
    now,
    sleep,
    contacts: database.contacts('telegram'),
    isAsleep: true,
  });
  const zalo = await fakeZalo(now);
  const zaloChannel = openZaloChannel({
    settings: { ...zalo.settings, templates: {} },
    tokenStore: database.tokens,
    contacts: database.contacts('zalo'),
    words: zaloWords(loadWording(), 'vi'),
    now,
    log: pino({ level: 'silent' }),
  });
  let sent = 0;
  let planned: { readonly count: number; readonly act: () => Promise<void> } | undefined;
  const channels = [telegram.channel, zaloChannel].map(
    (channel): Channel => ({ ...channel, send: counted(channel) }),
  );
  const app = createApp(core, channels, now, pino({ level: 'silent' }), { guard: noGuard });
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [zaloChannel.routes],
  });
  const zaloSays = fakeWebhooks(now);
  const people = await addPeople();
  for (const { channel, chat } of people)
    if (channel === 'zalo') await database.contacts('zalo').heard(chat, start);
  await app.start();
  await until(() => telegram.channel.health().ok);
  onTestFinished(async () => {
    await web.close();
    await zaloChannel.stop();
  });
  let events = 0;

  function counted(channel: Channel): Channel['send'] {
    return async (chat, message, sending) => {
      const id = await channel.send(chat, message, sending);
      if (sending.kind === 'announcement') sent += 1;
      const due = planned && sent >= planned.count ? planned : undefined;
      if (due) planned = undefined;
      await due?.act();
      return id;
    };
  }

  async function addPeople() {
    telegram.fake.know(Number(AUTHOR.chat));
    return database.transaction(async ({ people: store, seats }) => {
      const author = await store.add({ name: 'Người soạn giả định', isPractice: false }, start);
      await seats.add(author, { role: 'officer', unit: 'bac-kan' });
      await store.link(author, AUTHOR.channel, AUTHOR.chat, start);
      const all: (Address & { id: number })[] = [];
      for (let index = 0; index < 21; index += 1) {
        const id = await store.add({ name: `Cán bộ giả định ${index + 1}`, isPractice: false }, start);
        await seats.add(id, { role: 'officer', unit: UNITS[Math.floor(index / 3)] ?? '' });
        const onTelegram = index < 11;
        const chat = onTelegram ? `${6_000 + index}` : `${1_111_111_111_111_110_000n + BigInt(index)}`;
        if (onTelegram) telegram.fake.know(Number(chat));
        else zalo.person(chat, { lastInteraction: start, follows: true });
        await store.link(id, onTelegram ? 'telegram' : 'zalo', chat, start);
        all.push({ id, channel: onTelegram ? 'telegram' : 'zalo', chat });
      }
      return all;
    });
  }

  async function hear(from: Address, event: Partial<InboundEvent>): Promise<void> {
    await app.worker.receive([{ id: `${++events}`, from, at: now(), ...event } as InboundEvent]);
    await app.tick();
  }

  return {
    ...{ app, database, telegram, zalo, people },
    say: (text) => hear(AUTHOR, { kind: 'text', text }),
    pick: (value) => hear(AUTHOR, { kind: 'choice', value }),
    async pressMeanwhile(value) {
      await app.worker.receive([{ id: `${++events}`, from: AUTHOR, at: now(), kind: 'choice', value }]);
      await app.worker.drain();
    },
    reached: (words) => [
      ...telegram.fake.calls.flatMap(({ method, payload }) =>
        method === 'sendMessage' &&
        String(payload.text).includes(words) &&
        arrived(Number(payload.chat_id), words)
          ? [String(payload.chat_id)]
          : [],
      ),
      ...zalo.delivered.filter(({ text }) => text.includes(words)).map(({ to }) => to),
    ],
    async acknowledge(to, words) {
      if (to.channel === 'telegram') {
        const shown = telegram.fake.delivered.findLast(
          ({ chat, text }) => `${chat}` === to.chat && text.includes(words),
        );
        const id = Number(to.chat);
        const data = shown?.keyboard.flat()[0]?.callback_data ?? '';
        await telegram.bring(press(data, { from: { id }, chat: { id } }));
      } else {
        const shown = zalo.delivered.findLast(
          ({ to: user, text }) => user === to.chat && text.includes(words),
        );
        const { headers, body } = zaloSays.text(to.chat, String(shown?.buttons[0]?.payload));
        await web.inject({ method: 'POST', url: '/webhooks/zalo', headers, payload: body });
      }
      await app.tick();
    },
    told: () => seenBy(AUTHOR).at(-1) ?? '',
    seen: () => seenBy(AUTHOR).join('\n'),
    async moveTo(moment) {
      at = Math.max(at, moment.getTime());
      await app.tick();
    },
    onSent(count, act) {
      sent = 0;
      planned = { count, act };
    },
    write: (work) => database.transaction(work),
  };

  function seenBy({ chat: own }: Address): readonly string[] {
    return telegram.fake.delivered.filter(({ chat }) => `${chat}` === own).map(({ text }) => text);
  }

  /** A call that was refused delivered nothing. */
  function arrived(chat: number, words: string): boolean {
    return telegram.fake.delivered.some((one) => one.chat === chat && one.text.includes(words));
  }
}
