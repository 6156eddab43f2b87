import type { Address, InboundEvent } from '../chat/event.ts';
import { tidy } from '../language/normalise.ts';
import type { TurnEvent } from './bot.ts';
import type { Store } from './store.ts';

/** A stored text is cut here: longer messages are pasted files, and a row must stay bounded. */
const LONGEST_TEXT = 20_000;

export function wordsOf(event: TurnEvent): string {
  return event.kind === 'text' ? event.text : '';
}

/** A right that is used is heard however much else comes from there. */
export function isOwed({ kind }: Pick<TurnEvent | InboundEvent, 'kind'>): boolean {
  return kind === 'withdrew';
}

/** A button of a messenger is known by its message; one that this chat was never sent means nothing. */
export async function withOffer(event: TurnEvent, from: Address, store: Store): Promise<TurnEvent> {
  if (event.kind !== 'choice' || !event.offer) return event;
  return { kind: 'choice', value: (await store.outbox.offered(from, event.offer)) ?? '' };
}

export function pressedJob(event: TurnEvent): number | undefined {
  return event.kind === 'choice' ? event.offer?.job : undefined;
}

export function boundedEvent(event: InboundEvent): InboundEvent {
  return event.kind === 'text' ? { ...event, text: tidy(event.text.slice(0, LONGEST_TEXT)) } : event;
}
