import { clusterYear } from '../../domain/cluster.ts';
import type { Directory } from '../../domain/reference.ts';
import type { Unit, UnitKind } from '../../domain/unit.ts';
import type { Validity } from '../../domain/validity.ts';
import { createWorkingCalendar, type WorkingCalendar } from '../../domain/working-calendar.ts';
import type { ReadEntries, SetupEntries } from './entries.ts';
import type { SetupList } from './shape.ts';

/** A unit as it will be; its kind is missing where the file forgot it. */
export interface UnitOutlook extends Validity {
  readonly kind?: UnitKind;
  readonly province?: string;
}

/** The reference data as they will be when the file is in: what an entry refers to may stand in the same file. */
export interface Outlook {
  unit(code: string): UnitOutlook | undefined;
  indicator(code: string): Validity | undefined;
  /** The members of a year that is recorded; undefined where it is not. */
  members(cluster: string, year: number): readonly string[] | undefined;
  readonly calendar: WorkingCalendar;
  /** Whether a reference leads nowhere, and not to an entry with a fault of its own. */
  isMissing(list: SetupList, code: string): boolean;
  isUnreadable(list: SetupList, code: string): boolean;
}

export function outlookOf({ entries, unreadable }: ReadEntries, directory: Directory): Outlook {
  const { reference } = directory;
  const units = unitsAhead(reference.units, entries.units);
  const indicators = overlaid(reference.indicators, entries.indicators);
  const years = membersByYear(directory, entries);
  const codes: Readonly<Partial<Record<SetupList, ReadonlySet<string>>>> = {
    units: new Set(units.keys()),
    indicators: new Set(indicators.keys()),
    clusters: codesOf(reference.clusters, entries.clusters),
    sources: codesOf(reference.sources, entries.sources),
  };
  return {
    unit: (code) => units.get(code),
    indicator: (code) => indicators.get(code),
    members: (cluster, year) => years.get(`${cluster}/${year}`),
    calendar: createWorkingCalendar([
      ...reference.calendarDays,
      ...entries.daysOff.map(({ value: { basis: _, ...day } }) => day),
    ]),
    isMissing: (list, code) => !codes[list]?.has(code) && !unreadable(list, code),
    isUnreadable: unreadable,
  };
}

type Coded = { readonly code: string };
type Given = { readonly validFrom?: string | null; readonly validTo?: string | null };

function overlaid(
  known: readonly (Coded & Validity)[],
  given: readonly { readonly value: Coded & Given }[],
): ReadonlyMap<string, Validity> {
  const all = new Map<string, Validity>(known.map((row) => [row.code, row]));
  for (const { value } of given) all.set(value.code, validityOf({ ...all.get(value.code), ...value }));
  return all;
}

function unitsAhead(known: readonly Unit[], given: SetupEntries['units']): ReadonlyMap<string, UnitOutlook> {
  const all = new Map<string, UnitOutlook>(known.map((unit) => [unit.code, unit]));
  for (const { value } of given) {
    const { kind, province, ...validity } = { ...all.get(value.code), ...value };
    all.set(value.code, { ...validityOf(validity), ...(kind && { kind }), ...(province && { province }) });
  }
  return all;
}

/** Without what was taken away. */
export function validityOf({ validFrom, validTo }: Given): Validity {
  return { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
}

function codesOf(known: readonly Coded[], given: readonly { readonly value: Coded }[]): ReadonlySet<string> {
  return new Set([...known, ...given.map(({ value }) => value)].map(({ code }) => code));
}

function membersByYear(
  { reference }: Directory,
  { clusters }: SetupEntries,
): ReadonlyMap<string, readonly string[]> {
  const years = new Map<string, readonly string[]>();
  for (const { cluster, year, members } of reference.clusters.flatMap((known) => known.years)) {
    years.set(`${cluster}/${year}`, members);
  }
  for (const { value } of clusters) {
    const known = reference.clusters.find(({ code }) => code === value.code);
    for (const { year, members } of value.years) {
      const before = known && clusterYear(known, year)?.members;
      years.set(`${value.code}/${year}`, members ?? before ?? []);
    }
  }
  return years;
}
