/**
 * Number words, each known in three spellings: with marks, without tones ("triêu", typed in haste) and
 * without any marks. A word with *other* marks is another word: "trạm" is not "trăm", "cụ" is not "củ".
 */

import { stripMarks } from '../normalise.ts';
import type { NumberToken } from './number-tokens.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A look-up of words in every accepted spelling; earlier entries win where spellings collide. */
export function spellings<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  const variants = [(word: string) => word, withoutTones, stripMarks];
  for (const variant of variants) {
    for (const [word, value] of Object.entries(entries)) {
      const spelling = variant(word).normalize('NFC');
      if (!map.has(spelling)) map.set(spelling, value);
    }
  }
  return map;
}

function withoutTones(word: string): string {
  return word.normalize('NFD').replace(TONES, '');
}

/** A word that multiplies: a `slang` one must be confirmed. */
export interface Magnitude {
  readonly value: bigint;
  readonly slang?: true;
  /** The word also names the currency ("trđ"). */
  readonly money?: true;
}

const MAGNITUDES = spellings<Magnitude>({
  chục: { value: 10n },
  tá: { value: 12n },
  trăm: { value: 100n },
  nghìn: { value: 1_000n },
  ngàn: { value: 1_000n },
  nghin: { value: 1_000n },
  k: { value: 1_000n },
  vạn: { value: 10_000n },
  lít: { value: 100_000n, slang: true },
  triệu: { value: 1_000_000n },
  tr: { value: 1_000_000n },
  trđ: { value: 1_000_000n, money: true },
  củ: { value: 1_000_000n, slang: true },
  chai: { value: 1_000_000n, slang: true },
  tỷ: { value: 1_000_000_000n },
  tỉ: { value: 1_000_000_000n },
  tỹ: { value: 1_000_000_000n },
  tyr: { value: 1_000_000_000n },
  tir: { value: 1_000_000_000n },
  tỷđ: { value: 1_000_000_000n, money: true },
  tỉđ: { value: 1_000_000_000n, money: true },
  tỏi: { value: 1_000_000_000n, slang: true },
});

const DIGITS = spellings({
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

const DIGITS_AFTER_TENS = spellings({ mốt: 1, tư: 4, lăm: 5, nhăm: 5 });

const JOINTS = spellings({
  không: 'zero',
  mười: 'ten',
  mươi: 'ten',
  linh: 'and',
  lẻ: 'and',
  lẽ: 'and',
  rưỡi: 'half',
  rưởi: 'half',
  nửa: 'a-half',
  phẩy: 'point',
  chấm: 'point',
  âm: 'minus',
} as const);

export function magnitudeOf(token: NumberToken | undefined): Magnitude | undefined {
  return token?.kind === 'word' ? MAGNITUDES.get(token.text) : undefined;
}

/** 1–9 for một … chín. */
export function digitOf(token: NumberToken | undefined): number | undefined {
  return token?.kind === 'word' ? DIGITS.get(token.text) : undefined;
}

/** The forms that only follow tens: mốt, tư, lăm, nhăm. */
export function digitAfterTensOf(token: NumberToken | undefined): number | undefined {
  return token?.kind === 'word' ? DIGITS_AFTER_TENS.get(token.text) : undefined;
}

export type Joint = 'zero' | 'ten' | 'and' | 'half' | 'a-half' | 'point' | 'minus';

export function jointOf(token: NumberToken | undefined): Joint | undefined {
  return token?.kind === 'word' ? JOINTS.get(token.text) : undefined;
}
