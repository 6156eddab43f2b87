import { toDecimalString } from '../domain/amount.ts';
import type { Period } from '../domain/period.ts';
import { findPeriods, type PeriodMention } from '../language/dates/period-reading.ts';
import { fold } from '../language/normalise.ts';
import { findNumbers } from '../language/numbers/number-finding.ts';
import { fieldAbbreviations } from './abbreviations.ts';
import { clusterNamed } from './cluster-names.ts';
import { findCommunes } from './commune-mentions.ts';
import { findIndicators, type IndicatorMention } from './indicator-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { type PeriodSlots, periodSlots } from './period-slots.ts';
import { type Line, prepare, type Token } from './prepare.ts';
import { findUnits, namesAStranger, type Stretch, type UnitMention } from './unit-mentions.ts';

/** What a question names, and its skeleton: the same words with a capital letter for each named thing. */
export interface Slots {
  readonly line: Line;
  readonly indicators: readonly IndicatorMention[];
  readonly units: readonly UnitMention[];
  readonly mine: boolean;
  /** And it is called a province. */
  readonly myProvince: boolean;
  /** Something is named as a unit that is none of ours. */
  readonly stranger: boolean;
  readonly cluster: boolean;
  /** Codes of the clusters that the name of one may mean. */
  readonly clusters: readonly string[];
  readonly awards: readonly string[];
  readonly periods: PeriodSlots;
  readonly quoted?: string;
  /** The first abbreviation of the field that was typed. */
  readonly term?: string;
  readonly top?: number;
  readonly skeleton: string;
}

/** A member, the speaker's own or the whole cluster is named. */
export function namesUnit(slots: Slots): boolean {
  return slots.units.length > 0 || slots.mine || slots.cluster;
}

const ME = '(?:em|e|minh|menh|toi|ta|nha|anh|chi|tui|chung em|chung toi|bon em|chung minh)(?= |$)';
const MINE = new RegExp(`(?:tinh|don vi|uy ban|mat tran) ${ME}`, 'y');
const MY_COMMUNE = new RegExp(`(?:xa|phuong|dac khu) ${ME}`, 'y');
const CLUSTER =
  /(?:(?:toan|ca) cum(?: minh| ta| thi dua)?|cum thi dua(?: minh| ta| em)?|cum(?: minh| ta| nay| em)?(?! (?:truong|pho|tu)\b)|(?:ca |tat ca |toan bo )?(?:7|bay|cac) (?:tinh|don vi)(?! nao)(?: trong cum| thanh vien)?|tat ca (?:cac )?(?:tinh|don vi))(?= |$)/y;

/** Behind these the words mean something else. */
const COUNTING = /^(?:nhieu|may|so|cac|nhung|tong)$/;
const CHAIRMAN = /^(?:chu tich)$/;
const HEADS = /^(?:truong|pho|li|bot)$/;

export function findSlots(
  question: string,
  lexicon: Lexicon,
  now: Date,
  topicPeriods: readonly Period[],
): Slots {
  const line = prepare(question, lexicon);
  const marks = new Array<string | undefined>(line.tokens.length);
  // First of all: "xã" is a word of indicators too.
  const communes = findCommunes(line, lexicon);
  for (const index of communes.flatMap(tokensOf)) marks[index] = 'U';
  const myCommune = markPhrases(line, marks, MY_COMMUNE, 'M', COUNTING);
  const namedCluster = clusterNamed(line.tokens, lexicon.clusterWords);
  for (const index of namedCluster ? tokensOf(namedCluster) : []) marks[index] = 'C';
  const places = new Set(marks.flatMap((mark, index) => (mark ? [index] : [])));
  const { mentions: indicators, idle } = findIndicators(line, lexicon, places);
  for (const index of idle) marks[index] = '-';
  for (const mention of indicators) for (const index of mention.tokens) marks[index] = 'I';
  // "Nhiều xã nông thôn mới nhất": what belongs to an indicator is not also "mới nhất".
  const mentions = findPeriods(line.text, now).filter(
    (mention) => !within(line, mention).some((index) => marks[index]),
  );
  for (const mention of mentions) for (const index of within(line, mention)) marks[index] = 'P';
  const awards = findAwards(line, lexicon, marks);
  const mine = markPhrases(line, marks, MINE, 'M', CHAIRMAN) || myCommune;
  const saysCluster = markPhrases(line, marks, CLUSTER, 'C', HEADS);
  const myProvince = line.tokens.some(({ word }, index) => marks[index] === 'M' && word === 'tinh');
  const others = findUnits(line, lexicon, (index) => marks[index] !== undefined);
  for (const index of others.flatMap(tokensOf)) marks[index] = 'U';
  const named = [...communes, ...others].sort((a, b) => a.from - b.from);
  const units = named.filter(({ names }) => names.length > 0);
  const stranger =
    units.length < named.length || namesAStranger(line, lexicon, (index) => marks[index] !== undefined);
  const quoted = quotedFigure(question);
  const skeleton = skeletonOf(line, marks, units);
  const top =
    /\btop (\d{1,2})\b/.exec(line.text)?.[1] ??
    /\b(\d{1,2}) (?:tinh|don vi)(?: \S+){0,6} nhat\b/.exec(line.text)?.[1];
  return {
    line,
    indicators,
    units,
    mine,
    myProvince,
    stranger,
    cluster: saysCluster || namedCluster !== undefined,
    clusters: namedCluster?.codes ?? [],
    awards,
    periods: periodSlots(mentions.length > 0 ? mentions : bareYear(line), now, topicPeriods),
    ...(quoted !== undefined && { quoted }),
    ...abbreviationIn(line),
    ...(top !== undefined && { top: Number(top) }),
    skeleton,
  };
}

function tokensOf({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

const foldedTerms = Object.keys(fieldAbbreviations).map((term) => [term, fold(term)] as const);

function abbreviationIn(line: Line): { term?: string } {
  const short = new Set(line.tokens.map((token) => fold(token.raw)));
  const term = foldedTerms.find(([, folded]) => short.has(folded));
  return term ? { term: term[0] } : {};
}

/** "bac giang 2024 xa ntm": a number that could be a year, in a question without any period, is one. */
function bareYear({ text }: Line): PeriodMention[] {
  const found = /(?<![\d.,])(?:199\d|20[0-4]\d)(?![\d]|[.,]\d)/.exec(text);
  if (!found) return [];
  return [{ start: found.index, end: found.index + 4, kind: 'period', part: 'year', year: Number(found[0]) }];
}

/** Indices of the tokens that lie in a stretch of the line's text. */
function within(line: Line, { start, end }: { readonly start: number; readonly end: number }): number[] {
  return line.tokens.flatMap((token, index) => (start < token.end && token.start < end ? [index] : []));
}

/** "cờ" alone counts only when written with its mark: without it is "có". The rotating flag is no award. */
function findAwards(line: Line, lexicon: Lexicon, marks: (string | undefined)[]): readonly string[] {
  const codes = new Set<string>();
  for (const { syllables, codes: kinds } of lexicon.awardWords) {
    for (const index of line.places.get(syllables[0] ?? '') ?? []) {
      const fits = syllables.every((syllable, offset) => {
        const place = index + offset;
        return (
          line.tokens[place]?.word === syllable && !marks[place] && (syllable !== 'co' || isFlag(line, place))
        );
      });
      if (!fits) continue;
      for (const code of kinds) codes.add(code);
      marks.fill('A', index, index + syllables.length);
    }
  }
  return [...codes];
}

function isFlag(line: Line, index: number): boolean {
  const after = [line.tokens[index + 1]?.word, line.tokens[index + 2]?.word].join(' ');
  if (after === 'luan luu') return false;
  return (
    line.tokens[index]?.raw.normalize('NFC').toLowerCase() === 'cờ' ||
    after === 'thi dua' ||
    after === 'xuat sac'
  );
}

/** Wherever the pattern, which is sticky, fits words that mean nothing else. */
function markPhrases(
  line: Line,
  marks: (string | undefined)[],
  pattern: RegExp,
  mark: string,
  notAfter: RegExp,
): boolean {
  let [at, next] = [0, 0];
  for (const [index, { word }] of line.tokens.entries()) {
    pattern.lastIndex = at;
    at += word.length + 1;
    if (index < next || marks[index] !== undefined) continue;
    const match = pattern.exec(line.words)?.[0];
    if (!match || notAfter.test(line.tokens[index - 1]?.word ?? '')) continue;
    next = index + match.split(' ').length;
    marks.fill(mark, index, next);
  }
  return next > 0;
}

/** A figure the person quotes ("số 6.485 căn nhà"), in plain digits. Years and single digits are not figures. */
function quotedFigure(question: string): string | undefined {
  if (!/[\d\uFF10-\uFF19]/.test(question)) return undefined;
  const found = findNumbers(question.slice(0, 2_000)).filter(
    (number) => !number.calendar && number.amount.units >= 10n,
  );
  return found[0] && toDecimalString(found[0].amount);
}

/** "Tặng" (give) and "tăng" (rise) fold to the same word; the mark tells them apart where there is one. */
function skeletonWord({ word, raw }: Token): string {
  if (/^\d+$/.test(word)) return 'N';
  return word === 'tang' && /ặ/i.test(raw.normalize('NFC')) ? 'trao' : word;
}

/** Neighbouring words of one thing become one letter; initials that may be an award keep theirs ("B"). */
function skeletonOf(
  line: Line,
  marks: readonly (string | undefined)[],
  units: readonly UnitMention[],
): string {
  const words: string[] = [];
  let previous: Stretch | string | undefined;
  for (const [index, token] of line.tokens.entries()) {
    const mark = marks[index];
    const unit = units.find((mention) => mention.from <= index && index < mention.to);
    const group = unit ?? mark;
    if (group === undefined) words.push(skeletonWord(token));
    else if (group !== previous) words.push(unit?.initials === 'bk' ? 'B' : (mark ?? 'U'));
    previous = group;
  }
  return words.join(' ');
}
