import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type DueMoment, dueMoment } from '../../domain/due.ts';
import { isoDate } from '../../domain/local-date.ts';
import type { Directory } from '../../domain/reference.ts';
import { type DueShift, dueShifts } from '../../domain/report.ts';
import { fold } from '../../language/normalise.ts';
import { answerFor, openingInstant, type RequestDraft, valueIn } from './request-draft.ts';
import { type Moment, momentCode, momentWords, parseMoment, weekdayWords } from './request-moment.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** Asked only where the last day is off: why it is off, and which day it would become. */
export function shiftQuestion({ directory, now }: RequestParts): RequestQuestion {
  return {
    name: 'shift',
    isAsked: ({ due }) => due !== undefined && whyOff(due, directory) !== undefined,
    ask: ({ due }) => (due ? askAbout(due, directory) : { paragraphs: [] }),
    understand: (text, { due }) => shiftIn(fold(text), due),
    fault(answer, draft) {
      const shift = dueShifts.find((known) => known === valueIn(answer));
      if (!draft.due || !shift || answer !== about(draft.due, shift)) return phrase('requests-shift-unread');
      const { at, on, time } = moved(draft.due, shift, directory);
      return at <= openingInstant(draft.opens, now)
        ? phrase('requests-due-early', { due: momentWords({ on, time }) })
        : undefined;
    },
    line: (answer) => lineOf(answer, directory),
  };
}

/** The deadline of the draft as it will be kept: a day off moves to the next working day unless something else was said. */
export function finalDue(
  { due, shift }: RequestDraft,
  directory: Directory,
): { readonly shift: DueShift; readonly moment: DueMoment } | undefined {
  if (!due) return undefined;
  const isOff = whyOff(due, directory) !== undefined;
  const chosen = isOff ? shift : 'next';
  return chosen && { shift: chosen, moment: moved(due, chosen, directory) };
}

/** Why nobody works on that day; undefined on a working day. */
export function whyOff({ on }: Pick<Moment, 'on'>, directory: Directory): Param | undefined {
  const dayOff = directory.calendar.dayOff(on);
  if (!dayOff) return undefined;
  if (dayOff.kind === 'weekend') return phrase('requests-day-off-weekend');
  const { name, nameEn } = dayOff.day;
  return phrase('requests-day-off-named', { name: (locale) => (locale === 'vi' ? name : nameEn) });
}

function askAbout(due: Moment, directory: Directory) {
  const why = whyOff(due, directory) ?? '';
  return {
    paragraphs: [phrase('requests-ask-shift', { day: weekdayWords(isoDate(due.on)), why })],
    ways: dueShifts.map((shift) => {
      const { on } = moved(due, shift, directory);
      const label = phrase('requests-choice-shift', { shift, day: weekdayWords(isoDate(on)) });
      return wayTo('shift', label, about(due, shift));
    }),
  };
}

function shiftIn(folded: string, due: Moment | undefined): Understood {
  const shift = shiftNamed(folded);
  return due && shift
    ? { kind: 'answer', answer: about(due, shift) }
    : { kind: 'unread', because: phrase('requests-shift-unread') };
}

function shiftNamed(folded: string): DueShift | undefined {
  if (/\b(?:giu|khong (?:chuyen|lui|doi)|nhu cu)\b/.test(folded)) return 'none';
  if (/\b(?:truoc|som|len)\b/.test(folded)) return 'previous';
  return /\b(?:sau|lui|ke tiep|tiep theo|sang)\b/.test(folded) ? 'next' : undefined;
}

function lineOf(answer: string | undefined, directory: Directory): Phrase {
  const [code = '', value = ''] = (answer ?? '').split('|');
  const due = parseMoment(code);
  const shift = dueShifts.find((known) => known === value);
  if (!due || !shift) return phrase('requests-line-open', { question: 'shift' });
  return phrase('requests-line-shift', { shift, due: momentWords(moved(due, shift, directory)) });
}

function about(due: Moment, shift: DueShift): string {
  return answerFor(momentCode(due), shift);
}

function moved({ on, time }: Moment, shift: DueShift, directory: Directory): DueMoment {
  return dueMoment(on, time, shift, directory.calendar);
}
