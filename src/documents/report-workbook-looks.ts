import type { CellStyle } from 'hucre/xlsx';

export type CellLook =
  | 'title'
  | 'plain'
  | 'instruction'
  | 'header'
  | 'section'
  | 'question'
  | 'indicator'
  | 'unit'
  | 'previous'
  | 'value'
  | 'note'
  | 'code';

const FONT = { name: 'Times New Roman', size: 12 };
const LINE = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
/** Text as typed: no program makes a date of "6/11" or 805 of "8,05". */
const AS_TYPED = '@';
const TO_FILL_IN = 'FFF2CC';

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...FONT, size: 14, bold: true } },
  plain: { font: FONT },
  instruction: { font: { ...FONT, size: 11, italic: true } },
  header: {
    font: { ...FONT, bold: true },
    fill: filled('D9E2F3'),
    border: BORDER,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  section: { font: { ...FONT, bold: true }, fill: filled('F2F2F2') },
  question: tableCell('center'),
  indicator: tableCell('left'),
  unit: tableCell('center'),
  previous: tableCell('right'),
  value: inputCell('right'),
  note: inputCell('left'),
  code: { font: { ...FONT, size: 8, color: { rgb: 'A6A6A6' } } },
};

export function styleOf(look: CellLook): CellStyle {
  return LOOKS[look];
}

function tableCell(horizontal: 'left' | 'center' | 'right'): CellStyle {
  const indent = horizontal === 'center' ? {} : { indent: 1 };
  return {
    font: FONT,
    border: BORDER,
    alignment: { horizontal, vertical: 'center', wrapText: true, ...indent },
  };
}

function inputCell(horizontal: 'left' | 'right'): CellStyle {
  return {
    ...tableCell(horizontal),
    fill: filled(TO_FILL_IN),
    numFmt: AS_TYPED,
    protection: { locked: false },
  };
}

function filled(rgb: string): CellStyle['fill'] & object {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
