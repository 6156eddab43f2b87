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
export interface Clause {
  readonly number: WrittenNumber;
  /** In the order of the text: before the number, its unit, behind it. */
  readonly words: readonly ClauseWord[];
  /** Folded words from the beginning of the sentence up to the number, "#" for each number. */
  readonly sentence: string;
  /** Numbers of one sentence share it; a semicolon begins another group inside it. */
  readonly sentenceAt: number;
  readonly groupAt: number;
  /** "Label: 12". */
  readonly isLabelled: boolean;
  /** Behind "trong đó" or in brackets: a part of what was said before. */
  readonly isPart: boolean;
  /** No sign tells where its words end and the next number's begin. */
  readonly isShared: boolean;
  /** "50 triệu/căn". */
  readonly isRate: boolean;
  /** What stands directly behind its words. */
  readonly closedBy: 'bracket' | 'other';
}

const LONGEST_LEFT = 60;
const LONGEST_RIGHT = 25;
const LONGEST_SENTENCE = 150;
const CONNECTORS = /^(?:va|voi|nang|gom|trong)$/;
/** Nouns and verbs listed with a comma between them that name one thing together, by the words beside the comma. */
const COORDINATED =
  /^(?:kien,kien nghi|nghi,phan anh|vu,viec|vu,vu viec|tin,bai|bai,tin|trinh,du an|an,cong trinh|xa,phuong|phuong,thi tran|xa,thi tran|thon,ban|thon,xom|ban,to dan|xom,to dan|thon,to dan|vien,hoi vien|tam,nha dot|tam,dot nat|huyen,thi xa|xa,thanh pho|nai,to cao|cao,kien nghi|cao,phan anh|cuoc,hoi nghi|buoi,hoi nghi|hop,van hoa)$/;
const COORDINATED_VERBS =
  /^(?:moi,sua chua|moi,sua|chua,lam moi|chua,xay|dung,sua chua|xay,sua|do,thoat ngheo)$/;

/** The clauses of all numbers, in the order of the text. */
export function clausesOf(elements: readonly Element[]): Clause[] {
  const clauses: Clause[] = [];
  let sentenceAt = 0;
  let groupAt = 0;
  let said: string[] = [];
  for (const [at, element] of elements.entries()) {
    if (element.kind === 'word') said.push(element.word);
    if (element.kind === 'number') {
      clauses.push(clauseAt(elements, at, said, sentenceAt, groupAt));
      said.push('#');
    }
    if (element.kind !== 'break') continue;
    if (element.strength === 'sentence') {
      sentenceAt = at;
      groupAt = at;
      said = [];
    } else if (element.strength === 'group') groupAt = at;
    else said.push(element.strength === 'comma' ? ',' : ':');
  }
  return clauses;
}

function clauseAt(
  elements: readonly Element[],
  at: number,
  said: readonly string[],
  sentenceAt: number,
  groupAt: number,
): Clause {
  const element = elements[at];
  if (element?.kind !== 'number') throw new Error(`No number at element ${at}`);
  const left = leftOf(elements, at);
  const right = rightOf(elements, at);
  const unit = element.unitWords.map((word) => wordOf(word, word, 0, true, true));
  const own = left.words.map(({ word }) => word).join(' ');
  return {
    number: element.number,
    words: [...left.words, ...unit, ...right.words],
    sentence: said.slice(-LONGEST_SENTENCE).join(' '),
    sentenceAt,
    groupAt,
    isLabelled: left.isLabelled,
    isPart: left.inBracket || /(?:^| )trong do(?: |$)/.test(own),
    isShared: right.isShared,
    isRate: right.isRate,
    closedBy: right.closedBy,
  };
}

function leftOf(elements: readonly Element[], at: number) {
  const words: ClauseWord[] = [];
  let distance = 0;
  let isLabelled = false;
  let inBracket = false;
  const from = leftEnd(elements, at);
  for (let i = at - 1; i >= from && words.length < LONGEST_LEFT; i -= 1) {
    const element = elements[i];
    if (element?.kind === 'word') words.push(wordOf(element.word, element.raw, distance, false, false));
    if (element?.kind !== 'break') continue;
    if (element.strength === 'close') i = bracketStart(elements, i);
    else if (element.strength === 'colon' && words.length === 0) isLabelled = true;
    else if (element.strength === 'open') {
      inBracket = true;
      break;
    } else if (element.strength !== 'slash' && !isCoordinated(elements, i, true)) distance += 1;
  }
  return { words: words.reverse(), isLabelled, inBracket };
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

/** Steps over "(…)"; stays where the bracket opens too far away. */
function bracketStart(elements: readonly Element[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 40); i -= 1) {
    const element = elements[i];
    if (element?.kind === 'break' && element.strength === 'open') return i;
  }
  return close;
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
    return ended(words, false, element.strength === 'open' ? 'bracket' : 'other');
  }
  const isShared = cut === undefined && nextAt !== undefined;
  return { words, isShared, isRate: false, closedBy: 'other' as const };
}

function ended(words: ClauseWord[], isRate: boolean, closedBy: 'bracket' | 'other' = 'other') {
  return { words, isShared: false, isRate, closedBy };
}

/** The next number before any sign that ends the clause for certain. */
function nextNumber(elements: readonly Element[], at: number): number | undefined {
  for (let i = at + 1; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.kind === 'number') return i;
    if (element?.kind === 'break' && /^(?:sentence|group|cell|open|close)$/.test(element.strength))
      return undefined;
  }
  return undefined;
}

/**
 * Between two numbers: the first comma, or else the first connecting word, is where the second one's words begin.
 * Undefined when nothing parts them.
 */
function cutBehind(elements: readonly Element[], from: number, to: number): number | undefined {
  let connector: number | undefined;
  for (let i = from + 1; i < to; i += 1) {
    const element = elements[i];
    if (element?.kind === 'break' && element.strength !== 'slash') {
      if (!isCoordinated(elements, i, !numberFollows(elements, i))) return i;
    }
    if (element?.kind === 'word' && connector === undefined && isConnector(elements, i)) connector = i;
  }
  return connector;
}

function isConnector(elements: readonly Element[], at: number): boolean {
  const [word, next] = [wordAt(elements, at), wordAt(elements, at + 1)];
  if (word === 'trong') return next === 'do';
  if (word === 'voi' && /^(?:nhan|nguoi|cu)$/.test(next)) return false;
  return CONNECTORS.test(word);
}

/** Verbs are listed so only where no number stands between: "làm mới 12 căn, sửa chữa 6 căn" are two. */
function isCoordinated(elements: readonly Element[], comma: number, alsoVerbs: boolean): boolean {
  const sign = elements[comma];
  if (sign?.kind !== 'break' || sign.strength !== 'comma') return false;
  const before = wordAt(elements, comma - 1) || lastUnitWord(elements[comma - 1]);
  const key = `${before},${wordAt(elements, comma + 1)}`;
  const pair = `${key} ${wordAt(elements, comma + 2)}`;
  if (COORDINATED.test(pair) || COORDINATED.test(key)) return true;
  return alsoVerbs && (COORDINATED_VERBS.test(pair) || COORDINATED_VERBS.test(key));
}

function numberFollows(elements: readonly Element[], comma: number): boolean {
  for (let i = comma + 1; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.kind === 'number') return true;
    if (element?.kind === 'break' && element.strength !== 'slash') return false;
  }
  return false;
}

function lastUnitWord(element: Element | undefined): string {
  return element?.kind === 'number' ? (element.unitWords.at(-1) ?? '') : '';
}

function wordAt(elements: readonly Element[], at: number): string {
  const element = elements[at];
  return element?.kind === 'word' ? element.word : '';
}

function wordOf(word: string, raw: string, distance: number, behind: boolean, isUnit: boolean): ClauseWord {
  return { word, raw, distance, behind, isUnit };
}
