import { describe, expect, it } from 'vitest';
import { reportNow, reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

const members = ['phu-tho', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai', 'thai-nguyen'];

/** Made up: Bắc Kạn chairs the seed's cluster in 2024, until 15 January, and belongs to another one from 2025 on. */
async function chairThatLeaves(): Promise<Stage> {
  const chair = { role: 'chair', basis: 'confirmed' };
  const stage = await reportStage();
  await stage.setUp({
    note: 'Dữ liệu thử nghiệm',
    units: [{ code: 'son-la', isBackground: false }],
    clusters: [
      {
        code: 'tdmnpb',
        years: [
          { year: 2024, offices: [{ ...chair, unit: 'bac-kan', validTo: '2025-01-14' }] },
          { year: 2025, members, offices: [{ ...chair, unit: 'yen-bai', validFrom: '2025-01-15' }] },
        ],
      },
      {
        code: 'thu',
        ...{ name: 'Cụm thử (dữ liệu thử nghiệm)', nameEn: 'Trial cluster (test data)' },
        years: [{ year: 2025, members: ['son-la', 'bac-kan'], offices: [{ ...chair, unit: 'son-la' }] }],
      },
    ],
  });
  return stage;
}

async function told(stage: Stage, who: string, words: string): Promise<string> {
  return toldIn(await stage.say(who, words), who);
}

const CHAIR_ONLY = 'do đơn vị Cụm trưởng đương nhiệm soạn và gửi';

describe('the chair of a year whose unit is in another cluster in the next', () => {
  it('keeps its rights until it hands over, also within the next year', async () => {
    const stage = await chairThatLeaves();
    stage.moveTo(new Date('2025-01-10T02:00:00Z'));

    expect(await told(stage, 'bac-kan', 'đơn vị nào chưa nộp báo cáo')).toContain('Hòa Bình');
    expect(await told(stage, 'bac-kan', '/thongbao')).not.toContain(CHAIR_ONLY);
    expect(await told(stage, 'yen-bai', '/thongbao')).toContain(CHAIR_ONLY);
    expect(await told(stage, 'bac-kan', '/bangiao')).toContain('Yên Bái');
  });

  it('has none of them afterwards, and still its own report of the year to file', async () => {
    const stage = await chairThatLeaves();
    stage.moveTo(new Date('2025-01-20T02:00:00Z'));

    expect(await told(stage, 'yen-bai', 'đơn vị nào chưa nộp báo cáo')).toContain('Hòa Bình');
    expect(await told(stage, 'yen-bai', '/thongbao')).not.toContain(CHAIR_ONLY);
    expect(await told(stage, 'bac-kan', 'đơn vị nào chưa nộp báo cáo')).not.toContain('Hòa Bình');
    expect(await told(stage, 'bac-kan', '/thongbao')).toContain(CHAIR_ONLY);
    expect(await told(stage, 'bac-kan', 'tỉnh em nộp báo cáo chưa')).toContain(
      'Hạn gửi: 17 giờ 00, thứ Năm, ngày 05/12/2024',
    );
  });

  it('looks at the pledge of the cluster that its unit belongs to in the year', async () => {
    const stage = await chairThatLeaves();
    stage.moveTo(new Date('2025-01-20T02:00:00Z'));
    await stage.database.transaction((store) =>
      store.years.recordPledge(
        { cluster: 'thu', year: 2025, signedOn: '2025-01-16', signatures: [{ unit: 'son-la' }] },
        { at: reportNow },
      ),
    );

    expect(await told(stage, 'bac-kan', '/giaouoc 2025')).toContain('16/01/2025');
    expect(await told(stage, 'hoa-binh', '/giaouoc 2025')).not.toContain('16/01/2025');
    expect(await told(stage, 'bac-kan', '/giaouoc 2024')).not.toContain('16/01/2025');
  });
});
