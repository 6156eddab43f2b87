import { beforeEach, describe, expect, it } from 'vitest';
import type { NewFigure } from '../../../src/bot/store.ts';
import { approved } from '../../support/answering.ts';
import { testDatabase, testNow } from '../../support/database.ts';
import { openStage, type Stage } from '../../support/stage.ts';

// The figures of single units are synthetic.
describe('what changed since the last look', () => {
  let stage: Stage;
  let database: Awaited<ReturnType<typeof testDatabase>>;
  const clock = { now: testNow };
  beforeEach(async () => {
    clock.now = testNow;
    stage = await openStage(async () => (database = await testDatabase(() => clock.now)), testNow);
    await approved(database, 'yen-bai', '2024', { ntm_commune: 105n });
    await approved(database, 'phu-tho', '2024', { ntm_commune: 136n });
  });

  async function look(text = '/thaydoi', who = 'quan-sat'): Promise<string> {
    const heard = await stage.say(who, text);
    return heard.map(({ message }) => message.text).join('\n');
  }

  /** `approved` records at the moment at which the tests stand still: the look before was earlier. */
  async function lookedBefore(): Promise<void> {
    stage.moveTo(new Date(testNow.getTime() - 60_000));
    await look();
    stage.moveTo(new Date(testNow.getTime() + 60_000));
  }

  it('is, at the first look, what came within 30 days', async () => {
    const text = await look();

    expect(text).toContain('lần đầu');
    expect(text).toContain('“Báo cáo thử của yen-bai, kỳ 2024, mã BC-YEN-BAI-2024, lần nộp 1”: 1 số liệu');
  });

  it('is told once: nothing more, in one short sentence', async () => {
    await look();
    stage.moveTo(new Date(testNow.getTime() + 60_000));

    expect(await look('có gì mới không ạ?')).toBe('Từ 9 giờ 00, ngày 23/11/2026 đến nay không có thay đổi.');
  });

  it('names new figures by their paper, and another chat’s look is its own', async () => {
    await lookedBefore();

    expect(await look()).toContain(
      '- “Báo cáo thử của phu-tho, kỳ 2024, mã BC-PHU-THO-2024, lần nộp 1”: 1 số liệu',
    );
    expect(await look('/thaydoi', 'yen-bai')).toContain('lần đầu');
  });

  it('names what was corrected, from what to what, and whose place is another one', async () => {
    await look();
    const at = new Date(testNow.getTime() + 60_000);
    const figure: NewFigure = {
      indicator: 'ntm_commune',
      subject: 'yen-bai',
      unit: 'yen-bai',
      period: { year: 2024, part: 'year' },
      value: { kind: 'value', units: 140n },
      status: 'approved',
    };
    const source = { code: 'later', kind: 'import', title: 'Tệp thử' } as const;
    await database.transaction(({ figures }) => figures.record([figure], source, at));
    stage.moveTo(new Date(testNow.getTime() + 120_000));

    const text = await look('có gì thay đổi không');

    expect(text).toContain(
      '- Số xã đạt chuẩn nông thôn mới của tỉnh Yên Bái, năm 2024: từ 105 xã thành 140 xã, theo “Tệp thử”',
    );
    expect(text).toContain('năm 2024: tỉnh Yên Bái từ thứ 2 sang thứ 1');
    expect(text).toContain('năm 2024: tỉnh Phú Thọ từ thứ 1 sang thứ 2');
    expect(text).not.toContain('Số liệu mới');
  });

  it('names awards that moved, and none that only the chair may know of', async () => {
    await look();
    const at = new Date(testNow.getTime() + 60_000);
    const award = { unit: 'yen-bai', cluster: 'tdmnpb', year: 2024 } as const;
    const [flag, other] = (await database.directory()).reference.awardKinds.map(({ code }) => code);
    await database.transaction(async ({ awards }) => {
      await awards.add({ ...award, kind: flag ?? '', state: 'proposed' }, { on: '2026-11-23' }, at);
      await awards.add({ ...award, kind: other ?? '', state: 'registered' }, { on: '2026-11-23' }, at);
    });
    stage.moveTo(new Date(testNow.getTime() + 120_000));

    const text = await look();

    expect(text).toContain('Ủy ban MTTQ tỉnh Yên Bái được đề nghị tặng');
    expect(text).not.toContain('đã đăng ký');
  });

  it('is nothing to strangers', async () => {
    expect(await look('/thaydoi', 'a-stranger')).not.toContain('số liệu:');
  });
});
