import { type Amount, makeAmount, rescaleAmount } from './amount.ts';

export const scoreKinds = ['item', 'bonus', 'penalty'] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** Three numbers for each item, never mixed: the unit's own, what the appraisal says, what the meeting agreed. */
export const scoreStages = ['self', 'appraised', 'agreed'] as const;
export type ScoreStage = (typeof scoreStages)[number];

/** All points are whole numbers of quarter points: 12,75 is 51. */
export interface ScoreItem {
  readonly code: string;
  readonly block: string;
  readonly title: string;
  readonly kind: ScoreKind;
  /** What can be won, or of a penalty lost, at most. */
  readonly max: number;
}

/** How a year is scored, in one version. */
export interface ScoreTemplate {
  readonly id: number;
  readonly cluster: string;
  readonly year: number;
  readonly version: number;
  readonly title: string;
  readonly basis?: string;
  /** Made up, for trying out. */
  readonly isTest: boolean;
  /** Since then agreed scores are frozen, and each unit may see its own. */
  readonly publishedAt?: Date;
  /** In the order of the paper. */
  readonly items: readonly ScoreItem[];
}

/** Whether two templates ask for the same. */
export function sameScoring(a: NewScoring, b: NewScoring): boolean {
  return said(a) === said(b);
}

type NewScoring = Pick<ScoreTemplate, 'title' | 'basis' | 'isTest' | 'items'>;

function said({ title, basis, isTest, items }: NewScoring): string {
  const lines = items.map(({ code, block, title: item, kind, max }) => [code, block, item, kind, max]);
  return JSON.stringify([title, basis ?? null, isTest, lines]);
}

export interface Score {
  readonly item: string;
  readonly unit: string;
  readonly stage: ScoreStage;
  /** In quarter points; of a penalty what is lost, never negative. */
  readonly points: number;
}

const QUARTERS = 4n;

/** Quarter points of "12,75"; undefined where it is finer than a quarter. */
export function quartersOf(amount: Amount): number | undefined {
  const scaled = rescaleAmount({ units: amount.units * QUARTERS, decimals: amount.decimals }, 0);
  return scaled && Number(scaled.units);
}

export function pointsAmount(quarters: number): Amount {
  return makeAmount(BigInt(quarters) * 25n, 2);
}

/** What can be won without a bonus. */
export function fullMarks({ items }: ScoreTemplate): number {
  return items.filter(({ kind }) => kind === 'item').reduce((sum, { max }) => sum + max, 0);
}

/** Of one unit in one stage: items and bonuses together, less the penalties; undefined while an item has no score. */
export function totalOfScores(
  { items }: ScoreTemplate,
  scores: readonly Score[],
  unit: string,
  stage: ScoreStage,
): number | undefined {
  let total = 0;
  for (const item of items) {
    const score = scoreOf(scores, item.code, unit, stage);
    if (score === undefined && item.kind === 'item') return undefined;
    total += (item.kind === 'penalty' ? -1 : 1) * (score ?? 0);
  }
  return total;
}

export function scoreOf(
  scores: readonly Score[],
  item: string,
  unit: string,
  stage: ScoreStage,
): number | undefined {
  return scores.find((one) => one.item === item && one.unit === unit && one.stage === stage)?.points;
}

/** A unit's place among those whose total is whole, equal totals sharing one, and what the place above has more. */
export interface Place {
  readonly place: number;
  readonly of: number;
  readonly total: number;
  /** In quarter points; missing for the first place. */
  readonly toNext?: number;
}

export function placeOf(
  template: ScoreTemplate,
  scores: readonly Score[],
  units: readonly string[],
  unit: string,
): Place | undefined {
  const totals = units.flatMap((one) => totalOfScores(template, scores, one, 'agreed') ?? []);
  const total = totalOfScores(template, scores, unit, 'agreed');
  if (total === undefined || !units.includes(unit)) return undefined;
  const above = totals.filter((other) => other > total);
  return {
    place: above.length + 1,
    of: totals.length,
    total,
    ...(above.length > 0 && { toNext: Math.min(...above) - total }),
  };
}

/** Where points are missing, those with the most first: an item without its maximum, or a penalty. */
export function lostPoints(
  { items }: ScoreTemplate,
  scores: readonly Score[],
  unit: string,
): readonly { readonly item: ScoreItem; readonly lost: number }[] {
  return items
    .filter(({ kind }) => kind !== 'bonus')
    .map((item) => {
      const points = scoreOf(scores, item.code, unit, 'agreed') ?? 0;
      return { item, lost: item.kind === 'penalty' ? points : item.max - points };
    })
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost);
}
