import type { Call } from '../../bot/feature.ts';
import { type FormAnswers, type FormQuestion, type Understood, wayTo } from '../../bot/form.ts';
import { countText, dateText, listText, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { isoDate, parseIsoDate } from '../../domain/local-date.ts';
import { readDate } from '../../language/dates/date-reading.ts';
import { fold, tidy } from '../../language/normalise.ts';
import { amountRead, readNumber } from '../../language/numbers/number-reading.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import { prepare } from '../../reading/prepare.ts';
import { findUnits } from '../../reading/unit-mentions.ts';

/** Where "none" is an answer of its own. */
export const NONE = '-';

type Named = Pick<FormQuestion, 'name' | 'title'> & { readonly prompt: Phrase } & Partial<
    Pick<FormQuestion, 'isAsked'>
  >;

export function inWords(label: Phrase['params'][string]): Phrase {
  return phrase('bot-choice', { label });
}

/** A day between two ISO days; days that are likely are offered. */
export function dayQuestion(
  call: Call,
  { prompt, ...named }: Named,
  span: { readonly from: string; readonly to: string },
  likely: readonly string[] = [],
): FormQuestion {
  const words = (day: string) => inWords(dateText(day));
  const fits = (day: string) => parseIsoDate(day) !== undefined && span.from <= day && day <= span.to;
  return {
    ...named,
    ask: () => ({
      paragraphs: [prompt],
      ways: likely.filter(fits).map((day) => wayTo(named.name, words(day), day)),
    }),
    understand(text) {
      const read = readDate(text, call.now);
      if (read.kind !== 'date') return { kind: 'unread', because: phrase('year-day-unread'), isOther: true };
      const day = isoDate(read.date);
      if (read.certainty === 'sure') return { kind: 'answer', answer: day };
      return {
        kind: 'which',
        because: phrase('year-day-which'),
        options: [{ label: words(day), answer: day }],
      };
    },
    fault: (answer) =>
      fits(answer)
        ? undefined
        : phrase('year-day-outside', { from: dateText(span.from), to: dateText(span.to) }),
    shown: words,
  };
}

/** What a text must have to be one: two letters on end, or for a paper's number any sign at all. */
const WORDS = /\p{L}{2}/u;
export const NUMBERED = /[\p{L}\d]/u;

const LONGEST_TEXT = 150;

/** A short text; `none` offers to leave it open. */
export function textQuestion({ prompt, ...named }: Named, none?: Phrase, pattern = WORDS): FormQuestion {
  return {
    ...named,
    ask: () => ({ paragraphs: [prompt], ways: none ? [wayTo(named.name, none, NONE)] : [] }),
    understand(text) {
      const answer = tidy(text).replace(/\s+/g, ' ');
      return answer.length > LONGEST_TEXT || !pattern.test(answer)
        ? {
            kind: 'unread',
            because: phrase('year-text-unread', { count: countText(LONGEST_TEXT) }),
            isOther: true,
          }
        : { kind: 'answer', answer };
    },
    shown: (answer) => (answer === NONE && none ? none : inWords(answer)),
  };
}

/** One of a few; `reads` recognises the words people type for it. */
export interface Option {
  readonly code: string;
  readonly label: Phrase;
  readonly reads?: RegExp;
}

export function choiceQuestion({ prompt, ...named }: Named, options: readonly Option[]): FormQuestion {
  const optionOf = (code: string) => options.find((option) => option.code === code);
  return {
    ...named,
    ask: () => ({
      paragraphs: [prompt],
      ways: options.map(({ code, label }) => wayTo(named.name, label, code)),
    }),
    understand(text) {
      const option = options.find(({ reads }) => reads?.test(fold(text)));
      return option
        ? { kind: 'answer', answer: option.code }
        : { kind: 'unread', because: phrase('year-choice-unread'), isOther: true };
    },
    fault: (answer) => (optionOf(answer) ? undefined : phrase('year-choice-unread')),
    shown: (answer) => optionOf(answer)?.label ?? inWords(answer),
  };
}

/** A whole number up to a limit that may follow from other answers. */
export function countQuestion(
  { prompt, ...named }: Named,
  most: (answers: FormAnswers) => number,
  likely: (answers: FormAnswers) => readonly number[] = () => [],
): FormQuestion {
  return {
    ...named,
    ask: (answers) => ({
      paragraphs: [prompt],
      ways: likely(answers).map((count) => wayTo(named.name, inWords(String(count)), String(count))),
    }),
    understand(text) {
      const amount = amountRead(readNumber(text, { whole: true, money: false }));
      return amount?.decimals === 0 && amount.units >= 0n
        ? { kind: 'answer', answer: String(amount.units) }
        : { kind: 'unread', because: phrase('year-count-unread'), isOther: true };
    },
    fault: (answer, answers) =>
      /^\d{1,4}$/.test(answer) && Number(answer) <= most(answers)
        ? undefined
        : phrase('year-count-outside', { most: String(most(answers)) }),
    shown: inWords,
  };
}

/** One of some units. */
export function unitQuestion(
  call: Call,
  { prompt, ...named }: Named,
  units: readonly string[],
  none?: Phrase,
): FormQuestion {
  const words = (code: string) =>
    code === NONE && none ? none : inWords(plainUnitName(call.directory.unit(code)));
  return {
    ...named,
    ask: () => ({
      paragraphs: [prompt],
      ways: [...units, ...(none ? [NONE] : [])].map((code) => wayTo(named.name, words(code), code)),
    }),
    understand(text) {
      const [unit, another] = unitsIn(call, text, units);
      if (unit !== undefined && another === undefined) return { kind: 'answer', answer: unit };
      return { kind: 'unread', because: phrase('year-unit-unread'), isOther: true };
    },
    fault: (answer) =>
      units.includes(answer) || (none && answer === NONE) ? undefined : phrase('year-unit-unread'),
    shown: words,
  };
}

/** The units among these that a text names, in the order of the text. */
export function unitsIn(call: Call, text: string, units: readonly string[]): readonly string[] {
  const lexicon = lexiconOf(call.directory);
  const mentions = findUnits(prepare(text, lexicon), lexicon, () => false);
  const found = mentions.flatMap(({ names }) => {
    const codes = units.filter((code) => names.some((name) => name.codes.includes(code)));
    return codes.length === 1 ? codes : [];
  });
  return [...new Set(found)];
}

/** All units, or all but some, or only some, or in an order of one's own. */
export function unitsQuestion(
  call: Call,
  { prompt, ...named }: Named,
  all: readonly string[],
  others: readonly string[] = [],
): FormQuestion {
  const nameOf = (code: string) => plainUnitName(call.directory.unit(code));
  const known = [...all, ...others];
  return {
    ...named,
    ask: () => ({
      paragraphs: [prompt],
      ways:
        all.length === 0
          ? []
          : [wayTo(named.name, phrase('year-choice-all', { count: countText(all.length) }), all.join(','))],
    }),
    understand: (text) => understoodUnits(text, all, unitsIn(call, text, known)),
    fault: (answer) =>
      answer.split(',').every((code) => known.includes(code)) ? undefined : phrase('year-units-unread'),
    shown(answer) {
      const units = answer.split(',');
      return phrase('year-units', {
        count: countText(units.length),
        units: listText(units.map(nameOf)),
      });
    },
  };
}

function understoodUnits(text: string, all: readonly string[], named: readonly string[]): Understood {
  const folded = fold(text);
  if (named.length === 0)
    return /^(?:tat ca|ca|du|toan bo)\b/.test(folded)
      ? { kind: 'answer', answer: all.join(',') }
      : { kind: 'unread', because: phrase('year-units-unread'), isOther: true };
  const answer = /^(?:them|bo sung)\b/.test(folded)
    ? [...all, ...named.filter((code) => !all.includes(code))]
    : /\b(?:tru|bo|khong (?:gom|co)|vang)\b/.test(folded)
      ? all.filter((code) => !named.includes(code))
      : named;
  return answer.length > 0
    ? { kind: 'answer', answer: answer.join(',') }
    : { kind: 'unread', because: phrase('year-units-unread'), isOther: true };
}
