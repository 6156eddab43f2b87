import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Secrets } from '../../../src/bot/secrets.ts';
import {
  CODE_LETTERS,
  codeProof,
  drawCode,
  drawLink,
  isBareCode,
  isLink,
  linkProof,
  readCode,
  shownCode,
} from '../../../src/features/people/codes.ts';
import { tidy } from '../../../src/language/normalise.ts';
import { testSecrets } from '../../support/secrets.ts';

function drawing(bytes: Uint8Array): Secrets {
  return { ...testSecrets(), randomBytes: () => bytes };
}

const code = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => drawCode(drawing(bytes)));

describe('a code', () => {
  it('has 8 of 32 letters that are not mistaken for one another', () => {
    expect(new Set(CODE_LETTERS).size).toBe(32);
    expect(CODE_LETTERS).not.toMatch(/[IO01]/);
    fc.assert(fc.property(code, (drawn) => [...drawn].every((letter) => CODE_LETTERS.includes(letter))));
  });

  it('has every letter equally often in the long run: 40 bits are 40 bits', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const letters = Array.from({ length: 32 }, (_, part) =>
      drawCode(drawing(all.subarray(part * 8, part * 8 + 8))),
    ).join('');

    const counts = [...CODE_LETTERS].map((letter) => letters.split(letter).length - 1);

    expect(new Set(counts)).toEqual(new Set([8]));
  });

  it('is read back however it is typed', () => {
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replace('-', ''),
      (text) => text.replace('-', ' '),
      (text) => ` ${text.replace('-', ' – ')}`,
    );
    fc.assert(
      fc.property(code, spelling, (drawn, spelled) => {
        expect(readCode(tidy(spelled(shownCode(drawn))))).toBe(drawn);
      }),
    );
  });

  it('stands alone only in its own form, so that words stay words', () => {
    fc.assert(fc.property(code, (drawn) => isBareCode(shownCode(drawn))));
    expect(['2345-6789', 'abcd 2fgh', 'ABCD2FGH'].map(isBareCode)).toEqual([true, true, true]);
    const words = [
      'Yên Bái',
      'thanhhue',
      'chua tham',
      'năm 2023',
      '12345678',
      'ABCD-EFGH nhé',
      'Bắc-Giang',
      '',
    ];
    expect(words.map(isBareCode)).toEqual(words.map(() => false));
  });

  it('is no code with another letter, with marks, or of another length', () => {
    const others = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[\s.-]*(?:[A-HJ-NP-Z2-9][\s.-]*){8}$/i.test(text));
    fc.assert(fc.property(others, (text) => readCode(text) === undefined));
  });
});

describe('a link', () => {
  it('carries 128 bits in 22 letters that any messenger takes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const link = drawLink(drawing(bytes));
        expect(isLink(link)).toBe(true);
        expect(Uint8Array.from(Buffer.from(link, 'base64url'))).toEqual(bytes);
      }),
    );
  });

  it('is another each time', () => {
    const secrets: Secrets = { ...testSecrets(), randomBytes: (count) => randomBytes(count) };

    const links = new Set(Array.from({ length: 1_000 }, () => drawLink(secrets)));

    expect(links.size).toBe(1_000);
  });

  it('is not proven by what proves a code of the same letters', () => {
    const secrets = testSecrets();

    expect(linkProof(secrets, 'ABCD2345')).not.toBe(codeProof(secrets, 'ABCD2345'));
    expect(linkProof(secrets, 'ABCD2345')).not.toContain('ABCD2345');
  });
});
