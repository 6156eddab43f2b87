import type { TelegramChannel, TelegramParts } from './telegram/channel.ts';
import type { ZaloChannel } from './zalo/channel.ts';
import type { ZaloParts } from './zalo/open.ts';

/** The messengers. Each is loaded where it is turned on: the library of one that is off costs nothing. */
export const messengers = {
  async telegram(parts: TelegramParts): Promise<TelegramChannel> {
    const { createTelegramChannel } = await import('./telegram/channel.ts');
    return createTelegramChannel(parts);
  },
  async zalo(parts: ZaloParts): Promise<ZaloChannel> {
    const { openZaloChannel } = await import('./zalo/open.ts');
    return openZaloChannel(parts);
  },
};
