import type { ChannelHost } from '../../chat/channel.ts';
import type { InboundEvent } from '../../chat/event.ts';
import type { TelegramApi } from './api.ts';
import type { ContactNotes } from './contact-notes.ts';
import { type ParseContext, type ParsedUpdate, parseUpdate } from './parse.ts';

export interface IntakeParts {
  readonly api: TelegramApi;
  readonly context: () => ParseContext;
  readonly notes: ContactNotes;
  /** Somebody may be waiting for an answer now. */
  readonly onHeard: (event: InboundEvent) => void;
}

/** What came of updates: all stored; or nothing was, because some were none, or because it cannot be done now. */
export type Taken = 'stored' | 'noUpdate' | 'notYet';

/** Takes updates in, however they came. Fails when they could not be stored. */
export interface Intake {
  take(updates: readonly unknown[], host: ChannelHost): Promise<Taken>;
}

export function createIntake({ api, context, notes, onHeard }: IntakeParts): Intake {
  return {
    async take(updates, host) {
      const parsed = updates.map((update) => parseUpdate(update, context()));
      const known = parsed.filter((one): one is ParsedUpdate => one !== undefined);
      if (known.length < parsed.length) return 'noUpdate';
      if (known.some(({ needsMe }) => needsMe)) return 'notYet';
      // A press is answered at once: whatever comes of it, the button must not go on turning.
      for (const { callback } of known) if (callback !== undefined) void stopTurning(callback);
      for (const { moved } of known) if (moved) await notes.moved(moved.from, moved.to);
      const events = known.flatMap(({ event }) => event ?? []);
      if (events.length > 0) await host.receive(events);
      for (const event of events) onHeard(event);
      // Nobody waits for what is learnt on the way.
      for (const event of events) notes.heard(event);
      return 'stored';
    },
  };

  async function stopTurning(callback: string): Promise<void> {
    await api.answerCbQuery(callback).catch(() => {});
  }
}
