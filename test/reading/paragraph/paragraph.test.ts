import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarks } from '../../../src/language/normalise.ts';
import { buildLexicon } from '../../../src/reading/lexicon.ts';
import { type ParagraphReading, readParagraph } from '../../../src/reading/paragraph/paragraph.ts';
import { testDirectory } from '../../support/directory.ts';
import { heldOutParagraphs } from './held-out-paragraphs.ts';
import { lastLookParagraphs } from './last-look-paragraphs.ts';
import { proposalsBrief } from './paragraph-brief.ts';
import type { ParagraphCase } from './paragraph-case.ts';
import { paragraphs } from './paragraphs.ts';
import { trapParagraphs } from './trap-paragraphs.ts';

const now = new Date('2024-12-20T02:00:00Z');
const lexicon = buildLexicon(testDirectory());
const everyIndicator = testDirectory().reference.indicators.map(({ code }) => code);
const cases = [...paragraphs, ...heldOutParagraphs, ...trapParagraphs, ...lastLookParagraphs];

function reading(text: string, indicators: readonly string[] = everyIndicator): ParagraphReading {
  return readParagraph(text, { lexicon, indicators, now });
}

function unmatchedBrief({ unmatched }: ParagraphReading, expected: readonly string[]): string[] {
  return unmatched.map(({ text }, at) =>
    text.startsWith(expected[at] ?? text) ? (expected[at] ?? text) : text,
  );
}

describe('a pasted paragraph', () => {
  it.each(cases)('is read: $name', ({ text, asked, expected, unmatched }) => {
    const read = reading(text, asked);

    expect(proposalsBrief(read)).toEqual(expected);
    expect(unmatchedBrief(read, unmatched)).toEqual(unmatched);
  });

  it('gives most of what a colleague would read, in sets made to be hard', () => {
    const read = cases.flatMap(({ expected }) => Object.keys(expected)).length;
    const left = cases.flatMap(({ left }) => left ?? []).length;

    expect(read / (read + left)).toBeGreaterThan(0.9);
  });
});

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['without marks', stripMarks],
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
  ['with decomposed letters', (text) => text.normalize('NFD')],
  ['with spaces that do not break', (text) => text.replace(/ /g, '\u00A0')],
  ['with commas for semicolons', (text) => text.replace(/;/g, ',')],
  ['as one line', (text) => text.replace(/\n/g, '; ')],
  ['with zero-width signs', (text) => text.replace(/ (?=\p{L})/gu, ' \u200B')],
  ['broken into narrow lines', (text) => brokenAfter(text, 9)],
  ['broken into wider lines', (text) => brokenAfter(text, 14)],
];

function brokenAfter(text: string, words: number): string {
  return text.replace(new RegExp(`((?:\\S+ ){${words}})`, 'g'), (line) => `${line.trimEnd()}\n`);
}

describe('the same paragraph typed otherwise', () => {
  it.each(ways)('never gives another figure: %s', (_, way) => {
    const wrong = cases.flatMap((one) => unexpected(one, reading(way(one.text), one.asked)));

    expect(wrong).toEqual([]);
  });

  it('gives nearly all of them without marks', () => {
    const found = cases.map(({ text, asked }) => reading(stripMarks(text), asked).proposals.length);
    const expected = cases.map((one) => Object.keys(one.expected).length);

    expect(sum(found) / sum(expected)).toBeGreaterThan(0.97);
  });
});

function unexpected({ name, expected }: ParagraphCase, read: ParagraphReading): string[] {
  const proposals = Object.entries(proposalsBrief(read));
  return proposals.flatMap(([code, brief]) =>
    expected[code] === brief ? [] : [`${name}: ${code} ${brief}`],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('a proposal', () => {
  it('is made only for indicators that were asked for; the others are listed', () => {
    const read = reading('Làm mới 120 căn, sửa chữa 60 căn nhà đại đoàn kết.', ['house_repair']);

    expect(proposalsBrief(read)).toEqual({ house_repair: '60' });
    expect(read.unmatched.map(({ text }) => text)).toEqual(['120 căn']);
  });

  it('quotes the words around it and says where it stands', () => {
    const text = 'Trong kỳ, các cấp đã tổ chức 350 cuộc tiếp xúc cử tri.\nSố đơn thư: 12';

    const [first, second] = reading(text).proposals;

    expect(first?.quote).toBe('Trong kỳ, các cấp đã tổ chức 350 cuộc tiếp xúc cử tri.');
    expect(text.slice(first?.start, first?.end)).toBe('350 cuộc');
    expect(second?.quote).toBe('Số đơn thư: 12');
  });

  it('keeps the doubt about the number itself', () => {
    const { proposals } = reading('Số ngày công lao động: 61,200; Quỹ Vì người nghèo: 850');

    expect(proposals.map(({ reading }) => 'why' in reading && reading.why)).toEqual([
      'english-comma',
      'small-money',
    ]);
  });

  it('takes the unit from the label', () => {
    const read = reading('Kinh phí hỗ trợ nhà (triệu đồng): 21.450\nDiện tích đất hiến (ha): 12,5');

    expect(proposalsBrief(read)).toEqual({ house_money: '21450000000', land_donated: '12.5' });
  });

  it('is made once when a figure is said twice, and not at all when it is said in two ways', () => {
    const twice = reading('Tổ chức 350 cuộc tiếp xúc cử tri. Tóm lại: 350 cuộc tiếp xúc cử tri.');
    const twoWays = reading('Tổ chức 350 cuộc tiếp xúc cử tri. Tóm lại: 351 cuộc tiếp xúc cử tri.');

    expect(proposalsBrief(twice)).toEqual({ txct_meetings: '350' });
    expect(twice.unmatched).toEqual([]);
    expect(twoWays.proposals).toEqual([]);
    expect(twoWays.unmatched).toHaveLength(2);
  });

  it('is of this period: in December not of the year before, in January of the year that has ended', () => {
    const text = 'Năm 2024 làm mới 412 căn nhà đại đoàn kết.';
    const at = (date: string) =>
      readParagraph(text, { lexicon, indicators: everyIndicator, now: new Date(date) });

    expect(at('2024-12-20T02:00:00Z').proposals).toHaveLength(1);
    expect(at('2025-01-10T02:00:00Z').proposals).toHaveLength(1);
    expect(at('2025-11-10T02:00:00Z').proposals).toHaveLength(0);
  });
});

const pieces = [
  ...cases.flatMap(({ text }) => text.split(/(?<=[ ,;.:])/)),
  ...'( ) / - % = | \n \t : ; , . ~ 1 2.500 8,05 tỷ trong đó không lên câu 7'.split(' '),
];

describe('any text', () => {
  it('gives an indicator one number at most, and a number one indicator at most or none', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));

    fc.assert(
      fc.property(text, (typed) => {
        const { proposals, unmatched } = reading(typed);
        const codes = proposals.map(({ indicator }) => indicator);
        const starts = [...proposals, ...unmatched].map(({ start }) => start);

        expect(new Set(codes).size).toBe(codes.length);
        expect(new Set(starts).size).toBe(starts.length);
      }),
      { numRuns: 150 },
    );
  });

  it('is quoted as it was typed, in whole words and at most 120 characters', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));

    fc.assert(
      fc.property(text, (typed) => {
        const { proposals, unmatched } = reading(typed);
        const plain = ` ${typed.replace(/\s+/g, ' ')} `;

        for (const { quote } of [...proposals, ...unmatched]) {
          expect(quote.length).toBeLessThanOrEqual(120);
          expect(plain).toContain(` ${quote} `);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        expect(reading(typed).questionNumbers.size).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['a whole report', cases.map(({ text }) => text).join('\n')],
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['groups', '1.000,'],
    ['brackets', '(1'],
    ['closing brackets', ') 1'],
    ['cells', '1 | căn |'],
    ['questions', 'câu 1 câu '],
    ['labels', 'xã: không = '],
    ['one long word', 'nhađạiđoànkết'],
    ['houses without a sign', 'làm mới 120 căn nhà sửa chữa '],
    ['houses with commas', 'làm mới 120 căn, '],
    ['spaces', '        1'],
    ['dates', '1/1/2024-'],
    ['number words', 'một trăm hai mươi tỷ '],
    ['lines', '1\n2\n'],
    ['percentages', 'tăng trên 12% kế hoạch '],
  ])('of 20 000 characters is read within two seconds: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);

    const began = performance.now();
    reading(text);

    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('beyond 20 000 characters is left unread, and no number is cut in two', () => {
    const read = reading(`${'a '.repeat(9_990)}Số cuộc giám sát: 123456`);

    expect(read.proposals).toEqual([]);
    expect(read.unmatched).toEqual([]);
  });
});
