import type { AwardKind } from './award.ts';
import type { Cluster, ClusterYear } from './cluster.ts';
import type { Indicator } from './indicator.ts';
import type { Rule } from './rule.ts';
import type { Succession, Unit } from './unit.ts';
import { existsOn, isCommunal } from './unit.ts';
import { type CalendarDay, createWorkingCalendar, type WorkingCalendar } from './working-calendar.ts';

/** The paper, page or file something is known from. */
export interface Source {
  readonly code: string;
  readonly kind: 'article' | 'page' | 'law' | 'import' | 'report' | 'minutes';
  readonly title: string;
  readonly author?: string;
  readonly publishedAt?: Date;
  readonly eventDate?: string;
}

/** A dated happening of the cluster's year. */
export interface ClusterEvent {
  readonly code: string;
  readonly cluster?: string;
  readonly year: number;
  readonly kind: string;
  readonly title: string;
  readonly titleEn: string;
  readonly date?: string;
  readonly place?: string;
  readonly source?: string;
}

/** What changes rarely and everything needs: loaded once, replaced as a whole when its version moves. */
export interface Reference {
  readonly version: string;
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly clusters: readonly Cluster[];
  readonly indicators: readonly Indicator[];
  /** In the order of their codes, R2 before R10. */
  readonly rules: readonly Rule[];
  readonly awardKinds: readonly AwardKind[];
  readonly sources: readonly Source[];
  readonly events: readonly ClusterEvent[];
  readonly calendarDays: readonly CalendarDay[];
}

/** Reference data with the look-ups everyone asks for. */
export class Directory {
  readonly reference: Reference;
  /** Which days are worked. */
  readonly calendar: WorkingCalendar;
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #sources: ReadonlyMap<string, Source>;
  /** By name, level and province. */
  readonly #namesakes: ReadonlyMap<string, readonly Unit[]>;
  readonly #communesByName: ReadonlyMap<string, readonly Unit[]>;
  readonly #successors: ReadonlyMap<string, readonly Succession[]>;
  readonly #predecessors: ReadonlyMap<string, readonly Succession[]>;
  readonly #homes: ReadonlyMap<string, Cluster>;

  constructor(reference: Reference) {
    this.reference = reference;
    this.calendar = createWorkingCalendar(reference.calendarDays);
    this.#units = new Map(reference.units.map((unit) => [unit.code, unit]));
    this.#indicators = new Map(reference.indicators.map((indicator) => [indicator.code, indicator]));
    this.#sources = new Map(reference.sources.map((source) => [source.code, source]));
    const oldestFirst = reference.units.toSorted((a, b) =>
      (a.validFrom ?? '').localeCompare(b.validFrom ?? ''),
    );
    this.#namesakes = grouped(oldestFirst, sameName);
    const communes = reference.units.filter(({ kind }) => isCommunal(kind));
    this.#communesByName = grouped(communes, ({ name }) => name);
    this.#successors = grouped(reference.successions, ({ predecessor }) => predecessor);
    this.#predecessors = grouped(reference.successions, ({ successor }) => successor);
    this.#homes = homesIn(reference.clusters);
  }

  /** Throws for an unknown code: codes come from our own data. */
  unit(code: string): Unit {
    return found(this.#units.get(code), `unit ${code}`);
  }

  findUnit(code: string): Unit | undefined {
    return this.#units.get(code);
  }

  indicator(code: string): Indicator {
    return found(this.#indicators.get(code), `indicator ${code}`);
  }

  source(code: string): Source {
    return found(this.#sources.get(code), `source ${code}`);
  }

  awardKind(code: string): AwardKind {
    return found(
      this.reference.awardKinds.find((kind) => kind.code === code),
      `award kind ${code}`,
    );
  }

  /** The units that took a unit's place, with the date and the law. */
  successorsOf(code: string): readonly Succession[] {
    return this.#successors.get(code) ?? [];
  }

  predecessorsOf(code: string): readonly Succession[] {
    return this.#predecessors.get(code) ?? [];
  }

  /** Units that bear the same name at different times: old and new Phú Thọ. Oldest first. */
  namesakes(code: string): readonly Unit[] {
    return this.#namesakes.get(sameName(this.unit(code))) ?? [];
  }

  /** The namesake that exists on a day; the unit itself where none does. */
  namesakeOn(code: string, day: string): Unit {
    return this.namesakes(code).find((unit) => existsOn(unit, day)) ?? this.unit(code);
  }

  /** Whether the name alone does not say which commune it is: another province has one that is called so too. */
  isCommonName({ kind, name, province }: Unit): boolean {
    const called = isCommunal(kind) ? (this.#communesByName.get(name) ?? []) : [];
    return called.some((other) => other.province !== province);
  }

  /**
   * The cluster a unit belongs to, in its newest recorded year; that of its predecessors where it is new, that of its
   * province where it is a commune in none; the first cluster of all where that says nothing.
   */
  clusterOf(unitCode: string | undefined): Cluster {
    const home = unitCode === undefined ? undefined : this.#homeOf(unitCode);
    return found(home ?? this.reference.clusters[0], 'any cluster');
  }

  #homeOf(code: string): Cluster | undefined {
    const before = this.predecessorsOf(code).map(({ predecessor }) => predecessor);
    const own = [code, ...before].flatMap((one) => this.#homes.get(one) ?? [])[0];
    const province = this.#units.get(code)?.province;
    return own ?? (province === undefined ? undefined : this.#homeOf(province));
  }

  cluster(code: string): Cluster {
    return found(
      this.reference.clusters.find((cluster) => cluster.code === code),
      `cluster ${code}`,
    );
  }

  /** Cluster years a unit was a member in, oldest first. */
  membershipYears(unitCode: string): readonly ClusterYear[] {
    return this.reference.clusters
      .flatMap((cluster) => cluster.years)
      .filter((year) => year.members.includes(unitCode))
      .sort((a, b) => a.year - b.year);
  }
}

function sameName({ kind, name, province }: Unit): string {
  return `${isCommunal(kind)}/${province ?? ''}/${name}`;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Of clusters that a unit was in, the one of the newest year. */
function homesIn(clusters: readonly Cluster[]): ReadonlyMap<string, Cluster> {
  const homes = new Map<string, Cluster>();
  const years = clusters.flatMap((cluster) =>
    cluster.years.map(({ year, members }) => ({ cluster, year, members })),
  );
  for (const { cluster, members } of years.toSorted((a, b) => b.year - a.year))
    for (const member of members) if (!homes.has(member)) homes.set(member, cluster);
  return homes;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the reference data has no ${what}`);
  return value;
}
