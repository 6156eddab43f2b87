import type { Core } from '../app.ts';
import { personAtPhone, phoneToReach } from '../bot/phone-address.ts';
import { messengers } from '../channels/index.ts';
import type { ZaloChannel } from '../channels/zalo/channel.ts';
import type { PhoneOf } from '../channels/zalo/template-sending.ts';
import type { TokenLog } from '../channels/zalo/token.ts';
import { SendError } from '../chat/channel.ts';
import type { Settings, ZaloSettings } from '../config.ts';
import { linkMaker } from './file-links.ts';
import { zaloWords } from './zalo-words.ts';

/** Zalo, as its settings have it. Nothing is sent or asked for before it is started. */
export async function openZalo(
  core: Core,
  { locale, publicUrl }: Settings,
  zalo: ZaloSettings,
  now: () => Date,
  log: TokenLog,
): Promise<ZaloChannel> {
  const linkTo = linkMaker(core, publicUrl === undefined ? {} : { publicUrl }, now);
  return messengers.zalo({
    settings: zalo,
    tokenStore: core.database.tokens,
    contacts: core.database.contacts('zalo'),
    words: zaloWords(core.wording, locale),
    phoneOf: phoneOn(core),
    ...(linkTo && { linkTo }),
    now,
    log,
  });
}

/** Asked when a template goes by telephone: the number as it is then, of whoever agreed to that. */
export function phoneOn({ database }: Pick<Core, 'database'>): PhoneOf {
  const { people } = database.store;

  async function person(chat: string) {
    const id = personAtPhone(chat);
    if (id === undefined) return (await people.byAddresses([{ channel: 'zalo', chat }]))[0];
    return (await people.byIds([id])).get(id);
  }

  return async (chat) => {
    const found = await person(chat).catch((cause: unknown) => {
      throw new SendError('unavailable', { cause });
    });
    return found && phoneToReach(found)?.replace(/^\+/, '');
  };
}
