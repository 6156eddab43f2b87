import type { Outcome } from '../../bot/feature.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { coverageOf, type Finding } from './finding.ts';

/** One figure of an answer, or that there is none. */
export interface Cell {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly period: Period;
  readonly finding: Finding;
}

/** An answer made of figures, and the very versions that it tells: with those that say whom it does not concern. */
export interface Card extends Outcome {
  readonly told: readonly Figure[];
  /** What was asked for, in the order of the answer: for pictures and files. */
  readonly cells: readonly Cell[];
}

/** Each version once, in the order in which it is met. */
export function toldFigures(findings: readonly Finding[]): readonly Figure[] {
  const figures = findings.flatMap((finding) =>
    finding.kind === 'none' ? [] : [...finding.figures, ...(coverageOf(finding)?.exempt ?? [])],
  );
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
