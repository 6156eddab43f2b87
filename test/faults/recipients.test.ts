import { expect, it } from 'vitest';
import { deliveryOf } from '../../src/domain/announcement.ts';
import { type RealChannels, realChannels } from '../features/announcements/real-channels.ts';
import { report } from './report.ts';

const start = new Date('2024-11-20T09:00:00+07:00');
const DAY_MS = 86_400_000;
const NAME = '<b>&"=cmd()';
const LETTERS = 2_060;
/** More than one message of either messenger, made of letters of two units: some of them lies across every cut. */
const LONG = `Nội dung thử nghiệm ${NAME} x${'🏵'.repeat(LETTERS)} hết.`;
const MOVED_TO = 6_900;
const SECOND_ACCOUNT = '1111111111111119999';

/** Whom the announcement does not reach as it should, each for another reason. */
async function spoil(bot: RealChannels) {
  const [blocked, gone, moved, onBoth] = bot.people;
  const [blockedOnZalo, inactive, closed] = bot.people.slice(11);
  if (!(blocked && gone && moved && onBoth && blockedOnZalo && inactive && closed))
    throw new Error('too few');
  const { fake } = bot.telegram;
  for (const { chat } of [blocked, onBoth]) fake.block(Number(chat));
  fake.block(Number(gone.chat), 'Forbidden: user is deactivated');
  fake.move(Number(moved.chat), MOVED_TO);
  bot.zalo.person(SECOND_ACCOUNT, { lastInteraction: start });
  await bot.database.contacts('zalo').heard(SECOND_ACCOUNT, start);
  Object.assign(bot.zalo.people.get(blockedOnZalo.chat) ?? {}, { state: 'blocked' });
  Object.assign(bot.zalo.people.get(inactive.chat) ?? {}, { state: 'inactive' });
  // What we know of this one is wrong: Zalo counts from earlier on.
  Object.assign(bot.zalo.people.get(closed.chat) ?? {}, {
    lastInteraction: new Date(start.getTime() - 8 * DAY_MS),
  });
  const unknown = await bot.write(async ({ people, seats }) => {
    await people.link(onBoth.id, 'zalo', SECOND_ACCOUNT, new Date(start.getTime() - DAY_MS));
    const id = await people.add({ name: NAME, isPractice: false }, start);
    await seats.add(id, { role: 'officer', unit: 'yen-bai' });
    await people.link(id, 'telegram', '6998', start);
    return id;
  });
  return { blocked, gone, moved, onBoth, blockedOnZalo, inactive, closed, unknown };
}

async function announce(bot: RealChannels, count: number): Promise<void> {
  await bot.pick('announcements:new');
  for (const answer of [
    'thông báo thường',
    'về việc thử nghiệm',
    LONG,
    'tất cả',
    'có gửi',
    'ngay sau khi xác nhận',
    'Xem trước',
  ])
    await bot.say(answer);
  await bot.pick(`announcements:send:2024-1:${count}`);
  await bot.say('gửi');
  for (const minute of ['10', '20', '40']) await bot.moveTo(new Date(`2024-11-20T09:${minute}:00+07:00`));
}

/** What reached somebody of the announcement's text, part by part. */
function partsFor(bot: RealChannels, chat: string): readonly string[] {
  return [
    ...bot.telegram.fake.delivered.filter((one) => `${one.chat}` === chat),
    ...bot.zalo.delivered.filter(({ to }) => to === chat),
  ].map(({ text }) => text);
}

it('one announcement to people who are blocked, gone, unknown, moved, silent for too long or on both messengers: each row has its reason, nobody is tried again and again, texts arrive whole', async () => {
  const bot = await realChannels();
  const who = await spoil(bot);
  const callsBefore = bot.telegram.fake.calls.length;

  await announce(bot, 22);
  await bot.pick('announcements:see:2024-1');
  const table = bot.told();
  // Its press is answered too late for Telegram; it counts all the same.
  await bot.acknowledge(bot.people[5] ?? who.moved, 'TM. CỤM THI ĐUA');

  const rows = await bot.database.store.announcements.recipients(1);
  const of = (person: number) => rows.find((row) => row.person === person);
  const states = rows.map(({ attempts }) => deliveryOf(attempts));
  const sent = states.filter((state) => state === 'sent').length;
  const failed = states.filter((state) => state === 'failed').length;
  const chats = rows.flatMap(({ attempts }) => attempts.filter(({ state }) => state === 'sent'));
  const texts = chats.map(({ chat = '' }) => partsFor(bot, chat === who.moved.chat ? `${MOVED_TO}` : chat));
  report('recipients that fail, in one announcement', {
    ...{ accepted: 0, sent, uncertain: 0, failed },
    lost: texts.filter((parts) => count(parts, '🏵') < LETTERS).length,
    doubled: texts.filter((parts) => count(parts, '🏵') > LETTERS).length,
  });

  expect([sent, failed, rows.length]).toEqual([16, 6, 22]);
  for (const person of [who.blocked.id, who.gone.id, who.unknown, who.blockedOnZalo.id, who.inactive.id])
    expect(of(person)?.attempts).toMatchObject([{ state: 'failed', failure: 'unreachable' }]);
  expect(of(who.closed.id)?.attempts).toMatchObject([{ state: 'failed', failure: 'windowClosed' }]);
  expect(of(who.moved.id)?.attempts).toMatchObject([{ state: 'sent' }]);
  expect(of(who.onBoth.id)?.attempts).toMatchObject([
    { state: 'failed', channel: 'telegram', failure: 'unreachable' },
    { state: 'sent', channel: 'zalo' },
  ]);
  // The chair's list, with the name as it is written.
  expect(table).toContain('Tổng số 22 người: 16 đã gửi, 6 không gửi được.');
  expect(table).toContain(`- ${NAME}, tỉnh Yên Bái: đã chặn Trợ lý hoặc không còn dùng tài khoản`);
  expect(table).toContain('quá 7 ngày chưa tương tác với Zalo OA');
  // Each address that does not work is tried once.
  for (const chat of [who.blocked.chat, who.gone.chat, '6998', who.onBoth.chat, who.moved.chat])
    expect(callsTo(bot, chat, callsBefore)).toBe(1);
  for (const parts of texts) {
    expect(parts.every((part) => part === Buffer.from(part).toString())).toBe(true);
    expect(parts.join('')).toContain(NAME);
    expect(count(parts, '🏵')).toBe(LETTERS);
  }
  expect(
    (await bot.database.store.announcements.recipients(1)).filter(({ ackedAt }) => ackedAt),
  ).toHaveLength(1);
}, 60_000);

function callsTo(bot: RealChannels, chat: string, from: number): number {
  return bot.telegram.fake.calls
    .slice(from)
    .filter(({ method, payload }) => method === 'sendMessage' && String(payload.chat_id) === chat).length;
}

function count(parts: readonly string[], letter: string): number {
  return parts.reduce((sum, part) => sum + part.split(letter).length - 1, 0);
}
