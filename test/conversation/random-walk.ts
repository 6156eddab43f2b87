import fc from 'fast-check';
import { open, propose, resume, revisit, showCurrent, showSummary } from '../../src/conversation/opening.ts';
import type { Step } from '../../src/conversation/script.ts';
import {
  built,
  figure,
  type HouseAnswer,
  houseScript,
  repaired,
  storm,
  stormHelped,
  total,
  visits,
} from './house-script.ts';
import type { Talk } from './talk.ts';

const steps = [total, built, repaired, storm, stormHelped, visits, figure('added', 'Chỉ tiêu thêm')];
const names = steps.map(({ name }) => name);

/** One thing that can happen to a conversation. */
export type Event =
  | { readonly kind: 'say'; readonly text: string }
  /** One of the choices under the last message. */
  | { readonly kind: 'press'; readonly index: number }
  /** Any button that was ever shown. */
  | { readonly kind: 'pressOld'; readonly index: number }
  | { readonly kind: 'start'; readonly how: 'open' | 'resume' | 'showCurrent' | 'showSummary' }
  | { readonly kind: 'revisit'; readonly steps: readonly string[] }
  | { readonly kind: 'propose'; readonly figures: readonly (readonly [string, number])[] }
  /** A release: other steps, in another order. */
  | { readonly kind: 'release'; readonly steps: readonly Step<HouseAnswer>[]; readonly cut: number };

const figures = ['0', '12', '30', '25', '2.000', '3000', '1,250', '9,999', '52000'];
const words = ['quay lại', 'bỏ qua', 'để sau', 'thoát', 'tóm tắt', 'làm tiếp', 'bỏ bản nháp', 'nộp báo cáo'];
const replies = ['đúng', 'sửa', 'nhập lại', 'giữ nguyên', 'chưa có số liệu', 'lý do khác', 'do bão lớn'];
const edits = ['sửa câu 1', 'sửa 3', 'sửa câu 99', '5', 'số 2'];
const others = ['bao nhiêu?', 'không rõ', '', '?', '…', 'x'.repeat(2_000)];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...figures) },
  { weight: 4, arbitrary: fc.constantFrom(...words, ...replies) },
  { weight: 2, arbitrary: fc.constantFrom(...edits, ...others) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const start = fc.constantFrom('open', 'resume', 'showCurrent', 'showSummary');

export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('say'), text }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('press'), index: fc.nat(6) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pressOld'), index: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('start'), how: start }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('revisit'), steps: fc.subarray([...names, 'gone']) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('propose'),
      figures: fc.array(fc.tuple(fc.constantFrom(...names, 'gone'), fc.constantFrom(7, 30, 2_000, 52_000))),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('release'),
      steps: fc.shuffledSubarray(steps, { minLength: 1 }),
      cut: fc.nat(6),
    }),
  },
);

export function happen(talk: Talk, event: Event, everShown: readonly string[]): void {
  switch (event.kind) {
    case 'say':
      talk.say(event.text);
      break;
    case 'press': {
      const choice = talk.choices[event.index];
      if (choice) talk.hear({ kind: 'press', press: choice.value });
      break;
    }
    case 'pressOld': {
      const press = everShown[event.index % everShown.length];
      if (press !== undefined) talk.hear({ kind: 'press', press });
      break;
    }
    case 'start':
      talk.begin({ open, resume, showCurrent, showSummary }[event.how]);
      break;
    case 'revisit':
      talk.begin((...here) => revisit(...here, event.steps));
      break;
    case 'propose': {
      const proposals = event.figures.map(([step, houses]) => ({ step, answer: { houses } }));
      talk.begin((...here) => propose(...here, proposals));
      break;
    }
    case 'release':
      talk.script = houseScript(event.steps.slice(0, event.cut), event.steps.slice(event.cut));
      break;
  }
}

/** What a patient person does who wants to be done: the first of these that is offered, else a plain figure. */
const patience = [
  'Nộp báo cáo',
  'Giữ nguyên',
  'Bỏ qua số này',
  'Nhập lại',
  'Chưa có số liệu',
  'Bỏ qua',
  /^Đến câu/,
  /^Làm tiếp/,
];

/** The number of turns until everything is handed in. */
export function turnsToSubmit(talk: Talk, most: number): number {
  talk.begin(showCurrent);
  for (let turn = 1; turn <= most; turn++) {
    const labels = talk.labels();
    const label = patience
      .map((wanted) => labels.find((one) => (typeof wanted === 'string' ? one === wanted : wanted.test(one))))
      .find((one) => one !== undefined);
    if (label === undefined) talk.say('7');
    else talk.press(label);
    if (talk.effect === 'submit') return turn;
  }
  return Number.POSITIVE_INFINITY;
}
