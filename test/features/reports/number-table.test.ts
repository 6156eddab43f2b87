import { expect, it } from 'vitest';
import type { Turn } from '../../../src/bot/bot.ts';
import { type ProbeOf, proberOn } from '../../support/probe.ts';
import type { ReportDump } from '../../support/report-dump.ts';
import { figuresIn, reportNow, reportStage } from '../../support/report-stage.ts';

/** What is stored at once, and what is offered to choose from; nothing is stored where neither is expected. */
interface Expected {
  /** Stored at once: the figure, or the word for having none. */
  readonly stored?: string;
  /** Not stored before it is picked: what each button would store. */
  readonly picked?: readonly string[];
}

const stored = (figure: string): Expected => ({ stored: figure });
const picked = (...figures: string[]): Expected => ({ picked: figures });
const asked: Expected = {};

const B = '8050000000';

/** Table 6.1 of the fact sheet, row by row. */
const money: readonly (readonly [string, Expected])[] = [
  ...[
    '8,05 tỉ đồng',
    '8,05 tỷ',
    '8.05 ty',
    '8 tỷ 50 triệu',
    '8 tỷ 050',
    '8.050 triệu',
    '8.050 tr',
    '8050tr',
    '8.050.000.000 đ',
    '8050000000',
  ].map((text) => [text, stored(B)] as const),
  ['8.050 tỷ', picked('8050000000000', B)],
  ['8,050 tỷ', picked(B)],
  ...['8 tỷ 5', '8 tỷ rưỡi', '8tỷ5'].map((text) => [text, stored('8500000000')] as const),
  ['8tr', stored('8000000')],
  ['8 tr5', stored('8500000')],
  ['8tr500', stored('8500000')],
  ...['500k', '500 nghìn', '500 ngàn'].map((text) => [text, stored('500000')] as const),
  ['24.761,596 tỷ đồng', stored('24761596000000')],
  ...['khoảng 8 tỉ', '~8 tỷ', 'gần 8 tỷ', 'trên 8 tỷ', 'hơn 8 tỷ', 'ước 8 tỷ', 'xấp xỉ 8 tỷ'].map(
    (text) => [text, stored('8000000000')] as const,
  ),
  ['8-9 tỷ', asked],
  ['từ 8 đến 9 tỷ', asked],
  ['8 củ', picked('8000000')],
  ['8 chai', picked('8000000')],
  ['8 tỏi', picked('8000000000')],
  ['8 lít', picked('800000')],
];

const count: readonly (readonly [string, Expected])[] = [
  ...['6.485 căn', '6485', '6 485', '6485 nhà', '6.485 ngôi nhà'].map(
    (text) => [text, stored('6485')] as const,
  ),
  ['6,485', picked('6485')],
  ['22', stored('22')],
  ['06 căn', stored('6')],
  ...['không có', 'ko có', 'k có', '0', 'không phát sinh', '0 căn', 'không có căn nào'].map(
    (text) => [text, stored('0')] as const,
  ),
  ...['chưa có số liệu', 'đang tổng hợp', 'chờ xã báo cáo', '-', 'n/a'].map(
    (text) => [text, stored('notReported')] as const,
  ),
  ['không áp dụng', stored('notApplicable')],
  // Both are said of a zero and of a figure that is still to come.
  ['chưa có', { stored: 'notReported' }],
  ['không', picked('0', 'notReported')],
  ['như kỳ trước', asked],
  ['vẫn vậy', asked],
  ['tăng 12 căn', asked],
  ['thêm 5 căn', asked],
  ['nâng tổng số lên 141', picked('141')],
  ...['sáu nghìn bốn trăm tám mươi lăm', 'sau nghin bon tram tam muoi lam'].map(
    (text) => [text, stored('6485')] as const,
  ),
  ['một trăm linh năm', stored('105')],
  ['một trăm lẻ năm', stored('105')],
  ['653/1.011', picked('653', '1011')],
  ['52 hộ', picked('52')],
  ['12,5', asked],
  ['-5', asked],
  ['120-130', asked],
  ['12 đúng không ạ?', picked('12')],
  ['đúng không ạ?', asked],
  ['không có căn nào đúng không ạ?', asked],
  ['chưa có số liệu đúng không ạ?', asked],
  ['nhiều lắm', asked],
  ['01/12/2023', asked],
];

const rate: readonly (readonly [string, Expected])[] = [
  ['12%', stored('1200')],
  ['12,5%', stored('1250')],
  ['12.5 %', stored('1250')],
  ['98,5', stored('9850')],
  ['112%', asked],
  ['653/1.011', asked],
  ['không có', stored('0')],
  ['chưa có số liệu', stored('notReported')],
];

const stock: readonly (readonly [string, Expected])[] = [
  ['02 xã', stored('2')],
  ['tăng 12 xã', asked],
  ['nâng tổng số lên 141', stored('141')],
  ['141 huyện', picked('141')],
];

it.each([
  ['money', 'fund_poor', 8, money],
  ['a count', 'house_new', 4, count],
  ['a rate', 'festival_rate', 10, rate],
  ['a stock', 'ntm_commune', 2, stock],
] as const)('an answer to a question for %s is read as the table says', async (_name, code, number, rows) => {
  const stage = await reportStage();
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.say('hoa-binh', `sửa câu ${number}`);
  const act = await (await proberOn(stage.database, reportNow))('hoa-binh');

  const read: [string, Expected][] = [];
  for (const [text] of rows) read.push([text, await readAs(act, text, code, number)]);

  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(rows));
});

async function readAs(act: Act, text: string, code: string, number: number): Promise<Expected> {
  const { turn, after } = await act({ kind: 'text', text });
  const stored = figureOf(after, code);
  if (stored !== undefined) return { stored };
  const told = turn?.messages.map((message) => message.text).join('\n') ?? '';
  if (!told.includes(`câu ${number}/10`)) return { stored: 'the question is gone' };
  const picked = await pickable(act, turn, code);
  return picked.length > 0 ? { picked } : {};
}

type Act = Awaited<ReturnType<ProbeOf>>;

/** What each button that is not a way round the question would store. */
async function pickable(act: Act, turn: Turn | undefined, code: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { value } of turn?.messages.at(-1)?.choices ?? []) {
    const figure = figureOf((await act({ kind: 'choice', value }, turn?.state)).after, code);
    if (figure !== undefined) found.push(figure);
  }
  return found;
}

function figureOf(dump: ReportDump | undefined, code: string): string | undefined {
  const report = dump?.reports.find(({ unit }) => unit === 'hoa-binh');
  return report && figuresIn(report)[code];
}
