import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Database } from '../../src/bot/store.ts';
import { openTelegram, telegramMenus } from '../../src/commands/telegram-room.ts';
import { readSettings } from '../../src/config.ts';
import { doorsFor } from '../../src/features/people/invitation.ts';
import { coreOn } from '../support/conversation.ts';
import { testDatabase } from '../support/database.ts';
import { BOT_USERNAME, type FakeTelegram, startFakeTelegram, TOKEN } from '../support/fake-telegram.ts';
import {
  fakeClock,
  GROUP,
  inGroup,
  membership,
  message,
  PERSON,
  press,
  type TelegramBench,
  telegramBench,
  until,
} from './telegram-bench.ts';

type Bench = TelegramBench & {
  readonly app: App;
  readonly database: Database;
  /** Brings an update and waits until everything it causes is done. */
  hear(update: object): Promise<void>;
};

/** The whole bot behind Telegram, on a database of its own. */
async function wholeBot(): Promise<Bench> {
  const clock = fakeClock();
  const database = await testDatabase(clock.now);
  const core = coreOn(database);
  const menus = telegramMenus(core, clock.now);
  const bench = await telegramBench({
    ...clock,
    menus,
    contacts: database.contacts('telegram'),
    isAsleep: true,
  });
  const app = createApp(core, [bench.channel], clock.now, pino({ level: 'silent' }));
  await app.start();
  await until(() => bench.channel.health().ok);
  return {
    ...bench,
    app,
    database,
    async hear(update) {
      expect(await bench.bring(update)).toBe(200);
      await app.tick();
    },
  };
}

describe('the bot on Telegram', () => {
  it('answers a question, and a press of a button below the answer', async () => {
    const { hear, fake } = await wholeBot();

    await hear(message({ text: 'tỉnh Bắc Kạn năm 2023' }));
    const [asked] = fake.delivered;
    const button = asked?.keyboard.flat()[0];
    await hear(press(button?.callback_data ?? ''));

    expect(asked?.text).toContain('Đồng chí muốn hỏi chỉ tiêu nào');
    expect(fake.delivered.length).toBeGreaterThan(1);
    expect(fake.delivered.at(-1)?.text).toContain('Bắc Kạn');
  });

  it('does nothing for a press whose button was shown to somebody else, or to nobody', async () => {
    const { hear, fake } = await wholeBot();
    const other = 5_000;
    fake.know(other);
    await hear(message({ text: 'tỉnh Bắc Kạn năm 2023' }));
    const button = fake.delivered[0]?.keyboard.flat()[0]?.callback_data ?? '';

    await hear(press(button, { from: { id: other }, chat: { id: other } }));
    await hear(press('reports:submit:1', { from: { id: other }, chat: { id: other } }));

    const answers = fake.delivered.filter(({ chat }) => chat === other).map(({ text }) => text);
    expect(answers).toEqual(Array(2).fill('Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.'));
  });

  it('handles an update once that Telegram brings twice', async () => {
    const { hear, fake } = await wholeBot();
    const update = message({ text: 'số nhà đại đoàn kết của cụm năm 2023' });

    for (const _ of [1, 2]) await hear(update);

    expect(fake.delivered).toHaveLength(1);
    expect(fake.delivered[0]?.text).toContain('6.485 căn');
  });

  it('greets once whoever unblocks it, though Telegram tells twice', async () => {
    const { hear, fake } = await wholeBot();
    await hear(message({ text: '/start' }));
    await hear(membership('member', 'kicked'));
    const before = fake.delivered.length;

    await hear(membership('kicked', 'member'));
    expect(fake.delivered).toHaveLength(before);
    await hear(message({ text: '/start' }));

    expect(fake.delivered).toHaveLength(before + 1);
  });

  it('reaches again whoever unblocks it without a word', async () => {
    const { hear, database } = await wholeBot();
    const seat = { role: 'officer', unit: 'bac-kan' } as const;
    const officer = { name: 'Synthetic', handle: 'synthetic', isPractice: false, seat };
    const { id } = await database.store.people.ensure(officer, new Date(0));
    await database.store.people.link(id, 'telegram', `${PERSON}`, new Date(0));
    const isReached = async () => (await database.store.people.addressesOf([id])).size === 1;

    await hear(membership('member', 'kicked'));
    expect(await isReached()).toBe(false);
    await hear(membership('kicked', 'member'));

    expect(await isReached()).toBe(true);
  });

  it('answers in a group what is public, with the way to the private chat', async () => {
    const { hear, fake } = await wholeBot();

    await hear(inGroup(`@${BOT_USERNAME} số nhà đại đoàn kết của cụm năm 2023`));

    const [answer] = fake.delivered;
    expect(answer).toMatchObject({ chat: GROUP, text: expect.stringContaining('6.485 căn') });
    expect(answer?.keyboard.at(-1)).toEqual([
      { text: expect.any(String), url: `https://t.me/${BOT_USERNAME}?start=nhom` },
    ]);
  });

  it.each([
    ['by command', `/baocao@${BOT_USERNAME}`],
    ['by words', `@${BOT_USERNAME} nộp báo cáo`],
    ['by words about oneself', `@${BOT_USERNAME} em đã gửi báo cáo chưa`],
  ])('does nothing in a group that needs a person, %s', async (_, text) => {
    const { hear, fake } = await wholeBot();

    await hear(inGroup(text));

    expect(fake.delivered.map((one) => one.text)).toEqual([
      expect.stringContaining('chỉ thực hiện trong cuộc trò chuyện riêng'),
    ]);
  });

  it('knows nobody in a group, even if the group were somebody’s chat', async () => {
    const clock = fakeClock();
    const database = await testDatabase(clock.now);
    const seat = { role: 'officer', unit: 'bac-kan' } as const;
    const person = await database.store.people.ensure(
      { name: 'Synthetic', handle: 'synthetic', isPractice: false, seat },
      clock.now(),
    );
    await database.store.people.link(person.id, 'telegram', `${GROUP}`, clock.now());
    const core = coreOn(database);
    const bench = await telegramBench({ ...clock, isAsleep: true });
    const app = createApp(core, [bench.channel], clock.now, pino({ level: 'silent' }));
    await app.start();
    await until(() => bench.channel.health().ok);

    await bench.bring(inGroup(`/batdau@${BOT_USERNAME}`));
    await app.tick();

    expect(bench.fake.delivered).toHaveLength(1);
    expect(bench.fake.delivered[0]?.text).not.toContain('Synthetic');
  });

  it('shows everybody the commands of everybody, groups the public ones, and an officer their own', async () => {
    const database = await testDatabase();
    const core = coreOn(database);
    const seat = { role: 'officer', unit: 'bac-kan' } as const;
    const officer = { name: 'Synthetic', handle: 'synthetic', isPractice: false, seat };
    const { id } = await database.store.people.ensure(officer, new Date(0));
    await database.store.people.link(id, 'telegram', `${PERSON}`, new Date(0));

    const menus = telegramMenus(core, () => new Date('2026-11-23T05:00:00Z'));

    const names = (entries: readonly { command: string }[] = []) => entries.map(({ command }) => command);
    expect(names(menus.inGroups.vi)).toEqual(
      expect.arrayContaining(['cum', 'khenthuong', 'chitieu', 'trogiup']),
    );
    expect(names(menus.inGroups.vi)).not.toContain('nhansu');
    expect(names(menus.inPrivate.vi)).not.toContain('baocao');
    const own = await menus.ofChats?.([`${PERSON}`, '1']);
    expect(names(own?.get(`${PERSON}`))).toContain('baocao');
    expect(own?.has('1')).toBe(false);
  });
});

describe("the bot's name", () => {
  it('is in invitations once Telegram has told it, be it late', async () => {
    const database = await testDatabase();
    const core = coreOn(database);
    const fake = await startFakeTelegram();
    fake.fail({ method: 'getMe', when: 'before', how: 'reset' });
    const settings = readSettings({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: fake.apiRoot });
    if (!settings.telegram) throw new Error('Telegram is off');
    const link = async () => (await doorsFor(database.store, 'mot-loi-moi')).telegram;
    const channel = await openTelegram(core, settings, settings.telegram, () => new Date(), { warn() {} });
    onTestFinished(() => channel.stop());
    expect(await link()).toBeUndefined();

    await channel.start({ receive: async () => {} });
    await until(() => channel.health().ok);

    expect(await link()).toBe(`https://t.me/${BOT_USERNAME}?start=mot-loi-moi`);
  });

  it('is told again until it is kept', async () => {
    const told: string[] = [];
    const onNamed = async (name: string) => {
      if (told.push(name) === 1) throw new Error('the database is away');
    };

    await telegramBench({ onNamed });

    expect(told).toEqual([BOT_USERNAME, BOT_USERNAME]);
  });
});

describe('a process that ends between storing and confirming', () => {
  it('answers once: what Telegram gives again is known', async () => {
    const clock = fakeClock();
    const database = await testDatabase(clock.now);
    const fake = await startFakeTelegram();
    const { update_id: _, ...update } = message({ text: 'số nhà đại đoàn kết của cụm năm 2023' }) as Record<
      string,
      unknown
    >;
    fake.queue(update);
    fake.fail({ method: 'getUpdates', when: 'before', how: 'hang', skip: 1 });
    const first = await polling(fake);
    await until(() => fake.delivered.length === 1);
    await first.channel.stop();

    await polling(fake);

    await until(() => fake.waiting() === 0);
    expect(fake.delivered).toHaveLength(1);

    async function polling(on: FakeTelegram): Promise<TelegramBench> {
      const bench = await telegramBench({ ...clock, fake: on, updates: { mode: 'polling' }, isAsleep: true });
      const app = createApp(coreOn(database), [bench.channel], clock.now, pino({ level: 'silent' }));
      await app.start();
      onTestFinished(() => app.worker.drain());
      return bench;
    }
  });
});
