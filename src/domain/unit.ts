import { isoDate } from './local-date.ts';
import { type Period, periodRange } from './period.ts';

/** A body that reports or is talked about: a provincial committee's area, while it exists. */
export interface Unit {
  readonly code: string;
  readonly kind: 'province' | 'city';
  readonly name: string;
  /** First and last day of existence, ISO; missing = unbounded as far as known. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Known by name only, so that it is not mistaken for another. */
  readonly isBackground: boolean;
  readonly aliases: readonly string[];
}

/** Old unit → new unit, on a date, by law. A unit may have several predecessors. */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  readonly date: string;
  readonly legalBasis: string;
}

/** Whether the unit exists on an ISO day. */
export function existsOn(unit: Unit, day: string): boolean {
  return (unit.validFrom ?? '') <= day && day <= (unit.validTo ?? '9999');
}

/** Whether the unit exists on any day of the period. */
export function existsIn(unit: Unit, period: Period): boolean {
  const { first, last } = periodRange(period);
  return (unit.validFrom ?? '') <= isoDate(last) && isoDate(first) <= (unit.validTo ?? '9999');
}
