import { type Param, type Phrase, phrase } from '../chat/reply.ts';
import { isoDate, type LocalDate, localDateOf, parseIsoDate } from '../domain/local-date.ts';
import { readDate } from '../language/dates/date-reading.ts';
import { writeDateWithWeekday } from '../language/dates/date-writing.ts';
import { fold } from '../language/normalise.ts';
import { lexiconOf } from '../reading/lexicon.ts';
import { prepare } from '../reading/prepare.ts';
import { findUnits } from '../reading/unit-mentions.ts';
import type { Call } from './feature.ts';
import { type FormAnswers, type FormQuestion, type Understood, wayTo } from './form.ts';
import { listText, plainUnitName } from './names.ts';

/** What every question has. */
export interface QuestionWords {
  readonly name: string;
  readonly title: Phrase;
  readonly ask: Phrase;
  isAsked?(answers: FormAnswers): boolean;
  notes?(answer: string, answers: FormAnswers): readonly Phrase[];
}

/** One of a few answers: those that fit to the others as they stand. */
export function choiceQuestion(
  words: QuestionWords,
  labelOf: (value: string) => Phrase,
  options: (answers: FormAnswers) => readonly string[],
): FormQuestion {
  const { ask, ...rest } = words;
  return {
    ...rest,
    ask: (answers) => ({
      paragraphs: [ask],
      ways: options(answers).map((value) => wayTo(words.name, labelOf(value), value)),
    }),
    understand: () => ({ kind: 'unread', because: phrase('form-choose'), isOther: true }),
    fault: (answer, answers) => (options(answers).includes(answer) ? undefined : phrase('form-choose')),
    shown: (answer) => labelOf(answer),
  };
}

/** Free words, from `least` letters to `most` signs. `known` are offered as buttons. */
export function textQuestion(
  words: QuestionWords,
  { least = 2, most, known = [] }: { least?: number; most: number; known?: readonly string[] },
): FormQuestion {
  const { ask, ...rest } = words;
  const fault = (text: string) => {
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    return letters < least || text.length > most
      ? phrase('form-text-length', { least: String(least), most: String(most) })
      : undefined;
  };
  return {
    ...rest,
    ask: () => ({
      paragraphs: [ask],
      ways: known.map((text) => wayTo(words.name, phrase('bot-choice', { label: text }), text)),
    }),
    understand: (text) => ({ kind: 'answer', answer: text }),
    fault,
    shown: (answer) => answer,
  };
}

/** Something that is written in a fixed manner; `read` gives its one form. */
export function writtenQuestion(
  words: QuestionWords,
  read: (text: string) => string | undefined,
  unread: Phrase,
): FormQuestion {
  const { ask, ...rest } = words;
  return {
    ...rest,
    ask: () => ({ paragraphs: [ask] }),
    understand(text) {
      const answer = read(text);
      return answer === undefined
        ? { kind: 'unread', because: unread, isOther: true }
        : { kind: 'answer', answer };
    },
    fault: (answer) => (read(answer) === answer ? undefined : unread),
    shown: (answer) => answer,
  };
}

/** A day that has come already: of a meeting, of a paper. */
export function pastDayQuestion(words: QuestionWords, now: Date): FormQuestion {
  const { ask, ...rest } = words;
  const today = isoDate(localDateOf(now));
  return {
    ...rest,
    ask: () => ({
      paragraphs: [ask],
      ways: [wayTo(words.name, phrase('form-choice-today', { day: weekdayText(localDateOf(now)) }), today)],
    }),
    understand: (text) => dayIn(text, now),
    fault(answer) {
      if (!parseIsoDate(answer)) return phrase('form-day-unread');
      return answer > today ? phrase('form-day-future', { day: dayText(answer) }) : undefined;
    },
    shown: dayText,
  };
}

function dayIn(text: string, now: Date): Understood {
  const read = readDate(text, now);
  if (read.kind === 'date' && read.certainty === 'sure')
    return { kind: 'answer', answer: isoDate(read.date) };
  if (read.kind === 'date' || read.kind === 'confirm') {
    const option = {
      label: phrase('bot-choice', { label: weekdayText(read.date) }),
      answer: isoDate(read.date),
    };
    return { kind: 'which', because: phrase('form-confirm-day'), options: [option] };
  }
  return { kind: 'unread', because: phrase('form-day-unread'), isOther: true };
}

/** Some of the units, by their names; or all of them. The answer is their codes, in the order given. */
export function unitsQuestion(
  words: QuestionWords,
  call: Call,
  choices: (answers: FormAnswers) => readonly string[],
): FormQuestion {
  const { ask, ...rest } = words;
  const nameOf = (code: string) => plainUnitName(call.directory.unit(code));
  return {
    ...rest,
    ask(answers) {
      const all = choices(answers);
      const label = phrase('form-choice-all-units', { count: String(all.length) });
      return {
        paragraphs: [
          ask,
          ...(all.length > 0 ? [phrase('form-units', { names: listText(all.map(nameOf)) })] : []),
        ],
        ways: all.length > 0 ? [wayTo(words.name, label, all.join(','))] : [],
      };
    },
    understand(text, answers) {
      const all = choices(answers);
      if (/^(?:tat ca|ca|toan bo|toan cum|du)\b/.test(fold(text)))
        return { kind: 'answer', answer: all.join(',') };
      const lexicon = lexiconOf(call.directory);
      const named = findUnits(prepare(text, lexicon), lexicon, () => false).map(({ names }) =>
        all.filter((code) => names.some(({ codes }) => codes.includes(code))),
      );
      if (named.length === 0 || named.some((codes) => codes.length !== 1))
        return { kind: 'unread', because: phrase('form-units-unread'), isOther: true };
      // As they were written: a paper has an order of its own.
      return { kind: 'answer', answer: [...new Set(named.flat())].join(',') };
    },
    fault(answer, answers) {
      const all = choices(answers);
      const codes = unitsIn(answer);
      return codes.length > 0 && codes.every((code) => all.includes(code))
        ? undefined
        : phrase('form-units-unread');
    },
    shown: (answer) => listText(unitsIn(answer).map(nameOf)),
  };
}

export function unitsIn(answer: string | undefined): readonly string[] {
  return (answer ?? '').split(',').filter(Boolean);
}

/** The ids of an answer to `picksQuestion`. */
export function pickedIn(answer: string | undefined): readonly number[] {
  return (answer ?? '').split(',').filter(Boolean).map(Number);
}

/** Some of a numbered list: "1, 3-5", "tất cả". The answer is their ids. */
export function picksQuestion(
  words: QuestionWords,
  items: (answers: FormAnswers) => readonly { readonly id: number; readonly line: Phrase }[],
): FormQuestion {
  const { ask, ...rest } = words;
  return {
    ...rest,
    ask(answers) {
      const list = items(answers);
      const all = list.map(({ id }) => id).join(',');
      return {
        paragraphs: [
          ask,
          ...list.map(({ line }, index) => phrase('form-pick', { number: String(index + 1), line })),
          phrase('form-picks-how'),
        ],
        ways: [wayTo(words.name, phrase('form-choice-all', { count: String(list.length) }), all)],
      };
    },
    understand(text, answers) {
      const list = items(answers);
      const folded = fold(text);
      const numbers = /^(?:tat ca|ca|toan bo)\b/.test(folded)
        ? list.map((_, index) => index + 1)
        : numbersIn(folded);
      const ids = numbers.flatMap((number) => list[number - 1]?.id ?? []);
      return numbers.length > 0 && ids.length === numbers.length
        ? { kind: 'answer', answer: [...new Set(ids)].join(',') }
        : {
            kind: 'unread',
            because: phrase('form-picks-unread', { count: String(list.length) }),
            isOther: true,
          };
    },
    fault(answer, answers) {
      const known = new Set(items(answers).map(({ id }) => id));
      return answer !== '' && pickedIn(answer).every((id) => known.has(id))
        ? undefined
        : phrase('form-picks-unread', { count: String(known.size) });
    },
    shown(answer) {
      const lines = items(new Map()).filter(({ id }) => pickedIn(answer).includes(id));
      return lines.length > 0 ? listText(lines.map(({ line }) => line)) : answer;
    },
  };
}

/** "1, 3-5" and "số 1 và số 3"; empty where anything else is said. */
function numbersIn(folded: string): readonly number[] {
  const plain = folded.replace(/\b(?:so|ho so|muc|va)\b/g, ' ').trim();
  if (!/^[\d\s,;-]+$/.test(plain)) return [];
  return plain.split(/[\s,;]+/).flatMap((part) => {
    const [, from, to] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part) ?? [];
    if (from === undefined) return [];
    const last = Math.min(Number(to ?? from), Number(from) + 200);
    return Array.from({ length: Math.max(0, last - Number(from) + 1) }, (_, index) => Number(from) + index);
  });
}

/** "thứ Tư, ngày 15/11/2023", of an ISO day. */
export function dayText(iso: string): Param {
  const date = parseIsoDate(iso);
  return date ? weekdayText(date) : iso;
}

function weekdayText(date: LocalDate): Param {
  return (locale) => writeDateWithWeekday(date, locale);
}
