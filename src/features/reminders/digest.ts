import type { PersonRecord } from '../../bot/people-store.ts';
import { seeValue, startValue } from '../../bot/report-presses.ts';
import type { Store } from '../../bot/store.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import type { Telling } from '../../domain/reminder-plan.ts';
import { answerChoices } from './answers.ts';
import { chairLines } from './chair-lines.ts';
import type { Asking, RemindedDuty } from './desk.ts';
import { bodyOf, headOf, severalHead, type Words } from './digest-words.ts';
import { choice } from './words.ts';

/** One report in a person's message. */
export interface DigestItem extends RemindedDuty {
  readonly telling: Telling;
}

export interface DigestFacts {
  readonly people: ReadonlyMap<number, PersonRecord>;
  /** The indicators that are answered, by report. */
  readonly answered: ReadonlyMap<number, readonly string[]>;
}

/** On both messengers a message has room for so many buttons below each other. */
const MOST_CHOICES = 5;

/** What the words need of the reports that are told of. */
export function loadAnswered(
  { reminders }: Pick<Store, 'reminders'>,
  items: readonly DigestItem[],
): Promise<DigestFacts['answered']> {
  return reminders.answered([...new Set(items.flatMap(({ report }) => report?.report ?? []))]);
}

/** Everything the person is told at this moment, in one message: the reports of the own unit, then the list of the chair. */
export function digestFor(
  asking: Asking,
  person: number,
  items: readonly DigestItem[],
  facts: DigestFacts,
): Reply {
  const words: Words = { ...asking, ...facts };
  const own = items
    .filter(({ telling }) => telling.rung !== 'chair')
    .toSorted((a, b) => a.duty.dueAt.getTime() - b.duty.dueAt.getTime());
  const late = items.filter(({ telling }) => telling.rung === 'chair');
  const name = facts.people.get(person)?.name ?? '';
  return {
    paragraphs: [...ownLines(own, name, words), ...chairLines(late, name, words, own.length > 0)],
    choices: choicesOf(own, late),
    choicesByWords: true,
  };
}

function ownLines(own: readonly DigestItem[], name: string, words: Words): readonly Phrase[] {
  const [first] = own;
  if (!first) return [];
  if (own.length === 1) return [headOf(first, words), ...bodyOf(first, name, words)];
  return [
    severalHead(own, words),
    ...own.map((item) => phrase('reminder-item', { head: headOf(item, words) })),
    phrase('reminder-several-body', { name }),
  ];
}

function choicesOf(own: readonly DigestItem[], late: readonly DigestItem[]): readonly Choice[] {
  const [only, another] = own;
  const board = [...new Set(late.map(({ request }) => request))].map((request) =>
    choice(phrase('reminder-choice-board', { report: request.title }), 'board', request.id),
  );
  if (only && !another) return [...answersTo(only), ...board].slice(0, MOST_CHOICES);
  const starts = own.map(({ request }) => ({
    value: startValue(request.id),
    label: phrase('reminder-choice-open', { report: request.title }),
  }));
  return [...starts, ...board].slice(0, MOST_CHOICES);
}

/** The leader whose signature is waited for has one thing to do. */
function answersTo({ request, report, duty }: DigestItem): readonly Choice[] {
  if (!duty.isWithLeader || !report) return answerChoices(request);
  return [{ value: seeValue(report.report), label: phrase('reminder-choice-see') }];
}
