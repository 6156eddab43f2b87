/** Prepares an answer for reading: one spelling, figures for the number words of days and months. */

import { fold, stripMarks, tidy } from '../normalise.ts';

/** An answer is short; what follows is not worth the time a flood would cost. */
const LONGEST = 300;

const NUMBER_WORDS = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** Folded, cut, with figures for the number words that calendars use. */
export function spellDate(text: string): string {
  const marked = tidy(text.slice(0, LONGEST)).toLowerCase();
  return fold(unmistakable(marked))
    .replace(/\bthu (hai|ba|tu|bon|nam|sau|bay)\b/g, (_, word: string) => `thu ${digitOf(word)}`)
    .replace(
      /\b(mung|mong) (mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\b/g,
      (_, mung: string, word: string) => `${mung} ${digitOf(word)}`,
    )
    .replace(/\bthang muoi (mot|hai)\b/g, (_, word: string) => `thang 1${digitOf(word)}`)
    .replace(
      // "Tháng năm" is May, but in "trong tháng năm nay" it is not; "thang sau" is next month.
      /\bthang (hai|ba|tu|bon|bay|tam|chin|muoi|nam(?! ?(?:\d|nay|ngoai|truoc|sau|toi|kia)))\b/g,
      (_, word: string) => `thang ${digitOf(word)}`,
    );
}

/** Words that only their marks tell apart get a spelling that survives folding, where marks were typed. */
function unmistakable(marked: string): string {
  if (stripMarks(marked) === marked) return marked;
  return marked
    .replace(/(?<!\p{L})tháng sáu(?!\p{L})/gu, 'tháng 6')
    .replace(/(?<!\p{L}|(?:tuần|tháng|năm|hai|ba|tư|sáu|bảy|nhật|\d) )tới(?!\p{L})/gu, 'đến')
    .replace(/(?<!\p{L})tối(?!\p{L})/gu, 'đêm')
    .replace(/(?<!\p{L})(?:tôi|sang(?! tuần)|mãi|mại|mái|mài)(?!\p{L})/gu, '-');
}

function digitOf(word: string): number {
  return word === 'tu' ? 4 : NUMBER_WORDS.indexOf(word) + 1;
}
