/** What a number in a cell is shown as. */
export type NumberFormat = 'plain' | 'date' | 'percent';

/** Formats every program knows by number (ECMA-376 part 1, 18.8.30), with those of East Asian calendars. */
const BUILT_IN: Readonly<Record<NumberFormat, readonly (readonly [number, number])[]>> = {
  plain: [],
  percent: [[9, 10]],
  date: [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
  ],
};
/** Quoted and escaped letters, padding, colours and conditions: `#,##0 "đồng"` is no date. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;
/** Longer ones are not written by any program, and would take long to read. */
const LONGEST_CODE = 255;
const ELAPSED = /\[(h+|m+|s+)\]/i;

/** `code` is the workbook's own format text, when it has one. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn(id);
  if (code.length > LONGEST_CODE) return 'plain';
  if (ELAPSED.test(code)) return 'date';
  const letters = code.replace(LITERAL, '').replace(/general/gi, '');
  if (letters.includes('%')) return 'percent';
  return /[dmyhs]/i.test(letters) ? 'date' : 'plain';
}

function builtIn(id: number): NumberFormat {
  const isIn = (format: NumberFormat) => BUILT_IN[format].some(([from, to]) => from <= id && id <= to);
  if (isIn('percent')) return 'percent';
  return isIn('date') ? 'date' : 'plain';
}
