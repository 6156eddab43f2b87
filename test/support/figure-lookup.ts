import type { PeriodPart } from '../../src/domain/period.ts';
import type { FigureLookup } from '../../src/domain/rules/figure-lookup.ts';
import { testDirectory } from './directory.ts';

type Values = Readonly<Record<string, bigint>>;

/** Synthetic figures by the code of their indicator; what is not said is missing. */
export interface TestFigures {
  readonly year?: number;
  readonly part?: PeriodPart;
  readonly now?: Values;
  readonly before?: Values;
  readonly lastStock?: Values;
  readonly at?: Partial<Record<PeriodPart, Values>>;
  readonly facts?: Values;
}

const directory = testDirectory();
const indicators = directory.reference.indicators.map(({ code }) => code);

/** A report that asks for every indicator of the seed. */
export function figureLookup(figures: TestFigures): FigureLookup {
  return {
    year: figures.year ?? 2024,
    part: figures.part ?? 'year',
    indicators,
    indicator: (code) => directory.indicator(code),
    now: (code) => figures.now?.[code],
    before: (code) => figures.before?.[code],
    lastStock: (code) => figures.lastStock?.[code],
    at: (code, part) => figures.at?.[part]?.[code],
    fact: (name) => figures.facts?.[name],
  };
}
