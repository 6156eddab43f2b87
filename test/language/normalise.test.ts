import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, markedForm, stripMarks, tidy, wellFormed } from '../../src/language/normalise.ts';

describe('tidying', () => {
  it.each([
    ['NFD', 'Hòa Bình'.normalize('NFD'), 'Hòa Bình'],
    ['no-break and wide spaces', 'Hòa\u00A0\u3000Bình ', 'Hòa Bình'],
    ['look-alikes of Đ', '\u00D0iện Biên, \u0189ồng', 'Điện Biên, Đồng'],
    ['zero-width characters', 'Yên\u200B Bá\uFEFFi', 'Yên Bái'],
    ['control characters', 'xã\u0000 ntm\u0007', 'xã ntm'],
    ['quotes and dashes', '“a” – ‘b’', '"a" - \'b\''],
    ['line breaks', 'a \r\n  b\rc', 'a\nb\nc'],
    ['lone surrogates', 'a\uD800b\uDFFF', 'a\uFFFDb\uFFFD'],
  ])('mends %s', (_name, text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it('leaves tidy text alone, and is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  it('leaves nothing a database or JSON could choke on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(JSON.stringify(tidy(text)))).toBe(tidy(text));
        expect(tidy(text)).not.toContain('\u0000');
        expect(Buffer.from(wellFormed(text)).toString()).toBe(wellFormed(text));
      }),
    );
  });
});

describe('folding', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['TỈNH YÊN BÁI', 'tinh yen bai'],
    ['kỉ niệm', 'kỷ niệm'],
    ['8 tỉ', '8 tỷ'],
    ['Điện Biên', 'dien bien'],
  ])('makes "%s" and "%s" the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('strips every mark of Vietnamese', () => {
    expect(stripMarks('Ủy ban Mặt trận Tổ quốc Việt Nam, nhà đại đoàn kết')).toBe(
      'Uy ban Mat tran To quoc Viet Nam, nha dai doan ket',
    );
  });

  it('keeps marks comparable wherever the tone is placed', () => {
    expect(markedForm('hòa')).toBe(markedForm('Hoà'));
    expect(markedForm('hòa')).not.toBe(markedForm('hóa'));
    expect(markedForm('nâng')).not.toBe(markedForm('nẵng'));
  });
});
