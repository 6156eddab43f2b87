import { dateText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { isoDate, type LocalDate } from '../../domain/local-date.ts';
import type { Period } from '../../domain/period.ts';
import { readDay } from './request-days.ts';
import { parseDay, type RequestDraft, valueIn } from './request-draft.ts';
import { weekdayWords, yearsLater } from './request-moment.ts';
import { copied, faultOfDay, forPeriod, isNear, noDay, yearsNear } from './request-near.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** Up to which day figures are counted; asked once more because a paper often names it apart from the period. */
export function asOfQuestion({ now }: RequestParts): RequestQuestion {
  return {
    name: 'asOf',
    ask: (draft) => ({
      paragraphs: [phrase('requests-ask-as-of')],
      ways: proposedAsOf(draft).map((day) =>
        wayTo('asOf', phrase('bot-choice', { label: weekdayWords(day) }), forPeriod(draft, day)),
      ),
    }),
    understand: (text, draft) => (draft.period ? dayIn(text, draft, draft.period, now) : noDay()),
    fault(answer, draft) {
      const day = parseDay(valueIn(answer));
      if (day === undefined || answer !== forPeriod(draft, day)) return phrase('requests-day-none');
      if (draft.span && day < draft.span.from)
        return phrase('requests-as-of-before', { date: weekdayWords(day), from: dateText(draft.span.from) });
      return faultOfDay(day, draft);
    },
    line(answer) {
      const day = answer === undefined ? undefined : parseDay(valueIn(answer));
      return day === undefined
        ? phrase('requests-line-open', { question: 'asOf' })
        : phrase('requests-line-as-of', { date: weekdayWords(day) });
    },
  };
}

function proposedAsOf(draft: RequestDraft): readonly string[] {
  const { source, years } = copied(draft);
  const days = [
    ...(draft.span ? [draft.span.to] : []),
    ...(source ? [yearsLater(source.asOf, years)] : []),
  ].filter((day) => !faultOfDay(day, draft) && day >= (draft.span?.from ?? ''));
  return [...new Set(days)];
}

function dayIn(text: string, draft: RequestDraft, period: Period, now: Date): Understood {
  const read = readDay(text, now, yearsNear(period), isNear(period));
  const option = (date: LocalDate) => {
    const day = isoDate(date);
    return { label: phrase('bot-choice', { label: weekdayWords(day) }), answer: forPeriod(draft, day) };
  };
  switch (read.kind) {
    case 'day':
      return read.sure
        ? { kind: 'answer', answer: option(read.date).answer }
        : { kind: 'which', because: [phrase('requests-confirm-day')], options: [option(read.date)] };
    case 'before':
      return {
        kind: 'which',
        because: [phrase('requests-before-which')],
        options: [option(read.dayBefore), option(read.sameDay)],
      };
    case 'span':
      return { kind: 'unread', because: phrase('requests-day-several') };
    case 'time':
      return noDay();
    case 'unread':
      return read;
  }
}
