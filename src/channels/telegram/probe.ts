import type { ChannelHealth } from '../../chat/channel.ts';
import { isFields } from '../../chat/fields.ts';
import { type ApiParts, TelegramApi } from './api.ts';
import { type FaultKind, TelegramFault } from './fault.ts';
import { textIn } from './fields.ts';

const troubles: Partial<Readonly<Record<FaultKind, string>>> = {
  notReached: 'Telegram cannot be reached from this machine',
  answerLost: 'what answers is not Telegram, or it is disturbed',
  tokenRefused: 'Telegram refuses the token',
};

/** Asks Telegram once who the bot is. Does not fail. */
export async function probeTelegram(parts: Pick<ApiParts, 'token' | 'apiRoot'>): Promise<ChannelHealth> {
  const api = new TelegramApi({ ...parts, timeoutMs: 10_000 });
  try {
    const me: unknown = await api.getMe();
    const username = isFields(me) ? textIn(me, 'username') : undefined;
    return { ok: true, says: `Telegram knows the bot as @${username ?? '?'}` };
  } catch (error) {
    const kind = error instanceof TelegramFault ? error.kind : 'answerLost';
    return { ok: false, says: troubles[kind] ?? `Telegram does not answer (${kind})` };
  } finally {
    await api.disconnect();
  }
}
