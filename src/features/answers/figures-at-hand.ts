import type { Call } from '../../bot/feature.ts';
import { subjectOf } from '../../bot/names.ts';
import { type FigureStore, storeWith } from '../../bot/store.ts';
import { periodsThatCount } from '../../domain/cluster-total.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Period, periodCode } from '../../domain/period.ts';
import { CLUSTER } from '../../reading/query.ts';
import { figuresAsTold } from './figures-as-told.ts';
import { membersFor } from './findings.ts';

/**
 * The same call with everything that is on record of these units in these periods fetched at once: a table of many
 * figures costs one question to the database and not one for each figure.
 */
export async function withFiguresAtHand(
  call: Call,
  indicator: Indicator,
  units: readonly string[],
  periods: readonly Period[],
): Promise<Call> {
  const { figures: store } = call.store;
  const indicators = [indicator.code, indicator.numerator, indicator.denominator].filter(
    (code) => code !== undefined,
  );
  const members = units.includes(CLUSTER)
    ? periods.flatMap(({ year }) => membersFor(call, year)?.members ?? [])
    : [];
  const subjects = [
    ...new Set([
      ...units.flatMap((unit) => periods.map(({ year }) => subjectOf(call, unit, year))),
      ...members,
    ]),
  ];
  const counting = indicators.flatMap((code) =>
    periods.flatMap((period) => periodsThatCount(call.directory.indicator(code), period)),
  );
  const all = distinct([...periods, ...counting]);
  const found = figuresAsTold(await store.find(indicators, subjects, all));
  const covers = (codes: readonly string[], of: readonly string[], when: readonly Period[]) =>
    codes.every((code) => indicators.includes(code)) &&
    of.every((subject) => subjects.includes(subject)) &&
    when.every((period) => all.some((one) => periodCode(one) === periodCode(period)));
  const figures: FigureStore = {
    ...store,
    find: (codes, of, when) => (covers(codes, of, when) ? found : store).find(codes, of, when),
  };
  return { ...call, store: storeWith(call.store, { figures }) };
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [periodCode(period), period])).values()];
}
