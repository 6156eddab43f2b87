import type { AwardKind } from '../domain/award.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Directory } from '../domain/reference.ts';
import { isCommunal, type Unit } from '../domain/unit.ts';
import { fold, markedForm } from '../language/normalise.ts';
import { abbreviations, everydayWords } from './abbreviations.ts';
import { type ClusterWords, clusterWords } from './cluster-names.ts';
import { type CommuneNames, communeNames } from './commune-names.ts';
import { cues } from './cues.ts';
import { grouped } from './grouped.ts';

/** The name of one or more units (old and new Phú Thọ share one), as folded syllables. */
export interface UnitName {
  readonly syllables: readonly string[];
  readonly joined: string;
  /** The same with marks, tone apart (see `markedForm`). */
  readonly marked: readonly string[];
  /** Codes of the units so called, oldest first. */
  readonly codes: readonly string[];
  readonly isBackground: boolean;
}

/** Words that stand for an indicator: each part must occur whole, the parts anywhere. */
export interface IndicatorWords {
  readonly code: string;
  readonly parts: readonly (readonly string[])[];
  readonly weight: number;
  /** Its place among all, the most words first. */
  readonly rank: number;
}

export interface AwardWords {
  readonly codes: readonly string[];
  readonly syllables: readonly string[];
}

/** Everything the reader knows about words, made from data once and then only looked up. */
export interface Lexicon {
  readonly directory: Directory;
  readonly unitNames: readonly UnitName[];
  /** By first syllable; longest names first. */
  readonly unitsByFirst: ReadonlyMap<string, readonly UnitName[]>;
  /** Initials such as "bk", folded, with the unit codes they may mean. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
  /** Names that are read behind "xã", "phường" and "đặc khu" only. */
  readonly communes: CommuneNames;
  /** Those that are read without such a word: of the asker's own cluster (see `atHome`). */
  readonly home: CommuneNames;
  /** Of several clusters. */
  readonly clusterWords: readonly ClusterWords[];
  readonly indicatorWords: readonly IndicatorWords[];
  /** By that one of its words which the fewest have: most indicators are not even thought of. */
  readonly indicatorsByRarest: ReadonlyMap<string, readonly IndicatorWords[]>;
  readonly awardWords: readonly AwardWords[];
  /** Longer syllables of the indicators' words, in which a typing error is put right. */
  readonly indicatorSyllables: readonly string[];
  /** Known syllables. */
  readonly vocabulary: ReadonlySet<string>;
  /** Last syllables of units' names that mean nothing else: alone they name a unit, but not which. */
  readonly namePieces: ReadonlySet<string>;
}

const lexicons = new WeakMap<Directory['reference']['units'], Lexicon>();

/** Made once for as long as the words stay the same: a source that was added changes none. */
export function lexiconOf(directory: Directory): Lexicon {
  const { units } = directory.reference;
  const known = lexicons.get(units);
  if (known && saysTheSame(known.directory, directory)) return known;
  const made = buildLexicon(directory);
  lexicons.set(units, made);
  return made;
}

function saysTheSame({ reference: a }: Directory, { reference: b }: Directory): boolean {
  const isSame = a.clusters === b.clusters && a.successions === b.successions;
  return isSame && a.indicators === b.indicators && a.awardKinds === b.awardKinds;
}

const homes = new WeakMap<readonly string[], Lexicon>();

/** The same for somebody among these units: communes of theirs are known by their bare names. */
export function atHome(lexicon: Lexicon, codes: readonly string[]): Lexicon {
  const known = homes.get(codes);
  if (known?.directory === lexicon.directory) return known;
  const communes = codes.map((code) => lexicon.directory.unit(code)).filter(({ kind }) => isCommunal(kind));
  const made = communes.length === 0 ? lexicon : { ...lexicon, home: communeNames(communes) };
  homes.set(codes, made);
  return made;
}

export function buildLexicon(directory: Directory): Lexicon {
  const { units, indicators, awardKinds } = directory.reference;
  const { unitNames, initials } = unitVocabulary(units.filter(({ kind }) => !isCommunal(kind)));
  const indicatorWords = wordsOfIndicators(indicators);
  const awardWords = wordsOfAwards(awardKinds);
  const indicatorSyllables = [
    ...new Set(
      indicatorWords.flatMap((words) => words.parts.flat()).filter((syllable) => syllable.length >= 4),
    ),
  ];
  const unitsByFirst = grouped(unitNames, ({ syllables }) => syllables[0]);
  const otherWords = [
    ...everydayWords,
    ...cues.flatMap(({ pattern }) => pattern.source.match(/[a-z]{2,}/g) ?? []),
    ...indicatorWords.flatMap((words) => words.parts.flat()),
    ...awardWords.flatMap((words) => words.syllables),
    ...abbreviations.keys(),
    ...[...abbreviations.values()].flatMap((words) => words.split(' ')),
    ...initials.keys(),
  ];
  const nameSyllables = unitNames.flatMap((name) => name.syllables);
  const vocabulary = new Set([...otherWords, ...nameSyllables]);
  const known = new Set(otherWords);
  const namePieces = new Set(
    unitNames.flatMap(({ syllables }) => (syllables.length > 1 ? syllables.slice(-1) : [])),
  );
  for (const piece of namePieces) if (known.has(piece)) namePieces.delete(piece);
  return {
    directory,
    unitNames,
    unitsByFirst,
    initials,
    communes: communeNames(units),
    home: communeNames([]),
    clusterWords: clusterWords(directory),
    indicatorWords,
    indicatorsByRarest: grouped(indicatorWords, rarestIn(indicatorWords)),
    awardWords,
    indicatorSyllables,
    vocabulary,
    namePieces,
  };
}

function unitVocabulary(units: readonly Unit[]): { unitNames: UnitName[]; initials: Map<string, string[]> } {
  const names = new Map<string, { codes: string[]; isBackground: boolean; marked: string[] }>();
  const initials = new Map<string, string[]>();
  const oldestFirst = [...units].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  for (const unit of oldestFirst) {
    for (const text of [unit.name, ...unit.aliases]) {
      const words = fold(text)
        .replace(/[^a-z0-9 ]/g, ' ')
        .replace(/ +/g, ' ')
        .trim();
      if (isInitials(text)) {
        initials.set(words, [...new Set([...(initials.get(words) ?? []), unit.code])]);
      } else if (words) {
        const known = names.get(words) ?? {
          codes: [],
          isBackground: true,
          marked: text.split(/[^\p{L}\p{M}]+/u).map(markedForm),
        };
        if (!known.codes.includes(unit.code)) known.codes.push(unit.code);
        names.set(words, { ...known, isBackground: known.isBackground && unit.isBackground });
      }
    }
  }
  const unitNames = [...names].map(([words, more]) => {
    const syllables = words.split(' ');
    return { syllables, joined: syllables.join(''), ...more };
  });
  unitNames.sort((a, b) => b.syllables.length - a.syllables.length);
  return { unitNames, initials };
}

function isInitials(text: string): boolean {
  return /^[A-ZĐ]{2,4}$/.test(text);
}

function wordsOfIndicators(indicators: readonly Indicator[]): IndicatorWords[] {
  return indicators
    .flatMap(wordsOfIndicator)
    .sort((a, b) => b.weight - a.weight)
    .map((words, rank) => ({ ...words, rank }));
}

function rarestIn(all: readonly IndicatorWords[]): (words: IndicatorWords) => string | undefined {
  const uses = new Map<string, number>();
  for (const word of all.flatMap(({ parts }) => parts.flat())) uses.set(word, (uses.get(word) ?? 0) + 1);
  return ({ parts }) => parts.flat().sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
}

function wordsOfIndicator(indicator: Indicator): Omit<IndicatorWords, 'rank'>[] {
  const own = indicator.name.replace(/^(Tổng số|Số)\s+/, '').replace(/[“”"]/g, '');
  return [own, ...indicator.aliases].map((alias) => {
    const parts = alias
      .split('+')
      .map(syllablesOf)
      .filter((part) => part.length > 0);
    return { code: indicator.code, parts, weight: parts.flat().length };
  });
}

function wordsOfAwards(kinds: readonly AwardKind[]): AwardWords[] {
  const codes = new Map<string, string[]>();
  for (const kind of kinds) {
    const titles = kind.isTitle ? ['cờ'] : [];
    for (const text of [kind.name, ...kind.aliases, ...titles].filter((alias) => !isInitials(alias))) {
      const key = syllablesOf(text).join(' ');
      codes.set(key, [...new Set([...(codes.get(key) ?? []), kind.code])]);
    }
  }
  return [...codes]
    .map(([key, list]) => ({ syllables: key.split(' '), codes: list }))
    .sort((a, b) => b.syllables.length - a.syllables.length);
}

export function syllablesOf(text: string): string[] {
  return fold(text)
    .replace(/[^a-z0-9%²]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}
