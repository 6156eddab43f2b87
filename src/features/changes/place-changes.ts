import type { Call } from '../../bot/feature.ts';
import { clusterAsked, indicatorName, periodText, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { clusterYear, nearestClusterYear } from '../../domain/cluster.ts';
import { membersIn } from '../../domain/cluster-total.ts';
import type { Figure } from '../../domain/figure.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { type Ranked, rank } from '../../domain/ranking.ts';
import { more } from './award-changes.ts';
import type { FigureChange } from './figure-changes.ts';

const MOST_LINES = 8;
/** Rankings that are looked at: more would not be read on a phone. */
const MOST_RANKINGS = 20;

interface Contest {
  readonly indicator: string;
  readonly period: Period;
}

/** Whose place is another one. A place that is new, because the unit had no figure, is not told: the figure is. */
export async function placeChanges(
  changed: readonly FigureChange[],
  since: Date,
  call: Call,
): Promise<readonly Phrase[]> {
  const contests = new Map(
    changed
      .filter(({ now }) => !now.subject.startsWith('cluster:'))
      .map(({ now: { indicator, period } }) => [`${indicator}/${periodCode(period)}`, { indicator, period }]),
  );
  const lines: Phrase[] = [];
  for (const contest of [...contests.values()].slice(0, MOST_RANKINGS))
    lines.push(...(await movesIn(contest, since, call)));
  if (lines.length === 0) return [];
  return [phrase('changes-places'), ...lines.slice(0, MOST_LINES), ...more(lines.length - MOST_LINES)];
}

async function movesIn({ indicator, period }: Contest, since: Date, call: Call): Promise<readonly Phrase[]> {
  const { figures } = call.store;
  const current = await figures.find([indicator], membersOf(call, indicator, period), [period]);
  const earlier = await figures.heldAt(current, since);
  const [now, before] = [placesOf(current), placesOf([...earlier.values()])];
  return now.flatMap(({ unit, rank: place }) => {
    const was = before.find((entry) => entry.unit === unit)?.rank;
    if (was === undefined || was === place) return [];
    return [
      phrase('changes-place', {
        indicator: indicatorName(call.directory.indicator(indicator)),
        period: periodText(period),
        unit: unitName(call, unit, period),
        before: String(was),
        after: String(place),
      }),
    ];
  });
}

function membersOf(call: Call, indicator: string, period: Period): readonly string[] {
  const cluster = clusterAsked(call, period.year);
  const year = clusterYear(cluster, period.year) ?? nearestClusterYear(cluster, period.year);
  return year ? membersIn(call.directory, call.directory.indicator(indicator), year, period) : [];
}

function placesOf(figures: readonly Figure[]): readonly Ranked[] {
  const entries = figures.flatMap(({ subject, value }) =>
    value.kind === 'value' ? [{ unit: subject, units: value.units }] : [],
  );
  return rank(entries, 'most');
}
