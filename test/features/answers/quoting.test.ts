import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { bareCode, codesFor, readCode } from '../../../src/features/answers/quote-code.ts';
import { approved } from '../../support/answering.ts';
import { testDatabase, testNow } from '../../support/database.ts';
import { testSecrets } from '../../support/secrets.ts';
import { openStage, type Stage } from '../../support/stage.ts';

// The figures of single units are synthetic.
describe('the code of an answer', () => {
  let stage: Stage;
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeEach(async () => {
    stage = await openStage(async (now) => (database = await testDatabase(now)), testNow);
  });
  const later = new Date(testNow.getTime() + 3 * 24 * 3_600_000);
  const communes = (units: bigint) => approved(database, 'yen-bai', '2024', { ntm_commune: units });

  async function ask(question: string, who = 'hoa-binh'): Promise<string> {
    const heard = await stage.say(who, question);
    return heard.map(({ message }) => message.text).join('\n');
  }

  async function codeOf(question: string, who?: string): Promise<string> {
    const code = /Mã kiểm tra: (\S{6})/.exec(await ask(question, who))?.[1];
    if (!code) throw new Error('no code');
    return code;
  }

  it('gives that very card again, and says that nothing has changed', async () => {
    await communes(105n);
    const card = await ask('Yên Bái có bao nhiêu xã NTM năm 2024?');
    const [, code = ''] = /Mã kiểm tra: (\S{6})/.exec(card) ?? [];
    stage.moveTo(later);

    const again = await ask(`/kiemtra ${code.toLowerCase()}`, 'tuyen-quang');

    const lines = card.split('\n').slice(0, -1).join('\n');
    expect(again).toContain(lines);
    expect(again).toContain(`Câu trả lời có mã ${code}, cung cấp lần đầu lúc 9 giờ 00, ngày 23/11/2026`);
    expect(again).toContain('số liệu trong câu trả lời này không thay đổi');
  });

  it('says from what to what a figure has changed, when and by which paper', async () => {
    await communes(105n);
    const code = await codeOf('Yên Bái có bao nhiêu xã NTM năm 2024?');
    stage.moveTo(later);
    await communes(107n);

    const [heard] = await stage.say('hoa-binh', `/kiemtra ${code}`);

    expect(heard?.message.text).toContain(
      '- Số xã đạt chuẩn nông thôn mới của tỉnh Yên Bái, năm 2024: từ 105 xã thành 107 xã, ghi nhận ngày 23/11/2026, theo “Báo cáo thử',
    );
    expect(heard?.message.text).toContain(': 105 xã.');
    expect(heard?.message.choices.map(({ label }) => label)).toEqual([
      'Xem số liệu hiện nay',
      'Tải bảng Excel/CSV',
    ]);
    const [now] = await stage.press('hoa-binh', 'Xem số liệu hiện nay');
    expect(now?.message.text).toContain(': 107 xã.');
  });

  it('names the members whose figures were added to a total since', async () => {
    await communes(105n);
    const code = await codeOf('Tổng số xã NTM của cụm năm 2024');
    await approved(database, 'phu-tho', '2024', { ntm_commune: 9n });

    const again = await ask(`/kiemtra ${code}`);

    expect(again).toContain(': 105 xã.');
    expect(again).toContain('hệ thống có thêm số liệu của tỉnh Phú Thọ.');
  });

  it.each([
    'xếp hạng các tỉnh về xã NTM năm 2024',
    'top 2 tỉnh nhiều xã NTM nhất năm 2024',
    'so sánh xã NTM của Yên Bái với Phú Thọ năm 2024',
    'xã NTM của Yên Bái qua các năm',
    'Yên Bái chiếm bao nhiêu phần trăm xã NTM của cụm năm 2024',
    'số xã NTM của Yên Bái',
    'xã NTM của Hòa Bình năm 2023',
    'ủng hộ Điện Biên được bao nhiêu tiền, quy ra bao nhiêu căn nhà?',
  ])('gives the card of "%s" again word for word', async (question) => {
    await communes(105n);
    await approved(database, 'phu-tho', '2024', { ntm_commune: 9n });
    await approved(database, 'bac-kan', '2024', { ntm_commune: 'notApplicable' });
    await approved(database, 'yen-bai', '2022', { ntm_commune: 90n });
    const card = await ask(question);
    const [, code = ''] = /Mã kiểm tra: (\S{6})/.exec(card) ?? [];
    await approved(database, 'thai-nguyen', '2024', { ntm_commune: 300n });
    await approved(database, 'yen-bai', '2025-h1', { ntm_commune: 111n });
    stage.moveTo(later);

    const again = await ask(code, 'tuyen-quang');

    expect(again).toContain(card.split('\n').slice(0, -1).join('\n'));
  });

  it('is the same for the same card, whoever asks, and another when the figure changes', async () => {
    await communes(105n);
    const question = 'Yên Bái có bao nhiêu xã NTM năm 2024?';
    const first = await codeOf(question);
    expect(await codeOf(question)).toBe(first);

    await communes(107n);

    expect(await codeOf(question)).not.toBe(first);
  });

  it('lets a correction find those who were told, and nobody who asked without being known', async () => {
    await communes(105n);
    const question = 'Yên Bái có bao nhiêu xã NTM năm 2024?';
    await codeOf(question);
    await codeOf(question, 'a-stranger');
    await communes(107n);

    const told = await database.store.quotes.toldBefore([
      { indicator: 'ntm_commune', subject: 'yen-bai', period: { year: 2024, part: 'year' } },
    ]);

    const officer = await database.store.people.byHandle('hoa-binh');
    expect(told.map(({ person }) => person)).toEqual([officer?.id]);
  });

  it('says plainly that a code is not known, and how to ask', async () => {
    expect(await ask('/kiemtra K7M2QX')).toContain('không tìm thấy câu trả lời nào có mã K7M2QX');
    expect(await ask('/kiemtra')).toContain('nhắn /kiemtra kèm mã kiểm tra');
    expect(await ask('K7M2QX')).not.toContain('Mã kiểm tra');
  });

  it('is given to figures only: what tells none has none', async () => {
    expect(await ask('Năm 2023 ai làm cụm trưởng?')).not.toContain('Mã kiểm tra');
    expect(await ask('số xã NTM của Yên Bái năm 2019')).not.toContain('Mã kiểm tra');
  });
});

describe('a code', () => {
  it('has six signs, none like another, with a digit and a letter, and is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.string(), (card) => {
        const code = codesFor(testSecrets(), card).next().value ?? '';
        expect(code).toMatch(/^(?=.*\d)(?=.*[A-Z])[2-9A-HJKMNP-Z]{6}$/);
        expect([readCode(code.toLowerCase()), bareCode(`mã ${code}`)]).toEqual([code, code]);
      }),
    );
  });

  it.each(['thongk', '123456', 'xin chào', 'K7M2Q', 'K7M2QX9', 'K7M2OX', 'K7M2QX nhé'])(
    'is not seen in "%s"',
    (text) => expect(bareCode(text)).toBeUndefined(),
  );
});
