import { describe, expect, it } from 'vitest';
import { reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** Made up, and marked so: three items, a bonus and a penalty. */
const template = {
  ...{
    cluster: 'tdmnpb',
    year: 2024,
    title: 'Thang điểm thử nghiệm',
    basis: 'Văn bản thử nghiệm',
    test: true,
  },
  items: [
    { code: 'i-1', block: 'I. Tuyên giáo', title: 'Nội dung thử một', max: 15 },
    { code: 'ii-1', block: 'II. Dân chủ - Pháp luật', title: 'Nội dung thử hai', max: 20 },
    { code: 'thuong', block: 'Điểm thưởng', title: 'Thưởng thử', kind: 'bonus', max: 10 },
    { code: 'tru', block: 'Điểm trừ', title: 'Trừ thử', kind: 'penalty', max: 5 },
  ],
};

async function say(stage: Stage, who: string, ...words: readonly string[]): Promise<string> {
  let told = '';
  for (const word of words) told = toldIn(await stage.say(who, word), who);
  return told;
}

async function scoringStage(): Promise<Stage> {
  const stage = await reportStage();
  await stage.setUp({ scoreTemplates: [template] });
  return stage;
}

const members = ['phu-tho', 'bac-kan', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai', 'thai-nguyen'];

/** Agreed scores of everybody, in quarter points: Bắc Kạn leads, Hòa Bình is second. */
async function agreed(stage: Stage): Promise<void> {
  const { years } = stage.database.store;
  const id = (await years.scoreTemplate('tdmnpb', 2024))?.id ?? 0;
  for (const [index, unit] of members.entries()) {
    const first = { 'bac-kan': 60, 'hoa-binh': 57 }[unit] ?? 40 - index;
    const points = [first, 80, 0, unit === 'hoa-binh' ? 2 : 0];
    const scores = template.items.map(({ code }, place) => ({ item: code, points: points[place] ?? 0 }));
    await stage.database.transaction((store) =>
      store.years.saveScores(id, unit, 'agreed', scores, { at: new Date(0) }),
    );
  }
}

describe('the way of scoring', () => {
  it('comes in by the setup file, exact to a quarter, and is told with the mark that it is a trial', async () => {
    const stage = await scoringStage();

    const told = await say(stage, 'hoa-binh', 'thang điểm thi đua năm 2024 thế nào?');

    expect(told).toContain('Thang điểm thử nghiệm (năm 2024, lần ban hành 1): tổng 35 điểm');
    expect(told).toContain('Đây là thang điểm thử nghiệm');
    expect(told).toContain('- I. Tuyên giáo: 1 nội dung, tối đa 15 điểm');
  });

  it('is refused by the file when points are finer than a quarter, or the year is unknown', async () => {
    const stage = await reportStage();
    const [first] = template.items;

    await expect(
      stage.setUp({ scoreTemplates: [{ ...template, items: [{ ...first, max: 1.1 }] }] }),
    ).rejects.toThrow('must be a multiple of 0.25');
    await expect(stage.setUp({ scoreTemplates: [{ ...template, year: 2031 }] })).rejects.toThrow(
      'has no year 2031',
    );
  });
});

describe('a unit', () => {
  it('scores itself, in quarters, and nobody else may read it but the chair', async () => {
    const stage = await scoringStage();

    await say(stage, 'hoa-binh', '/chamdiem', 'Tự chấm điểm', '12,75', '20', '0 điểm', 'một phẩy hai');
    const tooFine = await say(stage, 'hoa-binh', '0,5');
    const saved = await say(stage, 'hoa-binh', 'Ghi nhận');

    expect(tooFine).toContain('Tóm tắt');
    expect(saved).toContain('Đã ghi điểm tự chấm của Ủy ban MTTQ Việt Nam tỉnh Hòa Bình: 32,25 điểm');
    expect(await say(stage, 'hoa-binh', '/chamdiem')).toContain('tự chấm 32,25 điểm');
    expect(await say(stage, 'yen-bai', '/chamdiem')).not.toContain('32,25');
    expect(await say(stage, 'phu-tho', '/chamdiem')).not.toContain('32,25');
    expect(await say(stage, 'bac-kan', '/chamdiem')).toContain('- Tỉnh Hòa Bình: tự chấm 32,25');
  });

  it('cannot score another, nor write what was appraised or agreed', async () => {
    const stage = await scoringStage();

    for (const press of [
      'year:score:2024:yen-bai:self',
      'year:score:2024:hoa-binh:agreed',
      'year:scoreof:2024:agreed',
      'year:publish:2024:1',
      'year:scores:1.abc.def',
    ]) {
      const told = toldIn(await stage.pick('hoa-binh', press), 'hoa-binh');
      expect(told, press).not.toContain('điểm (tối đa');
    }
    expect((await stage.database.store.years.scoreTemplate('tdmnpb', 2024))?.publishedAt).toBeUndefined();
  });
});

describe('published scores', () => {
  it('need an agreed score of every member, and a second word', async () => {
    const stage = await scoringStage();

    const early = toldIn(await stage.pick('bac-kan', 'year:publish:2024'), 'bac-kan');
    await agreed(stage);
    const asked = toldIn(await stage.pick('bac-kan', 'year:publish:2024'), 'bac-kan');
    const done = toldIn(await stage.press('bac-kan', 'Xác nhận công bố điểm'), 'bac-kan');
    const again = toldIn(await stage.press('bac-kan', 'Xác nhận công bố điểm'), 'bac-kan');

    expect(early).toContain('Chưa có đủ điểm thống nhất');
    expect(asked).toContain('không sửa được nữa');
    expect(done).toContain('Đã công bố điểm thi đua năm 2024');
    expect(again).toContain('không còn hiệu lực');
  });

  it('tell a unit its own place, what cost points and how far the next is, and nothing of others', async () => {
    const stage = await scoringStage();
    await agreed(stage);
    await stage.pick('bac-kan', 'year:publish:2024:1');

    const told = await say(stage, 'hoa-binh', '/chamdiem 2024');

    expect(told).toContain('đạt 33,75 điểm, xếp thứ 2 trong 7 đơn vị');
    expect(told).toContain('Kém thứ hạng liền trên 1,25 điểm');
    expect(told).toContain('- Nội dung thử một: 0,75 điểm');
    expect(told).toContain('- Trừ thử: 0,5 điểm');
    expect(told).not.toContain('Bắc Kạn');
    expect(await say(stage, 'hoa-binh', '/chamdiem 2024')).not.toContain('[Tự chấm điểm]');
  });
});

describe('a tally sheet', () => {
  it('is written down with its threshold, and says what it comes to', async () => {
    const stage = await reportStage();

    await say(
      stage,
      'bac-kan',
      '/kiemphieu',
      'Cụm trưởng năm 2025 (thử nghiệm)',
      '20/11/2024',
      'bỏ phiếu kín',
      '90%',
    );
    const told = await say(
      stage,
      'bac-kan',
      'tổng số thành viên',
      '7',
      '6',
      '1',
      '0',
      'chưa có số',
      'Ghi nhận',
    );

    expect(told).toContain('đồng ý 6 phiếu, tính trên 7 đơn vị thành viên; cần 7 phiếu; kết quả: không đạt');
    expect(await stage.database.store.years.tallies('tdmnpb', 2024)).toMatchObject([
      { present: 7, inFavour: 6, against: 1, blank: 0, isSecret: true, base: 'members' },
    ]);
  });

  it('takes no more votes than units present, and is no poll', async () => {
    const stage = await reportStage();
    const opening = await say(stage, 'bac-kan', '/kiemphieu');
    await say(stage, 'bac-kan', 'Thử nghiệm', '20/11/2024', 'bỏ phiếu kín', '2/3', 'tổng số thành viên', '6');

    const told = await say(stage, 'bac-kan', '7');

    expect(opening).toContain('không tổ chức bỏ phiếu trong cuộc trò chuyện');
    expect(told).toContain('không được lớn hơn 6');
    expect(await say(stage, 'hoa-binh', '/kiemphieu')).toContain('đang làm Cụm trưởng');
  });
});
