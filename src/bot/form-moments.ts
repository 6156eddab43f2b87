import { type Param, phrase } from '../chat/reply.ts';
import { type ClockTime, instantOf, isoDate, type LocalDate, parseIsoDate } from '../domain/local-date.ts';
import { readDate } from '../language/dates/date-reading.ts';
import { writeDeadline } from '../language/dates/date-writing.ts';
import type { FormQuestion, Understood } from './form.ts';
import type { QuestionWords } from './form-questions.ts';

/** A day and an hour that are still to come: "2024-12-07T08:00". Said back with its weekday. */
export function momentQuestion(words: QuestionWords, now: Date): FormQuestion {
  const { ask, ...rest } = words;
  return {
    ...rest,
    ask: () => ({ paragraphs: [ask] }),
    understand: (text) => momentIn(text, now),
    fault(answer) {
      const at = instantIn(answer);
      if (!at) return phrase('form-moment-unread');
      return at <= now ? phrase('form-moment-past', { moment: momentShown(answer) }) : undefined;
    },
    shown: momentShown,
  };
}

/** The instant of an answer; undefined for anything else. */
export function instantIn(answer: string | undefined): Date | undefined {
  const parts = partsOf(answer);
  return parts && instantOf(parts.on, parts.time.hour, parts.time.minute);
}

function momentIn(text: string, now: Date): Understood {
  const read = readDate(text, now);
  if (read.kind !== 'date' && read.kind !== 'confirm')
    return { kind: 'unread', because: phrase('form-moment-unread'), isOther: true };
  if (!read.time) return { kind: 'unread', because: phrase('form-moment-no-hour') };
  const code = codeOf(read.date, read.time);
  // An early hour may be one of the afternoon ("5h").
  const isSure = read.kind === 'date' && read.certainty === 'sure' && read.time.hour >= 6;
  if (isSure) return { kind: 'answer', answer: code };
  const { hour, minute } = read.time;
  const codes = hour >= 1 && hour < 6 ? [codeOf(read.date, { hour: hour + 12, minute }), code] : [code];
  return {
    kind: 'which',
    because: phrase('form-confirm-moment'),
    options: codes.map((answer) => ({ label: phrase('bot-choice', { label: momentShown(answer) }), answer })),
  };
}

function codeOf(on: LocalDate, { hour, minute }: ClockTime): string {
  return `${isoDate(on)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function partsOf(answer: string | undefined) {
  const [, day = '', hour = '', minute = ''] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(answer ?? '') ?? [];
  const on = parseIsoDate(day);
  const time = { hour: Number(hour), minute: Number(minute) };
  return on && time.hour <= 24 && time.minute < 60 ? { on, time } : undefined;
}

function momentShown(answer: string): Param {
  const parts = partsOf(answer);
  return parts ? (locale) => writeDeadline(parts.on, parts.time, locale) : answer;
}
