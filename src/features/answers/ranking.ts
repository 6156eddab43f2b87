import type { Call } from '../../bot/feature.ts';
import { indicatorName, listText, periodText, thisYear, unitName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { membersIn } from '../../domain/cluster-total.ts';
import { clusterSubject } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { type Ranked, rank } from '../../domain/ranking.ts';
import type { Query } from '../../reading/query.ts';
import { type Card, type Cell, toldFigures } from './card.ts';
import { clusterWithEvidence, type Instead } from './cluster-instead.ts';
import { evidence, statusFact } from './evidence.ts';
import { withFiguresAtHand } from './figures-at-hand.ts';
import { type Finding, type Found, hasValue, isNotApplicable } from './finding.ts';
import { find, membersFor, membersOfAnyYear, periodsOfCluster } from './findings.ts';
import { findingText } from './found-words.ts';
import { amongItsOwn } from './whose-cluster.ts';

/** The members by what is known of each: who has no figure, and whom the indicator does not concern, has no place. */
interface Field {
  readonly reported: ReadonlyMap<string, Found>;
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
  readonly found: ReadonlyMap<string, Finding>;
}

/** Members in order of one figure; equal figures share a place, and who has no figure is named apart, never last. */
export async function answerRanking(asked: Query, call: Call): Promise<Card> {
  const indicator = call.directory.indicator(asked.indicators[0] ?? '');
  const period =
    asked.periods[0] ?? (await newestPeriod(amongItsOwn(asked, call, thisYear(call).year), indicator));
  const among = amongItsOwn(asked, call, period.year);
  const facts = {
    intent: asked.intent,
    indicator: indicator.code,
    units: [...asked.units],
    periods: [periodCode(period)],
  };
  const topic = { ...asked, periods: [period], span: 'given' as const };
  const field = await fieldOf(among, indicator, period);
  const findings = [...field.reported.values()];
  if (findings.length === 0) {
    const { lines, findings: instead } = await noRanking(among, indicator, period);
    return { replies: [{ paragraphs: lines }], facts, topic, told: toldFigures(instead), cells: [] };
  }
  const paragraphs = [
    ...places(asked, call, indicator, period, field),
    ...evidence(call, indicator, findings),
  ];
  const figures = findings.flatMap((finding) => finding.figures);
  const told = toldFigures([...field.found.values()]);
  return {
    replies: [{ paragraphs }],
    facts: { ...facts, ...statusFact(figures) },
    topic,
    told,
    cells: cellsOf(asked, indicator, period, field),
  };
}

async function fieldOf(call: Call, indicator: Indicator, period: Period): Promise<Field> {
  const year = membersFor(call, period.year);
  const members = year ? membersIn(call.directory, indicator, year, period) : [];
  const atHand = await withFiguresAtHand(call, indicator, members, [period]);
  const found = await Promise.all(
    members.map(async (unit) => ({ unit, finding: await find(atHand, indicator, unit, period) })),
  );
  const without = found.filter(({ finding }) => !hasValue(finding));
  return {
    reported: new Map(
      found.flatMap(({ unit, finding }) => (hasValue(finding) ? [[unit, finding] as const] : [])),
    ),
    missing: without.filter(({ finding }) => !isNotApplicable(finding)).map(({ unit }) => unit),
    notApplicable: without.filter(({ finding }) => isNotApplicable(finding)).map(({ unit }) => unit),
    found: new Map(found.map(({ unit, finding }) => [unit, finding])),
  };
}

/** In the order of their places; behind them who has none. */
function cellsOf(asked: Query, indicator: Indicator, period: Period, field: Field): readonly Cell[] {
  const ranked = rankedOf(asked, field).map(({ unit }) => unit);
  return [...ranked, ...field.missing, ...field.notApplicable].map((unit) => ({
    indicator,
    unit,
    period,
    finding: field.found.get(unit) ?? { kind: 'none' },
  }));
}

function rankedOf(asked: Query, { reported }: Field): readonly Ranked[] {
  const entries = [...reported].map(([unit, { units }]) => ({ unit, units }));
  return rank(entries, directionOf(asked));
}

function directionOf(asked: Query): 'least' | 'most' {
  return asked.aspects.includes('least') ? 'least' : 'most';
}

function places(asked: Query, call: Call, indicator: Indicator, period: Period, field: Field): Phrase[] {
  const direction = directionOf(asked);
  const ranked = rankedOf(asked, field);
  const shown = asked.top === undefined ? ranked : ranked.filter((entry) => entry.rank <= (asked.top ?? 0));
  const firsts = ranked.filter((entry) => entry.rank === 1).map(({ unit }) => unit);
  const figureOf = (unit: string): Param =>
    findingText(indicator, field.reported.get(unit) ?? { kind: 'none' });
  return [
    phrase('answers-ranking-title', {
      indicator: indicatorName(indicator),
      period: periodText(period),
      direction,
    }),
    phrase('answers-ranking-first', {
      direction,
      units: unitNames(call, firsts),
      figure: figureOf(firsts[0] ?? ''),
    }),
    ...shown.map((entry) =>
      phrase('answers-ranking-line', {
        rank: String(entry.rank),
        unit: unitName(call, entry.unit),
        figure: figureOf(entry.unit),
      }),
    ),
    ...withoutPlace(call, field),
    ...concerned(asked, call).flatMap((unit) => ownPlace(call, unit, ranked, field)),
  ];
}

function withoutPlace(call: Call, { missing, notApplicable }: Field): Phrase[] {
  return [
    ...(missing.length > 0 ? [phrase('answers-ranking-missing', { units: unitNames(call, missing) })] : []),
    ...(notApplicable.length > 0
      ? [phrase('answers-ranking-not-applicable', { units: unitNames(call, notApplicable) })]
      : []),
  ];
}

/** The units named, or the asker's own: everyone looks for his own place. */
function concerned(asked: Query, { speaker }: Call): readonly string[] {
  if (asked.units.length > 0) return asked.units;
  return speaker.unit === undefined ? [] : [speaker.unit];
}

function ownPlace(call: Call, code: string, ranked: readonly Ranked[], field: Field): Phrase[] {
  const unit = unitName(call, code);
  const entry = ranked.find((candidate) => candidate.unit === code);
  if (entry)
    return [phrase('answers-ranking-own', { unit, rank: String(entry.rank), count: String(ranked.length) })];
  return field.missing.includes(code) ? [phrase('answers-ranking-own-missing', { unit })] : [];
}

async function noRanking(call: Call, indicator: Indicator, period: Period): Promise<Instead> {
  const names = { indicator: indicatorName(indicator), period: periodText(period) };
  const { lines, findings } = await clusterWithEvidence(call, indicator, period);
  return { lines: [phrase('answers-ranking-none', names), ...lines], findings };
}

/** The newest period in which a member reported; else the newest of the cluster's own; else this year. */
async function newestPeriod(call: Call, indicator: Indicator): Promise<Period> {
  const [newest] = await periodsOfCluster(call, indicator, membersOfAnyYear);
  if (newest) return newest;
  const [ofWhole] = await periodsOfCluster(call, indicator, ({ code }) => [clusterSubject(code)]);
  return ofWhole ?? thisYear(call);
}

function unitNames(call: Call, units: readonly string[]): Param {
  return listText(units.map((unit) => unitName(call, unit)));
}
