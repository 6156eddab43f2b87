import { type ChannelLog, SendError } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { InboundEvent } from '../../chat/event.ts';
import { TelegramFault } from './fault.ts';

/**
 * What is learnt about chats on the way. Nothing depends on it here, so it neither fails nor holds up an
 * acknowledgement: what could not be noted is learnt again.
 */
export interface ContactNotes {
  /** Noted while whoever tells goes on: comings and goings in the order in which they were told. */
  heard(event: InboundEvent): void;
  /** A group goes on under another id. */
  moved(from: string, to: string): Promise<void>;
  /** A send failed: whether that says something about the chat. */
  notSent(chat: string, error: unknown): Promise<void>;
  /** Resolves when nothing is being noted any more. */
  settled(): Promise<void>;
}

export function createContactNotes(contacts: ContactBook, now: () => Date, log: ChannelLog): ContactNotes {
  const going = new Set<Promise<void>>();
  let comingsAndGoings = Promise.resolve();

  async function note(writing: Promise<void>): Promise<void> {
    await writing.catch((error: unknown) =>
      log.warn({ channel: 'telegram', error }, 'what is known of a chat was not noted'),
    );
  }

  function goOn(noting: Promise<void>): void {
    const gone = noting.finally(() => going.delete(gone));
    going.add(gone);
  }

  return {
    heard({ kind, from: { chat }, at: said }) {
      const at = said < now() ? said : now();
      if (kind !== 'left' && kind !== 'joined' && kind !== 'returned')
        return goOn(note(contacts.heard(chat, at)));
      comingsAndGoings = comingsAndGoings.then(() => note(contacts.following(chat, kind !== 'left', at)));
      goOn(comingsAndGoings);
    },
    moved: (from, to) => note(contacts.moved(from, to)),
    async notSent(chat, error) {
      if (!(error instanceof SendError) || error.failure !== 'unreachable') return;
      const code = error.cause instanceof TelegramFault ? error.cause.code : undefined;
      await note(contacts.unreachable(chat, code ?? 'unreachable', now()));
    },
    async settled() {
      await Promise.all(going);
    },
  };
}
