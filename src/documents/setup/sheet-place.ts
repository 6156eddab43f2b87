import { tidy } from '../../language/normalise.ts';
import type { SetupFault } from './document.ts';

/** Where something stands in a workbook, as far as it is known. */
export interface SheetPlace {
  readonly sheet: string;
  /** "row 3" */
  readonly row?: string;
  /** The header, or the letters of a column without one. */
  readonly column?: string;
}

const LONGEST_NAME = 60;

export function placeText({ sheet, row, column }: SheetPlace): string {
  const parts = [
    `sheet "${shown(sheet)}"`,
    row,
    column === undefined ? undefined : `column "${shown(column)}"`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

export function faultAt(place: SheetPlace, message: string): SetupFault {
  return { where: placeText(place), message };
}

export function rowText(row: number): string {
  return `row ${row}`;
}

/** Of a row that is not there, but would have to be. */
export function missingRowText(code: string): string {
  return `row for "${shown(code)}"`;
}

/** What a stranger wrote, safe for a terminal. */
function shown(name: string): string {
  const plain = tidy(name.slice(0, 4 * LONGEST_NAME)).replace(/\n/g, ' ');
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
}
