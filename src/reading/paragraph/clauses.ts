import { type Clause, clauseWords } from './clause.ts';
import type { Element } from './clause-elements.ts';

/** Where in the text the reader is, and what has been said in this sentence. */
interface Position {
  sentenceAt: number;
  groupAt: number;
  said: string[];
  isCorrected: boolean;
  /** The number whose parts follow: behind "trong đó", or inside brackets. */
  listed: Clause | undefined;
  /** How much was said before the bracket opened: what it holds is not said of what follows. */
  saidBefore: number | undefined;
  bracketed: Clause | undefined;
}

const LONGEST_SENTENCE = 150;

/** The clauses of all numbers, in the order of the text. */
export function clausesOf(elements: readonly Element[]): Clause[] {
  const clauses: Clause[] = [];
  const position = newSentence(elements, 0);
  for (const [at, element] of elements.entries()) {
    if (element.kind === 'word') sayWord(position, element.word, clauses.at(-1));
    else if (element.kind === 'break') passBreak(position, elements, at, clauses.at(-1));
    else {
      clauses.push(clauseAt(elements, at, position));
      position.said.push('#');
    }
  }
  return clauses;
}

function newSentence(elements: readonly Element[], at: number): Position {
  const isCorrected = /(?:^| )khong phai(?: |$)/.test(sentenceFrom(elements, at));
  return {
    sentenceAt: at,
    groupAt: at,
    said: [],
    isCorrected,
    listed: undefined,
    bracketed: undefined,
    saidBefore: undefined,
  };
}

function sayWord(position: Position, word: string, last: Clause | undefined): void {
  const lists = (word === 'do' && position.said.at(-1) === 'trong') || word === 'gom';
  if (lists && !position.listed) position.listed = last;
  position.said.push(word);
}

function passBreak(
  position: Position,
  elements: readonly Element[],
  at: number,
  last: Clause | undefined,
): void {
  const element = elements[at];
  if (element?.kind !== 'break') return;
  if (element.strength === 'sentence') Object.assign(position, newSentence(elements, at));
  else if (element.strength === 'group') Object.assign(position, { groupAt: at, listed: undefined });
  else position.said.push(element.strength === 'comma' ? ',' : ':');
  if (element.strength === 'open')
    Object.assign(position, { bracketed: last, saidBefore: position.said.length });
  if (element.strength === 'close') closeBracket(position);
}

function closeBracket(position: Position): void {
  position.said.length = Math.min(position.said.length, position.saidBefore ?? position.said.length);
  position.bracketed = undefined;
  position.listed = undefined;
  position.saidBefore = undefined;
}

function clauseAt(elements: readonly Element[], at: number, position: Position): Clause {
  const { sentenceAt, groupAt, said, isCorrected, listed, bracketed } = position;
  const clause = clauseWords(elements, at);
  const parent = [listed, bracketed].find((one) => one && sharesUnit(one, clause.number.unit));
  return {
    ...clause,
    sentence: said.slice(-LONGEST_SENTENCE).join(' '),
    sentenceAt,
    groupAt,
    isCorrected,
    ...(parent ? { partOf: parent } : {}),
  };
}

function sharesUnit({ number }: Clause, unit: string | undefined): boolean {
  return !unit || !number.unit || number.unit === unit;
}

function sentenceFrom(elements: readonly Element[], at: number): string {
  const words: string[] = [];
  for (let i = at + 1; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.kind === 'break' && element.strength === 'sentence') break;
    if (element?.kind === 'word') words.push(element.word);
  }
  return words.join(' ');
}
