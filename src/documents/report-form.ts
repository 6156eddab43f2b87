import type { ColumnName } from './report-workbook-layout.ts';

/** Every word of the sheet, in the language of the person it is for. */
export interface WorkbookWords {
  /** At most 31 letters, none of []:*?/\ */
  readonly sheet: string;
  readonly title: string;
  /** Unit, period, as-of date, deadline: a line each. */
  readonly about: readonly string[];
  /** How to fill it in: a line each. */
  readonly instructions: readonly string[];
  readonly headers: Readonly<Record<Exclude<ColumnName, 'code' | 'identity'>, string>>;
}

export interface FormRow {
  readonly question: number;
  readonly indicator: string;
  readonly name: string;
  readonly unitOfMeasure: string;
  /** The last period's figure, as it is to be shown. */
  readonly previous?: string;
  /** What is answered already, as it would be typed. */
  readonly value?: string;
  readonly note?: string;
}

export interface FormSection {
  readonly title: string;
  readonly rows: readonly FormRow[];
}

/** One unit's form of one report request. Codes and version come back with the file and are checked. */
export interface ReportForm {
  readonly requestCode: string;
  readonly unit: string;
  readonly formVersion: number;
  readonly sections: readonly FormSection[];
  readonly words: WorkbookWords;
  /** When the file is made. */
  readonly at: Date;
}
