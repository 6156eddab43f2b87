import type { ReportKind } from './report.ts';

/** When a unit is reminded of a deadline: slots in the order in which they come. */
export type Cadence = readonly CadenceRule[];

export interface CadenceRule {
  /** `opening`, `-7`, `0`, `+1`, `+3w`: as it is written, without its age. */
  readonly word: string;
  /** Counted from the opening, in days of the calendar from the deadline's day, or in working days after it. */
  readonly counts: 'opening' | 'days' | 'workingDays';
  /** Negative before the deadline; 0 for the opening. */
  readonly days: number;
  /** So many working days later it says nothing new any more; 0: on its own day only. */
  readonly maxAge: number;
}

export type CadenceFault = 'word' | 'order' | 'tooMany';
export type CadenceReading =
  | { readonly kind: 'cadence'; readonly cadence: Cadence }
  | { readonly kind: 'fault'; readonly fault: CadenceFault; readonly word: string };

/** Nobody is reminded. */
const NONE = 'none';
const MOST_RULES = 20;
const FARTHEST = 180;
const LATER = '+1 +3w +5w +7w';
const standard = `opening -7 -3 -1 0 ${LATER}`;
/** A half-year or a year takes longer to write up. */
const long = `opening -21 -7 -3 -1 0 ${LATER}`;

/** What a request of the kind has that names no cadence of its own. */
export const defaultCadences: Readonly<Record<ReportKind, string>> = {
  year: long,
  sixMonths: long,
  quarter: standard,
  adHoc: standard,
};

/** The cadence of a request; its own words were checked when they came in. */
export function cadenceOf(request: { readonly kind: ReportKind; readonly reminders?: string }): Cadence {
  const words = request.reminders ?? defaultCadences[request.kind];
  const reading = readCadence(words);
  if (reading.kind === 'fault') throw new Error(`"${words}" is no cadence: ${reading.fault}`);
  return reading.cadence;
}

/**
 * Reads "opening -21 -7~2 -1 0 +1 +3w": days from the deadline, `w` for working days after it, `~` and the maximum age
 * in working days where it is not the usual one; "none" for no reminder at all. They must ascend.
 */
export function readCadence(text: string): CadenceReading {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 1 && words[0] === NONE) return { kind: 'cadence', cadence: [] };
  if (words.length === 0) return { kind: 'fault', fault: 'word', word: '' };
  if (words.length > MOST_RULES) return { kind: 'fault', fault: 'tooMany', word: words[MOST_RULES] ?? '' };
  const cadence: CadenceRule[] = [];
  for (const word of words) {
    const rule = readRule(word);
    if (!rule) return { kind: 'fault', fault: 'word', word };
    const last = cadence.at(-1);
    if (last && !comesAfter(rule, last)) return { kind: 'fault', fault: 'order', word };
    cadence.push(rule);
  }
  return { kind: 'cadence', cadence };
}

/** Reads back the same. */
export function writeCadence(cadence: Cadence): string {
  if (cadence.length === 0) return NONE;
  return cadence
    .map((rule) => (rule.maxAge === usualAge(rule) ? rule.word : `${rule.word}~${rule.maxAge}`))
    .join(' ');
}

function readRule(text: string): CadenceRule | undefined {
  const [, word, age] = /^([^~]+?)(?:~(\d))?$/.exec(text) ?? [];
  const counted = word === undefined ? undefined : readCount(word);
  if (word === undefined || !counted) return undefined;
  return { word, ...counted, maxAge: age === undefined ? usualAge(counted) : Number(age) };
}

function readCount(word: string): Pick<CadenceRule, 'counts' | 'days'> | undefined {
  if (word === 'opening') return { counts: 'opening', days: 0 };
  const [, digits = '', working] = /^(0|[-+][1-9]\d{0,2})(w)?$/.exec(word) ?? [];
  const days = Number(digits);
  if (digits === '' || Math.abs(days) > FARTHEST || (working && days <= 0)) return undefined;
  return { counts: working ? 'workingDays' : 'days', days };
}

/** What is far ahead may be told some days late; on the last two days nothing may. */
function usualAge({ counts, days }: Pick<CadenceRule, 'counts' | 'days'>): number {
  if (counts === 'opening' || days <= -14) return 3;
  return days === -1 || days === 0 ? 0 : 1;
}

function comesAfter(rule: CadenceRule, last: CadenceRule): boolean {
  if (rule.counts === 'opening') return false;
  return last.counts === 'opening' || rule.days > last.days;
}
