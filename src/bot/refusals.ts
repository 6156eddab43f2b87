import { phrase } from '../chat/reply.ts';
import type { Outcome, Speaker } from './feature.ts';
import { isStranger } from './roles.ts';

/** A press that means nothing any more, or never did. */
export function choiceGone(): Outcome {
  return { replies: [{ paragraphs: [phrase('bot-choice-gone')] }], facts: { intent: 'unknown' } };
}

/** In a group: what is asked for belongs into the private chat, to which the channel shows the way. */
export function privateOnly(): Outcome {
  return { replies: [{ paragraphs: [phrase('bot-private-only')] }], facts: { intent: 'unknown' } };
}

/** The command is for others: who is unknown hears how to be enrolled. */
export function notAllowed(speaker: Speaker): Outcome {
  const why = phrase(isStranger(speaker) ? 'bot-not-enrolled' : 'bot-not-allowed');
  return { replies: [{ paragraphs: [why] }], facts: { intent: 'unknown' } };
}

export function fileNotExpected(): Outcome {
  return { replies: [{ paragraphs: [phrase('bot-file-not-expected')] }], facts: { intent: 'unknown' } };
}
