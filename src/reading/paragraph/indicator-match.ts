import type { IndicatorWords, Lexicon } from '../lexicon.ts';
import { placesOf } from '../prepare.ts';
import type { ClauseWord } from './clause.ts';

/** An indicator whose words stand around a number. */
export interface IndicatorMatch {
  readonly code: string;
  /** Places among the clause's words. */
  readonly places: readonly number[];
  /** Those that say more than the unit does: "giám sát" of "cuộc giám sát". */
  readonly content: readonly number[];
  readonly weight: number;
}

/** Words that only say what kind of thing is counted, or how: alone they choose no indicator. */
const GENERIC = new Set(
  (
    'can nha ngoi cai xa phuong thi tran huyen quan pho don vi cap khu dan cu thon ban xom to ho gia dinh nguoi luot ' +
    'cuoc noi dung hoi nghi buoi dot lop khoa vu viec cong trinh du an kien y ban mo hinh suat qua phan trang nhom ' +
    'doan vien so dat chuan duoc da la va tien dong trieu ti m2 met vuong tram ngheo diem'
  ).split(' '),
);

/** Every indicator whose words occur here, each by its longest alias. At least one word must be more than generic. */
export function matchesIn(words: readonly ClauseWord[], lexicon: Lexicon): IndicatorMatch[] {
  const places = placesOf(words);
  const best = new Map<string, IndicatorMatch>();
  for (const alias of aliasesFor(places, lexicon)) {
    if (alias.weight < 2 || (best.get(alias.code)?.weight ?? 0) >= alias.weight) continue;
    const match = matchOf(alias, words, places);
    if (match) best.set(alias.code, match);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}

const byFirstWord = new WeakMap<Lexicon, ReadonlyMap<string, readonly IndicatorWords[]>>();

function aliasesFor(places: ReadonlyMap<string, readonly number[]>, lexicon: Lexicon): IndicatorWords[] {
  const index = byFirstWord.get(lexicon) ?? indexed(lexicon);
  return [...places.keys()].flatMap((word) => index.get(word) ?? []);
}

function indexed(lexicon: Lexicon): ReadonlyMap<string, readonly IndicatorWords[]> {
  const index = new Map<string, IndicatorWords[]>();
  for (const alias of lexicon.indicatorWords) {
    const first = alias.parts[0]?.[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), alias]);
  }
  byFirstWord.set(lexicon, index);
  return index;
}

function matchOf(
  alias: IndicatorWords,
  words: readonly ClauseWord[],
  places: ReadonlyMap<string, readonly number[]>,
): IndicatorMatch | undefined {
  const taken: number[] = [];
  for (const part of alias.parts) {
    const start = nearestStart(part, words, places, taken);
    if (start === undefined) return undefined;
    taken.push(...part.map((_, offset) => start + offset));
  }
  const content = taken.filter((place) => !isGeneric(words[place]?.word ?? ''));
  if (content.length === 0) return undefined;
  return { code: alias.code, places: taken, content, weight: alias.weight };
}

/** Of several places the one nearest to the number: the last before it, the first behind it. */
function nearestStart(
  part: readonly string[],
  words: readonly ClauseWord[],
  places: ReadonlyMap<string, readonly number[]>,
  taken: readonly number[],
): number | undefined {
  const number = words.findIndex((word) => word.behind);
  const middle = number < 0 ? words.length : number;
  let best: number | undefined;
  for (const start of places.get(part[0] ?? '') ?? []) {
    if (!standsAt(part, words, start, taken)) continue;
    if (best === undefined || Math.abs(start - middle) < Math.abs(best - middle)) best = start;
  }
  return best;
}

/** The words of a part stand side by side, no comma between them. */
function standsAt(
  part: readonly string[],
  words: readonly ClauseWord[],
  start: number,
  taken: readonly number[],
): boolean {
  const distance = words[start]?.distance;
  return part.every((word, offset) => {
    const found = words[start + offset];
    return found?.word === word && found.distance === distance && !taken.includes(start + offset);
  });
}
