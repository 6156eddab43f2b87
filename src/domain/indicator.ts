/** Whether a number is a state on a day (stock), a sum over a period (flow), a quotient, or a score. */
export const measures = ['stock', 'flow', 'ratio', 'score'] as const;
export type Measure = (typeof measures)[number];

/** How the cluster's figure is made of the units'. `latestSum`: each unit's latest stock, then added. */
export const aggregations = ['sum', 'latestSum', 'ratio', 'none'] as const;
export type Aggregation = (typeof aggregations)[number];

/** What is counted. Values are whole numbers of the smallest unit: `decimals` places. */
export interface Indicator {
  readonly code: string;
  readonly section: string;
  readonly position: number;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  readonly unitOfMeasureEn: string;
  readonly decimals: number;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly numerator?: string;
  readonly denominator?: string;
  /** Figures are comparable inside one series only. */
  readonly series: string;
  readonly levels: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly definition?: string;
  readonly definitionEn?: string;
  /** Words people use for it; parts joined by " + " may stand apart, in any order. */
  readonly aliases: readonly string[];
}

/** Money is written in the short form ("8,05 tỷ đồng"); everything else in digits with its unit. */
export function isMoney(indicator: Indicator): boolean {
  return indicator.unitOfMeasure === 'đồng';
}
