import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { listText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { behalfValue } from '../../bot/report-presses.ts';
import { type Choice, type Param, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { parseIsoDate } from '../../domain/local-date.ts';
import { shownPhone } from '../../domain/phone.ts';
import { writeDateWithWeekday } from '../../language/dates/date-writing.ts';
import { fold } from '../../language/normalise.ts';
import { pressValue } from './talk.ts';

export function choice(label: Phrase, verb: string, ...words: readonly (string | number)[]): Choice {
  return { value: pressValue(verb, ...words), label };
}

/** An answer that leaves open what was open. */
export function said(intent: Facts['intent'], ...paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: { intent } };
}

export function replied(intent: Facts['intent'], ...replies: readonly Reply[]): Outcome {
  return { replies, facts: { intent } };
}

/** "thứ Sáu, ngày 20/11/2026". */
export function dayText(iso: string): Param {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`not a day: ${iso}`);
  return (locale) => writeDateWithWeekday(date, locale);
}

/** "Nguyễn Văn A (0912 345 678)"; without a number the name alone. */
export function contactText({ name, phone }: Pick<PersonRecord, 'name' | 'phone'>): Param {
  return phone === undefined ? name : phrase('board-contact', { name, phone: shownPhone(phone) });
}

/** Undefined where there is nobody. */
export function contactsText(people: readonly PersonRecord[]): Param | undefined {
  return people.length === 0 ? undefined : listText(people.map(contactText));
}

/** "Thôi", "hủy": whatever was asked is dropped. */
export function isDropped(text: string): boolean {
  return /^(?:thoi|huy|huy bo|dung|thoat|de sau)$/.test(fold(text));
}

/** Whoever speaks, as others are told of them. */
export async function speakerContact({
  speaker,
  store,
}: Call): Promise<Pick<PersonRecord, 'name' | 'phone'>> {
  const { personId, name = '' } = speaker;
  const person = personId === undefined ? undefined : (await store.people.byIds([personId])).get(personId);
  return person ?? { name };
}

/** For a unit that cannot type itself: the secretariat enters what it is told. */
export function behalfChoice(request: number, unit: string): Choice {
  return { value: behalfValue(request, unit), label: phrase('answer-choice-behalf') };
}
