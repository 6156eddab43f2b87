import { expect, test } from 'vitest';
import { allFigures, figuresIn, toldIn } from '../support/report-stage.ts';
import type { Heard } from '../support/stage.ts';
import { type Act, type TwoApps, twoApps } from '../support/two-apps.ts';
import type { Backend } from './bench.ts';

const SUBMIT: readonly Act[] = [
  ['hoa-binh', { say: 'gửi số liệu' }],
  ['hoa-binh', { say: allFigures() }],
  ['hoa-binh', { say: 'nộp báo cáo' }],
];

/** Two processes on one database: of two who do something at once one wins, and the other is told clearly. */
export function reportRaces(backend: Pick<Backend, 'empty'>): void {
  const bench = async (...before: readonly Act[]) => {
    const apps = await twoApps(await backend.empty());
    await apps.play(...before);
    return apps;
  };

  test('two officers begin the unit’s draft at once: one holds it, the other is told who does', async () => {
    const apps = await bench();

    const heard = await apps.race(
      ['hoa-binh', { say: 'gửi số liệu' }],
      ['hoa-binh-2', { say: 'gửi số liệu' }],
    );

    const told = ['hoa-binh', 'hoa-binh-2'].map((chat) => toldIn(heard, chat));
    expect(told.filter((text) => text.includes('câu 1/10'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('[Tiếp nhận bản nháp]'))).toHaveLength(1);
    await expectSound(apps, { reports: 1, versions: 0 });
  });

  test('a draft is taken over while its holder answers: the answer is saved, or named as not saved', async () => {
    const apps = await bench(['hoa-binh', { say: 'gửi số liệu' }], ['hoa-binh-2', { say: 'gửi số liệu' }]);

    const heard = await apps.race(
      ['hoa-binh', { say: '130' }],
      ['hoa-binh-2', { press: 'Tiếp nhận bản nháp' }],
    );
    const saved = figuresIn((await apps.dump()).reports[0] ?? { answers: [] }).commune_total;

    expect(toldIn(heard, 'hoa-binh')).toMatch(saved === '130' ? /Đã ghi/ : /chưa được lưu/);
    expect(toldIn(heard, 'hoa-binh-2')).toMatch(saved === '130' ? /đang có bản nháp/ : /tiếp nhận bản nháp/);
    expect([undefined, '130']).toContain(saved);
    await expectSound(apps, { reports: 1, versions: 0 });
  });

  test('two officers answer one question at once: one answer is saved, the other is named as not saved', async () => {
    // The leader has handed in what both had open before, so that nobody holds it.
    const apps = await bench(
      ['hoa-binh', { say: 'gửi số liệu' }],
      ['hoa-binh-2', { say: 'gửi số liệu' }],
      ['hoa-binh-2', { press: 'Tiếp nhận bản nháp' }],
      ['hoa-binh-ld', { say: 'gửi số liệu' }],
      ['hoa-binh-ld', { press: 'Tiếp nhận bản nháp' }],
      ['hoa-binh-ld', { say: allFigures() }],
      ['hoa-binh-ld', { say: 'nộp báo cáo' }],
      ['hoa-binh', { say: 'sửa câu 9' }],
      ['hoa-binh', { say: 'sửa câu 9' }],
      ['hoa-binh-2', { say: 'sửa câu 9' }],
      ['hoa-binh-2', { say: 'sửa câu 9' }],
    );

    const heard = await apps.race(['hoa-binh', { say: '121' }], ['hoa-binh-2', { say: '122' }]);
    const saved = figuresIn((await apps.dump()).reports[0] ?? { answers: [] }).gs_petitions;

    expect(['121', '122']).toContain(saved);
    const [winner, other] = saved === '121' ? ['hoa-binh', 'hoa-binh-2'] : ['hoa-binh-2', 'hoa-binh'];
    expect(toldIn(heard, winner)).toContain('Đã ghi');
    expect(toldIn(heard, other)).toContain('chưa được lưu');
    await expectSound(apps, { reports: 1, versions: 1 });
  });

  test('a report handed in from two chats at once is one version with one notice', async () => {
    const apps = await bench(...SUBMIT.slice(0, 2), ['hoa-binh-2', { say: 'gửi số liệu' }]);

    const heard = await apps.race(
      ['hoa-binh', { say: 'nộp báo cáo' }],
      ['hoa-binh-2', { press: 'Tiếp nhận bản nháp' }],
    );
    const more = await apps.play(
      ['hoa-binh-2', { say: 'nộp báo cáo' }],
      ['hoa-binh', { say: 'nộp báo cáo' }],
    );

    const all = [...heard, ...more];
    expect(all.filter(({ message }) => /lần nộp 2/.test(message.text))).toEqual([]);
    expect(noticesTo('bac-kan', all, 'đã nộp')).toBe(1);
    await expectSound(apps, { reports: 1, versions: 1 });
  });

  test('two secretaries decide at once: one approves or returns, the other hears that it has changed', async () => {
    const apps = await bench(
      ...SUBMIT,
      ['bac-kan', { press: 'Xem báo cáo' }],
      ['bac-kan-2', { press: 'Xem báo cáo' }],
      ['bac-kan-2', { press: 'Trả lại' }],
      ['bac-kan-2', { say: '1: chưa khớp' }],
    );

    const heard = await apps.race(
      ['bac-kan', { press: 'Duyệt' }],
      ['bac-kan-2', { press: 'Trả lại với lý do này' }],
    );
    const { reports, figures } = await apps.dump();

    const isApproved = reports[0]?.state === 'approved';
    expect(['approved', 'returned']).toContain(reports[0]?.state);
    expect(toldIn(heard, isApproved ? 'bac-kan-2' : 'bac-kan')).toContain('đã thay đổi');
    expect(figures.length).toBe(isApproved ? 10 : 0);
    expect(noticesTo('hoa-binh', heard, 'duyệt') + noticesTo('hoa-binh', heard, 'xem lại')).toBe(1);
    await expectSound(apps, { reports: 1, versions: 1 });
  });

  test('two secretaries approve at once: one approval, one notice, each figure once', async () => {
    const apps = await bench(
      ...SUBMIT,
      ['bac-kan', { press: 'Xem báo cáo' }],
      ['bac-kan-2', { press: 'Xem báo cáo' }],
    );

    const heard = await apps.race(['bac-kan', { press: 'Duyệt' }], ['bac-kan-2', { press: 'Duyệt' }]);
    const { reports, figures } = await apps.dump();

    const told = ['bac-kan', 'bac-kan-2'].map((chat) => toldIn(heard, chat));
    expect(told.filter((text) => text.startsWith('Đã duyệt'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('đã thay đổi'))).toHaveLength(1);
    expect(reports[0]?.steps.filter(({ action }) => action === 'approved')).toHaveLength(1);
    expect(figures.every(({ version }) => version === 1)).toBe(true);
    expect(noticesTo('hoa-binh', heard, 'duyệt')).toBe(1);
    await expectSound(apps, { reports: 1, versions: 1 });
  });

  test('an approval and a correction at once: what is approved is what was handed in', async () => {
    const apps = await bench(
      ...SUBMIT,
      ['bac-kan', { press: 'Xem báo cáo' }],
      ['hoa-binh', { say: 'gửi số liệu' }],
      ['hoa-binh', { say: 'sửa câu 9' }],
      ['hoa-binh', { say: '121' }],
    );

    const heard = await apps.race(['bac-kan', { press: 'Duyệt' }], ['hoa-binh', { say: 'nộp báo cáo' }]);
    const { reports, figures } = await apps.dump();

    const isApproved = reports[0]?.state === 'approved';
    const petitions = figures.find(({ indicator }) => indicator === 'gs_petitions')?.value;
    expect(petitions).toEqual(isApproved ? { kind: 'value', units: 120n } : undefined);
    expect(toldIn(heard, 'hoa-binh')).toMatch(isApproved ? /đã khóa/ : /lần nộp 2/);
    expect(toldIn(heard, 'bac-kan')).toMatch(isApproved ? /Đã duyệt/ : /đã thay đổi/);
    await expectSound(apps, { reports: 1, versions: isApproved ? 1 : 2 });
  });

  test('two secretaries decide about more time at once: the deadline and the words are those of the first', async () => {
    const apps = await bench(
      ['hoa-binh', { say: 'Xin lùi hạn đến ngày 12/12/2024' }],
      ['hoa-binh', { say: 'chờ số liệu' }],
    );

    const heard = await apps.race(
      ['bac-kan', { press: 'Đồng ý lùi hạn' }],
      ['bac-kan-2', { press: 'Không đồng ý' }],
    );
    const { extensions, requests } = await apps.dump();

    const isGranted = extensions[0]?.state === 'granted';
    const duty = requests[0]?.duties.find(({ unit }) => unit === 'hoa-binh');
    expect(extensions).toHaveLength(1);
    expect(duty?.extendedTo !== undefined).toBe(isGranted);
    expect(toldIn(heard, isGranted ? 'bac-kan-2' : 'bac-kan')).toContain('đã được xem xét');
    expect(toldIn(heard, 'hoa-binh')).toContain(isGranted ? 'Cụm trưởng đồng ý' : 'chưa đồng ý');
    expect(apps.faults).toEqual([]);
  });

  test('two officers of a unit ask for more time at once: one is asked, the other is told of it', async () => {
    const apps = await bench(
      ['hoa-binh', { say: 'Xin lùi hạn đến ngày 12/12/2024' }],
      ['hoa-binh-2', { say: 'Xin lùi hạn đến ngày 13/12/2024' }],
    );

    const heard = await apps.race(
      ['hoa-binh', { say: 'chờ số liệu' }],
      ['hoa-binh-2', { say: 'chờ số liệu' }],
    );

    expect((await apps.dump()).extensions).toHaveLength(1);
    const told = ['hoa-binh', 'hoa-binh-2'].map((chat) => toldIn(heard, chat));
    expect(told.filter((text) => text.includes('đang chờ Cụm trưởng'))).toHaveLength(1);
    expect(noticesTo('bac-kan', heard, 'xin lùi hạn')).toBe(1);
    expect(apps.faults).toEqual([]);
  });

  test('the leader signs while an officer takes the report back: one of both happens', async () => {
    const apps = await bench(
      ['hoa-binh-ld', { say: '/kyduyet' }],
      ['hoa-binh-ld', { press: 'Bật bước lãnh đạo duyệt' }],
      ...SUBMIT,
      ['hoa-binh-ld', { press: 'Xem báo cáo' }],
      ['hoa-binh', { say: 'gửi số liệu' }],
      ['hoa-binh', { press: 'Xem báo cáo' }],
    );

    const heard = await apps.race(
      ['hoa-binh-ld', { press: 'Duyệt và gửi Cụm trưởng' }],
      ['hoa-binh', { press: 'Rút lại để sửa' }],
    );
    const { reports } = await apps.dump();

    const isSigned = reports[0]?.state === 'submitted';
    expect(['submitted', 'draft']).toContain(reports[0]?.state);
    expect(toldIn(heard, isSigned ? 'hoa-binh' : 'hoa-binh-ld')).toContain('đã thay đổi');
    await expectSound(apps, { reports: 1, versions: isSigned ? 1 : 0 });
  });

  test('an officer begins while the secretariat begins on the unit’s behalf: one of both has it', async () => {
    const apps = await bench(['bac-kan', { say: '/nhapho' }], ['bac-kan', { press: 'Tỉnh Hòa Bình' }]);

    const heard = await apps.race(
      ['bac-kan', { say: 'đồng chí A (giả định)' }],
      ['hoa-binh', { say: 'gửi số liệu' }],
    );
    const { reports } = await apps.dump();

    const isOnBehalf = reports[0]?.onBehalf !== undefined;
    expect(toldIn(heard, isOnBehalf ? 'bac-kan' : 'hoa-binh')).toContain('câu 1/10');
    expect(toldIn(heard, isOnBehalf ? 'hoa-binh' : 'bac-kan')).toContain(
      isOnBehalf ? '[Tiếp nhận bản nháp]' : 'đã tự nhập',
    );
    await expectSound(apps, { reports: 1, versions: 0 });
  });

  test('an event delivered to both is one answer, and one version', async () => {
    const apps = await bench(...SUBMIT.slice(0, 1));

    const answered = await apps.redeliver('hoa-binh', '129');
    await apps.redeliver('hoa-binh', allFigures());
    const handedIn = await apps.redeliver('hoa-binh', 'nộp báo cáo');

    expect(answered.filter(({ chat }) => chat === 'hoa-binh')).toHaveLength(1);
    expect(answered.at(-1)?.message.text).toContain('câu 2/10');
    expect(handedIn.filter(({ chat }) => chat === 'hoa-binh')).toHaveLength(1);
    await expectSound(apps, { reports: 1, versions: 1 });
  });
}

async function expectSound(
  apps: TwoApps,
  { reports: count, versions }: { reports: number; versions: number },
): Promise<void> {
  const { reports } = await apps.dump();
  expect(reports).toHaveLength(count);
  expect(reports[0]?.versions.map(({ version }) => version)).toEqual(
    Array.from({ length: versions }, (_, index) => index + 1),
  );
  expect(apps.faults).toEqual([]);
}

function noticesTo(chat: string, heard: readonly Heard[], words: string): number {
  return heard.filter((item) => item.chat === chat && item.message.text.includes(words)).length;
}
