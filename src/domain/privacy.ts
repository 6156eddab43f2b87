import { dueMoment, endOfDay } from './due.ts';
import { addDays, localDateOf } from './local-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What was answered to the data notice; the last answer counts. There is no answer but a given one. */
export const consentAnswers = ['agreed', 'refused', 'withdrawn'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** A provable answer: to which version and which very text of the notice, when and where (Luật 91/2025/QH15). */
export interface Consent {
  readonly notice: string;
  readonly textHash: string;
  readonly answer: ConsentAnswer;
  readonly channel: string;
  readonly chat: string;
  readonly at: Date;
}

export const privacyKinds = ['see', 'correct', 'withdraw', 'erase'] as const;
export type PrivacyKind = (typeof privacyKinds)[number];

/** Somebody's request about their own data. */
export interface PrivacyRequest {
  readonly id: number;
  readonly person: number;
  readonly kind: PrivacyKind;
  readonly detail?: string;
  readonly askedAt: Date;
  readonly answerBy: Date;
  readonly finishBy: Date;
  readonly doneAt?: Date;
  readonly doneBy?: number;
  readonly outcome?: string;
}

const WORKING_DAYS_TO_ANSWER = 2;
const DAYS_TO_FINISH = 15;
/** Where somebody else has to act too, as with backups and exported files. */
const DAYS_TO_FINISH_WITH_OTHERS = 20;

export interface PrivacyClock {
  readonly answerBy: Date;
  readonly finishBy: Date;
}

/**
 * The legal clocks (Nghị định 356/2025/NĐ-CP): the end of the second working day, and of the 15th or 20th day; a last
 * day that is off moves to the next working day (Civil Code, art. 148).
 */
export function privacyClock(
  askedAt: Date,
  finishing: 'alone' | 'withOthers',
  calendar: WorkingCalendar,
): PrivacyClock {
  const day = localDateOf(askedAt);
  const days = finishing === 'alone' ? DAYS_TO_FINISH : DAYS_TO_FINISH_WITH_OTHERS;
  const answerOn = calendar.addWorkingDays(day, WORKING_DAYS_TO_ANSWER);
  return {
    answerBy: dueMoment(answerOn, endOfDay, 'none', calendar).at,
    finishBy: dueMoment(addDays(day, days), endOfDay, 'next', calendar).at,
  };
}
