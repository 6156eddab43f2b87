import { fold, markedForm, stripMarks } from '../language/normalise.ts';
import { abbreviations } from './abbreviations.ts';
import { communeAt, fellowAt } from './commune-mentions.ts';
import { withinOneEdit } from './edit-distance.ts';
import type { Lexicon, UnitName } from './lexicon.ts';
import type { Line, Token } from './prepare.ts';

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a question names a unit. Several `names` = a typing error that could be any of them, or communes of one name in
 * several provinces; none = a commune that there is not.
 */
export interface UnitMention extends Stretch {
  readonly names: readonly UnitName[];
  /** Written as initials ("BK"), which may mean something else. */
  readonly initials?: string;
  /** "Phú Thọ mới", "Phú Thọ cũ". */
  readonly age?: 'new' | 'old';
  readonly isCommune?: true;
}

const SHORTEST_FOR_TYPOS = 6;

/** All mentions, left to right, without overlaps. `taken` tells tokens that already mean something else. */
export function findUnits(line: Line, lexicon: Lexicon, taken: (index: number) => boolean): UnitMention[] {
  const mentions: UnitMention[] = [];
  for (let index = 0; index < line.tokens.length; index++) {
    if (taken(index)) continue;
    const mention =
      communeAt(line.tokens, index, lexicon) ??
      exactName(line.tokens, index, lexicon) ??
      fellowAt(line.tokens, index, lexicon) ??
      initialsAt(line.tokens, index, lexicon) ??
      halfTyped(line.tokens, index, lexicon) ??
      misspelt(line.tokens, index, lexicon);
    if (!mention || overlaps(mention, taken)) continue;
    mentions.push(withAge(mention, line.tokens));
    index = mention.to - 1;
  }
  return mentions;
}

function overlaps(stretch: Stretch, taken: (index: number) => boolean): boolean {
  for (let index = stretch.from; index < stretch.to; index++) if (taken(index)) return true;
  return false;
}

function exactName(tokens: readonly Token[], from: number, lexicon: Lexicon): UnitMention | undefined {
  const candidates = lexicon.unitsByFirst.get(tokens[from]?.word ?? '') ?? [];
  const name = candidates.find(
    (candidate) =>
      candidate.syllables.every((syllable, offset) => tokens[from + offset]?.word === syllable) &&
      (!candidate.isBackground || marksAgree(candidate, tokens, from)),
  );
  return name && { from, to: from + name.syllables.length, names: [name] };
}

/** "Đã nâng" is not Đà Nẵng. Asked of far provinces only: for the cluster's own a slip of a mark is likelier. */
function marksAgree(name: UnitName, tokens: readonly Token[], from: number): boolean {
  const typed = name.syllables.map((_, offset) => tokens[from + offset]?.raw ?? '');
  if (typed.every((raw) => stripMarks(raw) === raw)) return true;
  return typed.every((raw, offset) => markedForm(raw) === name.marked[offset]);
}

function initialsAt(tokens: readonly Token[], from: number, lexicon: Lexicon): UnitMention | undefined {
  const token = tokens[from];
  const codes = token && lexicon.initials.get(token.word);
  if (!token || !codes) return undefined;
  // In small letters and alone in a sentence they are more often a typing slip than a province.
  const names = lexicon.unitNames.filter(
    (name) =>
      name.codes.some((code) => codes.includes(code)) &&
      name.syllables.map((s) => s[0]).join('') === token.word,
  );
  return names.length > 0 ? { from, to: from + 1, names, initials: token.word } : undefined;
}

/** "thai ng", "tuyen q": a whole first syllable and the beginning of the second, when only one name fits. */
function halfTyped(tokens: readonly Token[], from: number, lexicon: Lexicon): UnitMention | undefined {
  const first = tokens[from]?.word ?? '';
  const second = shortened(tokens[from + 1]) ?? tokens[from + 1]?.word ?? '';
  if (second.length === 0 || /^\d/.test(second)) return undefined;
  if (lexicon.vocabulary.has(second) && !shortened(tokens[from + 1])) return undefined;
  const fitting = (lexicon.unitsByFirst.get(first) ?? []).filter(
    (name) => name.syllables.length === 2 && name.syllables[1]?.startsWith(second),
  );
  return distinct(fitting).length === 1 ? { from, to: from + 2, names: distinct(fitting) } : undefined;
}

/** As it was typed where it was taken for an abbreviation: "ng" is "người", but not in "Thái ng". */
function shortened(token: Token | undefined): string | undefined {
  const typed = fold(token?.raw ?? '');
  return typed.length > 1 && abbreviations.get(typed) === token?.word ? typed : undefined;
}

/**
 * One typing error in a two-syllable name. Hà Giang, Bắc Giang, An Giang and Hậu Giang are one letter apart, so all
 * names in reach are returned and the reader asks when there are several.
 */
function misspelt(tokens: readonly Token[], from: number, lexicon: Lexicon): UnitMention | undefined {
  const [first, second] = [tokens[from]?.word ?? '', tokens[from + 1]?.word ?? ''];
  const joined = first + second;
  if (joined.length < SHORTEST_FOR_TYPOS || /\d/.test(joined)) return undefined;
  const known = lexicon.vocabulary.has(first) && lexicon.vocabulary.has(second);
  if (known && !(isCapitalised(tokens[from]) && isCapitalised(tokens[from + 1]))) return undefined;
  const near = lexicon.unitNames.filter(
    (name) =>
      name.syllables.length === 2 &&
      sharesASyllable(name, first, second) &&
      withinOneEdit(joined, name.joined),
  );
  return near.length > 0 ? { from, to: from + 2, names: distinct(near) } : undefined;
}

/** "Bà Giang" is written as a name, "bà giảng" is not. */
function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw);
}

function sharesASyllable(name: UnitName, first: string, second: string): boolean {
  return name.syllables[0] === first || name.syllables[1] === second;
}

/** Before the name of a person, who may be called as a province is. */
const TO_PEOPLE = /^(?:chi|dc|anh|chi|em|ong|ba|co|chu|ban|bac)$/;

/**
 * A name that is none of ours, or only a part of one: "tỉnh Xyz", "của Xyz", "tỉnh Giang". What is asked about it must
 * not be answered about the cluster.
 */
export function namesAStranger(line: Line, lexicon: Lexicon, taken: (index: number) => boolean): boolean {
  return line.tokens.some((token, index) => {
    const before = line.tokens[index - 1]?.word ?? '';
    if (taken(index)) return false;
    if (isPieceOfName(token, index, lexicon) && !TO_PEOPLE.test(before)) return true;
    if (!/^(?:tinh|cua|o|tai)$/.test(before)) return false;
    const isKnown = lexicon.vocabulary.has(fold(token.raw)) || /^\d/.test(token.raw);
    if (!isKnown && (before === 'tinh' || isCapitalised(token))) return true;
    if (!isCapitalised(token)) return false;
    return before === 'tinh' && lexicon.unitNames.some((name) => name.syllables.includes(token.word));
  });
}

/** "Giang có bao nhiêu xã": written as a name, or the first word. */
function isPieceOfName(token: Token, index: number, { namePieces }: Lexicon): boolean {
  return namePieces.has(token.word) && (index === 0 || isCapitalised(token));
}

function distinct(names: readonly UnitName[]): UnitName[] {
  return names.filter(
    (name, index) => names.findIndex((other) => other.codes[0] === name.codes[0]) === index,
  );
}

function withAge(mention: UnitMention, tokens: readonly Token[]): UnitMention {
  const next = tokens[mention.to]?.word;
  if (next === 'moi' && tokens[mention.to + 1]?.word !== 'nhat')
    return { ...mention, to: mention.to + 1, age: 'new' };
  if (next === 'cu') return { ...mention, to: mention.to + 1, age: 'old' };
  return mention;
}
