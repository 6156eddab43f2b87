import type { Period } from './period.ts';

/** How far a figure has come. A draft must never be quoted as official. */
export const figureStatuses = ['draft', 'submitted', 'approved', 'official', 'proposed'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** Why there is no value: nobody reported one, or the indicator does not apply. Neither is a zero. */
export const absences = ['notReported', 'notApplicable'] as const;
export type Absence = (typeof absences)[number];

export const qualifiers = ['about', 'nearly', 'over', 'estimated'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What must be said beside the figure whenever it is quoted; the words are in locales. */
export const caveatCodes = [
  'cumulative',
  'periodNotStated',
  'noSplit',
  'pledgedAndPaid',
  'noUnitFigures',
] as const;
export type Caveat = (typeof caveatCodes)[number];

export type FigureValue =
  | { readonly kind: 'value'; readonly units: bigint; readonly qualifier?: Qualifier }
  | { readonly kind: 'absent'; readonly absence: Absence };

/** In the smallest unit: more than anything that is counted, and what every database keeps exactly. */
export const LARGEST_UNITS = 10n ** 17n;

/** One version of a reported figure; the current one unless something else is said. Earlier ones stay in the store. */
export interface Figure {
  /** Of this version. */
  readonly id: number;
  readonly indicator: string;
  /** A unit's code, or `cluster:<code>`. */
  readonly subject: string;
  readonly period: Period;
  readonly value: FigureValue;
  readonly status: FigureStatus;
  readonly asOf?: string;
  readonly caveats: readonly Caveat[];
  readonly note?: string;
  readonly source: string;
  readonly version: number;
  readonly recordedAt: Date;
}

export function clusterSubject(clusterCode: string): string {
  return `cluster:${clusterCode}`;
}
