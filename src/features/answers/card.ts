import type { Outcome } from '../../bot/feature.ts';
import type { Figure } from '../../domain/figure.ts';
import { coverageOf, type Finding } from './finding.ts';

/** An answer made of figures, and the very versions that it tells: with those that say whom it does not concern. */
export interface Card extends Outcome {
  readonly told: readonly Figure[];
}

/** Each version once, in the order in which it is met. */
export function toldFigures(findings: readonly Finding[]): readonly Figure[] {
  const figures = findings.flatMap((finding) =>
    finding.kind === 'none' ? [] : [...finding.figures, ...(coverageOf(finding)?.exempt ?? [])],
  );
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
