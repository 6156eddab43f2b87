import { fold } from '../../language/normalise.ts';

/** A row of a pasted table with the one number that is its result, or with several and no telling. */
export interface TableRow {
  /** Offsets in the page. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly unit: string;
  /** The cell that holds the result; missing when the row does not say which. */
  readonly result?: TableCell;
  readonly others: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  readonly start: number;
}

const UNIT =
  /^(?:(?:nghin|trieu|ti|tr|ty) ?(?:dong|d)|dong|vnd|can|xa|huyen|don vi(?: cap huyen)?|cuoc|km|m2|m²|ha|suat|ho|nguoi|luot(?: nguoi)?|ngay cong|y kien|kien nghi|%|khu dan cu|kdc|thon|mo hinh|ban|vu|vu viec|cong trinh|don|buoi|lop|tin,? bai|trang,? nhom|diem|nha|hoi nghi|noi dung)$/;
const VALUE =
  /^[~>≈<]?[ ]*(?:(?:khoang|tren|hon|gan|uoc|duoi) )?\d[\d., ]*(?:[-/] ?\d[\d., ]*)?(?: ?(?:%|[a-z²2,.]+(?: [a-z²2]+){0,3}))?$|^(?:-|khong|khong co|khong phat sinh|chua co|chua co so lieu|dang tong hop|khong ap dung)$/;
const RESULT = /^(?:thuc hien|ket qua|ket qua thuc hien|da thuc hien|so lieu|so luong|ket qua dat duoc)\b/;
const PLAN = /^(?:ke hoach|chi tieu giao|chi tieu duoc giao|muc tieu|cung ki|nam truoc)\b/;
const HEADING = /^(?:stt|tt|ghi chu|noi dung|chi tieu|don vi tinh|don vi|dvt|ten chi tieu)$/;

/** The table rows of a page: lines with cells. */
export function tableRows(page: string): TableRow[] {
  const rows: TableRow[] = [];
  let resultColumn: number | undefined;
  let start = 0;
  for (const line of page.split('\n')) {
    const cells = cellsOf(line, start);
    if (cells.length >= 2 || (cells.length === 1 && rows.at(-1)?.end === start - 1)) {
      if (isHeading(cells)) resultColumn = resultColumnOf(cells);
      else if (!isRule(line)) addRow(rows, rowOf(cells, start, start + line.length, resultColumn));
    } else if (line.trim() !== '') resultColumn = undefined;
    start += line.length + 1;
  }
  return rows;
}

/** A row without a name goes on with the one before, whose result is then no longer sure. */
function addRow(rows: TableRow[], row: TableRow): void {
  const before = rows.at(-1);
  if (row.label === '' && before && before.end + 1 === row.start) {
    const { result, ...rest } = before;
    rows[rows.length - 1] = { ...rest, others: result ? [...before.others, result] : before.others };
  }
  rows.push(row);
}

function cellsOf(line: string, start: number): TableCell[] {
  if (!line.includes('|')) return [];
  const cells: TableCell[] = [];
  let at = 0;
  for (const text of line.split('|')) {
    cells.push({ text, start: start + at });
    at += text.length + 1;
  }
  if (line.trimStart().startsWith('|')) cells.shift();
  if (line.trimEnd().endsWith('|')) cells.pop();
  return cells;
}

function isRule(line: string): boolean {
  return /^[|\s:-]+$/.test(line);
}

function isHeading(cells: readonly TableCell[]): boolean {
  const names = cells.map(({ text }) => fold(text).trim());
  if (names.some((name) => VALUE.test(name) && /\d/.test(name))) return false;
  return names.some((name) => RESULT.test(name) || PLAN.test(name) || HEADING.test(name));
}

/** -1 when there is a plan and no telling which column is the result. */
function resultColumnOf(cells: readonly TableCell[]): number | undefined {
  const names = cells.map(({ text }) => fold(text).trim());
  const results = names.flatMap((name, at) => (RESULT.test(name) ? [at] : []));
  if (results.length === 1) return results[0];
  return results.length > 1 || names.some((name) => PLAN.test(name)) ? -1 : undefined;
}

function rowOf(
  cells: readonly TableCell[],
  start: number,
  end: number,
  resultColumn: number | undefined,
): TableRow {
  const rest = isNumbering(cells) ? cells.slice(1) : cells;
  const values = rest.filter(({ text }) => VALUE.test(fold(text).trim()));
  const words = rest.filter((cell) => !values.includes(cell) && cell.text.trim() !== '');
  const unitCell = words.length > 1 ? words.find(({ text }) => UNIT.test(fold(text).trim())) : undefined;
  const label = words.filter((cell) => cell !== unitCell).map(({ text }) => text.trim());
  const column = resultColumn === undefined || resultColumn < 0 ? undefined : cells[resultColumn];
  const named = column && values.includes(column) ? column : undefined;
  const result = named ?? (values.length === 1 && resultColumn === undefined ? values[0] : undefined);
  return {
    start,
    end,
    label: label.length === 1 ? (label[0] ?? '') : '',
    unit: unitCell?.text.trim() ?? '',
    ...(result ? { result } : {}),
    others: values.filter((cell) => cell !== result),
  };
}

function isNumbering(cells: readonly TableCell[]): boolean {
  const [first, second] = cells;
  return (
    cells.length > 1 &&
    /^[\s\u00A4\d.IVXa-e)]{0,8}$/.test(first?.text ?? '') &&
    /\p{L}/u.test(second?.text ?? '')
  );
}
