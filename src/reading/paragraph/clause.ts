import { bracketStart, cutBehind, isCoordinated, nextNumber, numberFollows } from './clause-cuts.ts';
import type { Element } from './clause-elements.ts';
import type { WrittenNumber } from './written-number.ts';

export interface ClauseWord {
  readonly word: string;
  readonly raw: string;
  /** Commas between it and the number. */
  readonly distance: number;
  /** It stands behind the number, or is its unit. */
  readonly behind: boolean;
  readonly isUnit: boolean;
}

/** A number with the words that may say what it counts. */
export interface ClauseWords {
  readonly number: WrittenNumber;
  /** In the order of the text: before the number, its unit, behind it. */
  readonly words: readonly ClauseWord[];
  /** "Label: 12". */
  readonly isLabelled: boolean;
  /** No sign tells where its words end and the next number's begin. */
  readonly isShared: boolean;
  /** "50 triệu/căn". */
  readonly isRate: boolean;
}

/** The same with its place in the sentence. */
export interface Clause extends ClauseWords {
  /** Folded words from the beginning of the sentence up to the number, "#" for each number. */
  readonly sentence: string;
  /** Numbers of one sentence share it; a semicolon begins another group inside it. */
  readonly sentenceAt: number;
  readonly groupAt: number;
  /** What it is a part of, by "trong đó" or by brackets: the number before these, if the units agree. */
  readonly partOf?: Clause;
  /** Its sentence takes something back: "không phải 102". */
  readonly isCorrected: boolean;
}

const LONGEST_LEFT = 60;
const LONGEST_RIGHT = 25;
/** What stands around the number at this place. */
export function clauseWords(elements: readonly Element[], at: number): ClauseWords {
  const element = elements[at];
  if (element?.kind !== 'number') throw new Error(`No number at element ${at}`);
  const left = leftOf(elements, at);
  const { words: right, ...ending } = rightOf(elements, at);
  const unit = element.unitWords.map((word) => wordOf(word, word, 0, true, true));
  const words = [...left.words, ...unit, ...right];
  return { number: element.number, words, isLabelled: left.isLabelled, ...ending };
}

function leftOf(elements: readonly Element[], at: number) {
  const words: ClauseWord[] = [];
  let distance = 0;
  let isLabelled = false;
  const from = leftEnd(elements, at);
  for (let i = at - 1; i >= from && words.length < LONGEST_LEFT; i -= 1) {
    const element = elements[i];
    if (element?.kind === 'word') words.push(wordOf(element.word, element.raw, distance, false, false));
    if (element?.kind !== 'break') continue;
    if (element.strength === 'close') i = bracketStart(elements, i);
    else if (element.strength === 'colon' && words.length === 0) isLabelled = true;
    else if (element.strength === 'open') break;
    else if (element.strength !== 'slash' && !isCoordinated(elements, i, true)) distance += 1;
  }
  return { words: words.reverse(), isLabelled };
}

/** Where the words before a number begin: behind a strong sign, or behind what belongs to the number before. */
function leftEnd(elements: readonly Element[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) {
    const element = elements[i];
    if (element?.kind === 'number') return cutBehind(elements, i, at) ?? i + 1;
    if (element?.kind !== 'break') continue;
    if (/^(?:sentence|group|cell)$/.test(element.strength)) return i + 1;
    if (element.strength === 'open') return i;
    if (element.strength === 'close') {
      const start = bracketStart(elements, i);
      if (start === i) return i + 1;
      i = start;
    }
  }
  return 0;
}

function rightOf(elements: readonly Element[], at: number) {
  const words: ClauseWord[] = [];
  const nextAt = nextNumber(elements, at);
  const cut = nextAt === undefined ? undefined : cutBehind(elements, at, nextAt);
  const end = cut ?? nextAt ?? elements.length;
  for (let i = at + 1; i < end && words.length < LONGEST_RIGHT; i += 1) {
    const element = elements[i];
    if (element?.kind === 'word') words.push(wordOf(element.word, element.raw, 0, true, false));
    if (element?.kind !== 'break') continue;
    if (element.strength === 'slash' && words.length === 0) return ended(words, true);
    if (element.strength === 'slash' || isCoordinated(elements, i, !numberFollows(elements, i))) continue;
    return ended(words, false);
  }
  const isShared = cut === undefined && nextAt !== undefined;
  return { words, isShared, isRate: false };
}

function ended(words: readonly ClauseWord[], isRate: boolean) {
  return { words, isShared: false, isRate };
}

function wordOf(word: string, raw: string, distance: number, behind: boolean, isUnit: boolean): ClauseWord {
  return { word, raw, distance, behind, isUnit };
}
