import { facelessWords } from '../reading/faceless.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { notUnderstood } from './clarification.ts';
import type { Call, Outcome } from './feature.ts';

/** Says so, and keeps the words without whatever could say whose they were: somebody may teach them to the bot. */
export function unread(call: Call, lexicon: Lexicon): Outcome {
  const outcome = notUnderstood();
  const words = call.from && call.words !== undefined ? facelessWords(call.words, lexicon) : undefined;
  if (words === undefined) return outcome;
  return { ...outcome, writes: [(store) => store.learning.noteUnread(words, call.now)] };
}
