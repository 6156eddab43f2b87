import type { AwardKind } from './award.ts';
import { type Cluster, type ClusterYear, clusterYear } from './cluster.ts';
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
  /** Of each unit that was ever a member, oldest year first. */
  readonly #homes: ReadonlyMap<string, readonly Home[]>;
  /** Of units that were asked for. */
  readonly #clustersOf = new Map<string, readonly Cluster[]>();

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
   * The cluster a unit belongs to in a year, without one in the newest on record. A unit stays where it was last recorded
   * until then; in years before its first it is where the units were that it was made of. Of a commune in no cluster it is
   * that of its province; the first cluster of all where nothing says it.
   */
  clusterOf(unitCode: string | undefined, year = Number.POSITIVE_INFINITY): Cluster {
    const home = unitCode === undefined ? undefined : this.#homeOf(unitCode, year);
    return found(home ?? this.reference.clusters[0], 'any cluster');
  }

  /** Every cluster that is a unit's own in some year, the newest first. */
  clustersOf(unitCode: string | undefined): readonly Cluster[] {
    if (unitCode === undefined) return [this.clusterOf(undefined)];
    const known = this.#clustersOf.get(unitCode);
    if (known) return known;
    const clusters = this.#allHomesOf(unitCode);
    // Of whoever writes it is asked at every turn whether the unit chairs one of them.
    if (this.#units.has(unitCode)) this.#clustersOf.set(unitCode, clusters);
    return clusters;
  }

  #allHomesOf(code: string): readonly Cluster[] {
    const homes = this.#lineOf(code).flatMap((one) => this.#homes.get(one) ?? []);
    const province = this.#units.get(code)?.province;
    if (homes.length === 0 && province !== undefined) return this.clustersOf(province);
    const years = homes.map(({ year }) => year).toSorted((a, b) => b - a);
    return [...new Set([Number.POSITIVE_INFINITY, ...years].map((year) => this.clusterOf(code, year)))];
  }

  #homeOf(code: string, year: number): Cluster | undefined {
    let first: Home | undefined;
    for (const one of this.#lineOf(code)) {
      const homes = this.#homes.get(one) ?? [];
      const home = homes.findLast((known) => known.year <= year);
      if (home) return home.cluster;
      const [oldest] = homes;
      if (oldest && (!first || oldest.year < first.year)) first = oldest;
    }
    const province = this.#units.get(code)?.province;
    return first?.cluster ?? (province === undefined ? undefined : this.#homeOf(province, year));
  }

  /** The unit and those it was made of. */
  #lineOf(code: string): readonly string[] {
    return [code, ...this.predecessorsOf(code).map(({ predecessor }) => predecessor)];
  }

  cluster(code: string): Cluster {
    return found(
      this.reference.clusters.find((cluster) => cluster.code === code),
      `cluster ${code}`,
    );
  }

  /** Cluster years a unit was a member in, oldest first. */
  membershipYears(unitCode: string): readonly ClusterYear[] {
    return (this.#homes.get(unitCode) ?? []).flatMap(({ cluster, year }) => clusterYear(cluster, year) ?? []);
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

/** A year in which a unit was a member, and of which cluster. */
interface Home {
  readonly year: number;
  readonly cluster: Cluster;
}

/** Of several clusters in one year the first comes last: the last record counts. */
function homesIn(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Home[]> {
  const homes = new Map<string, Home[]>();
  const years = clusters
    .toReversed()
    .flatMap((cluster) => cluster.years.map(({ year, members }) => ({ home: { year, cluster }, members })));
  for (const { home, members } of years.toSorted((a, b) => a.home.year - b.home.year))
    for (const member of members) homes.set(member, [...(homes.get(member) ?? []), home]);
  return homes;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the reference data has no ${what}`);
  return value;
}
