import type { Indicator } from '../../domain/indicator.ts';
import { stripMarks } from '../../language/normalise.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause, ClauseWord } from './clause.ts';

/** Words before the number, in its own part of the sentence, that make it a plan, a wish or a forecast. */
const NOT_DONE =
  /(?<!thuc hien |trien khai |theo |hoan thanh |vuot )\b(?:ke hoach|chi tieu|muc tieu) |\b(?:phan dau|dang ki(?! va ung ho)|du kien|tiep tuc|de nghi|dang trinh|tham dinh|du dieu kien|nhu cau|se ho tro)\b/;
const LATER = /\b(?:phan dau|nam toi|nam sau|thoi gian toi|phuong huong|nhiem vu trong tam)\b/;
const EARLIER = /\b(?:cung ki|nam truoc|nam ngoai|ki truoc|thang truoc|so voi)\b/;
const OTHER_PERIOD =
  /\b(?:nhiem ki|giai doan|[\d#]+ nam (?:qua|gan day|lien)|trong [\d#]+ nam|tu nam \d+|tu dau nhiem ki)\b/;
const EXAMPLE =
  /\b(?:dien hinh|tieu bieu|rieng (?:huyen|xa|thi|thanh|o|tai|mttq|mat tran)|trong do (?:co )?(?:huyen|rieng))\b/;
const LEVEL = /(?<!don vi )(?<!cac )\bcap (?:tinh|huyen|xa|co so)\b(?! ?,? (?:va )?(?:cap )?(?:huyen|xa))/;
const RATE = /\b(?:binh quan|trung binh|dinh muc|muc ho tro)\b/;
const OCCASION = /\b(?:nhan dip|ban giao|khanh thanh|khoi cong)\b/;
const REMAINS = /\bcon(?: lai)?(?: khoang)?$/;
const SO_FAR =
  /\b(?:den nay|den het|den cuoi|den thang|den ngay|luy ke|hien co|hien nay|tinh den|tong so|nang)\b/g;
const IN_THE_PERIOD = /\b(?:trong (?:nam|ki|qui|thang|\d)|nam nay|rieng nam|nam \d{4}|\d thang dau nam)\b/g;
const COMPARED_YEAR = /\b(?:so voi|tu) (?:[a-z]+ ){0,4}nam \d{4}\b/g;
/** April, counted from January. */
const LAST_MONTH_OF_REPORTS = 3;
/** Words of standards that are written with a capital behind "xã". */
const NO_NAME = /^(?:nong|dat|hoan|duoc|ve|van|kieu|nang|moi|doan|to|toan|co)$/;
const PLACE = /^(?:huyen|xa|phuong|thon|xom|tran|pho)$/;

/** Whether the words around a number make it something else than a figure of the whole unit in this period. */
export function isOutOfScope(clause: Clause, now: Date): boolean {
  const own = ownWords(clause);
  return (
    clause.isRate ||
    clause.isCorrected ||
    NOT_DONE.test(`${own} `) ||
    LATER.test(clause.sentence) ||
    EARLIER.test(own) ||
    EXAMPLE.test(clause.sentence) ||
    LEVEL.test(textOf(clause.words.filter((word) => !word.behind))) ||
    RATE.test(own) ||
    OCCASION.test(own) ||
    REMAINS.test(own) ||
    saysNo(clause.words) ||
    isEach(clause.words) ||
    (!clause.number.isRange && isWhereItBegan(clause.words)) ||
    namesPlace(clause.words) ||
    isOfOtherYear(clause.sentence, now)
  );
}

/** A flow of a term of years, or communes of this year alone for a stock that has a sister counted by year. */
export function isOfOtherSpan(clause: Clause, indicator: Indicator, lexicon: Lexicon): boolean {
  if (indicator.measure === 'flow') return OTHER_PERIOD.test(clause.sentence);
  if (indicator.measure !== 'stock' || clause.number.outOf) return false;
  const isConfusable = lexicon.directory.reference.indicators.some(
    (other) => other.measure === 'flow' && other.unitOfMeasure === indicator.unitOfMeasure,
  );
  const said = `${clause.sentence} `;
  return isConfusable && lastIndex(said, IN_THE_PERIOD) > lastIndex(said, SO_FAR);
}

/** Words before the number in its own part of the sentence. */
export function ownWords(clause: Clause): string {
  return textOf(clause.words.filter((word) => !word.behind && word.distance === 0));
}

export function textOf(words: readonly ClauseWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

/** Until spring the reports on the year before are still being made; later its figures are of another period. */
function isOfOtherYear(sentence: string, now: Date): boolean {
  const said = sentence.replace(COMPARED_YEAR, ' ');
  const year = Number([...said.matchAll(/\b(?:19|20)\d{2}\b/g)].at(-1)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return false;
  if (year > now.getUTCFullYear()) return true;
  const oldest = now.getUTCFullYear() - (now.getUTCMonth() < LAST_MONTH_OF_REPORTS ? 1 : 0);
  return year < oldest && lastIndex(said, SO_FAR) < said.lastIndexOf(String(year));
}

/** "Chưa đạt chuẩn", "không tổ chức"; but "sửa chữa", "không dưới 8 tỷ". */
function saysNo(words: readonly ClauseWord[]): boolean {
  return words.some((word, at) => {
    if (word.distance > 0 || word.isUnit) return false;
    const next = words[at + 1]?.word ?? '';
    if (word.word === 'chua') {
      return typedAs(word, 'chưa') && words[at - 1]?.word !== 'sua' && !/^(?:den|toi|day)$/.test(next);
    }
    return word.word === 'khong' && !/^(?:duoi|qua|den|toi|day|tram)$/.test(next);
  });
}

/** "Mỗi căn 50 triệu". */
function isEach(words: readonly ClauseWord[]): boolean {
  return words.some(({ raw, distance }) => distance === 0 && raw.normalize('NFC').toLowerCase() === 'mỗi');
}

/** "Tăng từ 118 xã lên 127 xã". */
export function isWhereItBegan(words: readonly ClauseWord[]): boolean {
  const last = words.filter((word) => !word.behind && word.distance === 0).at(-1);
  return last?.word === 'tu' && typedAs(last, 'từ');
}

/** A district's or a commune's own figure: "huyện Bình Thử làm mới 65 căn". */
function namesPlace(words: readonly ClauseWord[]): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (!PLACE.test(word.word) || word.isUnit || next?.distance !== word.distance) return false;
    return /^\p{Lu}\p{Ll}/u.test(next.raw) && !NO_NAME.test(next.word);
  });
}

/** Typed with these marks, or without any. */
function typedAs({ raw }: ClauseWord, word: string): boolean {
  const typed = raw.normalize('NFC').toLowerCase();
  return typed === word || stripMarks(typed) === typed;
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
