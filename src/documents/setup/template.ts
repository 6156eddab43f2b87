import type { Cell, WriteSheet } from 'hucre/xlsx';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { type CellLook, styleOf } from '../report-workbook-looks.ts';
import {
  columnsOf,
  guideSheet,
  headerOf,
  noteColumn,
  type SheetColumn,
  type SheetLayout,
  titleOf,
} from './sheet-layout.ts';
import { sheets } from './sheets.ts';
import { templateExamples } from './template-examples.ts';

type Say = (phrase: Phrase) => string;

interface Line {
  readonly look: CellLook;
  text(column: SheetColumn): string | undefined;
}

/** Rows to write into. Further ones are taken as well, but a program might make dates of what is typed there. */
const FREE_ROWS = 100;
/** In characters. */
const NARROW = 16;
const WIDE = 32;
const GUIDE_WIDTH = 110;
const LINE_HEIGHT = 16.5;
const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const guide: readonly Phrase[] = [
  phrase('setup-guide-sheets'),
  phrase('setup-guide-rows'),
  phrase('setup-guide-days'),
  phrase('setup-guide-lists'),
  phrase('setup-guide-codes'),
  phrase('setup-guide-empty'),
  phrase('setup-guide-plain'),
  phrase('setup-guide-check'),
];

/**
 * A setup workbook to fill in: what each column is for and an example, in rows that are not read. All cells are text,
 * so what is typed comes back as typed: no program takes 02/09/2027 for a day in February.
 */
export async function writeSetupTemplate(say: Say, at: Date): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const title = say(phrase('setup-sheet-title'));
  return writeXlsx({
    sheets: [guideOf(title, say), ...Object.values(sheets).map((layout) => sheetOf(layout, say))],
    properties: { title, created: at, modified: at },
  });
}

function guideOf(title: string, say: Say): WriteSheet {
  const lines = [title, ...guide.map(say)];
  const cells = lines.map((value, row): [string, Partial<Cell>] => [
    `${row},0`,
    { value, type: 'string', style: styleOf(row === 0 ? 'title' : 'indicator') },
  ]);
  return {
    name: guideSheet.title,
    columns: [{ width: GUIDE_WIDTH }],
    rows: lines.map(() => []),
    rowDefs: new Map(lines.map((line, row) => [row, { height: heightOf(line, GUIDE_WIDTH) }])),
    cells: new Map(cells),
    pageSetup: PAGE,
  };
}

function sheetOf(layout: SheetLayout, say: Say): WriteSheet {
  const columns = columnsOf(layout);
  const filled = [headers, explanation(say), ...examples(layout, say)];
  const lines = [...filled, ...freeLines()];
  return {
    name: titleOf(layout),
    columns: columns.map((column) => ({ width: widthOf(column) })),
    rows: lines.map(() => []),
    rowDefs: new Map(filled.map((line, row) => [row, { height: lineHeight(line, columns) }])),
    cells: cellsOf(lines, columns),
    freezePane: { rows: 1 },
    pageSetup: PAGE,
  };
}

const headers: Line = { look: 'header', text: headerOf };

function explanation(say: Say): Line {
  return { look: 'indicator', text: ({ about }) => say(about) };
}

function examples({ name }: SheetLayout, say: Say): readonly Line[] {
  const mark = say(phrase('setup-sheet-example'));
  return templateExamples[name].map((row) => ({
    look: 'indicator',
    text: (column) => (column === noteColumn ? mark : row[column.field]),
  }));
}

function freeLines(): readonly Line[] {
  return Array.from({ length: FREE_ROWS }, (): Line => ({ look: 'note', text: () => undefined }));
}

function cellsOf(lines: readonly Line[], columns: readonly SheetColumn[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, { look, text }] of lines.entries()) {
    for (const [index, column] of columns.entries()) {
      cells.set(`${row},${index}`, { value: text(column) ?? null, type: 'string', style: styleOf(look) });
    }
  }
  return cells;
}

function widthOf({ kind, field }: SheetColumn): number {
  return (kind === 'text' && /^(title|name|definition|legalBasis|basis)/.test(field)) || kind === 'list'
    ? WIDE
    : NARROW;
}

function lineHeight({ text }: Line, columns: readonly SheetColumn[]): number {
  return Math.max(...columns.map((column) => heightOf(text(column) ?? '', widthOf(column))));
}

/** Not every program makes room for a text of several lines. */
function heightOf(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 1.25) / width)) * LINE_HEIGHT;
}
