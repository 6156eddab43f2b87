import { undoKeyboard } from '../language/keyboard-residue.ts';
import { fold, stripMarks, tidy } from '../language/normalise.ts';
import { abbreviations, smallLettersOnly } from './abbreviations.ts';
import { withinOneEdit } from './edit-distance.ts';
import type { Lexicon } from './lexicon.ts';

/** Longer questions are cut: nobody asks for a figure in more words, and time stays bounded. */
const LONGEST = 1_500;
/** Syllables of a commune's name. */
const LONGEST_NAME = 4;

/** One syllable or number of the question: folded and repaired, with the letters as they were typed. */
export interface Token {
  readonly word: string;
  readonly raw: string;
  /** Place in the line. */
  readonly start: number;
  readonly end: number;
}

/** A question made comparable. `text` keeps the punctuation that dates and periods need. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those of the tokens, with one space between. */
  readonly words: string;
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Folds, repairs (joined words, Telex and VNI residue) and writes abbreviations out. */
export function prepare(question: string, lexicon: Lexicon): Line {
  const cut = spelledOut(splitJoined(tidy(question.slice(0, 4 * LONGEST)).slice(0, LONGEST)));
  const shouting = cut === cut.toUpperCase();
  const tokens: Token[] = [];
  let text = '';
  let ahead = 0;
  for (const piece of cut.match(/[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]+/gu) ?? []) {
    if (!/[\p{L}\d]/u.test(piece)) {
      text += piece.replace(/\s+/g, ' ');
      continue;
    }
    const folded = fold(piece);
    const words = isCommuneWord(folded, ahead > 0, lexicon)
      ? [folded]
      : repaired(piece, folded, shouting, lexicon);
    ahead = /^(?:xa|phuong|khu)$/.test(words[0] ?? '') ? LONGEST_NAME : ahead - 1;
    for (const [index, word] of words.entries()) {
      if (index > 0) text += ' ';
      tokens.push({ word, raw: piece, start: text.length, end: text.length + word.length });
      text += word;
    }
  }
  return { text, tokens, words: tokens.map(({ word }) => word).join(' '), places: placesOf(tokens) };
}

/** Where each word stands among them. */
export function placesOf(words: readonly { readonly word: string }[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { word }] of words.entries()) {
    const list = places.get(word);
    if (list) list.push(index);
    else places.set(word, [index]);
  }
  return places;
}

/** Names are not mended: "xã Nghĩa Đô" has no slip of a hand. */
function isCommuneWord(word: string, isBehindKind: boolean, { communes, home }: Lexicon): boolean {
  return (isBehindKind && communes.syllables.has(word)) || home.syllables.has(word);
}

/** What folding would lose: "đ/c" is one word, "%" a word, and "diễn biến" (course) must not become Điện Biên. */
function spelledOut(text: string): string {
  return text
    .replace(/(?<!\p{L})đ\/c(?!\p{L})/giu, 'đồng chí')
    .replace(/diễn biến/giu, 'xu hướng')
    .replace(/(?<!\p{L})MT TQ(?!\p{L})/giu, 'MTTQ')
    .replace(/%/g, ' phần trăm ');
}

/** "tỉnhYên Bái năm2022" → "tỉnh Yên Bái năm 2022". Codes such as "6T" and "Q1" stay whole. */
function splitJoined(text: string): string {
  const names = /\p{Ll}\p{Lu}/u.test(text) ? splitNames(text) : text;
  return /\d{4}/.test(names) ? splitYears(names) : names;
}

function splitNames(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Ll}{2,})(\p{Lu}{3,})(?!\p{Ll})/gu, '$1 $2');
}

function splitYears(text: string): string {
  return text.replace(/(\p{L}{2,})(\d{4})(?!\d)/gu, '$1 $2').replace(/(?<!\d)(\d{4})(\p{L}{2,})/gu, '$1 $2');
}

function repaired(piece: string, word: string, shouting: boolean, lexicon: Lexicon): readonly string[] {
  if (/^\d+$/.test(word)) return [word];
  const written = abbreviation(piece, word, shouting);
  if (written) return written.split(' ');
  if (lexicon.vocabulary.has(word)) return [word];
  const typed =
    stripMarks(piece) === piece ? undoKeyboard(word).find((w) => lexicon.vocabulary.has(w)) : undefined;
  if (typed) return (abbreviations.get(typed) ?? typed).split(' ');
  return splitByVocabulary(word, lexicon) ?? [nearWord(word, lexicon) ?? word];
}

/** One typing error in a word of an indicator ("ngèo" for "nghèo"), when only one such word is near. */
function nearWord(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return undefined;
  const near = lexicon.indicatorSyllables.filter((known) => withinOneEdit(known, word));
  return near.length === 1 ? near[0] : undefined;
}

function abbreviation(piece: string, word: string, shouting: boolean): string | undefined {
  const small = piece === piece.toLowerCase();
  if (smallLettersOnly.has(word) && !small && !shouting) return undefined;
  return (small ? abbreviations.get(piece) : undefined) ?? abbreviations.get(word);
}

/** "thainguyen", "cobao": the split into the fewest known syllables, or nothing. */
function splitByVocabulary(word: string, lexicon: Lexicon): readonly string[] | undefined {
  if (word.length < 5 || word.length > 24 || !/^[a-z]+$/.test(word)) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const syllable = word.slice(start, end);
      if (!before || syllable.length < 2 || !lexicon.vocabulary.has(syllable) || abbreviations.has(syllable))
        continue;
      if (!best[end] || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, syllable];
    }
  }
  return best[word.length];
}
