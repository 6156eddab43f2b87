import { phrase } from '../../chat/reply.ts';
import { type ClockTime, isoDate, localDateOf } from '../../domain/local-date.ts';
import { fold } from '../../language/normalise.ts';
import { readDay } from './request-days.ts';
import { instantOfMoment, momentWords, parseMoment } from './request-moment.ts';
import { isTooFar, oneMoment } from './request-moment-choice.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** When offices begin, before and after noon. */
const morning: ClockTime = { hour: 7, minute: 30 };
const afternoon: ClockTime = { hour: 13, minute: 30 };

/** At once when it is confirmed, or at a later moment. */
export function opensQuestion({ now }: RequestParts): RequestQuestion {
  return {
    name: 'opens',
    ask: () => ({
      paragraphs: [phrase('requests-ask-opens')],
      ways: [wayTo('opens', phrase('requests-choice-now'), 'now')],
    }),
    understand: (text) => opensIn(text, now),
    fault(answer) {
      if (answer === 'now') return undefined;
      const moment = parseMoment(answer);
      if (!moment) return phrase('requests-day-none');
      const at = instantOfMoment(moment);
      if (at < now) return phrase('requests-opens-past', { moment: momentWords(moment) });
      return isTooFar(at, now) ? phrase('requests-moment-far', { moment: momentWords(moment) }) : undefined;
    },
    line(answer) {
      if (answer === undefined) return phrase('requests-line-open', { question: 'opens' });
      const moment = parseMoment(answer);
      return moment
        ? phrase('requests-line-opens', { moment: momentWords(moment) })
        : phrase('requests-line-now');
    },
  };
}

function opensIn(text: string, now: Date): Understood {
  const today = localDateOf(now);
  const read = readDay(text, now, [today.year, today.year + 1], (date) => isoDate(date) >= isoDate(today));
  // "Ngày" and "ngay" are one word without marks, so days are looked for first.
  const isNow = /\b(?:ngay|bay gio|luc nay|luon|hom nay)\b/.test(fold(text));
  switch (read.kind) {
    case 'day': {
      if (isoDate(read.date) === isoDate(today) && !read.time) return { kind: 'answer', answer: 'now' };
      const time = read.time ?? (read.inTheMorning ? morning : afternoon);
      return oneMoment({ on: read.date, time }, read.sure);
    }
    case 'time':
      return oneMoment({ on: today, time: read.time }, read.sure);
    case 'before':
    case 'span':
      return { kind: 'unread', because: phrase('requests-opens-unread') };
    case 'unread':
      return isNow ? { kind: 'answer', answer: 'now' } : read;
  }
}
