import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { unitName } from '../../bot/names.ts';
import { chairToday } from '../../bot/roles.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';

/** The name under which everything of the year goes: of the feature, of its open conversations and before its buttons. */
export const YEAR = 'year';

/** What a button does. `words` are what stands behind its verb; forged ones come here too. */
export type Press = (words: readonly string[], call: Call) => Promise<Outcome>;

/** The value of a button: `year:give:2024`. */
export function pressValue(verb: string, ...words: readonly (string | number)[]): string {
  return [YEAR, verb, ...words].join(':');
}

export function choice(label: Phrase, verb: string, ...words: readonly (string | number)[]): Choice {
  return { value: pressValue(verb, ...words), label };
}

/** Nothing of the closed list of intents is about the year itself; its members, chair and event come nearest. */
const intent: Facts['intent'] = 'members';

export function said(...paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: { intent } };
}

export function replied(...replies: readonly Reply[]): Outcome {
  return { replies, facts: { intent } };
}

/** Behind a button, or in a command's words: a year that could be one. */
export function yearIn(text: string | undefined): number | undefined {
  const digits = /(?:^|\D)((?:19|20|21)\d{2})(?!\d)/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whom to ask: the sitting chair. */
export function contactLine(call: Call): Phrase {
  const chair = chairToday(call, call.speaker.unit);
  return chair
    ? phrase('later-contact', { year: String(chair.year), unit: unitName(call, chair.unit) })
    : phrase('later-contact-unknown');
}
