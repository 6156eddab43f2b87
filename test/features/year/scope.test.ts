import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/bot/store.ts';
import { openSession } from '../../../src/store/open.ts';
import { everybody } from '../../support/report-people.ts';
import { reportStage, toldIn } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

/** November 2024: Bắc Kạn chairs 2024, Phú Thọ did in 2023, and Hòa Bình is any member. */
const CHAIRS_PEOPLE = ['bac-kan', 'bac-kan-2', 'thu-ky'];
const others = everybody.filter((handle) => !CHAIRS_PEOPLE.includes(handle));
/** A member's officer and its observer, last year's chair, a unit to come, a stranger. */
const outsiders = ['hoa-binh', 'hoa-binh-qs', 'phu-tho', 'phu-tho-moi', 'nguoi-la'];
const commands = ['/monam', '/suyton', '/bangiao'];
const presses = [
  'year:startsign:2024',
  'year:targetof:2024',
  'year:target:2024:yen-bai',
  'year:confirm:2025:2024-12-15',
  'year:undo:2025:2024-12-15',
  'year:open:1.abc.def',
  'year:sign:2024',
  'year:constructor',
  'year:startsign:abcd',
  'year:',
];

async function say(stage: Stage, who: string, ...words: readonly string[]): Promise<string> {
  let told = '';
  for (const word of words) told = toldIn(await stage.say(who, word), who);
  return told;
}

/** Everything of the year that could have been written, as one text. */
async function written(database: Database, path: string): Promise<string> {
  const { client } = await openSession(`file:${path}`, () => new Date(0));
  const rows = [
    await client.office.findMany(),
    await client.clusterYear.findMany(),
    await client.membership.findMany(),
    await client.pledge.findMany(),
    await client.pledgeTarget.findMany(),
    await client.handover.findMany(),
  ];
  await client.$disconnect();
  const { version } = (await database.directory()).reference;
  return JSON.stringify([version, ...rows], (_, value) => (typeof value === 'bigint' ? `${value}` : value));
}

/** The next chair nominated and the handover planned, all of it made up. */
async function handedOver(): Promise<Stage & { readonly path: string }> {
  const stage = await reportStage();
  await say(stage, 'bac-kan', '/suyton', 'Yên Bái', 'chưa có', '20/11/2024', 'chưa có số', 'Ghi nhận');
  await say(stage, 'bac-kan', '/bangiao', '15/12/2024', 'Lập bàn giao');
  return stage;
}

describe('who may write the year down', () => {
  it('is the unit in the chair: a member, the chair of last year and a stranger change nothing', async () => {
    const stage = await handedOver();
    const before = await written(stage.database, stage.path);

    for (const who of outsiders) {
      for (const command of commands) {
        const told = await say(stage, who, command);
        expect(told, `${who} ${command}`).not.toContain('Câu 1/');
      }
    }

    expect(await written(stage.database, stage.path)).toBe(before);
  });

  it('does not come with a button that somebody forged or kept', async () => {
    const stage = await handedOver();
    const before = await written(stage.database, stage.path);

    for (const who of ['hoa-binh', 'phu-tho', 'nguoi-la'])
      for (const press of presses) await stage.pick(who, press);

    expect(await written(stage.database, stage.path)).toBe(before);
  });

  it('keeps each try at a right of the chair in the audit', async () => {
    const stage = await handedOver();

    await stage.pick('phu-tho', 'year:undo:2025:2024-12-15');
    await stage.pick('hoa-binh', 'year:startsign:2024');

    const { client } = await openSession(`file:${stage.path}`, () => new Date(0));
    const tries = await client.auditEntry.findMany({ where: { action: { startsWith: 'year.refused' } } });
    await client.$disconnect();
    expect(tries.map(({ action }) => action)).toEqual(['year.refused.undo', 'year.refused.sign']);
  });

  it('tells the handover file to its two sides only', async () => {
    const stage = await handedOver();

    for (const who of others) {
      const told = await say(stage, who, '/bangiao');
      expect(told.includes('Hồ sơ bàn giao'), who).toBe(who === 'yen-bai');
    }
  });

  it('lets made-up people try it out, and writes nothing', async () => {
    const stage = await reportStage();
    const person = await stage.database.store.people.byHandle('thu-ky');
    const { client } = await openSession(`file:${stage.path}`, () => new Date(0));
    await client.person.update({ where: { id: person?.id ?? 0 }, data: { isPractice: true } });
    const before = await written(stage.database, stage.path);

    const told = await say(
      stage,
      'thu-ky',
      ...['/suyton', 'Yên Bái', 'chưa có', '20/11/2024', 'chưa có số', 'Ghi nhận'],
    );

    await client.$disconnect();
    expect(told).toContain('tập huấn');
    expect(await written(stage.database, stage.path)).toBe(before);
  });
});

describe('a handover', () => {
  it('moves the rights on its day, reports too, and not before', async () => {
    const stage = await handedOver();

    stage.moveTo(new Date('2024-12-14T10:00:00Z'));
    const dayBefore = await say(stage, 'bac-kan', '/modot');
    const tooEarly = await say(stage, 'yen-bai', '/modot');
    stage.moveTo(new Date('2024-12-14T17:00:00Z'));
    await say(stage, 'bac-kan', 'Thôi, không mở', 'Thôi, không mở');
    const tooLate = await say(stage, 'bac-kan', '/modot');
    const onTheDay = await say(stage, 'yen-bai', '/modot');

    expect(dayBefore).toContain('Mở đợt báo cáo');
    expect(tooEarly).toContain('không làm Cụm trưởng');
    expect(tooLate).toContain('không làm Cụm trưởng');
    expect(onTheDay).toContain('Mở đợt báo cáo');
  });

  it('is undone by its giver before the day, and everything is as before', async () => {
    const stage = await reportStage();
    await say(stage, 'bac-kan', '/suyton', 'Yên Bái', 'chưa có', '20/11/2024', 'chưa có số', 'Ghi nhận');
    const offices = async () =>
      (await stage.database.directory()).cluster('tdmnpb').years.map((y) => y.offices);
    const before = await offices();
    await say(stage, 'bac-kan', '/bangiao', '15/12/2024', 'Lập bàn giao');
    const planned = await offices();

    await stage.pick('yen-bai', 'year:undo:2025:2024-12-15');
    const kept = await offices();
    await stage.press('bac-kan', 'Hủy bàn giao');

    expect(planned).not.toEqual(before);
    expect(kept).toEqual(planned);
    expect(await stage.database.store.years.handover('tdmnpb', 2025)).toBeUndefined();
    expect(
      (await offices()).map((year) => year.map(({ unit, validFrom, validTo }) => [unit, validFrom, validTo])),
    ).toEqual(before.map((year) => year.map(({ unit, validFrom, validTo }) => [unit, validFrom, validTo])));
  });

  it('takes one confirmation of each side, of the day that stands', async () => {
    const stage = await handedOver();

    await stage.pick('yen-bai', 'year:confirm:2025:2024-12-16');
    await stage.press('yen-bai', 'Xác nhận đã nhận');
    const again = toldIn(await stage.press('yen-bai', 'Xác nhận đã nhận'), 'yen-bai');

    const known = await stage.database.store.years.handover('tdmnpb', 2025);
    expect(again).toContain('đã xác nhận trước đó');
    expect(known?.takenAt).toBeDefined();
    expect(known?.givenAt).toBeUndefined();
  });
});

describe('a new year', () => {
  it('opens with the members carried over and the chair that was nominated', async () => {
    const stage = await reportStage();
    await say(stage, 'bac-kan', '/suyton', 'Yên Bái', 'chưa có', '20/11/2024', 'chưa có số', 'Ghi nhận');
    await say(stage, 'bac-kan', '/monam', 'cả 7 đơn vị', 'chưa có văn bản', 'Mở năm 2025');

    const year = (await stage.database.directory()).cluster('tdmnpb').years.at(-1);

    expect(year).toMatchObject({ year: 2025, offices: [{ role: 'chair', unit: 'yen-bai' }] });
    expect(year?.members).toHaveLength(7);
  });

  it('after the mergers opens with the new units, for a chair that is one of them', async () => {
    const stage = await reportStage();
    const members = (await stage.database.directory()).cluster('tdmnpb').years.at(-1)?.members ?? [];
    // Made up: who chaired 2025 is not known.
    const chair = { role: 'chair', unit: 'phu-tho-2025', basis: 'confirmed' };
    const years = [{ year: 2025, members: [...members, 'phu-tho-2025'], offices: [chair] }];
    await stage.setUp({ clusters: [{ code: 'tdmnpb', years }] });
    stage.moveTo(new Date('2025-12-10T02:00:00Z'));

    const asked = await say(stage, 'phu-tho-moi', '/monam');
    await say(
      stage,
      'phu-tho-moi',
      'cả 5 đơn vị',
      'Phú Thọ mới',
      'chưa có',
      'chưa có văn bản',
      'Mở năm 2026',
    );

    const year = (await stage.database.directory()).cluster('tdmnpb').years.at(-1);
    expect(asked).toContain('Cả 5 đơn vị');
    expect(year).toMatchObject({
      year: 2026,
      members: ['phu-tho-2025', 'thai-nguyen-2025', 'bac-ninh-2025', 'tuyen-quang-2025', 'lao-cai-2025'],
      offices: [{ role: 'chair', unit: 'phu-tho-2025', basis: 'nominated' }],
    });
  });
});
