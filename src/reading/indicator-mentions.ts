import type { IndicatorWords, Lexicon } from './lexicon.ts';
import type { Line, Token } from './prepare.ts';

/** Which words of a question stand for an indicator. */
export interface IndicatorMention {
  readonly code: string;
  /** Token indices: the best match first, then further mentions of the same. */
  readonly tokens: readonly number[];
  readonly weight: number;
}

export interface FoundIndicators {
  /** In the order of the question. */
  readonly mentions: readonly IndicatorMention[];
  /** Tokens of words that mean no indicator here and nothing else either. */
  readonly idle: readonly number[];
}

/**
 * The indicators a question names, the most words first. A mention wins over another whose words it contains:
 * "nhà sửa chữa" is not also "nhà". `taken` are tokens that already mean something else.
 */
export function findIndicators(
  line: Line,
  lexicon: Lexicon,
  taken: ReadonlySet<number> = new Set(),
): FoundIndicators {
  const { tokens, places } = line;
  const found: IndicatorMention[] = [];
  const used = new Set(taken);
  for (const words of spoken(line, lexicon)) {
    let mention = match(words, tokens, places, used);
    while (mention) {
      for (const index of mention.tokens) used.add(index);
      const at = found.findIndex((other) => other.code === words.code);
      const before = found[at];
      if (before) found[at] = { ...before, tokens: [...before.tokens, ...mention.tokens] };
      else found.push(mention);
      mention = match(words, tokens, places, used);
    }
  }
  const mentions = withoutWeak(found).sort((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
  const dropped = found.filter((mention) => !mentions.includes(mention));
  return { mentions, idle: dropped.flatMap((mention) => mention.tokens) };
}

/** Beside a longer mention two words or fewer are often something else: "dien bien" is also the course of things. */
function withoutWeak(found: readonly IndicatorMention[]): IndicatorMention[] {
  const strongest = Math.max(0, ...found.map((mention) => mention.weight));
  return found.filter((mention) => mention.weight > 2 || mention.weight === strongest || strongest < 4);
}

/** Those whose words are all said somewhere, the most words first. */
function spoken({ places }: Line, { indicatorsByRarest }: Lexicon): IndicatorWords[] {
  const said: IndicatorWords[] = [];
  for (const word of places.keys())
    for (const words of indicatorsByRarest.get(word) ?? [])
      if (words.parts.every((part) => part.every((syllable) => places.has(syllable)))) said.push(words);
  return said.sort((a, b) => a.rank - b.rank);
}

function match(
  words: IndicatorWords,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  used: ReadonlySet<number>,
): IndicatorMention | undefined {
  const taken: number[] = [];
  for (const part of words.parts) {
    const from = (places.get(part[0] ?? '') ?? []).find(
      (start) =>
        !isParticle(tokens, start, words.weight) &&
        part.every((word, offset) => {
          const index = start + offset;
          return tokens[index]?.word === word && !used.has(index) && !taken.includes(index);
        }),
    );
    if (from === undefined) return undefined;
    taken.push(...part.map((_, offset) => from + offset));
  }
  return { code: words.code, tokens: taken.sort((a, b) => a - b), weight: words.weight };
}

const BEFORE_A_NOUN = /^(?:nhieu|may|can|so|sua|chua|lam|xay|moi|duoc|ngoi|cai|tong|la|ve|cac)$/;

/** "Chao bot nha": at the end, without its mark and with nothing to count before it, the word is no house. */
function isParticle(tokens: readonly Token[], index: number, weight: number): boolean {
  const token = tokens[index];
  if (weight > 1 || token?.word !== 'nha') return false;
  const typed = token.raw.normalize('NFC').toLowerCase();
  if (typed !== 'nha') return typed === 'nhá' || typed === 'nhã' || typed === 'nhả';
  if (index !== tokens.length - 1 || index === 0) return false;
  return !BEFORE_A_NOUN.test(tokens[index - 1]?.word ?? '');
}

/**
 * Indicators that share at least so many of the question's words in a row, in the order of the report: "nông thôn mới"
 * could be any of several.
 */
export function nearIndicators(line: Line, lexicon: Lexicon, least: number): readonly string[] {
  const text = ` ${line.words} `;
  let best = 0;
  const scores = new Map<string, number>();
  for (const { code, parts } of lexicon.indicatorWords) {
    for (const part of parts) {
      if (!hasRun(part, line.places, least)) continue;
      const run = longestRun(part, text, least);
      if (run >= least && run > (scores.get(code) ?? 0)) scores.set(code, run);
      best = Math.max(best, run);
    }
  }
  const fitting = new Set([...scores].filter(([, run]) => run === best).map(([code]) => code));
  return lexicon.directory.reference.indicators
    .filter(({ code }) => fitting.has(code))
    .map(({ code }) => code);
}

/** Whether so many words of the part in a row are said at all; of few parts they are, and only those are worth a look. */
function hasRun(part: readonly string[], places: Line['places'], least: number): boolean {
  let run = 0;
  for (const word of part) {
    run = places.has(word) ? run + 1 : 0;
    if (run >= least) return true;
  }
  return false;
}

/** How many words of the part stand in the text one after another. */
function longestRun(part: readonly string[], text: string, least: number): number {
  for (let length = part.length; length >= least; length--) {
    for (let start = 0; start + length <= part.length; start++) {
      if (text.includes(` ${part.slice(start, start + length).join(' ')} `)) return length;
    }
  }
  return 0;
}
