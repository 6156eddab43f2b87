import { fromDecimalString, multiplyAmount, toDecimalString } from '../domain/amount.ts';
import { tidy } from '../language/normalise.ts';
import type { CellContent, SheetCell } from './sheet-cells.ts';
import type { CellFault } from './workbook-fault.ts';

export type FilledCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: CellFault };

export const LONGEST_CELL = 200;
const MOST_DECIMALS = 6;
/** So many digits spreadsheet programs show; what lies behind is the noise of binary fractions. */
const SHOWN_DIGITS = 15;
const FORMULA_TYPED = /^[=@]|^\+(?!\s?\d)/;
const SCIENTIFIC = /^[+-]?\d+([.,]\d+)?\s?e\s?[+-]?\d+$/i;
const NEGATIVE = /^-\s?\d/;

/** What the officer wrote into a "Số liệu" cell, as if typed in a chat: numbers in plain digits with a comma. */
export function filledValue(cell: SheetCell | undefined): FilledCell {
  const filled = filledText(cell);
  if (filled.kind !== 'text' || cell?.content.kind !== 'text') return filled;
  const fault = faultOfTypedValue(filled.text);
  return fault ? { kind: 'fault', fault } : filled;
}

/** The same for a note, in which any text will do. */
export function filledText(cell: SheetCell | undefined): FilledCell {
  if (!cell) return { kind: 'empty' };
  if (cell.isFormula) return { kind: 'fault', fault: 'formula' };
  return filledContent(cell.content);
}

function filledContent(content: CellContent): FilledCell {
  switch (content.kind) {
    case 'none':
      return { kind: 'empty' };
    case 'error':
      return { kind: 'fault', fault: 'error' };
    case 'truth':
      return { kind: 'text', text: content.isTrue ? 'TRUE' : 'FALSE' };
    case 'number':
      return filledNumber(content.number, content.format);
    case 'text':
      return typedText(content.text);
  }
}

function typedText(typed: string): FilledCell {
  // Measured before anything is done with it.
  if (typed.length > LONGEST_CELL) return { kind: 'fault', fault: 'tooLong' };
  const text = tidy(typed);
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function faultOfTypedValue(text: string): CellFault | undefined {
  if (FORMULA_TYPED.test(text)) return 'formula';
  if (SCIENTIFIC.test(text)) return 'scientific';
  return NEGATIVE.test(text) ? 'negative' : undefined;
}

function filledNumber(number: number, format: 'plain' | 'date' | 'percent'): FilledCell {
  if (format === 'date') return { kind: 'fault', fault: 'date' };
  if (number < 0) return { kind: 'fault', fault: 'negative' };
  if (number > Number.MAX_SAFE_INTEGER) return { kind: 'fault', fault: 'tooLarge' };
  const digits = shownDigits(number, format === 'percent');
  if (digits === undefined) return { kind: 'fault', fault: 'tooPrecise' };
  return { kind: 'text', text: format === 'percent' ? `${digits}%` : digits };
}

function shownDigits(number: number, isPercent: boolean): string | undefined {
  // Undefined for "1e-7", which has too many decimals anyway.
  const amount = fromDecimalString(String(shownNumber(number)));
  const scaled = amount && isPercent ? multiplyAmount(amount, 100n) : amount;
  if (!scaled) return undefined;
  const [whole = '', decimals = ''] = toDecimalString(scaled).split('.');
  if (decimals.length > MOST_DECIMALS) return undefined;
  if (decimals === '') return whole;
  // "6,485" could be meant as six thousand; "6,4850" cannot.
  return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}

/** The number without the noise of binary fractions, as spreadsheet programs show it. */
export function shownNumber(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(SHOWN_DIGITS));
}
