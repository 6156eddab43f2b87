import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { type Choice, type Param, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { pressValue } from './talk.ts';

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
