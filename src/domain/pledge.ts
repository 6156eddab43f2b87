import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';

/** The pledge of a year (giao ước thi đua), as signed. */
export interface Pledge {
  readonly cluster: string;
  readonly year: number;
  /** ISO day. */
  readonly signedOn: string;
  readonly place?: string;
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly unit: string;
  /** As the signed paper gives it. */
  readonly signer?: string;
}

/** What a unit pledged to reach of an indicator in a year. */
export interface Target {
  readonly unit: string;
  readonly indicator: string;
  /** In the indicator's smallest unit. */
  readonly units: bigint;
  readonly version: number;
}

/** Whether a figure of the period says how far the pledge of the year has come: it runs from January, or is a state. */
export function countsTowards(indicator: Indicator, { year, part }: Period, pledged: number): boolean {
  if (year !== pledged) return false;
  return indicator.measure === 'stock' || ['year', 'm9', 'h1', 'q1'].includes(part);
}

/** What a figure is of its target. A share of a share would say nothing: a percentage is only reached or not. */
export type Progress =
  | { readonly kind: 'part'; readonly done: bigint; readonly target: bigint }
  | { readonly kind: 'reached' | 'notReached' };

export function progressOf({ measure }: Indicator, done: bigint, target: bigint): Progress {
  if (measure !== 'ratio' && target > 0n) return { kind: 'part', done, target };
  return { kind: done >= target ? 'reached' : 'notReached' };
}
