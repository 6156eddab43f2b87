import { expect, it } from 'vitest';
import { numberFormatOf } from '../../src/documents/number-format.ts';

it.each([
  [0, undefined, 'plain'],
  [4, undefined, 'plain'],
  [49, undefined, 'plain'],
  [9, undefined, 'percent'],
  [14, undefined, 'date'],
  [22, undefined, 'date'],
  [164, 'General', 'plain'],
  [164, '#,##0.00', 'plain'],
  [164, '#,##0 "đồng/hộ"', 'plain'],
  [164, '#,##0\\ \\m\\²', 'plain'],
  [164, '[Red]-#,##0;[Blue]#,##0_);_(* "-"??_)', 'plain'],
  [164, '[$-42A]dd/mm/yyyy', 'date'],
  [164, '[h]:mm', 'date'],
  [164, '0.0%', 'percent'],
  [164, '0" % kế hoạch"', 'plain'],
  [164, '['.repeat(1_000_000), 'plain'],
] as const)('a number of the format %d %s is shown as %s', (id, code, format) => {
  expect(numberFormatOf(id, code)).toBe(format);
});
