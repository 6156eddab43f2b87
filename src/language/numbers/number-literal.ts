import { type Amount, isWholeAmount, makeAmount } from '../../domain/amount.ts';
import type { NumberDoubt } from './number-doubt.ts';

/** What surrounds a literal and decides what its separators mean. */
export interface LiteralSetting {
  /** Product of the magnitude words after it; 1 without any. */
  readonly scale: bigint;
  /** The figure is a count. */
  readonly whole: boolean;
  /** The figure is an amount of money. */
  readonly money: boolean;
  /** A percentage or a large area follows: decimals are as likely as groups. */
  readonly fractional: boolean;
}

export interface LiteralReading {
  readonly amount: Amount;
  /** The other, equally likely reading: never choose, ask. */
  readonly other?: Amount;
  readonly why?: NumberDoubt;
}

const LONGEST = 100;
const MILLION = 1_000_000n;
const BILLION = 1_000_000_000n;
const DOT_GROUPS = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d{3}(?:\.\d{3}){2,})$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const SPACE_GROUPS = /^\d{1,3}(?: \d{3})+$/;

/** Reads digits with their separators; undefined when no reading makes sense ("1.23.456", "30.6.2023"). */
export function readLiteral(raw: string, setting: LiteralSetting): LiteralReading | undefined {
  if (raw.length > LONGEST) return undefined;
  if (/^\d+$/.test(raw)) return /^0\d{8,10}$/.test(raw) ? doubted(whole(raw), 'phone') : sure(whole(raw));
  if (raw.includes(' ')) return readSpaced(raw);
  if (raw.includes('.') && raw.includes(',')) return readMixed(raw);
  if (DOT_GROUPS.test(raw)) return readDotGroups(raw, setting);
  if (COMMA_GROUPS.test(raw)) return readCommaGroups(raw, setting);
  return readDecimal(raw, setting);
}

/** True for digits alone: "050", not "5.000" or "5,5". */
export function isPlainDigits(raw: string): boolean {
  return /^\d+$/.test(raw);
}

function readSpaced(raw: string): LiteralReading | undefined {
  const [head = '', fraction] = raw.split(',');
  return SPACE_GROUPS.test(head) ? sure(decimal(head, fraction ?? '')) : undefined;
}

function readMixed(raw: string): LiteralReading | undefined {
  const at = Math.max(raw.lastIndexOf('.'), raw.lastIndexOf(','));
  const head = raw.slice(0, at);
  const fraction = raw.slice(at + 1);
  if (raw[at] === ',' && DOT_GROUPS.test(head)) return sure(decimal(head, fraction));
  if (raw[at] === '.' && COMMA_GROUPS.test(head)) return doubted(decimal(head, fraction), 'english-style');
  return undefined;
}

function readDotGroups(raw: string, setting: LiteralSetting): LiteralReading {
  const grouped = whole(raw);
  if (raw.indexOf('.') !== raw.lastIndexOf('.')) return sure(grouped);
  // "8.050 triệu" is 8050 million, but "8.050 tỷ" is written for both 8050 and 8.05 billion.
  if (setting.scale >= BILLION) return { amount: grouped, other: pointed(raw) };
  if (setting.fractional) return { amount: grouped, other: pointed(raw), why: 'three-decimals' };
  return sure(grouped);
}

function readCommaGroups(raw: string, setting: LiteralSetting): LiteralReading {
  const grouped = whole(raw);
  if (raw.indexOf(',') !== raw.lastIndexOf(',')) return doubted(grouped, 'english-comma');
  const fraction = pointed(raw);
  const trailingZero = raw.endsWith('0');
  if (setting.scale >= BILLION) return trailingZero ? doubted(fraction, 'three-decimals') : sure(fraction);
  if (setting.scale >= MILLION) {
    // Nobody writes the last zero of "8,050 million": it may well be the English 8050 million.
    if (trailingZero) return { amount: fraction, other: grouped };
    return doubted(fraction, 'three-decimals');
  }
  if (setting.scale > 1n || setting.fractional) return doubted(fraction, 'three-decimals');
  if (setting.whole || setting.money) return doubted(grouped, 'english-comma');
  return doubted(fraction, 'three-decimals');
}

function readDecimal(raw: string, setting: LiteralSetting): LiteralReading | undefined {
  if (!/^\d+[.,]\d+$/.test(raw)) return undefined;
  const amount = pointed(raw);
  const mustBeWhole = setting.whole && setting.scale === 1n && !setting.fractional;
  return mustBeWhole && !isWholeAmount(amount) ? doubted(amount, 'not-whole') : sure(amount);
}

function pointed(raw: string): Amount {
  const [head = '', fraction = ''] = raw.split(/[.,]/);
  return decimal(head, fraction);
}

function whole(raw: string): Amount {
  return makeAmount(BigInt(raw.replace(/\D/g, '')));
}

function decimal(head: string, fraction: string): Amount {
  return makeAmount(BigInt(head.replace(/\D/g, '') + fraction), fraction.length);
}

function sure(amount: Amount): LiteralReading {
  return { amount };
}

function doubted(amount: Amount, why: NumberDoubt): LiteralReading {
  return { amount, why };
}
