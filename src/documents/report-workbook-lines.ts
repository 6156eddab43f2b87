import type { FormRow, FormSection, ReportForm, WorkbookWords } from './report-form.ts';
import { type ColumnName, HEADER_MARK, IDENTITY_ROWS, LAYOUT } from './report-workbook-layout.ts';
import type { CellLook } from './report-workbook-looks.ts';

interface LineCell {
  readonly value: string | number | null;
  readonly look: CellLook;
}

/** One row of the sheet. */
export type SheetLine = Partial<Readonly<Record<ColumnName, LineCell>>>;

/** The whole sheet, from the top. */
export function formLines(form: ReportForm): readonly SheetLine[] {
  const lines = [...headLines(form.words), ...form.sections.flatMap(sectionLines)];
  const identity = new Map<number, string>([
    [IDENTITY_ROWS.layout, LAYOUT],
    [IDENTITY_ROWS.requestCode, form.requestCode],
    [IDENTITY_ROWS.unit, form.unit],
    [IDENTITY_ROWS.formVersion, String(form.formVersion)],
  ]);
  return lines.map((line, index) => {
    const value = identity.get(index + 1);
    return value === undefined ? line : { ...line, identity: { value, look: 'code' } };
  });
}

/** Down to the headers: what stays in sight. */
export function headLines({ title, about, instructions, headers }: WorkbookWords): readonly SheetLine[] {
  const header = (value: string): LineCell => ({ value, look: 'header' });
  return [
    { question: { value: title, look: 'title' } },
    ...about.map((value): SheetLine => ({ question: { value, look: 'plain' } })),
    ...instructions.map((value): SheetLine => ({ question: { value, look: 'instruction' } })),
    {
      question: header(headers.question),
      indicator: header(headers.indicator),
      unitOfMeasure: header(headers.unitOfMeasure),
      previous: header(headers.previous),
      value: header(headers.value),
      note: header(headers.note),
      code: { value: HEADER_MARK, look: 'code' },
    },
  ];
}

function sectionLines({ title, rows }: FormSection): readonly SheetLine[] {
  const rest: LineCell = { value: null, look: 'section' };
  return [
    {
      question: { value: title, look: 'section' },
      indicator: rest,
      unitOfMeasure: rest,
      previous: rest,
      value: rest,
      note: rest,
    },
    ...rows.map(rowLine),
  ];
}

function rowLine(row: FormRow): SheetLine {
  return {
    question: { value: row.question, look: 'question' },
    indicator: { value: row.name, look: 'indicator' },
    unitOfMeasure: { value: row.unitOfMeasure, look: 'unit' },
    previous: { value: row.previous ?? null, look: 'previous' },
    value: { value: row.value ?? null, look: 'value' },
    note: { value: row.note ?? null, look: 'note' },
    code: { value: row.indicator, look: 'code' },
  };
}
