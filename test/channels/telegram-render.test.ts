import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/channels/telegram/render.ts';
import { splitText } from '../../src/channels/telegram/split-text.ts';
import { wellFormed } from '../../src/language/normalise.ts';

describe('a long text', () => {
  it('is cut between paragraphs, else lines, else sentences, else words', () => {
    expect(splitText('một hai\n\nba bốn năm', 12)).toEqual(['một hai', 'ba bốn năm']);
    expect(splitText('một hai\nba bốn năm', 12)).toEqual(['một hai', 'ba bốn năm']);
    expect(splitText('một hai. Ba bốn năm', 12)).toEqual(['một hai.', 'Ba bốn năm']);
    expect(splitText('một hai ba bốn năm', 12)).toEqual(['một hai ba', 'bốn năm']);
  });

  it('of 4,096 units is one part, of 4,097 two', () => {
    expect(splitText('a'.repeat(4_096), 4_096)).toHaveLength(1);
    expect(splitText('a'.repeat(4_097), 4_096)).toHaveLength(2);
  });

  it('is never cut inside a letter', () => {
    expect(splitText(`${'a'.repeat(9)}😀${'b'.repeat(9)}`, 10)).toEqual([
      'a'.repeat(9),
      `😀${'b'.repeat(8)}`,
      'b',
    ]);
  });

  it('loses nothing but the spaces at the cuts, whatever it is', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'ế', '😀', ' ', '\n', '\n\n', '. ', '.', 'từ'),
      maxLength: 400,
    });

    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, most) => {
        const parts = splitText(text, most);

        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(most);
          expect(wellFormed(part)).toBe(part);
          expect(part).toBe(part.trim());
        }
      }),
    );
  });

  it('is not cut inside a word that fits into a part', () => {
    const sentence = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', 'ư'), minLength: 1, maxLength: 8 }),
    );

    fc.assert(
      fc.property(sentence, fc.constantFrom(' ', '\n', '\n\n'), (words, space) => {
        const parts = splitText(words.join(space), 10);

        expect(parts.flatMap((part) => part.split(/\s+/))).toEqual(words);
      }),
    );
  });
});

describe('buttons', () => {
  it('have codes of at most 64 bytes, however many there are', () => {
    const choices = Array.from({ length: 120 }, (_, index) => ({
      value: 'v'.repeat(500),
      label: `Số ${index}`,
    }));

    const [part] = render({ text: 'x', choices, attachments: [] }, { job: Number.MAX_SAFE_INTEGER });

    const buttons = part?.keyboard?.flat() ?? [];
    expect(buttons).toHaveLength(100);
    for (const button of buttons)
      expect(Buffer.byteLength('callback_data' in button ? button.callback_data : '')).toBeLessThanOrEqual(
        64,
      );
  });
});
