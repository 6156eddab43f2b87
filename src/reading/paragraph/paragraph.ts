import type { NumberReading } from '../../language/numbers/number-reading.ts';
import { type ClaimContext, claimsIn } from './claims.ts';
import { questionNumbersIn } from './question-list.ts';
import { quoteAround } from './quote.ts';
import { settled } from './settle-claims.ts';

/** A figure as read out of a paragraph: to be confirmed by its author, never stored as it is. */
export interface Proposal {
  readonly indicator: string;
  readonly reading: NumberReading;
  /** The words around it as typed, whole words, at most 120 characters. */
  readonly quote: string;
  /** Offsets in the text in Unicode form NFC and without invisible signs. */
  readonly start: number;
  readonly end: number;
}

/** A number of which no figure was made: not asked for, or not sure enough. */
export interface UnmatchedNumber {
  /** With its unit, as typed. */
  readonly text: string;
  readonly quote: string;
  readonly start: number;
}

export interface ParagraphReading {
  /** In the order of the text; at most one for an indicator. */
  readonly proposals: readonly Proposal[];
  readonly unmatched: readonly UnmatchedNumber[];
  /** "câu 7: 55" → 7 → "55": exact, and then nothing is proposed. Empty unless every piece begins so. */
  readonly questionNumbers: ReadonlyMap<number, string>;
}

export interface ParagraphContext extends ClaimContext {
  /** Codes asked for in this report, in its order. */
  readonly indicators: readonly string[];
}

const LONGEST = 20_000;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/**
 * Reads the figures out of a paragraph of a report. Closed and deterministic: a number gets the one indicator that the
 * words around it name, or none; it is never guessed. Dates, years, document numbers and rates of a plan are passed over
 * in silence. Text that gives orders is only text. Reads the first 20 000 characters.
 */
export function readParagraph(text: string, context: ParagraphContext): ParagraphReading {
  const typed = typedText(text);
  const questionNumbers = questionNumbersIn(typed);
  if (questionNumbers.size > 0) return { proposals: [], unmatched: [], questionNumbers };
  const { claims, numbers } = claimsIn(typed, context);
  const kept = settled(claims).filter(({ code }) => context.indicators.includes(code));
  const proposals = kept.map(({ code, reading, start, end }) => {
    return { indicator: code, reading, quote: quoteAround(typed, start, end), start, end };
  });
  const taken = new Set(kept.flatMap(({ covers }) => covers));
  const unmatched = numbers
    .filter((number) => !taken.has(number.start))
    .map(({ start, end }) => ({
      text: typed.slice(start, end),
      quote: quoteAround(typed, start, end),
      start,
    }));
  return { proposals, unmatched, questionNumbers };
}

/**
 * Whether a message is to be read as several figures and not as one answer: at least two numbers that each have their
 * own indicator's words, or a list of questions ("câu 7: 55"). "8 tỷ 50 triệu" and "653/1.011 xã" are one answer.
 */
export function isParagraph(text: string, context: ClaimContext): boolean {
  const typed = typedText(text);
  if (questionNumbersIn(typed).size > 0) return true;
  const claims = settled(claimsIn(typed, context).claims);
  return claims.filter(({ byOwnWords }) => byOwnWords).length >= 2;
}

/** The text every offset counts in, cut between two words: half a number would be another number. */
function typedText(text: string): string {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST).replace(/\S{1,100}$/, '') : text;
  return cut.normalize('NFC').replace(INVISIBLE, '');
}
