import { z } from 'zod';
import { parseQueryCode, type Query, queryCode } from '../reading/query.ts';

/** What the bot remembers of a chat between turns. Stored as JSON; unknown fields of newer releases are dropped. */
export interface ConversationState {
  /** The question a short next one continues. */
  readonly topic?: Query;
  /** The choices of the last message, so that their number or words can be typed instead of pressed. */
  readonly offered: readonly { readonly value: string; readonly label: string }[];
}

export const emptyState: ConversationState = { offered: [] };

const stored = z.object({
  topic: z.string().optional(),
  offered: z.array(z.object({ value: z.string(), label: z.string() })).default([]),
});

export function writeState(state: ConversationState): string {
  const topic = state.topic && queryCode(state.topic);
  return JSON.stringify({ ...(topic && { topic }), offered: state.offered });
}

/** A state that cannot be read any more starts afresh: losing a topic is better than losing the turn. */
export function readState(text: string | undefined): ConversationState {
  if (text === undefined) return emptyState;
  const parsed = stored.safeParse(parseJson(text));
  if (!parsed.success) return emptyState;
  const topic = parsed.data.topic ? parseQueryCode(parsed.data.topic) : undefined;
  return { ...(topic && { topic }), offered: parsed.data.offered };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
