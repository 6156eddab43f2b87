import type { Call, OpenConversation, Outcome, Said } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import type { Reply } from '../../chat/reply.ts';

/** The name under which everything of people goes: of the feature, of its open conversations and before its buttons. */
export const PEOPLE = 'people';

/** One kind of conversation about people. Its state is plain JSON and is checked when it comes back. */
export interface Talk {
  readonly kind: string;
  /** Undefined: not meant for it. */
  converse(said: Said, call: Call): Promise<Outcome | undefined>;
  /** The open question once more. */
  again(call: Call): Promise<Reply | undefined>;
}

/** What a button does. `words` are what stands behind its verb; forged ones and old ones come here too. */
export type Press = (words: readonly string[], call: Call) => Promise<Outcome>;

/** What this feature has open in the chat. */
export function ownState(call: Call) {
  return fieldsOf(call.open?.feature === PEOPLE ? call.open.state : undefined);
}

/** Opens a conversation; what another feature has open in the chat waits for its end. */
export function opened(call: Call, kind: string, state: object): OpenConversation {
  const before = waiting(call);
  return { feature: PEOPLE, state: { kind, ...state, ...(before && { before }) } };
}

/** Ends the conversation of this feature, if there is one, and goes on with what waited. */
export function closing(call: Call, outcome: Outcome): Outcome {
  if (call.open?.feature !== PEOPLE) return outcome;
  const before = waiting(call);
  return before ? { ...outcome, open: before, resumes: true } : { ...outcome, open: null };
}

function waiting({ open }: Call): OpenConversation | undefined {
  if (open?.feature !== PEOPLE) return open;
  const { feature, state } = fieldsOf(fieldsOf(open.state).before);
  return typeof feature === 'string' ? { feature, state } : undefined;
}
