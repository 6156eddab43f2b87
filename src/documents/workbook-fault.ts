import type { FileFault } from './workbook-package.ts';

/** The workbook is not this report's form, as this unit got it. */
export type FormFault = 'noReportSheet' | 'severalReportSheets' | 'otherUnit' | 'otherRequest' | 'otherForm';

/** What stands in a cell cannot be what the officer means, or cannot be told exactly. */
export type CellFault =
  | 'formula'
  | 'date'
  | 'error'
  | 'negative'
  | 'tooPrecise'
  | 'tooLarge'
  | 'scientific'
  | 'tooLong';

export type FilledColumn = 'value' | 'note';

/** Why a workbook was not taken. Rows are those of the sheet; the name is the indicator's, as the caller gave it. */
export type WorkbookFault =
  | { readonly kind: 'file'; readonly fault: FileFault }
  | { readonly kind: 'form'; readonly fault: FormFault }
  | { readonly kind: 'missingRow'; readonly question: number; readonly name: string }
  | { readonly kind: 'addedRow'; readonly row: number }
  | { readonly kind: 'repeatedRow'; readonly row: number; readonly firstRow: number; readonly name: string }
  /** Its question number is not the one of its indicator: the rows were sorted or moved in part. */
  | { readonly kind: 'movedRow'; readonly row: number; readonly name: string }
  | { readonly kind: 'mergedRow'; readonly row: number; readonly name: string }
  /** A note without a figure would be lost. */
  | { readonly kind: 'noteAlone'; readonly row: number; readonly name: string }
  | {
      readonly kind: 'cell';
      readonly fault: CellFault;
      readonly row: number;
      readonly name: string;
      readonly column: FilledColumn;
    };
