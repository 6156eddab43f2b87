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

function recordsOf(csv: string): { rows: readonly FigureRow[] } | { fault: FileFault } {
  let table: string[][];
  try {
    table = parse(csv, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true });
  } catch {
    return { fault: { line: 1, message: 'this is not a CSV file' } };
  }
  const [header, ...rest] = table;
  if (!header || figureColumns.some((name, index) => header[index] !== name)) return { fault: headerFault };
  const rows = rest.map((cells, index) => {
    const [year = '', period = '', unit = '', indicator = '', value = '', note = ''] = cells;
    return { line: index + 2, row: { year, period, unit, indicator, value, note } };
  });
  return { rows };
}
