import { dateText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { isoDate } from '../../domain/local-date.ts';
import { type Period, periodRange } from '../../domain/period.ts';
import { readDay } from './request-days.ts';
import { parseSpan, type RequestDraft, spanCode, valueIn } from './request-draft.ts';
import type { DaySpan } from './request-form.ts';
import { weekdayWords, yearsLater } from './request-moment.ts';
import { copied, faultOfDay, forPeriod, isNear, noDay, yearsNear } from './request-near.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** From which day to which the figures count: the calendar's, the copied ones a year later, or typed. */
export function spanQuestion({ now }: RequestParts): RequestQuestion {
  return {
    name: 'span',
    ask: (draft) => ({
      paragraphs: [phrase('requests-ask-span')],
      ways: proposedSpans(draft).map((span) =>
        wayTo('span', phrase('requests-choice-span', dates(span)), forPeriod(draft, spanCode(span))),
      ),
    }),
    understand: (text, draft) => (draft.period ? spanIn(text, draft, draft.period, now) : noDay()),
    fault(answer, draft) {
      const span = parseSpan(valueIn(answer));
      if (!span || answer !== forPeriod(draft, valueIn(answer))) return phrase('requests-day-none');
      if (span.from > span.to) return phrase('requests-span-order', dates(span));
      return faultOfDay(span.from, draft) ?? faultOfDay(span.to, draft);
    },
    line(answer) {
      const span = answer === undefined ? undefined : parseSpan(valueIn(answer));
      if (!span) return phrase('requests-line-open', { question: 'span' });
      return phrase('requests-line-span', { from: weekdayWords(span.from), to: weekdayWords(span.to) });
    },
  };
}

function dates({ from, to }: DaySpan) {
  return { from: dateText(from), to: dateText(to) };
}

function calendarSpan(period: Period): DaySpan {
  const { first, last } = periodRange(period);
  return { from: isoDate(first), to: isoDate(last) };
}

function proposedSpans(draft: RequestDraft): readonly DaySpan[] {
  const { period } = draft;
  if (!period) return [];
  const own = calendarSpan(period);
  const { source, years } = copied(draft);
  if (!source) return [own];
  const span = { from: yearsLater(source.periodFrom, years), to: yearsLater(source.periodTo, years) };
  return spanCode(span) === spanCode(own) ? [own] : [span, own];
}

/** Two days, or the last one only: the first is the calendar's then. */
function spanIn(text: string, draft: RequestDraft, period: Period, now: Date): Understood {
  const read = readDay(text, now, yearsNear(period), isNear(period));
  const begin = calendarSpan(period).from;
  switch (read.kind) {
    case 'span':
      return answered({ from: isoDate(read.from), to: isoDate(read.to) });
    case 'day': {
      const span = { from: begin, to: isoDate(read.date) };
      const label = phrase('requests-choice-span', dates(span));
      const answer = forPeriod(draft, spanCode(span));
      return { kind: 'which', because: [phrase('requests-span-one-day')], options: [{ label, answer }] };
    }
    case 'before': {
      const options = [read.dayBefore, read.sameDay].map((day) => {
        const span = { from: begin, to: isoDate(day) };
        return {
          label: phrase('requests-choice-span', dates(span)),
          answer: forPeriod(draft, spanCode(span)),
        };
      });
      return { kind: 'which', because: [phrase('requests-before-which')], options };
    }
    case 'time':
      return noDay();
    case 'unread':
      return read;
  }

  function answered(span: DaySpan): Understood {
    return { kind: 'answer', answer: forPeriod(draft, spanCode(span)) };
  }
}
