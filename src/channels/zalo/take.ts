import type { ChannelHost } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { InboundEvent } from '../../chat/event.ts';
import type { ZaloNews } from './parse.ts';

export interface TakeParts {
  /** Undefined while the channel is not started. */
  readonly host: () => ChannelHost | undefined;
  readonly contacts: ContactBook;
  readonly now: () => Date;
  readonly onContactFault: (error: unknown) => void;
}

/** Hands on what a webhook call tells. Resolves when it is safely stored. */
export function createTake({ host, contacts, now, onContactFault }: TakeParts) {
  async function take(news: ZaloNews): Promise<void> {
    switch (news.kind) {
      case 'nothing':
        return;
      case 'active':
      case 'left':
        await Promise.all([receive(news.events), noteContact(news)]);
        return;
      case 'withdrawn':
        return receive(news.events);
    }
  }

  async function receive(events: readonly InboundEvent[]): Promise<void> {
    const to = host();
    if (!to) throw new Error('the Zalo channel is not started');
    if (events.length > 0) await to.receive(events);
  }

  /** A window that is known a little worse is no reason to make Zalo bring the event again. */
  async function noteContact(news: Extract<ZaloNews, { kind: 'active' | 'left' }>): Promise<void> {
    const at = news.at < now() ? news.at : now();
    try {
      if (news.kind === 'left') await contacts.following(news.chat, false, at);
      else if (news.isFollowing) await contacts.following(news.chat, true, at);
      else await contacts.heard(news.chat, at);
    } catch (error) {
      onContactFault(error);
    }
  }

  return take;
}
