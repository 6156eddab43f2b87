import { type Amount, compareAmounts, multiplyAmount } from '../../domain/amount.ts';
import { calendarSense } from './number-calendar.ts';
import { readContext } from './number-context.ts';
import type { NumberDoubt } from './number-doubt.ts';
import type { Figure } from './number-figure.ts';
import type { NumberReading } from './number-result.ts';
import type { NumberToken } from './number-tokens.ts';

const PAIR =
  /^(?:\/|(?:\/ )?(?:tren|trong|tren tong so|trong tong so|tong so|tren tong|trong tong)(?: la)?)$/;
const RANGE = /^(?:-|~|den|toi|den khoang|- den)$/;

/** Two figures that belong together: a range, a part of a whole, or a date that is neither. */
export function readRelation(
  tokens: readonly NumberToken[],
  figures: readonly Figure[],
): NumberReading | undefined {
  const [left, right, third] = figures;
  if (!left || !right) return undefined;
  const between = wordsBetween(tokens, left, right);
  if (third) {
    const alsoJoined = wordsBetween(tokens, right, third) === between && /^[-/]$/.test(between);
    return alsoJoined ? { kind: 'unreadable', why: 'date' } : undefined;
  }
  if (left.options.length > 1 || right.options.length > 1) return undefined;
  const context = readContext(tokens.slice(0, left.from), tokens.slice(right.next));
  if (context.refusal || context.change) return undefined;
  const qualifier = context.qualifier ? { qualifier: context.qualifier } : {};
  if (PAIR.test(between)) return { ...readPair(tokens, left, right), ...qualifier };
  return RANGE.test(between) ? { ...readRange(tokens, left, right), ...qualifier } : undefined;
}

function readPair(tokens: readonly NumberToken[], left: Figure, right: Figure): NumberReading {
  const [part, whole] = [left.options[0], right.options[0]];
  if (calendarSense(tokens, right) === 'year') return { kind: 'unreadable', why: 'date' };
  const dated = calendarSense(tokens, left) ? ('maybe-date' as const) : undefined;
  const over = compareAmounts(part, whole) > 0 ? ('part-over-whole' as const) : undefined;
  return { kind: 'pair', part, whole, ...measured(left, right, dated ?? over) };
}

function readRange(tokens: readonly NumberToken[], left: Figure, right: Figure): NumberReading {
  const years = [left, right].every((figure) => calendarSense(tokens, figure) === 'year');
  if (years || calendarSense(tokens, right) === 'year') return { kind: 'unreadable', why: 'date' };
  const from = sharedScale(left, right);
  const to = right.options[0];
  if (compareAmounts(from, to) >= 0) return { kind: 'unreadable', why: 'several' };
  return { kind: 'range', from, to, ...measured(left, right, undefined) };
}

/** "8-9 tỷ" is from 8 tỷ: the magnitude and the area unit said once count for both. */
function sharedScale(left: Figure, right: Figure): Amount {
  const amount = left.options[0];
  return left.scale === 1n && !left.unit ? multiplyAmount(amount, right.scale * right.unitFactor) : amount;
}

function measured(left: Figure, right: Figure, doubt: NumberDoubt | undefined) {
  const unit = right.unit ?? left.unit;
  const why = left.why ?? right.why ?? doubt;
  return {
    ...(unit ? { unit } : {}),
    ...(why ? ({ certainty: 'confirm', why } as const) : ({ certainty: 'sure' } as const)),
  };
}

function wordsBetween(tokens: readonly NumberToken[], left: Figure, right: Figure): string {
  return tokens
    .slice(left.next, right.from)
    .map((token) => token.folded)
    .join(' ');
}
