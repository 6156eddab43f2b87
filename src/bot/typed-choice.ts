import { phrase } from '../chat/reply.ts';
import { fold } from '../language/normalise.ts';
import type { ConversationState, OfferedChoice } from './conversation-state.ts';
import type { Outcome } from './feature.ts';

/** "2", "2." or "(2)", and nothing else. */
export function choiceNumber(text: string): number | undefined {
  const digits = /^\(?(\d{1,2})[.)]?$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A choice's number, or the words on its button, stand for pressing it. */
export function typedChoice(text: string, state: ConversationState): string | undefined {
  const number = state.offeredByWords ? undefined : choiceNumber(text);
  const numbered = number === undefined ? undefined : state.offered[number - 1]?.value;
  return numbered ?? wordedChoice(text, state.offered);
}

/** The words on a button. */
export function wordedChoice(text: string, offered: readonly OfferedChoice[]): string | undefined {
  const words = fold(text);
  return offered.find((choice) => fold(choice.label) === words)?.value;
}

/** A number that is none of those offered: the choices stand, nothing is lost. Undefined: it is no such number. */
export function noSuchChoice(text: string, state: ConversationState): Outcome | undefined {
  const { offered } = state;
  if (state.offeredByWords || choiceNumber(text) === undefined || offered.length === 0) return undefined;
  const choices = offered.map(({ value, label }) => ({ value, label: phrase('bot-choice', { label }) }));
  const paragraphs = [phrase('bot-choice-number')];
  return { replies: [{ paragraphs, choices }], facts: { intent: 'clarify' } };
}
