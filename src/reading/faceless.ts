import { fold, tidy } from '../language/normalise.ts';
import type { Lexicon } from './lexicon.ts';

/** Longer texts are pasted, and tell more about who pasted them than about how people ask. */
const MOST_WORDS = 25;
const BLANK = '…';
/** Behind these stands a name. */
const TITLE = /^(?:dong chi|dc|anh|chi|ong|ba|co|chu|bac|chau|em|minh|toi|ten|la)$/;
/** Of families; those that are everyday words too are caught by their capital letter only. */
const FAMILY = /^(?:nguyen|tran|pham|hoang|huynh|phan|ngo|duong|dang|bui|truong|trinh|dinh|luong)$/;
/** "Em là …": who it is follows, whatever the words. */
const SELF = /^(?:em|toi|minh|ten|tui|day)$/;
const NAME_WORDS = 3;

/**
 * The folded words of a question with everything blanked that may say who asked or whom it is about: numbers, addresses
 * and whatever may be a person's name. Rather too much than too little; undefined where nothing is left to learn from.
 */
export function facelessWords(question: string, lexicon: Lexicon): string | undefined {
  const pieces = tidy(question)
    .split(/\s+/)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  // In capitals alone nothing tells a name from a word.
  if (pieces.length > MOST_WORDS || question === question.toUpperCase()) return undefined;
  const words = pieces.map((piece) => fold(piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
  const known = (index: number) => lexicon.vocabulary.has(words[index] ?? '');
  const hidden = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    const [before = '', word = ''] = [words[index - 1], words[index]];
    const isCapital = /^[^\p{L}]*\p{Lu}/u.test(piece);
    if (/[\d@/:_]|\.\p{L}/u.test(piece)) hidden.add(index);
    if (isCapital && index > 0 && !known(index)) hidden.add(index);
    if (TITLE.test(before) && (isCapital || !known(index))) hidden.add(index);
    if (before === 'chi' && words[index - 2] === 'dong') hidden.add(index);
    if (word === 'la' && SELF.test(before))
      for (let next = 1; next <= NAME_WORDS; next++) hidden.add(index + next);
    if (FAMILY.test(word) && !isOfUnit(words, index, lexicon))
      for (let next = index; next < index + NAME_WORDS; next++) hidden.add(next);
    if (isCapital && isCapitalised(pieces[index + 1]) && !isOfUnit(words, index, lexicon))
      for (const place of [index, index + 1]) hidden.add(place);
  }
  const left = words.map((word, index) => (hidden.has(index) ? BLANK : word));
  const text = left.join(' ').replace(/…(?: …)+/g, BLANK);
  return /[a-z]{2}/.test(text) ? text : undefined;
}

function isCapitalised(piece: string | undefined): boolean {
  return piece !== undefined && /^\p{Lu}\p{Ll}/u.test(piece);
}

/** "Thái Nguyên" is a province and nobody's name. */
function isOfUnit(words: readonly string[], index: number, { unitNames }: Lexicon): boolean {
  return unitNames.some(({ syllables }) =>
    syllables.some((_, offset) =>
      syllables.every((syllable, place) => words[index - offset + place] === syllable),
    ),
  );
}
