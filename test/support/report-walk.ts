import fc from 'fast-check';
import { filledIn } from './filled-in.ts';
import { allFigures } from './report-stage.ts';
import type { Heard, Stage } from './stage.ts';

/** One thing that somebody does, or that happens. */
export type WalkEvent =
  | { readonly kind: 'say'; readonly who: string; readonly text: string }
  /** One of the choices under the last message of the chat. */
  | { readonly kind: 'press'; readonly who: string; readonly index: number }
  /** Any button that was ever shown to anybody. */
  | { readonly kind: 'pressOld'; readonly who: string; readonly index: number }
  | { readonly kind: 'sheet'; readonly who: string; readonly figures: Readonly<Record<string, string>> }
  | { readonly kind: 'paper'; readonly who: string; readonly content: string }
  | { readonly kind: 'restart' }
  | { readonly kind: 'wait'; readonly minutes: number };

const OFFICERS = ['hoa-binh', 'hoa-binh-2', 'hoa-binh@zalo', 'hoa-binh-ld'];
const who = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...OFFICERS) },
  { weight: 2, arbitrary: fc.constantFrom('bac-kan', 'bac-kan-2') },
  { weight: 1, arbitrary: fc.constantFrom('bac-giang', 'quan-sat', 'nguoi-la') },
);

const figures = [
  '129',
  '82',
  '30',
  '0',
  '60',
  '180',
  '98,5',
  '8,05 tỷ',
  '1.250',
  '1,250',
  '9999999',
  '9'.repeat(25),
  '99999999999 tỷ',
  '200%',
];
const vague = [
  'không có',
  'không',
  'chưa có số liệu',
  'đúng không ạ?',
  '12 đúng không ạ?',
  'như kỳ trước',
  '8-9',
  '52 hộ',
];
const ways = [
  'quay lại',
  'bỏ qua',
  'để sau',
  'thoát',
  'tóm tắt',
  'tiếp tục',
  'giữ nguyên',
  'đúng',
  'nhập lại',
  'thôi',
];
const edits = [
  'sửa câu 1',
  'sửa câu 6',
  '4',
  'câu 2: 90',
  'câu 4: 100; câu 5: 50; câu 6: 150',
  'câu 1: nhiều; câu 3: 20',
];
const steps = [
  'gửi số liệu',
  'nộp báo cáo',
  'tiếp nhận bản nháp',
  'xem báo cáo',
  'làm tiếp tại đây',
  'sửa các số này',
];
const reviews = [
  '/duyet',
  'duyệt',
  'trả lại',
  '1: xem lại',
  'xem lại toàn bộ',
  'trả lại với lý do này',
  'duyệt và gửi Cụm trưởng',
];
const others = [
  'xin lùi hạn',
  '20/12',
  '/kyduyet',
  'tỉnh em nộp chưa',
  'Cụm trưởng năm 2023 là ai?',
  'cảm ơn',
  '…',
  '',
  '/huy',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...figures) },
  { weight: 2, arbitrary: fc.constantFrom(...vague, ...ways) },
  { weight: 2, arbitrary: fc.constantFrom(...edits) },
  { weight: 4, arbitrary: fc.constantFrom(...steps) },
  { weight: 3, arbitrary: fc.constantFrom(...reviews) },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
  { weight: 2, arbitrary: fc.constant(allFigures()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const sheet = fc.constantFrom<Readonly<Record<string, string>>>(
  { commune_total: '140', ntm_commune: '90' },
  { ntm_commune: '9', ntm_advanced: '10' },
  { house_new: 'chưa có số liệu', festival_rate: '99' },
  { fund_poor: '8.050 tỷ' },
);

const single: fc.Arbitrary<WalkEvent> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ kind: fc.constant('say'), who, text }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('press'), who, index: fc.nat(5) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pressOld'), who, index: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sheet'), who, figures: sheet }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('paper'), who, content: fc.constantFrom('%PDF-1', 'MZ') }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.constantFrom(1, 600, 10_000) }),
  },
);

const officer = fc.constantFrom(...OFFICERS);
const secretary = fc.constantFrom('bac-kan', 'bac-kan-2');

/** Things done one after another, so that a walk gets beyond the draft; others come in between only by chance. */
const course: fc.Arbitrary<readonly WalkEvent[]> = fc.oneof(
  inTurn(officer, 'gửi số liệu', 'tiếp nhận bản nháp', allFigures(), 'nộp báo cáo'),
  inTurn(officer, 'gửi số liệu', 'sửa câu 9', '121', 'nộp báo cáo'),
  inTurn(officer, 'sửa các số này', '130', 'giữ nguyên', 'nộp báo cáo'),
  inTurn(secretary, '/duyet', '1', 'duyệt'),
  inTurn(secretary, '/duyet', '1', 'trả lại', '1: xem lại; 6: khớp lại', 'trả lại với lý do này'),
  inTurn(secretary, 'xem báo cáo', 'mở lại để đính chính', 'xem lại toàn bộ', 'trả lại với lý do này'),
  inTurn(fc.constant('hoa-binh-ld'), 'xem báo cáo', 'duyệt và gửi Cụm trưởng'),
);

function inTurn(who: fc.Arbitrary<string>, ...texts: readonly string[]): fc.Arbitrary<readonly WalkEvent[]> {
  return who.map((one) => texts.map((text) => ({ kind: 'say', who: one, text })));
}

/** Some forty things that happen. */
export const walk: fc.Arbitrary<readonly WalkEvent[]> = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: single.map((event) => [event]) }, { weight: 2, arbitrary: course }),
    {
      minLength: 15,
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat());

/** What came of it: all that was said, and what the actor had on the screen before. */
export interface Happened {
  readonly who?: string;
  readonly heard: readonly Heard[];
  readonly screen?: Heard;
  /** The number of the question that was shown there last; a notice in between moves nothing. */
  readonly question?: number;
}

export async function happen(stage: Stage, event: WalkEvent, clock: { now: Date }): Promise<Happened> {
  switch (event.kind) {
    case 'restart':
      await stage.restart();
      return { heard: stage.heard() };
    case 'wait':
      clock.now = new Date(clock.now.getTime() + event.minutes * 60_000);
      stage.moveTo(clock.now);
      return { heard: [] };
    default: {
      const screen = stage.all.findLast(({ chat }) => chat === event.who);
      const question = questionShown(stage.all, event.who);
      const heard = await act(stage, event, screen);
      return {
        who: event.who,
        heard,
        ...(screen && { screen }),
        ...(question !== undefined && { question }),
      };
    }
  }
}

function questionShown(heard: readonly Heard[], who: string): number | undefined {
  const named = heard
    .filter(({ chat }) => chat === who)
    .flatMap(({ message: { text, choices } }) => {
      const words = [text, ...choices.map(({ label }) => label)].join('\n');
      return /câu (\d+)\/\d+/.exec(words)?.[1] ?? [];
    });
  const last = named.at(-1);
  return last === undefined ? undefined : Number(last);
}

async function act(
  stage: Stage,
  event: Exclude<WalkEvent, { kind: 'restart' | 'wait' }>,
  screen: Heard | undefined,
): Promise<readonly Heard[]> {
  const { who } = event;
  switch (event.kind) {
    case 'say':
      return stage.say(who, event.text);
    case 'press': {
      const choices = screen?.message.choices ?? [];
      const choice = choices[event.index % Math.max(1, choices.length)];
      return choice ? stage.pick(who, choice.value) : stage.say(who, 'gửi số liệu');
    }
    case 'pressOld': {
      const shown = stage.all.flatMap(({ message }) => message.choices.map(({ value }) => value));
      return stage.pick(who, shown[event.index % shown.length] ?? 'reports:q:1:1.z.0');
    }
    case 'sheet': {
      await stage.say('hoa-binh-ld', '/maubieu');
      return stage.attach(who, 'bao-cao.xlsx', await filledIn(stage.received('hoa-binh-ld'), event.figures));
    }
    case 'paper':
      return stage.attach(who, 'van-ban.pdf', Buffer.from(event.content));
  }
}

/** What a patient officer presses who wants to be done: the first of these that is offered. */
const patience = [
  /^Tiếp nhận bản nháp$/,
  /^Làm tiếp tại đây$/,
  /^Nộp báo cáo$/,
  /^Không ghi$/,
  /^Giữ nguyên$/,
  /^Bỏ qua số này$/,
  /^Đến câu/,
  /^Làm tiếp/,
  /^Nhập lại$/,
  /^Chưa có số liệu$/,
  /^Bỏ qua$/,
  /^Thôi$/,
];
const done = /Mã biên nhận|chuyển lãnh đạo|đã khóa|chờ lãnh đạo|quá hạn sửa/;

/** Turns until an officer of the unit has handed in, or hears that there is nothing to do; Infinity: there is no way. */
export async function turnsToHandIn(stage: Stage, officer: string, most: number): Promise<number> {
  let heard = await stage.say(officer, 'để sau');
  heard = await stage.say(officer, 'thôi');
  heard = await stage.say(officer, 'gửi số liệu');
  for (let turn = 1; turn <= most; turn += 1) {
    const own = heard.filter(({ chat }) => chat === officer);
    if (own.some(({ message }) => done.test(message.text))) return turn;
    const choices = own.at(-1)?.message.choices ?? [];
    const choice = patience.flatMap((label) => choices.find((one) => label.test(one.label)) ?? [])[0];
    heard = choice ? await stage.pick(officer, choice.value) : await stage.say(officer, 'gửi số liệu');
  }
  return Number.POSITIVE_INFINITY;
}
