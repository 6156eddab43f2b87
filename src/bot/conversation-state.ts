import { parseQueryCode, type Query, queryCode } from '../reading/query.ts';
import type { OpenConversation } from './feature.ts';

export interface OfferedChoice {
  readonly value: string;
  readonly label: string;
}

/** What the bot remembers of a chat between turns. Stored as JSON; unknown fields of newer releases are dropped. */
export interface ConversationState {
  /** The question a short next one continues. */
  readonly topic?: Query;
  /** The choices of the last message, so that their number or words can be typed instead of pressed. */
  readonly offered: readonly OfferedChoice[];
  /** A number that is typed stands for none of them. */
  readonly offeredByWords?: true;
  /** The choices of the last message that came of itself, taken by their words while nothing else is open. */
  readonly noticed?: readonly OfferedChoice[];
  readonly open?: OpenConversation;
  /** When it last looked at what had changed, ISO. */
  readonly lookedAt?: string;
  /** When something that waits was last mentioned, ISO. */
  readonly footnotedAt?: string;
}

export const emptyState: ConversationState = { offered: [] };

export function writeState({ topic, offered, ...others }: ConversationState): string {
  return JSON.stringify({ offered, ...others, ...(topic && { topic: queryCode(topic) }) });
}

/** A state that cannot be read any more starts afresh: losing a topic is better than losing the turn. */
export function readState(text: string | undefined): ConversationState {
  const stored = text === undefined ? undefined : parseJson(text);
  if (typeof stored !== 'object' || stored === null) return emptyState;
  const fields: Readonly<Partial<Record<string, unknown>>> = { ...stored };
  const topic = typeof fields.topic === 'string' ? parseQueryCode(fields.topic) : undefined;
  const noticed = choices(fields.noticed);
  const open = openOf(fields.open);
  return {
    offered: choices(fields.offered),
    ...(topic && { topic }),
    ...(fields.offeredByWords === true && { offeredByWords: true as const }),
    ...(noticed.length > 0 && { noticed }),
    ...(open && { open }),
    ...(typeof fields.lookedAt === 'string' && { lookedAt: fields.lookedAt }),
    ...(typeof fields.footnotedAt === 'string' && { footnotedAt: fields.footnotedAt }),
  };
}

function choices(value: unknown): readonly OfferedChoice[] {
  return Array.isArray(value) ? value.filter(isOffer) : [];
}

function isOffer(value: unknown): value is OfferedChoice {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'value' in value && typeof value.value === 'string' && 'label' in value && typeof value.label === 'string'
  );
}

function openOf(value: unknown): OpenConversation | undefined {
  if (typeof value !== 'object' || value === null || !('feature' in value) || !('state' in value))
    return undefined;
  return typeof value.feature === 'string' ? { feature: value.feature, state: value.state } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
