import { type Phrase, phrase } from '../../chat/reply.ts';
import { endOfDay } from '../../domain/due.ts';
import { type ClockTime, isoDate, localDateOf } from '../../domain/local-date.ts';
import { type DayRead, readDay } from './request-days.ts';
import { openingInstant, type RequestDraft } from './request-draft.ts';
import {
  dayOf,
  instantOfMoment,
  type Moment,
  momentCode,
  momentWords,
  parseMoment,
  yearsLater,
} from './request-moment.ts';
import { isTooFar, oneMoment, whichMoment } from './request-moment-choice.ts';
import { copied } from './request-near.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** When the office day ends for most. */
const evening: ClockTime = { hour: 17, minute: 0 };

/** As a paper says it: a day and an hour. What becomes of a day off is asked apart. */
export function dueQuestion(parts: RequestParts): RequestQuestion {
  return {
    name: 'due',
    ask: (draft) => ({
      paragraphs: [phrase('requests-ask-due')],
      ways: proposedDue(parts, draft).map((moment) =>
        wayTo('due', phrase('bot-choice', { label: momentWords(moment) }), momentCode(moment)),
      ),
    }),
    understand: (text, draft) => dueIn(text, draft, parts.now),
    fault: (answer, draft) => faultOfDue(parseMoment(answer), draft, parts.now),
    notes(answer, { asOf }) {
      const on = parseMoment(answer)?.on;
      return on && asOf !== undefined && isoDate(on) < asOf ? [phrase('requests-note-early')] : [];
    },
    line(answer) {
      const moment = answer === undefined ? undefined : parseMoment(answer);
      return moment
        ? phrase('requests-line-due', { due: momentWords(moment) })
        : phrase('requests-line-open', { question: 'due' });
    },
  };
}

function faultOfDue(moment: Moment | undefined, { opens }: RequestDraft, now: Date): Phrase | undefined {
  if (!moment) return phrase('requests-day-none');
  const at = instantOfMoment(moment);
  if (at <= now) return phrase('requests-due-past', { due: momentWords(moment) });
  if (at <= openingInstant(opens, now)) return phrase('requests-due-early', { due: momentWords(moment) });
  return isTooFar(at, openingInstant(opens, now))
    ? phrase('requests-moment-far', { moment: momentWords(moment) })
    : undefined;
}

function proposedDue(parts: RequestParts, draft: RequestDraft): readonly Moment[] {
  const { source, years } = copied(draft);
  if (!source) return [];
  const moment = { on: dayOf(yearsLater(source.dueOn, years)), time: source.dueTime };
  return faultOfDue(moment, draft, parts.now) ? [] : [moment];
}

function dueIn(text: string, draft: RequestDraft, now: Date): Understood {
  const opening = openingInstant(draft.opens, now);
  const { year } = localDateOf(opening);
  const fits = (on: Moment['on']) => instantOfMoment({ on, time: endOfDay }) > opening;
  const read = readDay(text, now, [year, year + 1], fits);
  const time = copied(draft).source?.dueTime ?? evening;
  switch (read.kind) {
    case 'day':
      return dueOnDay(read, time);
    case 'before':
      return whichMoment(phrase('requests-before-which'), [
        { on: read.dayBefore, time },
        { on: read.sameDay, time },
      ]);
    case 'time':
      return { kind: 'unread', because: phrase('requests-due-no-day') };
    case 'span':
      return { kind: 'unread', because: phrase('requests-day-several') };
    case 'unread':
      return read;
  }
}

/** A day without an hour ends at midnight by the law, and with the office day for most: which is meant is asked. */
function dueOnDay({ date: on, time, sure }: DayRead & { kind: 'day' }, usual: ClockTime): Understood {
  if (time) return oneMoment({ on, time }, sure);
  const times = usual.hour === 24 ? [endOfDay, evening] : [usual, endOfDay];
  return whichMoment(
    phrase('requests-due-which-hour'),
    times.map((hour) => ({ on, time: hour })),
  );
}
