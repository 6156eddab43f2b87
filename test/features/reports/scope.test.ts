import { expect, it } from 'vitest';
import type { TurnEvent } from '../../../src/bot/bot.ts';
import type { Message } from '../../../src/chat/message.ts';
import { phrase } from '../../../src/chat/reply.ts';
import { loadWording } from '../../../src/chat/wording.ts';
import { filledIn } from '../../support/filled-in.ts';
import { type Probe, proberOn } from '../../support/probe.ts';
import { dumpOf, type ReportDump, type ReportWithHistory } from '../../support/report-dump.ts';
import { CHAIR, everybody, leads, worksFor, worksSomewhere } from '../../support/report-people.ts';
import { allFigures, reportNow, reportStage } from '../../support/report-stage.ts';
import type { Heard, Stage } from '../../support/stage.ts';

const FAULT = loadWording().say('vi', phrase('bot-fault'));

/** Figures that stand nowhere else: who reads one of them has seen that unit's report. */
const canaries: Readonly<Record<string, readonly string[]>> = {
  'hoa-binh': ['8641', '8643', '8647'],
  'bac-giang': ['8527', '8528'],
  'yen-bai': ['8413'],
  'bac-kan': ['8317'],
};

/** Made up from what stands behind real buttons; the first kind is tried all the time, the other at the end. */
const forged = [
  ...[
    'approve:1:1',
    'approve:1:2',
    'approve:2:1',
    'return:1:1',
    'return:1:2',
    'return:2:1',
    'sendback',
    'keep',
  ],
  ...[
    'sign:1:9',
    'unsign:1:9',
    'back:1:9',
    'take:1',
    'edit:1',
    'start:1',
    'confirm:3:1',
    'confirm:4:1',
    'extend:1',
    'unwish',
  ],
  ...[
    'see:1',
    'see:2',
    'see:3',
    'see:4',
    'behalf:1',
    'behalf:1:hoa-binh',
    'behalf:1:thai-nguyen',
    'behalf:1:bac-kan',
  ],
  ...[
    'grant:1:tuyen-quang:1',
    'signoff:on',
    'signoff:off',
    'sheet:yes',
    'sheet:no',
    'template:1',
    'q:1:1.z.0',
  ],
  `q:1:${Math.floor(reportNow.getTime() / 1_000)}.z.0`,
].map((words) => `reports:${words}`);
const broken = [
  ...[
    '',
    ':',
    'approve',
    'approve:1',
    'approve:1:99',
    'approve:-1:1',
    'approve:1e3:1',
    'approve:0:0',
    'approve:1:1:1:1',
  ],
  ...[
    'approve:999999999:1',
    'approve:99999999999999999999:1',
    'approve:__proto__:1',
    '__proto__:1:1',
    'constructor:1',
  ],
  ...[
    'toString',
    'hasOwnProperty:1',
    'approve:１:１',
    'approve:1:1\u0000',
    'approve: 1:1',
    'return:1',
    'sendback:1:1',
    'keep:1',
  ],
  ...[
    'see:-1',
    'see:1 OR 1=1',
    'see:',
    `see:${'1'.repeat(5_000)}`,
    'edit:',
    'edit:2',
    'start:x',
    'take:',
    'confirm',
    'extend:',
  ],
  ...[
    'behalf:1:phu-tho-2025',
    'behalf:1:__proto__',
    'behalf::',
    'grant:1',
    'grant:1:__proto__:abc',
    'refuse:1:tuyen-quang:',
  ],
  ...[
    'signoff',
    'signoff:x',
    'sheet',
    'sheet:1',
    'template:2',
    'q',
    'q:1',
    'q:1:',
    'q:-1:1.s.0',
    'q:1:__proto__',
  ],
  ...['q:1:999999999999.z.0', `q:1:${'9'.repeat(16)}.${'z'.repeat(8)}.0`],
].map((words) => `reports:${words}`);

/** What anybody may type. */
const typed = [
  ...['gửi số liệu', 'tỉnh em nộp chưa', 'còn tỉnh nào chưa gửi', 'xin lùi hạn', 'nộp báo cáo'],
  ...['/tinhhinh', '/duyet', '/nhapho', '/kyduyet', '/maubieu'],
];

/** A whole life: each step is followed by presses of everything by everybody. */
type Scene = readonly [name: string, play: (stage: Stage) => Promise<void>];

const scenes: readonly Scene[] = [
  [
    'drafts begin',
    async (stage) => {
      await stage.say('hoa-binh', 'gửi số liệu');
      await stage.say('hoa-binh', '8641');
      await stage.say('hoa-binh-2', 'gửi số liệu');
      await stage.press('hoa-binh-2', 'Xem báo cáo');
      await stage.say('bac-giang', 'gửi số liệu');
      await stage.say('bac-giang', '8527');
      await stage.say('bac-kan', 'gửi số liệu');
      await stage.say('bac-kan', '8317');
      await stage.say('hoa-binh-ld', '/kyduyet');
      await stage.press('hoa-binh-ld', 'Bật bước lãnh đạo duyệt');
    },
  ],
  [
    'a sheet waits, a draft is taken over',
    async (stage) => {
      await stage.press('hoa-binh-2', 'Tiếp nhận bản nháp');
      await stage.say('bac-giang', 'cho em xin mẫu biểu số liệu');
      await stage.attach(
        'bac-giang',
        'a.xlsx',
        await filledIn(stage.received('bac-giang'), { commune_total: '8528', ntm_commune: '82' }),
      );
    },
  ],
  [
    'one waits for the leader',
    async (stage) => {
      await stage.say('hoa-binh-2', allFigures(8641));
      await stage.say('hoa-binh-2', 'nộp báo cáo');
      await stage.press('hoa-binh-ld', 'Xem báo cáo');
      await stage.say('hoa-binh', 'tỉnh em nộp chưa');
      await stage.press('hoa-binh', 'Xem báo cáo');
      await stage.press('bac-giang', 'Ghi vào bản nháp');
    },
  ],
  [
    'the leader sends it back',
    async (stage) => {
      await stage.press('hoa-binh-ld', 'Trả lại');
      await stage.say('hoa-binh-ld', '1: xem lại biên bản');
      await stage.press('hoa-binh-ld', 'Trả lại với lý do này');
    },
  ],
  [
    'one is handed in',
    async (stage) => {
      await stage.press('hoa-binh', 'Sửa các số này');
      await stage.say('hoa-binh', '8641');
      await stage.say('hoa-binh', 'nộp báo cáo');
      await stage.press('hoa-binh-ld', 'Xem báo cáo');
      await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng');
      await stage.press('bac-kan', 'Xem báo cáo');
      await stage.say('bac-kan-2', '/duyet');
      await stage.press('bac-kan-2', 'Tỉnh Hòa Bình: Báo cáo tổng kết năm 2024 (thử nghiệm)');
    },
  ],
  [
    'it is being corrected while the chair looks',
    async (stage) => {
      await stage.say('hoa-binh', 'gửi số liệu');
      await stage.say('hoa-binh', 'sửa câu 1');
      await stage.say('hoa-binh', '8643');
      await stage.press('bac-kan', 'Trả lại');
    },
  ],
  [
    'the chair returns it',
    async (stage) => {
      await stage.press('bac-kan', 'Trả lại');
      await stage.say('bac-kan', '1: chưa khớp');
      await stage.press('bac-kan', 'Trả lại với lý do này');
      await stage.press('hoa-binh-2', 'Sửa các số này');
      await stage.say('hoa-binh-2', '8647');
    },
  ],
  [
    'it is handed in again and approved',
    async (stage) => {
      await stage.say('hoa-binh-2', 'nộp báo cáo');
      await stage.press('hoa-binh-ld', 'Xem báo cáo');
      await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng');
      await stage.press('bac-kan-2', 'Xem báo cáo');
      await stage.press('bac-kan-2', 'Duyệt');
      await stage.press('bac-kan', 'Xem báo cáo');
    },
  ],
  [
    'it is opened again',
    async (stage) => {
      await stage.press('bac-kan', 'Mở lại để đính chính');
      await stage.say('bac-kan', '2: đính chính');
      await stage.press('bac-kan', 'Trả lại với lý do này');
    },
  ],
  [
    'one is typed on behalf',
    async (stage) => {
      await stage.say('bac-kan', '/nhapho');
      await stage.press('bac-kan', 'Tỉnh Yên Bái');
      await stage.say('bac-kan', 'đồng chí A (giả định)');
      await stage.say('bac-kan', allFigures(8413));
    },
  ],
  [
    'and handed in',
    async (stage) => {
      await stage.say('bac-kan', 'nộp báo cáo');
      await stage.press('yen-bai', 'Xem báo cáo');
      await stage.press('bac-kan-2', 'Xem báo cáo');
    },
  ],
  [
    'later deadlines are wished for',
    async (stage) => {
      await stage.say('tuyen-quang', 'Xin lùi hạn đến ngày 10/12/2024');
      await stage.say('tuyen-quang', 'chờ số liệu các xã');
      await stage.say('thai-nguyen', 'Xin lùi hạn đến ngày 12/12/2024');
      await stage.say('thai-nguyen', 'chờ số liệu các xã');
    },
  ],
  [
    'and granted or refused',
    async (stage) => {
      await stage.press('bac-kan', 'Không đồng ý');
      await stage.press('bac-kan-2', 'Đồng ý lùi hạn');
      await stage.press('yen-bai', 'Số liệu đúng');
    },
  ],
  [
    'a sign-off is switched off',
    async (stage) => {
      await stage.say('hoa-binh-ld', '/kyduyet');
      await stage.say('lanh-dao', '/kyduyet');
    },
  ],
];

it('a button does only what whoever presses it may do, at any time, and shows nobody a foreign report', async () => {
  const stage = await reportStage();
  const told: string[] = [];
  let acts = 0;
  for (const [index, [name, play]] of scenes.entries()) {
    await play(stage);
    for (const { chat, message } of stage.heard()) told.push(...leaks(chat, message, await dump(stage)));
    const before = await dump(stage);
    const probe = await proberOn(stage.database, reportNow);
    const isLast = index === scenes.length - 1;
    const values = [...shown(stage.all), ...forged, ...(isLast ? broken : [])];
    const events = [
      ...values.map((value): TurnEvent => ({ kind: 'choice', value })),
      ...typed.map((words): TurnEvent => ({ kind: 'text', text: words })),
    ];
    for (const who of everybody) {
      const act = await probe(who);
      for (const event of events) {
        acts += 1;
        const found = wrongIn(who, await act(event), before);
        told.push(...found.map((what) => `${name}: ${who} ${text(event)}: ${what}`));
      }
    }
  }
  for (const { chat, message } of stage.all)
    if (message.text.includes(FAULT)) told.push(`${chat} heard of a fault`);

  expect(told).toEqual([]);
  expect(acts).toBeGreaterThan(10_000);
}, 600_000);

function shown(heard: readonly Heard[]): readonly string[] {
  const values = heard.flatMap(({ message }) => message.choices.map(({ value }) => value));
  const all = [...new Set(values)];
  const questions = all.filter((value) => value.startsWith('reports:q:'));
  // Of the buttons of questions, which are most of all, every thirtieth and the latest.
  const some = questions.filter((_, index) => index % 30 === 0 || index >= questions.length - 5);
  return [...all.filter((value) => !value.startsWith('reports:q:')), ...some];
}

async function dump(stage: Stage): Promise<ReportDump> {
  return dumpOf(stage.database.store, await stage.database.directory());
}

/** What is wrong with what came of it. */
function wrongIn(who: string, { turn, after }: Probe, before: ReportDump): readonly string[] {
  if (!turn) return ['no answer'];
  const found: string[] = [];
  if (turn.outcome.replies.length === 0 || turn.messages.some(({ text }) => text.trim() === ''))
    found.push('no answer');
  if (turn.messages.some(({ text }) => text.includes(FAULT))) found.push('a fault');
  for (const message of turn.messages) found.push(...leaks(who, message, after ?? before));
  return after ? [...found, ...wrongs(who, before, after)] : found;
}

/** What a message shows that is not for whoever reads it. */
function leaks(who: string, message: Message, now: ReportDump): readonly string[] {
  const content = [message.text, ...message.choices.map(({ label }) => label)].join('\n').replaceAll('.', '');
  const figures = Object.entries(canaries).flatMap(([unit, signs]) =>
    signs
      .filter((figure) => content.includes(figure) && !maySee(who, unit, figure, now))
      .map((figure) => `reads ${figure} of ${unit}`),
  );
  // Whoever works nowhere is not even told that there is a draft.
  return !worksSomewhere(who) && /bản nháp|giữ từ/i.test(content)
    ? [...figures, 'hears of a draft']
    : figures;
}

function maySee(who: string, unit: string, figure: string, { reports, figures }: ReportDump): boolean {
  if (worksFor(who, unit)) return true;
  if (figures.some(({ value }) => value.kind === 'value' && `${value.units}` === figure)) return true;
  const report = reports.find((one) => one.unit === unit);
  if (!worksFor(who, CHAIR) || !report) return false;
  const handedIn = report.versions
    .flatMap(({ answers }) => answers)
    .some(({ value }) => value.kind === 'value' && `${value.units}` === figure);
  return handedIn || report.onBehalf !== undefined;
}

/** What has changed although whoever did it has no right to it. */
function wrongs(who: string, before: ReportDump, after: ReportDump): readonly string[] {
  const isChair = worksFor(who, CHAIR);
  const told: string[] = [];
  const changed = (part: keyof ReportDump) => text(before[part]) !== text(after[part]);
  if (changed('requests') && !isChair) told.push('a deadline or a request has changed');
  if (changed('extensions') && !isChair) told.push('an extension has changed');
  if (changed('signing') && !everySigner(who, before, after)) told.push('who signs has changed');
  if (changed('figures') && !isChair) told.push('figures have changed');
  for (const report of after.reports) {
    const old = before.reports.find(({ id }) => id === report.id);
    if (text(old) !== text(report)) told.push(...wrongChange(who, old, report));
  }
  return told;
}

function everySigner(who: string, { signing: before }: ReportDump, { signing: after }: ReportDump): boolean {
  const moved = [...before, ...after].filter((unit) => before.includes(unit) !== after.includes(unit));
  return moved.every((unit) => leads(who, unit));
}

function wrongChange(
  who: string,
  old: ReportWithHistory | undefined,
  now: ReportWithHistory,
): readonly string[] {
  const { unit } = now;
  const told: string[] = [];
  const isOwn = worksFor(who, unit);
  const isChair = worksFor(who, CHAIR);
  const types = isOwn || (isChair && now.onBehalf !== undefined);
  const move = `${old?.state ?? 'none'} to ${now.state}`;
  const before = old?.versions ?? [];
  if (text(before) !== text(now.versions)) {
    if (!types) told.push('hands in for another unit');
    if (now.versions.length !== before.length + 1) told.push('versions did not grow by one');
    if (text(before) !== text(now.versions.slice(0, -1))) told.push('an older version has changed');
  }
  if (old?.state === 'withLeader' && now.state === 'submitted' && !leads(who, unit))
    told.push('signs without being the leader');
  if (now.state === 'approved' && old?.state !== 'approved' && !isChair) told.push('approves');
  if (old?.state === 'submitted' && now.state === 'returned' && !isChair) told.push('returns');
  if (old?.state === 'approved' && now.state !== 'approved' && !isChair) told.push('opens again');
  const isReview = isChair && /^(?:submitted to (?:approved|returned)|approved to returned)$/.test(move);
  if (!types && !isReview) told.push(`changes a foreign report (${move})`);
  return told;
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? '';
}
