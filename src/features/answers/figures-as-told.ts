import type { FigureStore } from '../../bot/store.ts';
import type { Figure } from '../../domain/figure.ts';
import { comparePeriods, periodCode, samePeriod } from '../../domain/period.ts';

/** A store of just these figures, as if no others had ever been recorded: the card that was made of them is made of them again. */
export function figuresAsTold(figures: readonly Figure[]): FigureStore {
  return {
    find: async (indicators, subjects, periods) =>
      figures.filter(
        ({ indicator, subject, period }) =>
          indicators.includes(indicator) &&
          subjects.includes(subject) &&
          periods.some((one) => samePeriod(one, period)),
      ),
    async periodsWithValue(indicators, subjects) {
      const known = figures.filter(
        ({ indicator, subject, value }) =>
          indicators.includes(indicator) && subjects.includes(subject) && value.kind === 'value',
      );
      const periods = new Map(known.map(({ period }) => [periodCode(period), period]));
      return [...periods.values()].sort((a, b) => comparePeriods(b, a));
    },
    withValue: async (units, indicators) =>
      figures.filter(
        ({ indicator, value }) =>
          indicators.includes(indicator) && value.kind === 'value' && value.units === units,
      ),
    replacedSince: async () => [],
    recordedSince() {
      throw new Error('what was told has no past');
    },
    heldAt() {
      throw new Error('what was told has no past');
    },
    record() {
      throw new Error('what was told is not changed');
    },
  };
}
