/**
 * One form for every spelling of the same Vietnamese words.
 *
 * Two levels: `tidy` keeps the text readable (for storing and quoting), `fold` throws away everything
 * that officers type differently (marks, capitals, tone placement, i/y), for comparing only.
 */

const LOOK_ALIKE_D = /[\u00D0\u0189]/g;
const LOOK_ALIKE_SMALL_D = /[\u00F0\u0256]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\uFE0F/g;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB]/g;
const SINGLE_QUOTES = /[\u2018-\u201B]/g;
const MARKS = /\p{M}+/gu;

/** Whatever `tidy` has to change besides the Unicode form and runs of spaces; most text has none of it. */
const ODD =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AB\u00AD\u00BB\u00D0\u00F0\u0189\u0256\u1680\u2000-\u206F\u2212\u3000\uD800-\uDFFF\uFEFF]|\uFE0F/;

/**
 * NFC text with ordinary spaces, dashes and quotes, real đ/Đ, no control or invisible characters and no
 * lone surrogates. Line breaks stay. Safe to store and to quote back.
 */
export function tidy(text: string): string {
  const plain = ODD.test(text) ? withoutOddities(text) : text.normalize('NFC');
  return plain
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function withoutOddities(text: string): string {
  return wellFormed(text)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(LOOK_ALIKE_D, 'Đ')
    .replace(LOOK_ALIKE_SMALL_D, 'đ');
}

/** Replaces lone surrogates, which neither database nor JSON over the wire can carry. */
export function wellFormed(text: string): string {
  // String.prototype.toWellFormed is in Node 20, but not in the ES2023 typings.
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

const FINAL_Y = /\b([hklmst]|qu)y\b/g;
/** What is folded already needs no more than a look. */
const PLAIN_WORD = /^[a-z\d]+$/;

/**
 * Lower case without marks: "Tỉnh Hoà Bình" and "tinh hoa binh" become the same.
 * A final y after h, k, l, m, s, t or "qu" counts as i ("kỷ", "kỉ").
 */
export function fold(text: string): string {
  if (text.length > LONGEST_WORD) return folded(text);
  let known = words.get(text);
  if (known === undefined) {
    known = folded(text);
    if (words.size >= MOST_WORDS) words.clear();
    words.set(text, known);
  }
  return known;
}

/** The same few syllables come again and again, and each several times in a turn. */
const words = new Map<string, string>();
const MOST_WORDS = 5_000;
const LONGEST_WORD = 12;

function folded(text: string): string {
  if (PLAIN_WORD.test(text)) return text.replace(FINAL_Y, '$1i');
  return stripMarks(tidy(text).toLowerCase()).replace(FINAL_Y, '$1i').replace(/\s+/g, ' ');
}

/** Removes tone and letter marks; đ becomes d (it has no decomposition in Unicode). */
export function stripMarks(text: string): string {
  if (/^[\u0000-\u007F]*$/.test(text)) return text;
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A syllable with its letters' marks, and its tone apart: "hòa" and "hoà" are equal, "hòa" and "hóa" are not.
 * For comparing what was typed with marks.
 */
export function markedForm(syllable: string): string {
  const parts = syllable.normalize('NFD').toLowerCase();
  return parts.replace(TONES, '').normalize('NFC') + (parts.match(TONES) ?? []).join('');
}
