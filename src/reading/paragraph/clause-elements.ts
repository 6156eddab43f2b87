import type { Lexicon } from '../lexicon.ts';
import { prepare } from '../prepare.ts';
import type { WrittenNumber, WrittenNumbers } from './written-number.ts';

/** How strongly a sign parts what stands before it from what stands behind. */
export type Break = 'sentence' | 'group' | 'cell' | 'open' | 'close' | 'colon' | 'comma' | 'slash';

/** A text as the reader of paragraphs sees it. */
export type Element =
  | { readonly kind: 'word'; readonly word: string; readonly raw: string; readonly isTime?: true }
  | { readonly kind: 'break'; readonly strength: Break }
  | { readonly kind: 'number'; readonly number: WrittenNumber; readonly unitWords: readonly string[] };

const SIGN = /[.;!?()[\]:=,|/\n]| - /g;
const STRENGTHS: Readonly<Record<string, Break>> = {
  '!': 'sentence',
  '?': 'sentence',
  '\n': 'sentence',
  '.': 'sentence',
  ';': 'group',
  '|': 'cell',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ':': 'colon',
  '=': 'colon',
  ' - ': 'colon',
  ',': 'comma',
  '/': 'slash',
};

/** Cuts a page into words, signs and numbers. */
export function elementsOf(page: string, written: WrittenNumbers, lexicon: Lexicon): Element[] {
  const elements: Element[] = [];
  let at = 0;
  const marks = [...written.numbers, ...written.times].sort((a, b) => a.start - b.start);
  for (const mark of marks) {
    if (mark.start < at) continue;
    elements.push(...wordsAndSigns(page.slice(at, mark.start), lexicon));
    at = mark.end;
    if ('text' in mark) elements.push({ kind: 'word', word: mark.text, raw: mark.text, isTime: true });
    else elements.push(numberElement(page, mark, lexicon));
  }
  elements.push(...wordsAndSigns(page.slice(at), lexicon));
  return elements;
}

function numberElement(page: string, number: WrittenNumber, lexicon: Lexicon): Element {
  const typed = prepare(page.slice(number.unitStart, number.end), lexicon).tokens.map(({ word }) => word);
  const inside = number.outOf ? prepare(page.slice(number.outOf.unitStart, number.end), lexicon).tokens : [];
  const unitWords = inside.length > 0 ? inside.map(({ word }) => word) : typed;
  // "120 căn" are houses, whether it says so or not.
  const isHouses = number.unit === 'căn' && !unitWords.includes('nha');
  return { kind: 'number', number, unitWords: isHouses ? [...unitWords, 'nha'] : unitWords };
}

function wordsAndSigns(gap: string, lexicon: Lexicon): Element[] {
  const elements: Element[] = [];
  let at = 0;
  for (const match of gap.matchAll(SIGN)) {
    elements.push(...words(gap.slice(at, match.index), lexicon));
    at = match.index + match[0].length;
    if (!isInsideWord(gap, match)) elements.push({ kind: 'break', strength: strengthOf(match[0]) });
  }
  elements.push(...words(gap.slice(at), lexicon));
  return elements;
}

function words(run: string, lexicon: Lexicon): Element[] {
  if (!/\p{L}/u.test(run)) return [];
  return prepare(run, lexicon).tokens.map(({ word, raw }) => ({ kind: 'word', word, raw }));
}

/** The dot of "tr.đ" and the slash of "đ/c" end nothing. */
function isInsideWord(gap: string, match: RegExpMatchArray): boolean {
  const after = gap[(match.index ?? 0) + 1] ?? ' ';
  return match[0] === '.' && /\p{L}/u.test(after);
}

function strengthOf(sign: string): Break {
  return STRENGTHS[sign] ?? 'comma';
}
