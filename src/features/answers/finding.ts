import type { Coverage } from '../../domain/cluster-total.ts';
import type { Absence, Figure } from '../../domain/figure.ts';

/** What is known about one indicator of one subject in one period. "None" is not a zero, and neither is "absent". */
export type Finding =
  | { readonly kind: 'reported'; readonly units: bigint; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'summed';
      readonly units: bigint;
      readonly figures: readonly Figure[];
      readonly coverage: Coverage;
    }
  | Computed
  | { readonly kind: 'absent'; readonly absence: Absence; readonly figures: readonly Figure[] }
  | { readonly kind: 'none' };

/** A rate made of its two figures; of the cluster over the members that reported both. */
export interface Computed {
  readonly kind: 'computed';
  readonly units: bigint;
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly figures: readonly Figure[];
  readonly coverage?: Coverage;
}

export interface Quantity {
  readonly indicator: string;
  readonly units: bigint;
}

export type Found = Exclude<Finding, { kind: 'absent' | 'none' }>;

export function hasValue(finding: Finding): finding is Found {
  return finding.kind !== 'absent' && finding.kind !== 'none';
}

export function isNotApplicable(finding: Finding): boolean {
  return finding.kind === 'absent' && finding.absence === 'notApplicable';
}

/** The figures behind the findings that have a value; those of an absence are left out. */
export function valueFigures(findings: readonly Finding[]): readonly Figure[] {
  return findings.filter(hasValue).flatMap((finding) => finding.figures);
}

export function coverageOf(finding: Finding): Coverage | undefined {
  return finding.kind === 'summed' || finding.kind === 'computed' ? finding.coverage : undefined;
}
