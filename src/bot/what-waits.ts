import type { Reply } from '../chat/reply.ts';
import type { ConversationState } from './conversation-state.ts';
import type { Call, Conversation, Feature, Outcome } from './feature.ts';

/** What waits is mentioned again after this time. */
const FOOTNOTE_EVERY_MS = 60 * 60_000;

/** The conversation that is open in the chat, of the features that may be asked here. */
export function conversationOf(call: Call, features: readonly Feature[]): Conversation | undefined {
  return features.find((feature) => feature.name === call.open?.feature)?.conversation;
}

/** After something else was answered, the open question once more; or, where nothing is open, what waits. */
export async function withWhatWaits(
  outcome: Outcome,
  { state, now }: { readonly state: ConversationState; readonly now: Date },
  call: Call,
  features: readonly Feature[],
): Promise<{ outcome: Outcome; isFootnoted: boolean }> {
  if (outcome.open !== undefined && !outcome.resumes) return { outcome, isFootnoted: false };
  const current = outcome.open ? { ...call, open: outcome.open } : call;
  const conversation = conversationOf(current, features);
  if (conversation) {
    const again = await conversation.again(current);
    return { outcome: again ? withReply(outcome, again) : { ...outcome, open: null }, isFootnoted: false };
  }
  const isDue = now.getTime() - Date.parse(state.footnotedAt ?? '1970-01-01') >= FOOTNOTE_EVERY_MS;
  if (!isDue || outcome.replies.at(-1)?.choices?.length) return { outcome, isFootnoted: false };
  for (const feature of features) {
    const footnote = await feature.footnote?.(call);
    if (footnote) return { outcome: withReply(outcome, footnote), isFootnoted: true };
  }
  return { outcome, isFootnoted: false };
}

function withReply(outcome: Outcome, reply: Reply): Outcome {
  return { ...outcome, replies: [...outcome.replies, reply] };
}
