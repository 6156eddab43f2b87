import { type Locale, type Param, phrase } from '../chat/reply.ts';
import { type Amount, makeAmount } from '../domain/amount.ts';
import type { Cluster } from '../domain/cluster.ts';
import { clusterSubject } from '../domain/figure.ts';
import { type Indicator, isMoney } from '../domain/indicator.ts';
import { addDays, clockTimeOf, isoDate, localDateOf, parseIsoDate } from '../domain/local-date.ts';
import { type Period, periodRange } from '../domain/period.ts';
import type { Directory, Source } from '../domain/reference.ts';
import type { Unit } from '../domain/unit.ts';
import { writeDate, writeDeadline, writeTime } from '../language/dates/date-writing.ts';
import { writeDigits, writeMoney } from '../language/numbers/number-writing.ts';
import { CLUSTER } from '../reading/query.ts';
import type { Call } from './feature.ts';

/**
 * "tỉnh Bắc Kạn". Where old and new unit bear one name, the new one is told apart always, the old one when the period
 * (or, without one, the question) is of a time when it was gone. Where several provinces have a commune of the name, its
 * province is said.
 */
export function unitName(call: Call, code: string, period?: Period): Param {
  if (code === CLUSTER) return phrase('answers-cluster-name');
  const unit = call.directory.unit(code);
  const name = placedUnitName(unit, call.directory);
  if (call.directory.namesakes(code).length < 2) return name;
  if (unit.validFrom) return phrase('answers-unit-since', { unit: name, date: dateText(unit.validFrom) });
  const end = call.directory.successorsOf(code)[0]?.date;
  return end && period && isoDate(periodRange(period).last) >= end
    ? phrase('answers-unit-until', { unit: name, date: dateText(end) })
    : name;
}

/** "xã Tân Phú (tỉnh Phú Thọ)" where there is another one elsewhere, else as `plainUnitName`. */
export function placedUnitName(unit: Unit, directory: Directory): Param {
  const name = plainUnitName(unit);
  if (unit.province === undefined || !directory.isCommonName(unit)) return name;
  return phrase('answers-unit-in', { unit: name, province: plainUnitName(directory.unit(unit.province)) });
}

/** "tỉnh Bắc Kạn", "thành phố Hải Phòng", "xã Tân Phú". */
export function plainUnitName({ kind, name }: Unit): Param {
  switch (kind) {
    case 'province':
      return phrase('answers-unit-province', { name });
    case 'city':
      return phrase('answers-unit-city', { name });
    case 'commune':
      return phrase('answers-unit-commune', { name });
    case 'ward':
      return phrase('answers-unit-ward', { name });
    case 'zone':
      return phrase('answers-unit-zone', { name });
  }
}

/** "Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn", as texts to units call it in full. */
export function committeeName(call: Pick<Call, 'directory'>, unit: string): Param {
  return phrase('reports-committee', { unit: plainUnitName(call.directory.unit(unit)) });
}

/** "17 giờ 00, thứ Tư, ngày 15/11/2023"; the end of a day is its 24 giờ 00, not the next day's 0 giờ. */
export function dueText(at: Date): Param {
  const date = localDateOf(at);
  const time = clockTimeOf(at);
  return (locale) =>
    time.hour === 0 && time.minute === 0
      ? writeDeadline(addDays(date, -1), { hour: 24, minute: 0 }, locale)
      : writeDeadline(date, time, locale);
}

/** "10 giờ 12, ngày 24/11/2026". */
export function momentText(at: Date): Param {
  return phrase('reports-moment', {
    time: (locale) => writeTime(clockTimeOf(at), locale),
    date: (locale) => writeDate(localDateOf(at), locale),
  });
}

/** In small letters, as inside a sentence; a paragraph's first letter is raised when it is written. */
export function indicatorName(indicator: Indicator): Param {
  return (locale) => lowerFirst(locale === 'vi' ? indicator.name : indicator.nameEn);
}

function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());
}

/** In full, as official texts call it. */
export function clusterName({ name, nameEn }: Cluster): Param {
  return (locale) => (locale === 'vi' ? name : nameEn);
}

/** The cluster that a text is about; "các Cụm thi đua …" for whoever belongs to none of several. */
export function clusterTitle(call: Pick<Call, 'directory' | 'cluster' | 'speaker' | 'now'>): Param {
  const isOne = call.directory.reference.clusters.length < 2;
  if (!isOne && call.speaker.unit === undefined && call.cluster === undefined)
    return phrase('bot-all-clusters');
  return clusterName(clusterAsked(call, thisYear(call).year));
}

/** A small count inside a sentence. English needs the number itself for its plural. */
export function countText(count: number): Param {
  return (locale) => (locale === 'vi' ? String(count) : count);
}

export function dateText(iso: string): Param {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`not a day: ${iso}`);
  return (locale) => writeDate(date, locale);
}

export function periodText(period: Period): Param {
  const year = String(period.year);
  switch (period.part) {
    case 'year':
      return phrase('answers-period-year', { year });
    case 'h1':
      return phrase('answers-period-h1', { year });
    case 'h2':
      return phrase('answers-period-h2', { year });
    case 'm9':
      return phrase('answers-period-m9', { year });
    case 'q1':
      return phrase('answers-period-q1', { year });
    case 'q2':
      return phrase('answers-period-q2', { year });
    case 'q3':
      return phrase('answers-period-q3', { year });
    case 'q4':
      return phrase('answers-period-q4', { year });
  }
}

/** "653 xã", "8,05 tỷ đồng", "98,2 %": digits with their unit, never rounded. */
export function figureText(indicator: Indicator, units: bigint): Param {
  const amount = makeAmount(units, indicator.decimals);
  return (locale) => {
    if (locale === 'vi' && isMoney(indicator)) return writeMoney(amount);
    const unit = locale === 'vi' ? indicator.unitOfMeasure : indicator.unitOfMeasureEn;
    const digits = digitsText(amount, locale);
    return indicator.measure === 'ratio' ? `${digits}%` : `${digits} ${unit}`;
  };
}

/** "xã", "đồng", "%": in what an indicator is counted. */
export function figureUnitText(indicator: Indicator): Param {
  return (locale) => (locale === 'vi' ? indicator.unitOfMeasure : indicator.unitOfMeasureEn);
}

export function digitsText(amount: Amount, locale: Locale): string {
  const vietnamese = writeDigits(amount);
  return locale === 'vi' ? vietnamese : vietnamese.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** A share with one decimal, rounded half up: for reading, while the figures beside it are exact. */
export function percentText(part: bigint, whole: bigint): Param {
  const tenths = (part * 2_000n + (part < 0n ? -whole : whole)) / (whole * 2n);
  const sign = tenths < 0n ? '-' : '';
  const absolute = tenths < 0n ? -tenths : tenths;
  return (locale) => `${sign}${absolute / 10n}${locale === 'vi' ? ',' : '.'}${absolute % 10n}%`;
}

/** "Bắc Giang, Yên Bái và Thái Nguyên". */
export function listText(items: readonly Param[]): Param {
  const [only, ...rest] = items;
  if (only === undefined) throw new Error('an empty list has no words');
  if (rest.length === 0) return only;
  const last = items[items.length - 1] as Param;
  return phrase('bot-and', { first: joined(items.slice(0, -1)), last });
}

function joined(items: readonly Param[]): Param {
  return items.reduce((first, second) => phrase('bot-comma', { first, second }));
}

export function sourceText(source: Source): Param {
  if (source.kind === 'law') return phrase('answers-source-law', { title: source.title });
  return source.eventDate
    ? phrase('answers-source-dated', { title: source.title, date: dateText(source.eventDate) })
    : phrase('answers-source-item', { title: source.title });
}

/** The subject a figure of a period of the year is stored under. */
export function subjectOf(
  call: Pick<Call, 'directory' | 'cluster' | 'speaker'>,
  unit: string,
  year: number,
): string {
  return unit === CLUSTER ? clusterSubject(clusterAsked(call, year).code) : unit;
}

/** Whose figures, members and chair of a year are meant: the cluster that was named, else the speaker's own of that year. */
export function clusterAsked(
  { directory, cluster, speaker }: Pick<Call, 'directory' | 'cluster' | 'speaker'>,
  year: number,
): Cluster {
  return cluster === undefined ? directory.clusterOf(speaker.unit, year) : directory.cluster(cluster);
}

/** All that may be meant where no year is said, the newest first: of a unit that changed its cluster they are several. */
export function clustersAsked({
  directory,
  cluster,
  speaker,
}: Pick<Call, 'directory' | 'cluster' | 'speaker'>): readonly Cluster[] {
  return cluster === undefined ? directory.clustersOf(speaker.unit) : [directory.cluster(cluster)];
}

/** The calendar year of now, in Vietnam. */
export function thisYear(call: Pick<Call, 'now'>): Period {
  return { year: localDateOf(call.now).year, part: 'year' };
}
