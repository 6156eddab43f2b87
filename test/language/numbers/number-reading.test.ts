import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, equalAmounts, makeAmount, toDecimalString } from '../../../src/domain/amount.ts';
import { stripMarks } from '../../../src/language/normalise.ts';
import { amountRead, type NumberReading, readNumber } from '../../../src/language/numbers/number-reading.ts';
import { writeDigits, writeMoney, writeWords } from '../../../src/language/numbers/number-writing.ts';

/** A reading on one line: amounts as plain decimals, "?" for what must be confirmed. */
function told(reading: NumberReading): string {
  const doubt = 'certainty' in reading && reading.certainty === 'confirm' ? ` ?${reading.why}` : '';
  const unit = 'unit' in reading && reading.unit ? ` ${reading.unit}` : '';
  const about = 'qualifier' in reading && reading.qualifier ? `${reading.qualifier} ` : '';
  return `${about}${figures(reading)}${unit}${doubt}`;
}

function figures(reading: NumberReading): string {
  switch (reading.kind) {
    case 'value':
      return toDecimalString(reading.amount);
    case 'choice':
      return reading.options.map(toDecimalString).join(' or ');
    case 'range':
      return `${toDecimalString(reading.from)} to ${toDecimalString(reading.to)}`;
    case 'pair':
      return `${toDecimalString(reading.part)} of ${toDecimalString(reading.whole)}`;
    case 'delta':
      return `${reading.direction} ${toDecimalString(reading.amount)}`;
    case 'newTotal':
      return `total ${toDecimalString(reading.amount)}`;
    case 'unreadable':
      return `unreadable: ${reading.why}`;
    default:
      return reading.kind;
  }
}

const BILLIONS = '8050000000';

describe('the table of numbers as officers type them', () => {
  it.each([
    ['6.485 căn', '6485 căn'],
    ['6485', '6485'],
    ['6 485', '6485'],
    ['6\u00a0485', '6485'],
    ['6\u202f485', '6485'],
    ['６４８５', '6485'],
    ['8,05 tỉ đồng', `${BILLIONS} đồng`],
    ['8,05 tỷ', BILLIONS],
    ['8.05 ty', BILLIONS],
    ['8 tỷ 50 triệu', BILLIONS],
    ['8 tỷ 050', BILLIONS],
    ['8.050 triệu', BILLIONS],
    ['8.050 tr', BILLIONS],
    ['8050tr', BILLIONS],
    ['8.050.000.000 đ', `${BILLIONS} đồng`],
    ['8.050 tỷ', '8050000000000 or 8050000000'],
    ['8,050 tỷ', `${BILLIONS} ?three-decimals`],
    ['8 tỷ 5', '8500000000'],
    ['8 tỷ rưỡi', '8500000000'],
    ['8tỷ5', '8500000000'],
    ['8tr', '8000000'],
    ['8 tr5', '8500000'],
    ['8tr500', '8500000'],
    ['500k', '500000'],
    ['500 nghìn', '500000'],
    ['500 ngàn', '500000'],
    ['24.761,596 tỷ đồng', '24761596000000 đồng'],
    ['22', '22'],
    ['02 huyện', '2 huyện'],
    ['06 căn', '6 căn'],
    ['12%', '12 %'],
    ['12,5%', '12.5 %'],
    ['12.5 %', '12.5 %'],
    ['đạt 112% kế hoạch', '112 %'],
    ['653/1.011 xã', '653 of 1011 xã'],
    ['6/11', '6 of 11 ?maybe-date'],
    ['khoảng 8 tỉ', 'about 8000000000'],
    ['~8 tỷ', 'about 8000000000'],
    ['gần 8 tỷ', 'nearly 8000000000'],
    ['trên 8 tỷ', 'over 8000000000'],
    ['hơn 8 tỷ', 'over 8000000000'],
    ['ước 8 tỷ', 'estimated 8000000000'],
    ['xấp xỉ 8 tỷ', 'about 8000000000'],
    ['8-9 tỷ', '8000000000 to 9000000000'],
    ['8–9 tỷ', '8000000000 to 9000000000'],
    ['từ 8 đến 9 tỷ', '8000000000 to 9000000000'],
    ['không có', 'zero'],
    ['ko có', 'zero'],
    ['k có', 'zero'],
    ['0', 'zero'],
    ['không phát sinh', 'zero'],
    ['chưa có số liệu', 'missing'],
    ['chưa có', 'missing'],
    ['đang tổng hợp', 'missing'],
    ['chờ xã báo cáo', 'missing'],
    ['-', 'missing'],
    ['–', 'missing'],
    ['n/a', 'missing'],
    ['như kỳ trước', 'same'],
    ['không thay đổi', 'same'],
    ['vẫn vậy', 'same'],
    ['tăng 12 xã', 'up 12 xã'],
    ['thêm 5 căn', 'up 5 căn'],
    ['nâng tổng số lên 141', 'total 141'],
    ['sáu nghìn bốn trăm tám mươi lăm', '6485'],
    ['sau nghin bon tram tam muoi lam', '6485'],
    ['một trăm linh năm', '105'],
    ['một trăm lẻ năm', '105'],
    ['mot tram le nam', '105'],
    ['tám nghìn không trăm linh năm', '8005'],
    ['hai mươi mốt', '21'],
    ['hai mươi tư', '24'],
    ['hai mươi nhăm', '25'],
    ['ba chục', '30'],
    ['hai vạn', '20000'],
    ['hai vạn rưỡi', '25000'],
    ['hai tá', '24'],
    ['mười nghìn', '10000'],
    ['8 củ', '8000000 ?slang'],
    ['8 chai', '8000000 ?slang'],
    ['8 tỏi', '8000000000 ?slang'],
    ['8 lít', '800000 ?slang'],
    ['2 ha', '20000 ha'],
    ['20.000 m2', '20000 m²'],
    ['20.000 m²', '20000 m²'],
    ['5 sào', '1800 sào ?regional-area'],
    ['1 mẫu', '3600 mẫu ?regional-area'],
    ['không áp dụng', 'notApplicable'],
  ])('reads "%s" as %s', (typed, expected) => {
    expect(told(readNumber(typed))).toBe(expected);
  });
});

describe('what the question expects', () => {
  it('takes 6,485 for thousands when a count is asked, and confirms', () => {
    expect(told(readNumber('6,485', { whole: true }))).toBe('6485 ?english-comma');
    expect(told(readNumber('6,485 căn', { whole: true }))).toBe('6485 căn ?english-comma');
  });

  it('takes 6,485 for a decimal when anything may be asked, and confirms', () => {
    expect(told(readNumber('6,485'))).toBe('6.485 ?three-decimals');
  });

  it('confirms a fraction of a count', () => {
    expect(told(readNumber('8,5', { whole: true }))).toBe('8.5 ?not-whole');
  });

  it('confirms money whose magnitude was left out', () => {
    expect(told(readNumber('850', { money: true }))).toBe('850 ?small-money');
    expect(told(readNumber('500.000 đồng', { money: true }))).toBe('500000 đồng');
  });

  it('confirms houses where money was asked, and money where it was not', () => {
    expect(told(readNumber('25 căn', { money: true }))).toBe('25 căn ?other-unit');
    expect(told(readNumber('25 đồng', { money: false }))).toBe('25 đồng ?other-unit');
  });
});

describe('ways of speaking', () => {
  it.each([
    ['dạ khoảng 25 căn ạ', 'about 25 căn'],
    ['Dạ, 25 căn nhà ĐĐK ạ.', '25 căn'],
    ['tỉnh em đạt 25 xã', '25 xã'],
    ['25 căn trong năm nay', '25 căn'],
    ['25 đ/c', '25 đồng chí'],
    ['25 nha', '25'],
    ['bot ơi 25', '25'],
    ['25 ngôi nhà', '25 căn'],
    ['1.250 lượt người', '1250 lượt người'],
    ['860 km', '860 km'],
    ['dạ chưa ạ', 'missing'],
    ['không có số liệu', 'missing'],
    ['sẽ bổ sung sau', 'missing'],
    ['không có hộ nào ạ', 'zero'],
    ['0 đồng', 'zero đồng'],
    ['không', 'zero ?bare-no'],
    ['chưa có căn nào', 'zero ?not-yet'],
    ['dạ vẫn như kỳ trước ạ', 'same'],
    ['giữ nguyên', 'same'],
    ['chưa đến 8 tỷ', 'nearly 8000000000'],
    ['hơn nửa tỷ', 'over 500000000'],
    ['+12', 'up 12'],
    ['giảm 5 hộ', 'down 5 hộ'],
    ['thêm 5 căn, nâng tổng số lên 141', 'total 141'],
    ['653 trên tổng số 1.011 xã', '653 of 1011 xã'],
    ['từ tám đến chín tỷ', '8000000000 to 9000000000'],
    ['8,5-9 ha', '85000 to 90000 ha'],
    ['8.050.000.000 đồng (Tám tỷ không trăm năm mươi triệu đồng)', `${BILLIONS} đồng`],
    ['8 tỷ 50', '8050000000 or 8500000000'],
    ['8,050 triệu', '8050000 or 8050000000'],
    ['2.500 ha', '25000000 or 25000 ha'],
    ['8 tỷ 050.000.000 đồng', `${BILLIONS} đồng ?colloquial`],
    ['tám tỷ năm', '8500000000'],
    ['tám tỷ năm trăm', '8000000500 ?colloquial'],
    ['hai nghìn tỷ', '2000000000000'],
    ['5 trăm triệu', '500000000'],
    ['850 trđ', '850000000 đồng'],
    ['8 tr.đ', '8000000 đồng'],
    ['trăm rưỡi', '150 ?colloquial'],
    ['hai lăm', '25 ?colloquial'],
    ['8,050,000,000', `${BILLIONS} ?english-comma`],
    ['12 phần trăm', '12 %'],
    ['- 5 căn', '5 căn'],
    ['-5', '-5 ?negative'],
    ['0912345678', '912345678 ?phone'],
    ['tặng 25 suất quà', '25 suất ?other-words'],
    ['giám sát 25 cuộc', '25 cuộc ?other-words'],
    ['năm 2023 được 25 căn', '25 căn ?other-words'],
    ['25 căn (đạt 112% kế hoạch)', '25 căn ?other-words'],
    ['khoảng hơn 8 tỷ', 'over 8000000000'],
    ['khoảng 8-9 tỷ', 'about 8000000000 to 9000000000'],
    ['8 tỷ 5 trăm', '8000000500 ?colloquial'],
    ['8 tỷ 5 trăm triệu', '8500000000'],
    ['tăng 12% so với cùng kỳ', 'up 12 %'],
    ['tăng từ 129 lên 141 xã', 'total 141 xã'],
    ['2023', '2023'],
  ])('reads "%s" as %s', (typed, expected) => {
    expect(told(readNumber(typed))).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    [' \u200b\u0000 ', 'empty'],
    ['xin chào', 'no-number'],
    ['bay gio', 'no-number'],
    ['chị Ba ơi', 'no-number'],
    ['đồng chí Năm', 'no-number'],
    ['5 trạm y tế và 3 cụ', 'several'],
    ['vài chục hộ', 'vague'],
    ['hàng trăm hộ', 'vague'],
    ['một số hộ', 'vague'],
    ['không phải 25', 'negated'],
    ['30/6/2023', 'date'],
    ['ngày 25', 'date'],
    ['năm 2023', 'date'],
    ['hai ba căn', 'no-number'],
    ['52 chứ không phải 25', 'several'],
    ['500 triệu 8 tỷ', 'several'],
    ['25 với 30', 'several'],
    ['1.23.456', 'grouping'],
    ['30.6.2023', 'grouping'],
  ])('asks again after "%s" (%s)', (typed, why) => {
    expect(readNumber(typed)).toEqual({ kind: 'unreadable', why });
  });

  it('does not take "trạm" for trăm nor "cụ" for củ', () => {
    expect(told(readNumber('5 trạm'))).toBe('5 ?other-words');
    expect(told(readNumber('8 cụ'))).toBe('8 ?other-words');
  });

  it('reads control characters and invisible signs away', () => {
    expect(told(readNumber('\u00006\u200b.485\ufeff căn'))).toBe('6485 căn');
  });
});

describe('what was written is read back the same', () => {
  const wholes = fc.oneof(
    fc.bigInt(0n, 10n ** 15n),
    fc.bigInt(0n, 10_000n),
    // Many zeros inside: the hard part of the words.
    fc
      .array(fc.constantFrom(0n, 0n, 1n, 5n, 10n, 15n, 21n, 100n, 105n, 999n), { minLength: 1, maxLength: 5 })
      .map((groups) => groups.reduce<bigint>((value, group) => value * 1000n + group, 0n)),
  );
  const decimals = fc
    .record({ units: fc.bigInt(-(10n ** 18n), 10n ** 18n), places: fc.integer({ min: 0, max: 6 }) })
    .map(({ units, places }) => makeAmount(units, places));

  function expectBack(text: string, amount: Amount): void {
    const reading = readNumber(text);
    const read = amountRead(reading);
    expect(read && equalAmounts(read, amount), `${text} -> ${told(reading)}`).toBe(true);
  }

  it('in digits', () => {
    fc.assert(
      fc.property(decimals, (amount) => expectBack(writeDigits(amount), amount)),
      { numRuns: 1000 },
    );
  });

  it('in words, with marks and without', () => {
    fc.assert(
      fc.property(wholes, (units) => {
        const words = writeWords(makeAmount(units));
        expectBack(words, makeAmount(units));
        expectBack(stripMarks(words), makeAmount(units));
        expectBack(words.toUpperCase().normalize('NFD'), makeAmount(units));
      }),
      { numRuns: 1000 },
    );
  });

  it('in words for every number up to two thousand and some', () => {
    for (let number = 0; number <= 2_105; number += 1) {
      const words = writeWords(makeAmount(number));
      expectBack(words, makeAmount(number));
      expectBack(stripMarks(words), makeAmount(number));
    }
  });

  it('in words beyond a billion billions', () => {
    fc.assert(
      fc.property(fc.bigInt(10n ** 15n, 10n ** 27n), (units) => {
        expectBack(writeWords(makeAmount(units)), makeAmount(units));
      }),
      { numRuns: 500 },
    );
  });

  it('in words with decimals and signs', () => {
    fc.assert(
      fc.property(decimals, (amount) => {
        expectBack(writeWords(amount), amount);
        expectBack(stripMarks(writeWords(amount)), amount);
      }),
      { numRuns: 1000 },
    );
  });

  it('in words with đồng after them', () => {
    fc.assert(
      fc.property(wholes, (units) => expectBack(`${writeWords(makeAmount(units))} đồng`, makeAmount(units))),
    );
  });

  it('in the short form of money, except that thousands of tỷ are asked about', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          wholes,
          wholes.map((units) => units * 1_000_000n),
        ),
        (units) => {
          const text = writeMoney(makeAmount(units));
          const reading = readNumber(text, { money: true });
          const read = reading.kind === 'choice' ? reading.options : [amountRead(reading)];
          expect(
            read.some((amount) => amount && equalAmounts(amount, makeAmount(units))),
            text,
          ).toBe(true);
          if (reading.kind === 'choice') expect(text).toMatch(/^[1-9]\d{0,2}\.\d{3} tỷ đồng$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('any text at all', () => {
  const shards = fc.constantFrom(
    ...'8 050 ; . , - / % ~ + tỷ triệu trăm mươi linh năm rưỡi phẩy không âm chục nghìn k đồng ha đến từ \u0000 \ud800 \u0323'.split(
      ' ',
    ),
    ' ',
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readNumber(text)));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readNumber(text)));
    fc.assert(
      fc.property(fc.array(shards, { maxLength: 30 }), fc.boolean(), (parts, money) => {
        expect(readNumber(parts.join(''), { money, whole: true }).kind).toBeTypeOf('string');
        expect(readNumber(parts.join(' '), { money }).kind).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['8', '8 ', '8 tỷ ', 'tỷ ', 'một tỷ năm trăm ', '-', '1.000', ' ', '\ud800', 'không ', '\u0323'])(
    'answers at once to a megabyte of %j',
    (piece) => {
      const started = performance.now();

      readNumber(piece.repeat(1_000_000 / piece.length));
      readNumber(piece.repeat(2_000 / piece.length));

      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
