import { fold } from '../normalise.ts';

/** A run of digits with its separators ("24.761,596", "6 485"), a word, or one other sign. */
export interface NumberToken {
  readonly kind: 'digits' | 'word' | 'sign';
  /** As typed, with ASCII digits and signs; words in NFC lower case. */
  readonly text: string;
  /** Words only: without marks, for comparing. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
}

const INVISIBLE = /[\p{Cc}\p{Cf}]|\uFE0F/u;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const TOKEN =
  /(?<digits>\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d]|[.,]\d)|\d+(?:[.,]\d+)*)|(?<word>k?m(?:²|\^?2)(?![\p{L}\p{N}])|[\p{L}\p{M}]+)|\S/giu;

/** Anything but letters of Latin alphabets and plain signs, or a doubled space: most text has none of it. */
const ODD = /[^ -~\u00C0-\u024F\u1E00-\u1EFF]| {2}/;

/** Cuts text into tokens whose `start` and `end` are offsets in the text as given. Linear. */
export function numberTokens(text: string): NumberToken[] {
  const { plain, offsetOf } = ODD.test(text) ? withoutInvisible(text) : { plain: text, offsetOf: itself };
  const tokens: NumberToken[] = [];
  let previousEnd = -1;
  for (const match of plain.matchAll(TOKEN)) {
    const raw = match[0];
    const from = match.index;
    const upTo = from + raw.length;
    const kind = match.groups?.digits ? 'digits' : match.groups?.word ? 'word' : 'sign';
    const word = kind === 'word' ? raw.normalize('NFC').toLowerCase() : raw;
    tokens.push({
      kind,
      text: word,
      folded: kind === 'word' ? fold(word) : raw,
      start: offsetOf(from),
      end: offsetOf(upTo - 1) + 1,
      glued: from === previousEnd,
    });
    previousEnd = upTo;
  }
  return tokens;
}

/**
 * Drops control and format characters and doubled spaces, one code unit for one otherwise, so that offsets
 * can be kept: `tidy` changes lengths and cannot serve here.
 */
function withoutInvisible(text: string): { plain: string; offsetOf: (at: number) => number } {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = plainUnit(text.charAt(at));
    if (unit === '' || (unit === ' ' && kept.at(-1) === ' ')) continue;
    kept.push(unit);
    offsets.push(at);
  }
  return { plain: kept.join(''), offsetOf: (at) => offsets[at] ?? 0 };
}

function itself(at: number): number {
  return at;
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (LINE_BREAK.test(unit)) return '\n';
  if (/[\u2010-\u2015\u2212]/.test(unit)) return '-';
  if (/\s/.test(unit)) return ' ';
  return INVISIBLE.test(unit) ? '' : unit;
}
