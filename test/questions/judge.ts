import { tidy } from '../../src/language/normalise.ts';
import type { Answered } from './asking.ts';
import type { Expected } from './question.ts';

/** How far an answer is what was expected. */
export interface Judgement {
  readonly intent: boolean;
  /** Missing where the question expects nothing of indicator, units and periods. */
  readonly slots?: boolean;
  readonly answer: boolean;
  /** A figure was told, and it is not the one that was asked for: worse than a question back. */
  readonly isWrongFigure: boolean;
  readonly why: readonly string[];
}

/** Intents whose answers are about data: another one of them may do, if it says what was asked. */
const ABOUT_DATA = new Set(
  'figure ranking comparison trend total share awards award_decision chair members succession'.split(' '),
);
const MEMBERS = 'phu-tho bac-kan bac-giang hoa-binh tuyen-quang yen-bai thai-nguyen'.split(' ');

export function judge(wanted: Expected, { facts, text }: Answered): Judgement {
  const intents = wanted.intent.split('|');
  const intent = intents.includes(facts.intent);
  const badSlots = slotFaults(wanted, facts);
  const badAnswer = answerFaults(wanted, facts, text);
  if (!intent && !intents.some((one) => ABOUT_DATA.has(one))) badAnswer.push(`it is ${facts.intent}`);
  const hasSlots =
    wanted.indicator !== undefined || wanted.units !== undefined || wanted.periods !== undefined;
  return {
    intent,
    ...(hasSlots && { slots: badSlots.length === 0 }),
    answer: badAnswer.length === 0,
    isWrongFigure: facts.value !== undefined && isWrong(wanted, facts, badSlots),
    why: [
      ...(intent ? [] : [`intent ${facts.intent} instead of ${wanted.intent}`]),
      ...badSlots,
      ...badAnswer,
    ],
  };
}

function isWrong(wanted: Expected, { value }: Answered['facts'], badSlots: readonly string[]): boolean {
  return wanted.value !== undefined ? Number(value) !== wanted.value : badSlots.length > 0;
}

function slotFaults(
  wanted: Expected,
  { indicator, units = [], periods = [], intent }: Answered['facts'],
): string[] {
  const faults: string[] = [];
  if (wanted.indicator !== undefined && !isOne(indicator ?? '', wanted.indicator))
    faults.push(`indicator ${indicator ?? '–'} instead of ${wanted.indicator}`);
  if (wanted.units && !sameUnits(units, wanted.units, intent === 'share'))
    faults.push(`units ${units.join(',') || '–'} instead of ${wanted.units.join(',')}`);
  if (wanted.periods && !sameSet(periods, wanted.periods, () => intent === 'trend'))
    faults.push(`periods ${periods.join(',') || '–'} instead of ${wanted.periods.join(',')}`);
  return faults;
}

/** All the members are the cluster; a share may name the whole beside the part. */
function sameUnits(got: readonly string[], wanted: readonly string[], isShare: boolean): boolean {
  const [only] = wanted;
  if (wanted.length === 1 && only === 'cluster' && MEMBERS.every((unit) => got.includes(unit))) return true;
  return sameSet(got, wanted, (unit) => isShare && unit === 'cluster');
}

function sameSet(
  got: readonly string[],
  wanted: readonly string[],
  mayBeMore: (one: string) => boolean,
): boolean {
  return (
    wanted.every((entry) => got.some((one) => isOne(one, entry))) &&
    got.every((one) => mayBeMore(one) || wanted.some((entry) => isOne(one, entry)))
  );
}

function isOne(got: string, entry: string): boolean {
  return entry.split('|').includes(got);
}

function answerFaults(wanted: Expected, { value }: Answered['facts'], text: string): string[] {
  const said = plain(text);
  const faults: string[] = [];
  if (wanted.value !== undefined && Number(value ?? Number.NaN) !== wanted.value)
    faults.push(`value ${value ?? '–'} instead of ${wanted.value}`);
  for (const entry of wanted.must_contain ?? [])
    if (!entry.split('|').some((words) => [...places(said, plain(words))].length > 0))
      faults.push(`lacks "${entry}"`);
  for (const entry of wanted.must_not_contain ?? [])
    if (isForbidden(said, entry)) faults.push(`says "${entry}"`);
  return faults;
}

function isForbidden(said: string, entry: string): boolean {
  const [what = '', unless = ''] = entry.split(' unless ');
  const excuses = unless === '' ? [] : unless.split('|').map(plain);
  return what.split('|').some((words) =>
    [...places(said, plain(words))].some((at) => {
      const sentence =
        said
          .slice(0, at)
          .split(/[\n!?]|\.(?!\d)/)
          .at(-1) ?? '';
      return !excuses.some((excuse) => sentence.includes(excuse));
    }),
  );
}

/** Where the words stand whole: 22 is not in 2022, nor 485 in 6.485. */
function* places(said: string, words: string): Generator<number> {
  for (let at = said.indexOf(words); words !== '' && at >= 0; at = said.indexOf(words, at + 1)) {
    const [before, after] = [said.slice(0, at), said.slice(at + words.length)];
    const startsInside =
      (/^[\p{L}\p{M}]/u.test(words) && /[\p{L}\p{M}]$/u.test(before)) ||
      (/^\d/.test(words) && /\d[.,]?$/.test(before));
    const endsInside =
      (/[\p{L}\p{M}]$/u.test(words) && /^[\p{L}\p{M}]/u.test(after)) ||
      (/\d$/.test(words) && /^[.,]?\d/.test(after));
    if (!startsInside && !endsInside) yield at;
  }
}

function plain(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/tỉ(?!\p{L})/gu, 'tỷ');
}
