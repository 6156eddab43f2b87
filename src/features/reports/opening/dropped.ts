import type { Call, Outcome } from '../../../bot/feature.ts';
import { fieldsOf } from '../../../bot/fields.ts';
import { phrase } from '../../../chat/reply.ts';
import { REQUEST } from './wizard.ts';

/** Something else was begun while a new request was put together: that is gone, and whoever did it is told so. */
export function tellingWhatIsDropped(outcome: Outcome, call: Call): Outcome {
  if (fieldsOf(call.open?.state).kind !== REQUEST) return outcome;
  if (outcome.open === undefined || fieldsOf(outcome.open?.state).kind === REQUEST) return outcome;
  const [first, ...rest] = outcome.replies;
  const word = phrase('requests-dropped');
  if (!first) return { ...outcome, replies: [{ paragraphs: [word] }] };
  return { ...outcome, replies: [{ ...first, paragraphs: [word, ...first.paragraphs] }, ...rest] };
}
