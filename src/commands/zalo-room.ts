import type { Core } from '../app.ts';
import { messengers } from '../channels/index.ts';
import type { ZaloChannel } from '../channels/zalo/channel.ts';
import type { TokenLog } from '../channels/zalo/token.ts';
import type { Settings, ZaloSettings } from '../config.ts';
import { zaloWords } from './zalo-words.ts';

/** Zalo, as its settings have it. Nothing is sent or asked for before it is started. */
export async function openZalo(
  core: Core,
  { locale }: Settings,
  zalo: ZaloSettings,
  now: () => Date,
  log: TokenLog,
): Promise<ZaloChannel> {
  return messengers.zalo({
    settings: zalo,
    tokenStore: core.database.tokens,
    contacts: core.database.contacts('zalo'),
    words: zaloWords(core.wording, locale),
    now,
    log,
  });
}
