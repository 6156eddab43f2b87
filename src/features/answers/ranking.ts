import type { Call, Outcome } from '../../bot/feature.ts';
import { figureText, indicatorName, listText, periodText, thisYear, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, type Period, periodCode } from '../../domain/period.ts';
import { type Ranked, rank } from '../../domain/ranking.ts';
import type { Query } from '../../reading/query.ts';
import { evidence, statusFact } from './evidence.ts';
import { type Finding, find, hasValue, membersFor, valueFigures } from './findings.ts';

/** Members in order of one figure; equal figures share a place, and who has no figure is named apart, never last. */
export async function answerRanking(asked: Query, call: Call): Promise<Outcome> {
  const indicator = call.directory.indicator(asked.indicators[0] ?? '');
  const period = asked.periods[0] ?? (await newestPeriod(call, indicator));
  const facts = {
    intent: asked.intent,
    indicator: indicator.code,
    units: [...asked.units],
    periods: [periodCode(period)],
  };
  const topic = { ...asked, periods: [period], span: 'given' as const };
  const names = { indicator: indicatorName(indicator), period: periodText(period) };
  const members = membersFor(call, period.year)?.members ?? [];
  const found = await Promise.all(
    members.map(async (unit) => ({ unit, finding: await find(call, indicator, unit, period) })),
  );
  const reported = found.filter((entry) => hasValue(entry.finding));
  if (reported.length === 0) {
    return { replies: [{ paragraphs: await noRanking(call, indicator, period) }], facts, topic };
  }
  const direction = asked.aspects.includes('least') ? 'least' : 'most';
  const ranked = rank(
    reported.map(({ unit, finding }) => ({ unit, units: unitsOf(finding) })),
    direction,
  );
  const shown = asked.top === undefined ? ranked : ranked.filter((entry) => entry.rank <= (asked.top ?? 0));
  const firsts = ranked.filter((entry) => entry.rank === 1);
  const missing = found.filter((entry) => !hasValue(entry.finding)).map((entry) => entry.unit);
  const paragraphs: Phrase[] = [
    phrase('answers-ranking-title', { ...names, direction }),
    phrase('answers-ranking-first', {
      direction,
      units: listText(firsts.map((entry) => unitName(call, entry.unit))),
      figure: figureText(indicator, firsts[0]?.units ?? 0n),
    }),
    ...shown.map((entry) =>
      phrase('answers-ranking-line', {
        rank: String(entry.rank),
        unit: unitName(call, entry.unit),
        figure: figureText(indicator, entry.units),
      }),
    ),
    ...(missing.length > 0
      ? [phrase('answers-ranking-missing', { units: listText(missing.map((unit) => unitName(call, unit))) })]
      : []),
    ...ownPlaces(concerned(asked, call), ranked, missing, call),
    ...evidence(
      call,
      indicator,
      reported.map((entry) => entry.finding),
    ),
  ];
  const figures = valueFigures(reported.map(({ finding }) => finding));
  return { replies: [{ paragraphs }], facts: { ...facts, ...statusFact(figures) }, topic };
}

function unitsOf(finding: Finding): bigint {
  if (!hasValue(finding)) throw new Error('ranked without a value');
  return finding.units;
}

/** The units named, or the asker's own: everyone looks for his own place. */
function concerned(asked: Query, { speaker }: Call): readonly string[] {
  if (asked.units.length > 0) return asked.units;
  return speaker.unit === undefined ? [] : [speaker.unit];
}

function ownPlaces(
  units: readonly string[],
  ranked: readonly Ranked[],
  missing: readonly string[],
  call: Call,
): Phrase[] {
  return units.flatMap((unit) => {
    const entry = ranked.find((candidate) => candidate.unit === unit);
    if (entry) {
      const place = { unit: unitName(call, unit), rank: String(entry.rank), count: String(ranked.length) };
      return [phrase('answers-ranking-own', place)];
    }
    return missing.includes(unit)
      ? [phrase('answers-ranking-own-missing', { unit: unitName(call, unit) })]
      : [];
  });
}

async function noRanking(call: Call, indicator: Indicator, period: Period): Promise<Phrase[]> {
  const names = { indicator: indicatorName(indicator), period: periodText(period) };
  const whole = await find(call, indicator, 'cluster', period);
  return [
    phrase('answers-ranking-none', names),
    ...(hasValue(whole)
      ? [
          phrase('answers-only-cluster', {
            period: names.period,
            figure: figureText(indicator, whole.units),
          }),
          ...evidence(call, indicator, [whole]),
        ]
      : []),
  ];
}

/** The newest period in which a member reported; else the newest of the cluster's own; else this year. */
async function newestPeriod(call: Call, indicator: Indicator): Promise<Period> {
  const cluster = call.directory.clusterOf(call.speaker.unit);
  const members = [...new Set(cluster.years.flatMap((year) => year.members))];
  const own = await call.store.figures.periodsWithValue([indicator.code], members);
  const whole = await call.store.figures.periodsWithValue([indicator.code], [`cluster:${cluster.code}`]);
  const candidates = [...(own.length > 0 ? own : whole)].sort((a, b) => comparePeriods(b, a));
  return candidates[0] ?? thisYear(call);
}
