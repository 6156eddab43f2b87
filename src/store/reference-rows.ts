import type { AwardKind } from '../domain/award.ts';
import type { Cluster, ClusterYear, Office, OfficeRole } from '../domain/cluster.ts';
import { aggregations, type Indicator, measures } from '../domain/indicator.ts';
import type { ClusterEvent, Source } from '../domain/reference.ts';
import { type Succession, type Unit, unitKinds } from '../domain/unit.ts';
import type { CalendarDay } from '../domain/working-calendar.ts';
import type {
  Alias as AliasRow,
  AwardKind as AwardKindRow,
  CalendarDay as CalendarDayRow,
  Cluster as ClusterRow,
  ClusterYear as ClusterYearRow,
  Event as EventRow,
  Indicator as IndicatorRow,
  Membership as MembershipRow,
  Office as OfficeRow,
  Source as SourceRow,
  UnitSuccession as SuccessionRow,
  Unit as UnitRow,
} from './generated/sqlite/client.ts';
import { present, word } from './words.ts';

const sourceKinds = [
  'article',
  'page',
  'law',
  'import',
  'report',
  'minutes',
] as const satisfies readonly Source['kind'][];
const officeRoles = ['chair', 'deputy'] as const satisfies readonly OfficeRole[];
const bases = ['nominated', 'confirmed'] as const satisfies readonly Office['basis'][];
const dayKinds = ['off', 'work'] as const satisfies readonly CalendarDay['kind'][];

/** The other words of each unit, indicator and award; none is an empty list. */
export function aliasesOf(rows: readonly AliasRow[]): (entity: string, code: string) => readonly string[] {
  const texts = new Map<string, string[]>();
  for (const { entity, code, text } of rows) {
    const key = `${entity}/${code}`;
    texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  return (entity, code) => texts.get(`${entity}/${code}`) ?? [];
}

export function unitOf(row: UnitRow, aliases: readonly string[]): Unit {
  return {
    code: row.code,
    kind: word(unitKinds, row.kind, 'kind of a unit'),
    name: row.name,
    isBackground: row.isBackground,
    aliases,
    ...present({ province: row.provinceCode, validFrom: row.validFrom, validTo: row.validTo }),
  };
}

export function successionOf(row: SuccessionRow): Succession {
  return {
    predecessor: row.predecessorCode,
    successor: row.successorCode,
    date: row.date,
    legalBasis: row.legalBasis,
  };
}

type YearRow = ClusterYearRow & {
  readonly members: readonly MembershipRow[];
  readonly offices: readonly OfficeRow[];
};

export function clusterOf(row: ClusterRow & { readonly years: readonly YearRow[] }): Cluster {
  const years = row.years.map(clusterYearOf).sort((a, b) => a.year - b.year);
  return { code: row.code, name: row.name, nameEn: row.nameEn, years };
}

function clusterYearOf(row: YearRow): ClusterYear {
  const members = [...row.members].sort((a, b) => a.position - b.position);
  return {
    cluster: row.clusterCode,
    year: row.year,
    members: members.map((member) => member.unitCode),
    offices: row.offices.map(officeOf),
    ...present({ source: row.sourceCode }),
  };
}

function officeOf(row: OfficeRow): Office {
  return {
    role: word(officeRoles, row.role, 'role of an office'),
    unit: row.unitCode,
    basis: word(bases, row.basis, 'basis of an office'),
    ...present({ source: row.sourceCode, validFrom: row.validFrom, validTo: row.validTo }),
  };
}

export function indicatorOf(row: IndicatorRow, aliases: readonly string[]): Indicator {
  return {
    code: row.code,
    section: row.section,
    position: row.position,
    name: row.name,
    nameEn: row.nameEn,
    unitOfMeasure: row.unitOfMeasure,
    unitOfMeasureEn: row.unitOfMeasureEn,
    decimals: row.decimals,
    measure: word(measures, row.measure, 'measure of an indicator'),
    aggregation: word(aggregations, row.aggregation, 'aggregation of an indicator'),
    series: row.series,
    levels: row.levels,
    aliases,
    ...present({
      numerator: row.numeratorCode,
      denominator: row.denominatorCode,
      validFrom: row.validFrom,
      validTo: row.validTo,
      definition: row.definition,
      definitionEn: row.definitionEn,
    }),
  };
}

export function awardKindOf(row: AwardKindRow, aliases: readonly string[]): AwardKind {
  const { code, name, nameEn, isTitle, awarder, awarderEn, position } = row;
  const { maxPerCluster, validFrom, validTo } = row;
  return {
    ...{ code, name, nameEn, isTitle, awarder, awarderEn, position, aliases },
    ...present({ maxPerCluster, validFrom, validTo }),
  };
}

export function sourceOf(row: SourceRow): Source {
  return {
    code: row.code,
    kind: word(sourceKinds, row.kind, 'kind of a source'),
    title: row.title,
    ...present({ author: row.author, publishedAt: row.publishedAt, eventDate: row.eventDate }),
  };
}

export function eventOf(row: EventRow): ClusterEvent {
  return {
    code: row.code,
    year: row.year,
    kind: row.kind,
    title: row.title,
    titleEn: row.titleEn,
    ...present({ cluster: row.clusterCode, date: row.date, place: row.place, source: row.sourceCode }),
  };
}

export function calendarDayOf(row: CalendarDayRow): CalendarDay {
  const { day, name, nameEn, basis } = row;
  return {
    day,
    kind: word(dayKinds, row.kind, 'kind of a calendar day'),
    name,
    nameEn,
    ...present({ basis }),
  };
}
