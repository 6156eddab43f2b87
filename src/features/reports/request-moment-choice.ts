import { type Phrase, phrase } from '../../chat/reply.ts';
import { addDays, isoDate, localDateOf } from '../../domain/local-date.ts';
import { type Moment, momentCode, momentWords } from './request-moment.ts';
import type { Understood } from './request-step.ts';

const LONGEST_WAIT_DAYS = 366;

/** A slip of the year, rather than a plan. */
export function isTooFar(at: Date, from: Date): boolean {
  return isoDate(localDateOf(at)) > isoDate(addDays(localDateOf(from), LONGEST_WAIT_DAYS));
}

/** "5h" may be five in the afternoon. */
export function oneMoment(moment: Moment, sure: boolean): Understood {
  if (sure) return { kind: 'answer', answer: momentCode(moment) };
  const { on, time } = moment;
  const later = { on, time: { hour: time.hour + 12, minute: time.minute } };
  return whichMoment(
    phrase('requests-confirm-day'),
    time.hour >= 1 && time.hour < 7 ? [later, moment] : [moment],
  );
}

export function whichMoment(because: Phrase, moments: readonly Moment[]): Understood {
  return {
    kind: 'which',
    because: [because],
    options: moments.map((moment) => ({
      label: phrase('bot-choice', { label: momentWords(moment) }),
      answer: momentCode(moment),
    })),
  };
}
