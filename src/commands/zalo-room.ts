import type { Core } from '../app.ts';
import { messengers } from '../channels/index.ts';
import type { ZaloChannel } from '../channels/zalo/channel.ts';
import type { PrivacyDesk } from '../channels/zalo/privacy-desk.ts';
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
    privacy: privacyDesk(core),
    words: zaloWords(core.wording, locale),
    now,
    log,
  });
}

/**
 * What Zalo says about a person's data is written down for whoever keeps the data. The form of Zalo is not used, so
 * nothing of what somebody fills in there is kept.
 */
export function privacyDesk({ database }: Pick<Core, 'database'>): PrivacyDesk {
  const note = (action: string, chat: string, at: Date) =>
    database.transaction(({ audit }) => audit.add({ at, channel: 'zalo', action, subject: `zalo/${chat}` }));
  return {
    withdrew: (chat, at) => note('zalo.withdrew', chat, at),
    changed: (chat, at) => note('zalo.changed', chat, at),
    submitted: async () => undefined,
  };
}
