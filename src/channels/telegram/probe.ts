import { isFields } from '../../chat/fields.ts';
import { type ApiParts, TelegramApi } from './api.ts';
import { type FaultKind, TelegramFault } from './fault.ts';
import { integerIn, textIn } from './fields.ts';

/** What came of asking Telegram who the bot is, and where it brings updates. */
export type TelegramVisit =
  | { readonly found: 'bot'; readonly username: string; readonly webhook?: TelegramWebhook }
  | { readonly found: 'notReached' | 'notTelegram' | 'tokenRefused' }
  | { readonly found: 'otherFault'; readonly kind: FaultKind };

/** Where Telegram brings updates instead of being asked for them. */
export interface TelegramWebhook {
  readonly url: string;
  readonly waiting: number;
  /** When an update could not be brought, the last time. */
  readonly failedAt?: Date;
}

const TIMEOUT_MS = 10_000;

/** Asks Telegram, changing nothing there. Does not fail. */
export async function probeTelegram(parts: Pick<ApiParts, 'token' | 'apiRoot'>): Promise<TelegramVisit> {
  const api = new TelegramApi({ ...parts, timeoutMs: TIMEOUT_MS });
  try {
    const me: unknown = await api.getMe();
    const username = isFields(me) ? textIn(me, 'username') : undefined;
    const webhook = webhookIn(await api.getWebhookInfo());
    return { found: 'bot', username: username ?? '?', ...(webhook && { webhook }) };
  } catch (error) {
    return visitOf(error instanceof TelegramFault ? error.kind : 'answerLost');
  } finally {
    await api.disconnect();
  }
}

function visitOf(kind: FaultKind): TelegramVisit {
  if (kind === 'notReached' || kind === 'tokenRefused') return { found: kind };
  return kind === 'answerLost' ? { found: 'notTelegram' } : { found: 'otherFault', kind };
}

function webhookIn(said: unknown): TelegramWebhook | undefined {
  const url = isFields(said) ? textIn(said, 'url') : undefined;
  if (!isFields(said) || !url) return undefined;
  const failedAt = integerIn(said, 'last_error_date');
  return {
    url,
    waiting: integerIn(said, 'pending_update_count') ?? 0,
    ...(failedAt !== undefined && { failedAt: new Date(failedAt * 1_000) }),
  };
}
