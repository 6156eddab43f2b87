import { describe, expect, it } from 'vitest';
import { type Amount, fromDecimalString, makeAmount } from '../../../src/domain/amount.ts';
import { writeDigits, writeMoney, writeWords } from '../../../src/language/numbers/number-writing.ts';

function amount(text: string): Amount {
  return fromDecimalString(text) ?? makeAmount(0n);
}

describe('writing digits', () => {
  it.each([
    ['6485', '6.485'],
    ['8.05', '8,05'],
    ['8.50', '8,5'],
    ['8050000000', '8.050.000.000'],
    ['24761.596', '24.761,596'],
    ['0', '0'],
    ['0.05', '0,05'],
    ['-1234.5', '-1.234,5'],
    ['100', '100'],
  ])('writes %s as %s', (plain, written) => {
    expect(writeDigits(amount(plain))).toBe(written);
  });
});

describe('writing words', () => {
  it.each([
    ['0', 'không'],
    ['1', 'một'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi bốn'],
    ['55', 'năm mươi lăm'],
    ['100', 'một trăm'],
    ['105', 'một trăm linh năm'],
    ['111', 'một trăm mười một'],
    ['1005', 'một nghìn không trăm linh năm'],
    ['6485', 'sáu nghìn bốn trăm tám mươi lăm'],
    ['10000', 'mười nghìn'],
    ['8050000000', 'tám tỷ không trăm năm mươi triệu'],
    ['1500000000000', 'một nghìn năm trăm tỷ'],
    ['1000000000000000000', 'một tỷ tỷ'],
    ['1000000005000000000', 'một tỷ không trăm linh năm tỷ'],
    ['8.05', 'tám phẩy không năm'],
    ['-8.05', 'âm tám phẩy không năm'],
    ['0.5', 'không phẩy năm'],
  ])('writes %s as "%s"', (plain, written) => {
    expect(writeWords(amount(plain))).toBe(written);
  });
});

describe('writing money', () => {
  it.each([
    ['8050000000', '8,05 tỷ đồng'],
    ['850000000', '850 triệu đồng'],
    ['0', '0 đồng'],
    ['1234567', '1.234.567 đồng'],
    ['1000000', '1 triệu đồng'],
    ['999999', '999.999 đồng'],
    ['1234000', '1,234 triệu đồng'],
    ['1001000000', '1,001 tỷ đồng'],
    ['8050123000', '8.050,123 triệu đồng'],
    ['8050123001', '8.050.123.001 đồng'],
    ['24761596000000', '24.761,596 tỷ đồng'],
    ['-8050000000', '-8,05 tỷ đồng'],
    ['1000000.5', '1.000.000,5 đồng'],
  ])('writes %s đồng as "%s", losing nothing', (plain, written) => {
    expect(writeMoney(amount(plain))).toBe(written);
  });
});
