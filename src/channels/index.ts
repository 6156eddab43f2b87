import type { TelegramChannel, TelegramParts } from './telegram/channel.ts';

/** The messengers. Each is loaded where it is turned on: the library of one that is off costs nothing. */
export const messengers = {
  async telegram(parts: TelegramParts): Promise<TelegramChannel> {
    const { createTelegramChannel } = await import('./telegram/channel.ts');
    return createTelegramChannel(parts);
  },
};
