import { parseQueryCode, type Query, queryCode } from '../reading/query.ts';

/** What the bot remembers of a chat between turns. Stored as JSON; unknown fields of newer releases are dropped. */
export interface ConversationState {
  /** The question a short next one continues. */
  readonly topic?: Query;
  /** The choices of the last message, so that their number or words can be typed instead of pressed. */
  readonly offered: readonly { readonly value: string; readonly label: string }[];
}

export const emptyState: ConversationState = { offered: [] };

export function writeState(state: ConversationState): string {
  const topic = state.topic && queryCode(state.topic);
  return JSON.stringify({ ...(topic && { topic }), offered: state.offered });
}

/** A state that cannot be read any more starts afresh: losing a topic is better than losing the turn. */
export function readState(text: string | undefined): ConversationState {
  const stored = text === undefined ? undefined : parseJson(text);
  if (typeof stored !== 'object' || stored === null) return emptyState;
  const topic =
    'topic' in stored && typeof stored.topic === 'string' ? parseQueryCode(stored.topic) : undefined;
  const offered = 'offered' in stored && Array.isArray(stored.offered) ? stored.offered.filter(isOffer) : [];
  return { ...(topic && { topic }), offered };
}

function isOffer(value: unknown): value is ConversationState['offered'][number] {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'value' in value && typeof value.value === 'string' && 'label' in value && typeof value.label === 'string'
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
