import { expect, it } from 'vitest';
import { deliveries, deliveryOf, tallyOf } from '../../../src/domain/announcement.ts';
import { type RealChannels, realChannels } from './real-channels.ts';

// The decision is test data: none on the awards of 2023 is known.
const symbol = '999/QĐ-MTTW-BTT';

/** A made-up decision on the seven proposals of 2023. */
async function recordDecision(bot: RealChannels): Promise<void> {
  await bot.write(async ({ awards }) => {
    const paper = { name: 'qd-thu.pdf', mediaType: 'application/pdf', bytes: 3, sha256: 'b'.repeat(64) };
    const at = new Date('2024-11-20T02:00:00Z');
    await awards.keepPaper(paper, new Uint8Array([37, 80, 68]), undefined, at);
    const named = {
      cluster: 'tdmnpb',
      year: 2023,
      issuer: 'Cơ quan giả định',
      symbol,
      signedOn: '2024-11-15',
    };
    const signed = { kind: 'award', signer: 'Người ký giả định', authority: 'onBehalf' } as const;
    const id = await awards.addDecision(
      { ...named, ...signed, paper: (await awards.paperWith(paper.sha256)) ?? 0 },
      undefined,
      at,
    );
    for (const award of await awards.ofYear('tdmnpb', 2023)) {
      await awards.move(award.id, { from: 'proposed', to: 'submitted', on: '2023-12-11' }, at);
      await awards.move(
        award.id,
        { from: 'submitted', to: 'decided', on: '2024-11-15', paper: symbol },
        at,
        id,
      );
    }
  });
}

async function tally(bot: RealChannels, id: number) {
  const rows = await bot.database.store.announcements.recipients(id);
  const counts = tallyOf(rows.map(({ attempts }) => deliveryOf(attempts)));
  expect(deliveries.reduce((sum, delivery) => sum + counts[delivery], 0)).toBe(rows.length);
  return { all: rows.length, ...counts };
}

it('a decision is told to 21 people on both messengers, stopped half-way, gone on with, corrected and acknowledged; every count agrees with what arrived', async () => {
  const bot = await realChannels();
  await recordDecision(bot);
  const [blockedOnTelegram, blockedOnZalo] = [bot.people[2], bot.people[15]];
  bot.telegram.fake.block(Number(blockedOnTelegram?.chat));
  const onZalo = bot.zalo.people.get(blockedOnZalo?.chat ?? '');
  if (onZalo) onZalo.state = 'blocked';

  // Written from the decision: the names and the number are filled in.
  await bot.pick('announcements:new');
  for (const answer of [
    'kết quả khen thưởng theo quyết định',
    `Quyết định số ${symbol} ngày 15/11/2024 của Cơ quan giả định`,
    'tất cả',
    'không gửi',
    'ngay sau khi xác nhận',
  ])
    await bot.say(answer);
  await bot.say('Xem trước');
  const card = bot.told();
  const preview = bot.telegram.fake.delivered.map(({ text }) => text).join('\n');
  await bot.pick('announcements:send:2024-1:21');
  await bot.say(symbol);

  expect(preview).toContain('Bản xem trước trên Zalo, gồm 1 tin:');
  expect(preview).toContain(`đã ban hành Quyết định số ${symbol}`);
  expect(preview).toContain('1. Tặng Cờ thi đua xuất sắc toàn diện cho Ủy ban MTTQ tỉnh Phú Thọ.');
  expect(card).toContain('tổng số 21 người');
  expect(card).toContain('- Telegram: 11 người.');
  expect(card).toMatch(/- Zalo: 10 người \(\d+ miễn phí, \d+ tính phí, \d+ phải dùng mẫu tin\)\./);

  // A confirmation is no announcement yet.
  const confirmedOnly = await bot.database.store.awards.ofYear('tdmnpb', 2023);
  expect(confirmedOnly.every(({ state }) => state === 'decided')).toBe(true);

  // Stopped while it is sent: what is left is withdrawn.
  const words = 'TB-2024-01)';
  bot.onSent(6, () => bot.pressMeanwhile('announcements:stop:2024-1'));
  const before = bot.reached(words).length;
  await bot.moveTo(new Date('2024-11-20T09:10:00+07:00'));
  const half = await tally(bot, 1);
  const reachedHalf = bot.reached(words).length - before;

  expect(half.all).toBe(21);
  expect(half.cancelled).toBeGreaterThan(0);
  expect(half.sent).toBe(reachedHalf);
  expect(half.waiting).toBe(0);

  // Gone on with.
  await bot.pick('announcements:again:2024-1:0:rest');
  await bot.moveTo(new Date('2024-11-20T09:20:00+07:00'));
  const whole = await tally(bot, 1);
  const got = bot.reached(words).slice(before);

  expect(whole).toMatchObject({ all: 21, cancelled: 0, waiting: 0, uncertain: 0, failed: 2 });
  expect(got).toHaveLength(whole.sent);
  expect(new Set(got).size).toBe(got.length);
  expect(got).not.toContain(blockedOnTelegram?.chat);
  expect(got).not.toContain(blockedOnZalo?.chat);
  const table = bot.seen();
  expect(table).toContain('Tổng số 21 người: 19 đã gửi, 2 không gửi được.');
  expect(table).toContain('đã chặn Trợ lý hoặc không còn dùng tài khoản');

  // Sending again to the two reaches nobody twice.
  await bot.pick('announcements:again:2024-1:1:failed');
  await bot.moveTo(new Date('2024-11-20T09:30:00+07:00'));
  expect(bot.reached(words).slice(before)).toHaveLength(19);

  // Corrected: exactly those who got it, and marked in place where the messenger can.
  await bot.pick('announcements:correct:2024-1');
  await bot.say('nhiệt liệt chúc mừng các đơn vị');
  await bot.say('chúc mừng các đơn vị');
  await bot.say('Xem trước');
  await bot.pick('announcements:send:2024-2:19');
  await bot.say('gửi');
  const beforeCorrection = bot.reached('TB-2024-02)').length;
  await bot.moveTo(new Date('2024-11-20T09:40:00+07:00'));
  await bot.moveTo(new Date('2024-11-20T09:42:00+07:00'));
  await bot.moveTo(new Date('2024-11-20T09:44:00+07:00'));
  const corrected = bot.reached('TB-2024-02)').slice(beforeCorrection);
  const marked = bot.telegram.fake.delivered.filter(({ text }) => text.startsWith('ĐÃ ĐÍNH CHÍNH lúc'));

  expect([...corrected].sort()).toEqual([...got].sort());
  expect(marked).toHaveLength(10);
  expect(marked.every(({ text }) => text.includes(`Quyết định số ${symbol}`))).toBe(true);

  // Acknowledged on both; the others are asked once.
  const willing = bot.people.filter(({ chat }) => got.includes(chat)).slice(0, 15);
  for (const person of willing) await bot.acknowledge(person, 'TB-2024-01)');
  const acked = (await bot.database.store.announcements.recipients(1)).filter(({ ackedAt }) => ackedAt);
  await bot.moveTo(new Date('2024-11-21T09:50:00+07:00'));
  const chased = bot.reached('(THÔNG BÁO về kết quả');

  expect(acked.map(({ person }) => person)).toEqual(willing.map(({ id }) => id));
  expect([...chased].sort()).toEqual(
    got.filter((chat) => !willing.some((person) => person.chat === chat)).sort(),
  );

  const awards = await bot.database.store.awards.ofYear('tdmnpb', 2023);
  expect(awards.every(({ state }) => state === 'announced')).toBe(true);
}, 120_000);
