import { describe, expect, it } from 'vitest';
import type { Turn, TurnEvent } from '../../../src/bot/bot.ts';
import { readState } from '../../../src/bot/conversation-state.ts';
import type { OpenConversation } from '../../../src/bot/feature.ts';
import { speakerOf } from '../../../src/bot/roles.ts';
import { type AuditEntry, ConflictError, type Database, type Store } from '../../../src/bot/store.ts';
import { indicatorsOf, type ReportRequest } from '../../../src/domain/report.ts';
import { coreOn } from '../../support/conversation.ts';
import { testDatabase } from '../../support/database.ts';
import { type Heard, openStage, type Stage, setupFile } from '../../support/stage.ts';

/** Monday 20 May 2024; the chair of 2024 is Bắc Kạn. Everything asked for here is synthetic. */
const monday = new Date('2024-05-20T09:00:00+07:00');

const officers = [
  { handle: 'chair-real', name: 'Cán bộ thử nghiệm, Bắc Kạn', role: 'officer', unit: 'bac-kan' },
  { handle: 'hoa-binh-real', name: 'Cán bộ thử nghiệm, Hòa Bình', role: 'officer', unit: 'hoa-binh' },
];

const answers: Readonly<Record<string, string>> = {
  kind: 'Báo cáo quý',
  period: 'quý II',
  source: 'Toàn bộ danh mục chỉ tiêu',
  title: 'Báo cáo quý II năm 2024',
  span: 'Từ ngày 01/04/2024 đến ngày 30/06/2024',
  asOf: 'Chủ nhật, ngày 30/06/2024',
  opens: 'Ngay khi xác nhận',
  due: '17h ngày 5/7',
  units: 'tất cả',
  indicators: 'giữ nguyên',
};

/** What is said first to some of the questions. */
const refused: Readonly<Record<string, readonly string[]>> = {
  kind: ['bằng văn bản'],
  period: ['quý II năm 2023'],
  title: ['2024'],
  span: ['từ 1/1 đến 31/3', 'từ 30/6 đến 1/4'],
  asOf: ['1/12/2023'],
  opens: ['8h ngày 2/5/2024'],
  due: ['17h ngày 1/5/2024', '17h ngày 5/7/2034', '31/6', '17h'],
  units: ['chỉ Hà Nội', 'trừ Phú Thọ, Bắc Kạn, Bắc Giang, Hòa Bình, Tuyên Quang, Yên Bái, Thái Nguyên'],
  indicators: ['bỏ 1-49'],
};

/** Made-up officers for practice, and beside them some who are real. */
async function staged(): Promise<Stage> {
  const stage = await openStage(testDatabase, monday, undefined, undefined, 'practice');
  await stage.setUp({ note: 'synthetic', officers });
  return stage;
}

/** Answers the questions from the first to (and without) one of them. */
async function answer(stage: Stage, who: string, until?: string): Promise<readonly Heard[]> {
  let heard = await stage.say(who, '/modot');
  for (const [name, words] of Object.entries(answers)) {
    if (name === until) break;
    heard = await stage.say(who, words);
  }
  return heard;
}

async function openedBy(stage: Stage, who: string): Promise<readonly Heard[]> {
  await answer(stage, who);
  return stage.say(who, 'Mở đợt báo cáo');
}

function requestsIn(database: Database): Promise<readonly ReportRequest[]> {
  return database.store.reports.requests('tdmnpb');
}

function textOf(heard: readonly Heard[], who: string): string {
  return heard
    .filter(({ chat }) => chat === who)
    .map(({ message }) => message.text)
    .join('\n');
}

describe('a request opened by the chair', () => {
  it('is stored as it was settled, and every colleague of every unit hears of it', async () => {
    const stage = await staged();

    const heard = await openedBy(stage, 'chair-real');

    const [request] = await requestsIn(stage.database);
    expect(request).toMatchObject({
      code: '2024-quy-2',
      year: 2024,
      kind: 'quarter',
      period: { year: 2024, part: 'q2' },
      periodFrom: '2024-04-01',
      periodTo: '2024-06-30',
      asOf: '2024-06-30',
      dueOn: '2024-07-05',
      dueTime: { hour: 17, minute: 0 },
      shift: 'next',
      dueAt: new Date('2024-07-05T17:00:00+07:00'),
      isPractice: false,
    });
    expect(request && indicatorsOf(request)).toHaveLength(49);
    expect(request?.duties).toHaveLength(7);
    expect(heard.map(({ chat }) => chat)).toEqual(
      expect.arrayContaining(['hoa-binh', 'hoa-binh-real', 'lanh-dao', 'bac-kan']),
    );
    expect(textOf(heard, 'hoa-binh-real')).toContain('Hạn gửi: trước 17 giờ 00, thứ Sáu, ngày 05/07/2024.');
  });

  it('for practice is kept apart: another name, and nobody real is told', async () => {
    const stage = await staged();

    const heard = await openedBy(stage, 'bac-kan');

    const [request] = await requestsIn(stage.database);
    expect(request).toMatchObject({ code: 'thu-2024-quy-2', isPractice: true });
    expect(heard.map(({ chat }) => chat)).not.toContain('hoa-binh-real');
    expect(heard.map(({ chat }) => chat)).toContain('hoa-binh');
  });

  it('is never copied from one that was for practice, unless it is for practice itself', async () => {
    const stage = await staged();
    await openedBy(stage, 'bac-kan');

    const real = await answer(stage, 'chair-real', 'source');
    const practice = await answer(stage, 'bac-kan', 'source');

    const labels = (heard: readonly Heard[]) =>
      heard.flatMap(({ message }) => message.choices.map(({ label }) => label));
    expect(labels(real)).not.toContain('Như Báo cáo quý II năm 2024');
    expect(labels(practice)).toContain('Như Báo cáo quý II năm 2024');
  });

  it('twice gets another name, and who opens it is told that there is one', async () => {
    const stage = await staged();
    await openedBy(stage, 'chair-real');

    const warned = await answer(stage, 'chair-real', 'source');
    await stage.say('chair-real', 'Thôi, không mở');
    await stage.say('chair-real', 'Thôi, không mở');
    await openedBy(stage, 'chair-real');

    expect(textOf(warned, 'chair-real')).toContain('Lưu ý: Báo cáo quý II năm 2024 cùng kỳ này đang mở.');
    expect((await requestsIn(stage.database)).map(({ code }) => code).sort()).toEqual([
      '2024-quy-2',
      '2024-quy-2-2',
    ]);
  });

  it('whose name is taken while it is confirmed is decided afresh', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real');
    const { database } = stage;
    const confirm = () => confirmation(database, 'chair-real');
    const [first, second] = [await confirm(), await confirm()];

    await database.transaction((store) => runAll(first, store));
    const refused = database.transaction((store) => runAll(second, store));

    await expect(refused).rejects.toBeInstanceOf(ConflictError);
    await stage.say('chair-real', 'Mở đợt báo cáo');
    expect((await requestsIn(database)).map(({ code }) => code)).toContain('2024-quy-2-2');
  });

  it('is kept in the audit with all that was asked', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real');
    const turn = await confirmation(stage.database, 'chair-real');
    const entries: AuditEntry[] = [];

    await stage.database.transaction((store) =>
      runAll(turn, { ...store, audit: { add: async (entry) => void entries.push(entry) } }),
    );

    expect(entries).toMatchObject([
      { action: 'request.opened', subject: 'request/2024-quy-2', channel: 'practice', at: monday },
    ]);
    expect(JSON.parse(entries[0]?.after ?? '')).toMatchObject({ code: '2024-quy-2', dueOn: '2024-07-05' });
  });

  it('for later is told when it opens, and not begun before', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real', 'opens');
    await stage.say('chair-real', '7h30 ngày 1/7');
    for (const words of [answers.due, answers.units, answers.indicators])
      await stage.say('chair-real', words ?? '');
    const heard = await stage.say('chair-real', 'Mở đợt báo cáo');
    const [request] = await requestsIn(stage.database);

    const early = await press(stage, 'hoa-binh-real', `reports:start:${request?.code}`);
    stage.moveTo(new Date('2024-07-01T07:31:00+07:00'));
    const later = await stage.say('hoa-binh-real', 'cảm ơn');
    const begun = await stage.press('hoa-binh-real', 'Bắt đầu báo cáo');

    expect(heard.map(({ chat }) => chat)).toEqual(['chair-real']);
    expect(textOf(early, 'hoa-binh-real')).toContain('nhận báo cáo từ 7 giờ 30, thứ Hai, ngày 01/07/2024');
    expect(textOf(later, 'hoa-binh-real')).toContain('trân trọng đề nghị đơn vị gửi');
    expect(textOf(begun, 'hoa-binh-real')).toContain('câu 1/49');
  });
});

describe('before the confirmation', () => {
  it('nothing is stored and nobody is told', async () => {
    const stage = await staged();

    const heard = await answer(stage, 'chair-real');

    expect(await requestsIn(stage.database)).toEqual([]);
    expect(heard.map(({ chat }) => chat)).toEqual(['chair-real']);
  });

  it('leaving asks first, and says that nothing was opened', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real', 'due');

    const asked = await stage.say('chair-real', 'thoát');
    const left = await stage.say('chair-real', 'Thôi, không mở');

    expect(textOf(asked, 'chair-real')).toContain('các câu đã trả lời không được giữ lại');
    expect(textOf(left, 'chair-real')).toContain('chưa có đợt nào được mở');
    expect(await requestsIn(stage.database)).toEqual([]);
  });

  it('the command offers to go on with what was answered', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real', 'due');

    const heard = await stage.say('chair-real', '/motdot');

    expect(textOf(heard, 'chair-real')).toBe('Đồng chí đang làm dở: đã trả lời 7/10 câu.');
  });

  it('another kind asks again what belonged to the old period, and only that', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real');

    await stage.say('chair-real', 'sửa câu 1');
    const heard = await stage.say('chair-real', 'Báo cáo năm');

    expect(textOf(heard, 'chair-real')).toContain('không còn phù hợp nên cần trả lời lại: 3, 4, 5.');
    expect(textOf(heard, 'chair-real')).toContain('Tên gọi của báo cáo là gì?');
    for (const words of ['Báo cáo tổng kết năm 2024', 'từ 1/1 đến 30/11', '30/11'])
      await stage.say('chair-real', words);
    await stage.say('chair-real', 'Mở đợt báo cáo');
    const [request] = await requestsIn(stage.database);
    expect(request).toMatchObject({ code: '2024-nam', periodTo: '2024-11-30', dueOn: '2024-07-05' });
  });

  it('answers that cannot be read any more are asked again, and nothing breaks', async () => {
    const stage = await staged();
    const { database } = stage;
    const broken = [...Object.keys(answers), 'shift', 'year'].map((name) => [name, '2024|?/!']);
    const state = { kind: 'request', answers: [...broken, 7, null, ['due']], progress: 'none' };
    const open = { feature: 'reports', state };

    const said = ['tóm tắt', '17h', 'Mở đợt báo cáo'].map(async (text) => {
      const turn = await turnOf(database, 'chair-real', { kind: 'text', text }, open);
      return turn?.messages.at(-1)?.text ?? '';
    });

    expect((await Promise.all(said))[0]).toContain('Hạn gửi: chưa có');
    expect(await requestsIn(database)).toEqual([]);
  });

  it('a deadline that has passed meanwhile is asked for again', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real');

    stage.moveTo(new Date('2024-07-08T09:00:00+07:00'));
    const heard = await stage.say('chair-real', 'Mở đợt báo cáo');

    expect(textOf(heard, 'chair-real')).toContain('không còn phù hợp nên cần trả lời lại: 8.');
    expect(textOf(heard, 'chair-real')).toContain('Hạn gửi báo cáo là khi nào?');
    expect(await requestsIn(stage.database)).toEqual([]);
  });

  it('nothing is taken that cannot be, and it is said why', async () => {
    const stage = await staged();
    await stage.say('chair-real', '/modot');
    const said: string[] = [];

    for (const [question, right] of Object.entries(answers)) {
      for (const wrong of refused[question] ?? [])
        said.push(textOf(await stage.say('chair-real', wrong), 'chair-real').split('\n')[1] ?? '');
      await stage.say('chair-real', right);
    }

    expect(said).toEqual([
      'Hệ thống chưa nhận ra loại báo cáo. Đồng chí chọn: báo cáo năm, 6 tháng, quý hoặc đột xuất.',
      'Đợt báo cáo thuộc năm thi đua 2024, nên kỳ số liệu phải trong năm 2024. Đồng chí chọn một kỳ dưới đây.',
      'Tên gọi cần có chữ, từ 8 chữ cái trở lên và không quá 150 ký tự. Đồng chí gửi lại tên gọi.',
      'Hệ thống đọc được thứ Hai, ngày 01/01/2024, cách xa kỳ số liệu. Ngày cần trong khoảng từ 01/03/2024 đến 31/07/2024; đồng chí gửi lại.',
      'Ngày đầu (30/06/2024) sau ngày cuối (01/04/2024). Đồng chí gửi lại hai ngày.',
      'Hệ thống đọc được thứ Sáu, ngày 01/12/2023, trước ngày đầu của kỳ (01/04/2024). Đồng chí gửi lại.',
      'Hệ thống đọc được 8 giờ 00, thứ Năm, ngày 02/05/2024, là thời điểm đã qua. Đồng chí gửi lại, hoặc chọn mở ngay.',
      'Hạn gửi 17 giờ 00, thứ Tư, ngày 01/05/2024 đã qua. Đồng chí gửi một hạn khác.',
      'Hệ thống đọc được 17 giờ 00, thứ Tư, ngày 05/07/2034, cách hiện nay hơn một năm. Đồng chí gửi lại kèm năm.',
      'Không có ngày hoặc giờ “31/6/2024”. Đồng chí gửi lại.',
      'Hệ thống đọc được giờ nhưng chưa có ngày. Đồng chí gửi cả giờ và ngày.',
      'Hệ thống chưa nhận ra đúng đơn vị thành viên trong kỳ này. Đồng chí gửi tên tỉnh, chẳng hạn “trừ tỉnh Hòa Bình”, hoặc chọn tất cả.',
      'Cần ít nhất một đơn vị báo cáo. Đồng chí gửi lại.',
      'Báo cáo cần ít nhất một chỉ tiêu. Đồng chí giữ lại hoặc thêm chỉ tiêu.',
    ]);
    await stage.say('chair-real', 'Mở đợt báo cáo');
    expect(await requestsIn(stage.database)).toHaveLength(1);
  });
});

describe('who does not chair the year', () => {
  it('opens nothing', async () => {
    const stage = await staged();

    const heard = await stage.say('hoa-binh-real', '/modot');

    expect(textOf(heard, 'hoa-binh-real')).toContain('dành cho đơn vị làm Cụm trưởng');
  });

  it('any more is stopped in the middle', async () => {
    const stage = await staged();
    await answer(stage, 'chair-real');
    await stage.setUp({
      note: 'synthetic',
      clusters: [
        {
          code: 'tdmnpb',
          years: [{ year: 2024, offices: [{ role: 'chair', unit: 'hoa-binh', basis: 'confirmed' }] }],
        },
      ],
    });

    const heard = await stage.say('chair-real', 'Mở đợt báo cáo');

    expect(textOf(heard, 'chair-real')).toContain('dành cho đơn vị làm Cụm trưởng');
    expect(await requestsIn(stage.database)).toEqual([]);
  });

  it('closes nothing, also with a forged button', async () => {
    const stage = await staged();
    await openedBy(stage, 'chair-real');
    const [request] = await requestsIn(stage.database);

    const said = [
      await stage.say('hoa-binh-real', '/dongdot'),
      await press(stage, 'hoa-binh-real', `reports:close:${request?.id}`),
      await press(stage, 'hoa-binh-real', `reports:shut:${request?.id}`),
      await press(stage, 'hoa-binh-real', 'reports:shut:999'),
      await press(stage, 'hoa-binh-real', 'reports:new:1.z.0'),
    ].map((heard) => textOf(heard, 'hoa-binh-real'));

    expect(said).toEqual([
      'Đơn vị của đồng chí hiện không phụ trách đợt báo cáo nào đang mở.',
      'Chỉ đơn vị làm Cụm trưởng của năm thi đua được đóng đợt báo cáo này.',
      'Chỉ đơn vị làm Cụm trưởng của năm thi đua được đóng đợt báo cáo này.',
      'Chỉ đơn vị làm Cụm trưởng của năm thi đua được đóng đợt báo cáo này.',
      'Lựa chọn này không còn hiệu lực. Đồng chí vui lòng hỏi lại.',
    ]);
    expect((await requestsIn(stage.database))[0]?.closedAt).toBeUndefined();
  });

  it('of a past year may look at what was asked then, but not close what is open now', async () => {
    const stage = await openStage(testDatabase, monday);
    await stage.setUp({ note: 'synthetic', officers });
    await stage.setUp(setupFile('requests-2023.json'));
    await openedBy(stage, 'chair-real');

    const heard = await stage.say('phu-tho', '/dongdot');

    const labels = heard.flatMap(({ message }) => message.choices.map(({ label }) => label));
    expect(labels).toEqual([
      'Báo cáo tổng kết năm 2023 (thử nghiệm)',
      'Báo cáo sơ kết 6 tháng đầu năm 2023 (thử nghiệm)',
    ]);
  });
});

describe('closing', () => {
  it('asks first, keeps drafts, takes nothing more, and happens once', async () => {
    const stage = await staged();
    await openedBy(stage, 'chair-real');
    await stage.press('hoa-binh-real', 'Bắt đầu báo cáo');
    await stage.say('hoa-binh-real', '3');
    await stage.say('chair-real', '/dongdot');

    const kept = await stage.say('chair-real', 'Thôi, chưa đóng');
    await stage.say('chair-real', '/dongdot');
    await stage.say('chair-real', 'Đóng đợt báo cáo');
    const again = await stage.press('chair-real', 'Đóng đợt báo cáo');
    const refused = await stage.say('hoa-binh-real', '130');

    const [request] = await requestsIn(stage.database);
    const report = await stage.database.store.reports.find(request?.id ?? 0, 'hoa-binh');
    expect(textOf(kept, 'chair-real')).toBe('Báo cáo quý II năm 2024 vẫn mở.');
    expect(textOf(again, 'chair-real')).toBe('Báo cáo quý II năm 2024 đã đóng từ trước.');
    expect(textOf(refused, 'hoa-binh-real')).toContain('không nhận thêm số liệu');
    expect(report?.answers).toHaveLength(1);
  });

  it('tells every unit once how it stands, and nobody of another one', async () => {
    const stage = await staged();
    await openedBy(stage, 'chair-real');
    await stage.say('chair-real', '/dongdot');

    const heard = await stage.say('chair-real', 'Đóng đợt báo cáo');
    await stage.press('chair-real', 'Đóng đợt báo cáo');

    const told = heard.filter(({ chat }) => chat === 'hoa-binh-real');
    expect(told).toHaveLength(1);
    expect(textOf(told, 'hoa-binh-real')).toContain('đã khép lại');
    expect(textOf(told, 'hoa-binh-real')).toContain('chưa ghi nhận báo cáo');
    expect(heard.filter(({ chat }) => chat === 'chair-real')).toHaveLength(1);
  });
});

/** A button that nobody was ever shown. */
async function press(stage: Stage, chat: string, value: string): Promise<readonly Heard[]> {
  const turn = await turnOf(stage.database, chat, { kind: 'choice', value });
  return (turn?.messages ?? []).map((message) => ({ chat, message }));
}

function confirmation(database: Database, chat: string): Promise<Turn | undefined> {
  return turnOf(database, chat, { kind: 'text', text: 'Mở đợt báo cáo' });
}

async function runAll(turn: Turn | undefined, store: Store): Promise<void> {
  for (const write of turn?.outcome.writes ?? []) await write(store);
}

/** What the bot decides now, without anything being stored. */
async function turnOf(
  database: Database,
  chat: string,
  event: TurnEvent,
  open?: OpenConversation,
): Promise<Turn | undefined> {
  const from = { channel: 'practice', chat };
  const [person] = await database.store.people.byAddresses([from]);
  const [known] = await database.store.conversations.load([from]);
  return coreOn(database).bot.takeTurn({
    event,
    from,
    speaker: speakerOf(person, monday, 'vi'),
    state: { ...readState(known?.state), ...(open && { open }) },
    now: monday,
    store: database.store,
    directory: await database.directory(),
  });
}
