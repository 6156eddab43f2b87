import type { Call, OpenConversation, Outcome, Said } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import type { Reply } from '../../chat/reply.ts';

/** The name under which everything of reports goes: of the feature, of its open conversations and before its buttons. */
export const REPORTS = 'reports';

/** One kind of conversation about reports. Its state is plain JSON and is checked when it comes back. */
export interface Talk {
  readonly kind: string;
  /** Undefined: not meant for it. An outcome always says what is open from now on. */
  converse(said: Said, state: unknown, call: Call): Promise<Outcome | undefined>;
  /** The open question once more. */
  again(state: unknown, call: Call): Promise<Reply | undefined>;
}

/** What a button does. `words` are what stands behind its verb; forged ones come here too. */
export type Press = (words: readonly string[], call: Call) => Promise<Outcome>;

/** The value of a button: `reports:approve:12:1`. Short, for a messenger keeps 64 bytes. */
export function pressValue(verb: string, ...words: readonly (string | number)[]): string {
  return [REPORTS, verb, ...words].join(':');
}

export function opened(kind: string, state: object): OpenConversation {
  return { feature: REPORTS, state: { kind, ...state } };
}

/** Whether a conversation of this kind is open in the chat. */
export function isTalking(call: Call, kind: string): boolean {
  return call.open?.feature === REPORTS && fieldsOf(call.open.state).kind === kind;
}
