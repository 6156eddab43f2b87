import { isoDate } from './local-date.ts';
import { type Period, periodRange } from './period.ts';

export const unitKinds = ['province', 'city', 'commune', 'ward', 'zone'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A body that reports or is talked about: the area of a committee of a province or, below it, a commune, while it exists. */
export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  readonly name: string;
  /** Where a commune, a ward or a special zone lies; nothing else has one. */
  readonly province?: string;
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

/** Whether units of the kind lie in a province: communes (xã), wards (phường) and special zones (đặc khu). */
export function isCommunal(kind: UnitKind): boolean {
  return kind !== 'province' && kind !== 'city';
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
