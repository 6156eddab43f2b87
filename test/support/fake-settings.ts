import type { FakeTelegram } from './fake-telegram.ts';
import { TOKEN } from './fake-telegram.ts';
import type { FakeZalo } from './fake-zalo.ts';

/** A canary: it must appear nowhere but in requests. */
export const WEBHOOK_SECRET = 'canary-0123456789012345678901234567890';

/** Settings of a bot that Telegram's updates are posted to. */
export const webhookSettings = {
  TELEGRAM_MODE: 'webhook',
  PUBLIC_URL: 'https://bot.example.test',
  TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
} as const;

export function telegramSettings({ apiRoot }: FakeTelegram): Readonly<Record<string, string>> {
  return { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: apiRoot };
}

export function zaloSettings({ settings, url }: FakeZalo): Readonly<Record<string, string>> {
  return {
    ZALO_APP_ID: settings.appId,
    ZALO_APP_SECRET: settings.appSecret,
    ZALO_OA_ID: settings.oaId,
    ZALO_OA_SECRET_KEY: settings.oaSecretKey,
    ZALO_REFRESH_TOKEN: settings.refreshToken,
    ZALO_API_ROOT: url,
    ZALO_OAUTH_ROOT: url,
    ZALO_ZNS_ROOT: settings.znsRoot,
  };
}
