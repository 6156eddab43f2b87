import { type Indicator, isMoney } from '../../domain/indicator.ts';
import { type NumberReading, readNumber } from '../../language/numbers/number-reading.ts';
import { certaintyOf } from '../../language/numbers/number-result.ts';
import type { WrittenNumber } from './written-number.ts';

/** Words before a number that belong to it: how exact it is, and whether it is a change or the total after one. */
const LEAD =
  /(?:^|[^\p{L}])((?:không dưới|khong duoi|ít nhất|it nhat|tối thiểu|toi thieu|hơn|hon|trên dưới|tren duoi|trên|tren|khoảng|khoang|xấp xỉ|xap xi|gần|gan|ước tính|uoc tinh|ước đạt|uoc dat|ước|uoc|không quá|khong qua|tối đa|toi da|dưới|duoi|~|>|<|≈|lên đến|len den|lên tới|len toi|lên thành|len thanh|lên|len|xuống còn|xuong con|xuống|xuong|tăng thêm|tang them|tăng|tang|giảm|giam|thêm|them|bớt|bot|từ|tu)(?: +(?:đạt|dat|được|duoc|là|la|có|co|khoảng|khoang|trên|tren|hơn|hon|gần|gan|đến|den|tới|toi))*)[ ]*$/iu;
const CHANGE =
  /(?:^|[^\p{L}])(?:vượt|vuot|vượt mức|vuot muc|tăng|tang|giảm|giam|thêm|them|bớt|bot|\+)(?: +(?:được|duoc|thêm|them|là|la|khoảng|khoang|trên|tren|hơn|hon))*[ ]*$/iu;
const LONGEST_LEAD = 40;
/** "21.450" under "(triệu đồng)". */
const LABEL_SCALE = /(nghìn|nghin|triệu|trieu|tr|tỷ|tỉ|ty|ti)\.? *(?:đồng|dong|đ)[ ]*[:=|-][ ]*$/iu;

/** What the number says as an answer to this indicator's question. */
export function readPiece(page: string, number: WrittenNumber, indicator: Indicator): NumberReading {
  const whole = readNumber(pieceOf(page, number), settingFor(indicator));
  if (whole.kind !== 'pair') return whole;
  const { part: amount, unit, certainty, qualifier, why } = whole;
  const measured = {
    ...(unit ? { unit } : {}),
    ...(qualifier ? { qualifier } : {}),
    certainty,
    ...(why ? { why } : {}),
  };
  if (amount.units === 0n) return { kind: 'zero', ...(unit ? { unit } : {}), ...certaintyOf(why) };
  return { kind: 'value', amount, ...measured };
}

export function settingFor(indicator: Indicator): { whole: boolean; money: boolean } {
  const money = isMoney(indicator);
  return { whole: !money && indicator.decimals === 0, money };
}

/** Whether "tăng", "thêm", "vượt" make the number a difference and not a figure. */
export function isChange(page: string, number: WrittenNumber): boolean {
  return CHANGE.test(page.slice(Math.max(0, number.start - LONGEST_LEAD), number.start));
}

function pieceOf(page: string, number: WrittenNumber): string {
  const before = page.slice(Math.max(0, number.start - LONGEST_LEAD), number.start);
  const typed = page.slice(number.start, number.end).replace(/[\n|]/g, ' ');
  const scale = number.unit || number.isMoneySized ? undefined : LABEL_SCALE.exec(before)?.[1];
  const lead = LEAD.exec(before)?.[1] ?? '';
  const after = /^\s+trở lên/i.test(page.slice(number.end, number.end + 10)) ? ' trở lên' : '';
  return `${lead} ${typed}${scale ? ` ${scale} đồng` : ''}${after}`.trim();
}
