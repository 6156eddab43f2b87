import { toDecimalString } from '../../../src/domain/amount.ts';
import type { NumberReading } from '../../../src/language/numbers/number-reading.ts';
import type { ParagraphReading } from '../../../src/reading/paragraph/paragraph.ts';

/** A reading in short: "136", "about 8000000000", "total 141", "range 8..9", "zero". */
export function readingBrief(reading: NumberReading): string {
  const qualifier = 'qualifier' in reading && reading.qualifier ? `${reading.qualifier} ` : '';
  switch (reading.kind) {
    case 'value':
      return qualifier + toDecimalString(reading.amount);
    case 'newTotal':
      return `${qualifier}total ${toDecimalString(reading.amount)}`;
    case 'range':
      return `${qualifier}range ${toDecimalString(reading.from)}..${toDecimalString(reading.to)}`;
    default:
      return qualifier + reading.kind;
  }
}

export function proposalsBrief({ proposals }: ParagraphReading): Record<string, string> {
  return Object.fromEntries(proposals.map(({ indicator, reading }) => [indicator, readingBrief(reading)]));
}
