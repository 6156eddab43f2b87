import { type NumberReading, readNumber } from '../../language/numbers/number-reading.ts';
import type { Lexicon } from '../lexicon.ts';
import { prepare } from '../prepare.ts';
import type { ClauseWord } from './clause.ts';
import { matchesIn } from './indicator-match.ts';
import { dominant } from './own-indicator.ts';

/** A piece of a report that says of an indicator that there is nothing, or nothing known yet. */
export interface SaidNothing {
  readonly code: string;
  readonly reading: NumberReading;
  readonly start: number;
  readonly end: number;
}

const PIECE = /[^.;\n|]+/g;
const LABEL = /^(.{2,160}?) ?(?::|=| - |(?<= )là )(.{1,60})$/u;
const PHRASES = /^(?:zero|missing|same|notApplicable)$/;
const FILLERS = new Set(
  'trong ki nam nay hien toan tinh da duoc nao ve so tong dat cac thang qui don vi van vu cuoc'.split(' '),
);
/** What is left of a sentence without the indicator's words, and what it says. */
const SENTENCES: Readonly<Record<string, string>> = {
  'khong co': 'không có',
  'khong phat sinh': 'không phát sinh',
  'khong co phat sinh': 'không phát sinh',
  'chua phat sinh': 'chưa phát sinh',
  'chua co lieu': 'chưa có số liệu',
  'dang hop': 'đang tổng hợp',
  'chua hop': 'chưa có số liệu',
  'chua hop lieu': 'chưa có số liệu',
  'dang hop lieu': 'đang tổng hợp',
};

/** `codeOfLabel` reads a label as it would before a number. Pieces with digits are left to others. */
export function saidNothing(
  page: string,
  lexicon: Lexicon,
  codeOfLabel: (label: string) => string | undefined,
): SaidNothing[] {
  const found: SaidNothing[] = [];
  for (const piece of page.matchAll(PIECE)) {
    const text = piece[0];
    if (/\d/.test(text) || !/\p{L}/u.test(text) || text.length > 240) continue;
    const said = labelled(text, codeOfLabel) ?? inSentence(text, lexicon);
    if (!said) continue;
    const start = piece.index + text.length - text.trimStart().length;
    found.push({ ...said, start, end: piece.index + text.trimEnd().length });
  }
  return found;
}

function labelled(text: string, codeOfLabel: (label: string) => string | undefined) {
  const match = LABEL.exec(text.trim());
  if (!match) return undefined;
  const reading = readNumber(match[2] ?? '');
  if (!PHRASES.test(reading.kind)) return undefined;
  const code = codeOfLabel(match[1] ?? '');
  return code ? { code, reading } : undefined;
}

/** "Không phát sinh đơn thư": of a house this would say that none is left, and not that none was built. */
function inSentence(text: string, lexicon: Lexicon) {
  const words = prepare(text, lexicon).tokens.map(asWord);
  const match = dominant(matchesIn(words, lexicon));
  if (!match || lexicon.directory.indicator(match.code).unitOfMeasure === 'căn') return undefined;
  const rest = words.filter(({ word }, place) => !match.places.includes(place) && !FILLERS.has(word));
  const phrase = SENTENCES[rest.map(({ word }) => word).join(' ')];
  return phrase ? { code: match.code, reading: readNumber(phrase) } : undefined;
}

function asWord({ word, raw }: { readonly word: string; readonly raw: string }): ClauseWord {
  return { word, raw, distance: 0, behind: false, isUnit: false };
}
