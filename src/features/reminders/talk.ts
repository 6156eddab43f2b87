import type { Call, OpenConversation, Outcome, Said } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import type { Reply } from '../../chat/reply.ts';

/** The name under which everything of reminders goes: of the feature, of its open conversations and before its buttons. */
export const REMINDERS = 'reminders';

/** One kind of conversation about reminders. Its state is plain JSON and is checked when it comes back. */
export interface Talk {
  readonly kind: string;
  /** Undefined: not meant for it. */
  converse(said: Said, call: Call): Promise<Outcome | undefined>;
  /** The open question once more. */
  again(call: Call): Promise<Reply | undefined>;
}

/** What a button does. `words` are what stands behind its verb; forged ones and old ones come here too. */
export type Press = (words: readonly string[], call: Call) => Promise<Outcome>;

/** The value of a button: `reminders:nudge:12:hoa-binh`. Short, for a messenger keeps 64 bytes. */
export function pressValue(verb: string, ...words: readonly (string | number)[]): string {
  return [REMINDERS, verb, ...words].join(':');
}

/** What is open in the chat, where it is of this kind. */
export function stateOf(call: Call, kind: string) {
  const fields = fieldsOf(call.open?.feature === REMINDERS ? call.open.state : undefined);
  return fields.kind === kind ? fields : {};
}

/** Opens a conversation; what another feature has open in the chat waits for its end. */
export function opened(call: Call, kind: string, state: object): OpenConversation {
  const before = waiting(call);
  return { feature: REMINDERS, state: { kind, ...state, ...(before && { before }) } };
}

/** Ends the conversation of this feature, if there is one, and goes on with what waited. */
export function closing(call: Call, outcome: Outcome): Outcome {
  if (call.open?.feature !== REMINDERS) return outcome;
  const before = waiting(call);
  return before ? { ...outcome, open: before, resumes: true } : { ...outcome, open: null };
}

function waiting({ open }: Call): OpenConversation | undefined {
  if (open?.feature !== REMINDERS) return open;
  const { feature, state } = fieldsOf(fieldsOf(open.state).before);
  return typeof feature === 'string' ? { feature, state } : undefined;
}
