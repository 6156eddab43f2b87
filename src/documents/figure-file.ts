import { parse } from 'csv-parse/sync';
import type { Directory } from '../domain/reference.ts';
import {
  type FigureRow,
  type FileFault,
  type FileFigures,
  figureColumns,
  headerFault,
  readFigureRows,
} from './figure-rows.ts';

/** Reads a whole figures file. */
export function readFigureFile(csv: string, directory: Directory): FileFigures {
  const records = recordsOf(csv);
  if ('fault' in records) return { figures: [], faults: [records.fault] };
  return readFigureRows(records.rows, directory, 'line');
}

interface Parsed {
  readonly line: number;
  readonly cells: readonly string[];
}

function recordsOf(csv: string): { rows: readonly FigureRow[] } | { fault: FileFault } {
  let table: readonly Parsed[];
  try {
    table = parsed(csv);
  } catch {
    return { fault: { line: 1, message: 'this is not a CSV file' } };
  }
  const [header, ...rest] = table;
  if (!header || figureColumns.some((name, index) => header.cells[index] !== name))
    return { fault: headerFault };
  const rows = rest.map(({ line, cells }) => {
    const [year = '', period = '', unit = '', indicator = '', value = '', note = ''] = cells;
    return { line, row: { year, period, unit, indicator, value, note } };
  });
  return { rows };
}

/** The records with the lines on which they begin: a note in quotes may have several, and the parser counts to its end. */
function parsed(csv: string): readonly Parsed[] {
  const records: Parsed[] = [];
  parse(csv, {
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    on_record(cells: string[], { lines }) {
      records.push({ line: lines - cells.join('').split('\n').length + 1, cells });
      return cells;
    },
  });
  return records;
}
