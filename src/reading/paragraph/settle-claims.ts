import { equalAmounts } from '../../domain/amount.ts';
import { amountRead, type NumberReading } from '../../language/numbers/number-reading.ts';

/** An indicator and the reading that may be its figure. */
export interface Claim {
  readonly code: string;
  readonly reading: NumberReading;
  readonly start: number;
  readonly end: number;
  /** Where the numbers begin that are accounted for by it. */
  readonly covers: readonly number[];
  readonly byOwnWords: boolean;
  /** Said as a part of something: behind "trong đó", in brackets. */
  readonly isPart: boolean;
}

/** One claim for an indicator, in the order of the text; none where two differ and nothing decides between them. */
export function settled(claims: readonly Claim[]): Claim[] {
  const byCode = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = byCode.get(claim.code);
    if (list) list.push(claim);
    else byCode.set(claim.code, [claim]);
  }
  return [...byCode.values()].flatMap(settledForOne).sort((a, b) => a.start - b.start);
}

function settledForOne(claims: readonly Claim[]): Claim[] {
  const totals = claims.filter(({ reading }) => reading.kind === 'newTotal');
  const wholes = claims.filter(({ isPart }) => !isPart);
  const candidates = totals.length > 0 ? totals : wholes.length > 0 ? wholes : claims;
  const [first, ...others] = candidates;
  if (!first || !others.every((other) => isSame(first.reading, other.reading))) return [];
  // The same figure said again is accounted for, too.
  return [{ ...first, covers: candidates.flatMap(({ covers }) => covers) }];
}

function isSame(left: NumberReading, right: NumberReading): boolean {
  const [a, b] = [amountRead(left), amountRead(right)];
  if (a && b) return equalAmounts(a, b);
  return left.kind === right.kind && /^(?:missing|same|notApplicable)$/.test(left.kind);
}
