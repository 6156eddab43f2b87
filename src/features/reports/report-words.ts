import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { plainUnitName } from '../../bot/names.ts';
import { type Choice, type Param, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { addDays, clockTimeOf, localDateOf } from '../../domain/local-date.ts';
import { writeDate, writeDeadline, writeTime } from '../../language/dates/date-writing.ts';
import { pressValue } from './talk.ts';

/** "Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn", as texts to units call it in full. */
export function committeeName(call: Call, unit: string): Param {
  return phrase('reports-committee', { unit: plainUnitName(call.directory.unit(unit)) });
}

/** "17 giờ 00, thứ Tư, ngày 15/11/2023"; the end of a day is its 24 giờ 00, not the next day's 0 giờ. */
export function dueText(at: Date): Param {
  const date = localDateOf(at);
  const time = clockTimeOf(at);
  return (locale) =>
    time.hour === 0 && time.minute === 0
      ? writeDeadline(addDays(date, -1), { hour: 24, minute: 0 }, locale)
      : writeDeadline(date, time, locale);
}

/** "10 giờ 12, ngày 24/11/2026". */
export function momentText(at: Date): Param {
  return phrase('reports-moment', {
    time: (locale) => writeTime(clockTimeOf(at), locale),
    date: (locale) => writeDate(localDateOf(at), locale),
  });
}

/** How people of the unit or the secretariat are called in a text; somebody who is gone has no name any more. */
export async function personName(call: Call, id: number | undefined): Promise<Param> {
  const person = id === undefined ? undefined : (await call.store.people.byIds([id])).get(id);
  return person ? person.name : phrase('reports-person-gone');
}

export function choice(label: Phrase, verb: string, ...words: readonly (string | number)[]): Choice {
  return { value: pressValue(verb, ...words), label };
}

/** Behind a button about a draft: whose it is, where it is not the speaker's own unit's. */
export function ofUnit(call: Call, unit: string): readonly string[] {
  return unit === call.speaker.unit ? [] : [unit];
}

/** An answer that leaves open what was open. */
export function said(intent: Facts['intent'], ...paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: { intent } };
}

export function replied(intent: Facts['intent'], ...replies: readonly Reply[]): Outcome {
  return { replies, facts: { intent } };
}
