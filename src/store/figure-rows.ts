import { absences, type FigureValue, qualifiers } from '../domain/figure.ts';
import { type Period, periodParts } from '../domain/period.ts';
import { present, word } from './words.ts';

/** How a value, or the reason why there is none, stands in a row. */
export interface ValueColumns {
  readonly value: bigint | null;
  readonly absence: string | null;
  readonly qualifier: string | null;
}

export function periodOf(row: { readonly year: number; readonly part: string }): Period {
  return { year: row.year, part: word(periodParts, row.part, 'part of a year') };
}

/** A zero is a value; no value has its reason. */
export function figureValueOf({ value, absence, qualifier }: ValueColumns, name: string): FigureValue {
  if (value !== null && absence === null) {
    const said = qualifier === null ? null : word(qualifiers, qualifier, 'qualifier of a figure');
    return { kind: 'value', units: value, ...present({ qualifier: said }) };
  }
  if (value === null && absence !== null) {
    return { kind: 'absent', absence: word(absences, absence, 'absence of a figure') };
  }
  throw new Error(`${name} must have either a value or the reason why it has none`);
}

export function valueColumnsOf(value: FigureValue): ValueColumns {
  return value.kind === 'value'
    ? { value: value.units, absence: null, qualifier: value.qualifier ?? null }
    : { value: null, absence: value.absence, qualifier: null };
}
