import type { Call, OpenConversation, Said } from '../../../bot/feature.ts';
import { fieldsOf } from '../../../bot/fields.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Progress } from '../../../conversation/progress.ts';
import { parseProgress } from '../../../conversation/progress-json.ts';
import type { Script } from '../../../conversation/script.ts';
import { opened, pressValue } from '../talk.ts';
import type { RequestAnswers } from './draft.ts';
import { type RequestParts, requestPartsFor } from './parts.ts';
import { requestScript } from './script.ts';

export const REQUEST = 'request';

const MOST_ANSWERS = 20;
const LONGEST_ANSWER = 4_000;

/** Everything a turn about a new request is decided from. Its answers are in the chat's state, nowhere else. */
export interface Wizard {
  readonly parts: RequestParts;
  readonly script: Script<string>;
  readonly answers: RequestAnswers;
  readonly progress: Progress;
}

/** Undefined where the speaker's unit chairs nothing (any more), or where no such conversation is open. */
export async function wizardOn(call: Call, state: unknown, said?: Said): Promise<Wizard | undefined> {
  const fields = fieldsOf(state);
  const parts = fields.kind === REQUEST ? await requestPartsFor(call, said) : undefined;
  if (!parts) return undefined;
  return {
    parts,
    script: requestScript(parts),
    answers: answersIn(fields.answers),
    progress: parseProgress(fields.progress),
  };
}

export function openedWizard(answers: RequestAnswers, progress: Progress): OpenConversation {
  return opened(REQUEST, { answers: [...answers], progress });
}

/** What is none of ours is dropped, and asked again. */
function answersIn(value: unknown): RequestAnswers {
  const pairs: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ANSWERS) : [];
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const [name, answer]: readonly unknown[] = Array.isArray(pair) ? pair : [];
      const isOurs = typeof name === 'string' && typeof answer === 'string';
      return isOurs && answer.length <= LONGEST_ANSWER ? [[name, answer]] : [];
    }),
  );
}

/** The engine's buttons as this feature's. */
export function wiredWizard(replies: readonly Reply[]): readonly Reply[] {
  return replies.map((reply) => ({
    ...reply,
    ...(reply.choices && {
      choices: reply.choices.map((choice) => ({ ...choice, value: pressValue('new', choice.value) })),
    }),
  }));
}
