/** Exact decimal amounts: money and areas must never pass through floating point. */

/** value = units / 10^decimals; `decimals` is a small whole number, never negative. */
export interface Amount {
  readonly units: bigint;
  readonly decimals: number;
}

const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `makeAmount(805n, 2)` is 8.05. */
export function makeAmount(units: bigint | number, decimals = 0): Amount {
  if (!Number.isInteger(decimals) || decimals < 0) throw new Error(`Not a number of decimals: ${decimals}`);
  return { units: BigInt(units), decimals };
}

/** Equal in value: 8.5 equals 8.50. */
export function equalAmounts(left: Amount, right: Amount): boolean {
  return compareAmounts(left, right) === 0;
}

/** Negative, zero or positive, for sorting. */
export function compareAmounts(left: Amount, right: Amount): -1 | 0 | 1 {
  const [a, b] = aligned(left, right);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same value with this many decimals, or undefined when that would lose something. */
export function rescaleAmount(amount: Amount, decimals: number): Amount | undefined {
  if (decimals >= amount.decimals) {
    return makeAmount(amount.units * powerOfTen(decimals - amount.decimals), decimals);
  }
  const divisor = powerOfTen(amount.decimals - decimals);
  return amount.units % divisor === 0n ? makeAmount(amount.units / divisor, decimals) : undefined;
}

/** The same value with as few decimals as it needs. */
export function shortestAmount(amount: Amount): Amount {
  let { units, decimals } = amount;
  while (decimals > 0 && units % 10n === 0n) {
    units /= 10n;
    decimals -= 1;
  }
  return { units, decimals };
}

export function addAmounts(left: Amount, right: Amount): Amount {
  const [a, b, decimals] = aligned(left, right);
  return shortestAmount({ units: a + b, decimals });
}

export function multiplyAmount(amount: Amount, factor: bigint): Amount {
  return shortestAmount({ units: amount.units * factor, decimals: amount.decimals });
}

export function productOf(left: Amount, right: Amount): Amount {
  return shortestAmount({ units: left.units * right.units, decimals: left.decimals + right.decimals });
}

/** The quotient with this many decimals, halves away from zero. The divisor must not be zero. */
export function roundedQuotient(dividend: Amount, divisor: Amount, decimals: number): Amount {
  const [over, under] = aligned(dividend, divisor);
  const twice = over * powerOfTen(decimals) * 2n;
  const isNegative = twice < 0n !== under < 0n;
  const size = (absolute(twice) + absolute(under)) / (absolute(under) * 2n);
  return makeAmount(isNegative ? -size : size, decimals);
}

/** Zero is a multiple of everything. */
export function isMultipleOf(amount: Amount, step: Amount): boolean {
  const [units, stepUnits] = aligned(amount, step);
  return units % stepUnits === 0n;
}

/** How far apart two amounts are; never negative. */
export function distanceBetween(left: Amount, right: Amount): Amount {
  const [a, b, decimals] = aligned(left, right);
  return shortestAmount({ units: absolute(a - b), decimals });
}

export function negateAmount(amount: Amount): Amount {
  return { units: -amount.units, decimals: amount.decimals };
}

export function isWholeAmount(amount: Amount): boolean {
  return shortestAmount(amount).decimals === 0;
}

/** Reads the plain machine form "-8.05" (no groups, no exponent); undefined for anything else. */
export function fromDecimalString(text: string): Amount | undefined {
  const match = PLAIN_DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  return makeAmount(BigInt(`${sign}${whole}${fraction}`), fraction.length);
}

/** The plain machine form "8.05", without trailing zeros; for storing, not for people. */
export function toDecimalString(amount: Amount): string {
  const { sign, whole, fraction } = decimalParts(amount);
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** Sign, whole digits and fraction digits (without trailing zeros) of the shortest form. */
export function decimalParts(amount: Amount): { sign: '-' | ''; whole: string; fraction: string } {
  const { units, decimals } = shortestAmount(amount);
  const digits = absolute(units)
    .toString()
    .padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return { sign: units < 0n ? '-' : '', whole: digits.slice(0, cut), fraction: digits.slice(cut) };
}

function aligned(left: Amount, right: Amount): readonly [bigint, bigint, number] {
  const decimals = Math.max(left.decimals, right.decimals);
  return [
    left.units * powerOfTen(decimals - left.decimals),
    right.units * powerOfTen(decimals - right.decimals),
    decimals,
  ];
}

function absolute(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
