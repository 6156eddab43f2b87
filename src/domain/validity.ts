/** First and last day, ISO; missing = unbounded. */
export interface Validity {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Whether it exists on any day of the span. */
export function existsWithin(
  { validFrom = '', validTo = '9999' }: Validity,
  from: string,
  to: string,
): boolean {
  return validFrom <= to && from <= validTo;
}
