import type { MessengerLook } from '../chat/messenger-look.ts';
import type { TelegramChannel, TelegramParts } from './telegram/channel.ts';
import type { TelegramVisit } from './telegram/probe.ts';
import type { ZaloChannel } from './zalo/channel.ts';
import type { ZaloParts } from './zalo/open.ts';
import type { ProbeParts, ZaloVisit } from './zalo/probe.ts';
import type { ZaloWords } from './zalo/words.ts';

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

/** Asks a messenger once, without sending anything to anybody. */
export const probes = {
  async telegram(parts: Pick<TelegramParts, 'token' | 'apiRoot'>): Promise<TelegramVisit> {
    const { probeTelegram } = await import('./telegram/probe.ts');
    return probeTelegram(parts);
  },
  async zalo(parts: ProbeParts): Promise<ZaloVisit> {
    const { probeZalo } = await import('./zalo/probe.ts');
    return probeZalo(parts);
  },
};

export type { TelegramVisit, ZaloVisit };

/** How each messenger looks, for practising without an account. */
export async function looksOfMessengers(words: {
  readonly zalo: ZaloWords;
}): Promise<readonly MessengerLook[]> {
  const [{ createZaloLook }, { telegramLook }] = await Promise.all([
    import('./zalo/look.ts'),
    import('./telegram/look.ts'),
  ]);
  return [createZaloLook(words.zalo), telegramLook];
}
