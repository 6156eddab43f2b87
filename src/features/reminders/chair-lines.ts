import { committeeName, countText, dueText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { ReportRequest } from '../../domain/report.ts';
import type { DigestItem } from './digest.ts';
import type { Words } from './digest-words.ts';
import { contactsText } from './words.ts';

/** The chair's list: the units whose report is missing after the deadline, with whom to call. */
export function chairLines(
  items: readonly DigestItem[],
  name: string,
  words: Words,
  isAlsoTold: boolean,
): readonly Phrase[] {
  const byRequest = new Map<ReportRequest, DigestItem[]>();
  for (const item of items) byRequest.set(item.request, [...(byRequest.get(item.request) ?? []), item]);
  const lists = [...byRequest].flatMap(([request, late]) => [
    phrase('reminder-chair-head', {
      report: request.title,
      count: countText(late.length),
      due: dueText(request.dueAt),
    }),
    ...late.map((item) => unitLine(item, words)),
  ]);
  const [head, ...rest] = lists;
  if (!head) return [];
  return isAlsoTold
    ? [{ ...head, isApart: true }, ...rest]
    : [head, ...rest, phrase('reminder-chair-body', { name })];
}

function unitLine({ unit, duty }: DigestItem, words: Words): Phrase {
  const people = [...duty.ladder.officers, ...duty.ladder.leaders];
  const contacts = contactsText([...new Set(people)].flatMap((person) => words.people.get(person) ?? []));
  const committee = committeeName(words, unit);
  return contacts
    ? phrase('reminder-chair-unit', { committee, contacts })
    : phrase('reminder-chair-unit-nobody', { committee });
}
