import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Telegram is on when there is a token. */
export interface TelegramSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly mode: 'polling' | 'webhook';
  /** With `webhook` only: checked on each call. */
  readonly webhookSecret?: string;
}

/** Zalo is on when its four names are there. */
export interface ZaloSettings {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaId: string;
  readonly oaSecretKey: string;
  /** The first one only; later ones live in the database. */
  readonly refreshToken?: string;
  readonly apiRoot: string;
  readonly oauthRoot: string;
  readonly znsRoot: string;
  readonly templates: { readonly reminder?: string; readonly announcement?: string };
}

/** Every setting, read and checked once. Names are promised in the README. */
export interface Settings {
  readonly databaseUrl: string;
  /** A file of its own: what is practised never touches the other one. */
  readonly practiceDatabaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Under which the messengers reach the web server, without a slash at the end. */
  readonly publicUrl?: string;
  readonly locale: 'vi' | 'en';
  readonly logLevel: (typeof logLevels)[number];
  /** The practice page and the practice officers; on unless a messenger is. */
  readonly practice: boolean;
  readonly telegram?: TelegramSettings;
  readonly zalo?: ZaloSettings;
  /** Asked of whoever reads the metrics from another machine. */
  readonly metricsToken?: string;
}

/** All faults of the settings at once, one sentence each. No value is repeated: it might be a secret. */
export class SettingsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`wrong settings:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
    this.faults = faults;
  }
}

/** Checks the environment. Throws a SettingsError. An empty value counts as not set. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const given = createGiven(environment, faults);
  const databaseUrl = given.text('DATABASE_URL', 'file:./data/bot.db');
  if (!/^file:.+/.test(databaseUrl) && !isPostgresUrl(databaseUrl)) {
    faults.push('DATABASE_URL must be file:PATH or postgresql://USER:PASSWORD@HOST/NAME');
  }
  const practiceDatabaseUrl = given.text('PRACTICE_DATABASE_URL', besideDatabase(databaseUrl));
  if (!/^file:.+/.test(practiceDatabaseUrl)) faults.push('PRACTICE_DATABASE_URL must be file:PATH');
  else if (isSameFile(practiceDatabaseUrl, databaseUrl)) {
    faults.push(
      'PRACTICE_DATABASE_URL must not be DATABASE_URL: a fresh start of the practice would delete it',
    );
  }
  const host = given.text('HOST', '127.0.0.1');
  const port = given.text('PORT', '3000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) faults.push('PORT must be a number from 0 to 65535');
  const publicUrl = given.maybe('PUBLIC_URL')?.replace(/\/+$/, '');
  if (publicUrl !== undefined && !isHttps(publicUrl)) faults.push('PUBLIC_URL must be an address https://…');
  const locale = given.oneOf('BOT_LOCALE', ['vi', 'en'], 'vi');
  const logLevel = given.oneOf('LOG_LEVEL', logLevels, 'info');
  const telegram = telegramSettings(given, publicUrl, faults);
  const zalo = zaloSettings(given, faults);
  const metricsToken = given.maybe('METRICS_TOKEN');
  const practice = given.oneOf('PRACTICE', ['on', 'off'], telegram || zalo ? 'off' : 'on') === 'on';
  if (practice && !isLoopback(host)) {
    faults.push(
      'PRACTICE must be off when HOST is not this machine: anybody could talk as a practice officer',
    );
  }
  if (metricsToken !== undefined && metricsToken.length < 16)
    faults.push('METRICS_TOKEN must have 16 characters or more');
  if (faults.length > 0) throw new SettingsError(faults);
  return {
    databaseUrl,
    practiceDatabaseUrl,
    host,
    port: Number(port),
    ...(publicUrl !== undefined && { publicUrl }),
    locale,
    logLevel,
    practice,
    ...(telegram && { telegram }),
    ...(zalo && { zalo }),
    ...(metricsToken !== undefined && { metricsToken }),
  };
}

interface Given {
  maybe(name: string): string | undefined;
  text(name: string, otherwise: string): string;
  oneOf<T extends string>(name: string, words: readonly T[], otherwise: T): T;
  root(name: string, otherwise: string): string;
}

function createGiven(environment: NodeJS.ProcessEnv, faults: string[]): Given {
  const maybe = (name: string) => environment[name]?.trim() || undefined;
  return {
    maybe,
    text: (name, otherwise) => maybe(name) ?? otherwise,
    oneOf(name, words, otherwise) {
      const found = words.find((word) => word === (maybe(name) ?? otherwise));
      if (found === undefined) faults.push(`${name} must be one of ${words.join(', ')}`);
      return found ?? otherwise;
    },
    root(name, otherwise) {
      const url = (maybe(name) ?? otherwise).replace(/\/+$/, '');
      if (!/^https?:\/\//.test(url) || !URL.canParse(url))
        faults.push(`${name} must be an address http(s)://…`);
      return url;
    },
  };
}

function telegramSettings(
  given: Given,
  publicUrl: string | undefined,
  faults: string[],
): TelegramSettings | undefined {
  const token = given.maybe('TELEGRAM_BOT_TOKEN');
  const mode = given.oneOf('TELEGRAM_MODE', ['polling', 'webhook'], 'polling');
  const apiRoot = given.root('TELEGRAM_API_ROOT', 'https://api.telegram.org');
  const webhookSecret = given.maybe('TELEGRAM_WEBHOOK_SECRET');
  if (token === undefined) return undefined;
  if (!/^\d{1,20}:[\w-]{20,}$/.test(token))
    faults.push('TELEGRAM_BOT_TOKEN must be a token as BotFather gives it: digits, a colon, letters');
  if (mode === 'polling') return { token, apiRoot, mode };
  if (publicUrl === undefined) faults.push('TELEGRAM_MODE=webhook needs PUBLIC_URL');
  if (webhookSecret === undefined) faults.push('TELEGRAM_MODE=webhook needs TELEGRAM_WEBHOOK_SECRET');
  else if (!/^[\w-]{32,256}$/.test(webhookSecret))
    faults.push('TELEGRAM_WEBHOOK_SECRET must be 32 to 256 letters, digits, _ or -');
  return { token, apiRoot, mode, ...(webhookSecret !== undefined && { webhookSecret }) };
}

function zaloSettings(given: Given, faults: string[]): ZaloSettings | undefined {
  const names = ['ZALO_APP_ID', 'ZALO_APP_SECRET', 'ZALO_OA_ID', 'ZALO_OA_SECRET_KEY'] as const;
  const roots = {
    apiRoot: given.root('ZALO_API_ROOT', 'https://openapi.zalo.me'),
    oauthRoot: given.root('ZALO_OAUTH_ROOT', 'https://oauth.zaloapp.com'),
    znsRoot: given.root('ZALO_ZNS_ROOT', 'https://business.openapi.zalo.me'),
  };
  const missing = names.filter((name) => given.maybe(name) === undefined);
  if (missing.length === names.length) return undefined;
  for (const name of missing) faults.push(`${name} is missing: Zalo needs ${names.join(', ')}`);
  const [appId = '', appSecret = '', oaId = '', oaSecretKey = ''] = names.map((name) => given.maybe(name));
  const refreshToken = given.maybe('ZALO_REFRESH_TOKEN');
  const reminder = given.maybe('ZALO_TEMPLATE_REMINDER');
  const announcement = given.maybe('ZALO_TEMPLATE_ANNOUNCEMENT');
  return {
    appId,
    appSecret,
    oaId,
    oaSecretKey,
    ...(refreshToken !== undefined && { refreshToken }),
    ...roots,
    templates: {
      ...(reminder !== undefined && { reminder }),
      ...(announcement !== undefined && { announcement }),
    },
  };
}

/** Adds the lines of `.env` to the environment; what is set already wins. */
export function loadEnvFile(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

/** `file:data/bot.db` is practised with in `file:data/bot-practice.db`. */
function besideDatabase(databaseUrl: string): string {
  if (!databaseUrl.startsWith('file:')) return 'file:./data/bot-practice.db';
  return databaseUrl.replace(/(\.[^./\\]*)?$/, '-practice$1');
}

/** However the path is spelled. */
function isSameFile(one: string, other: string): boolean {
  const pathOf = (url: string) =>
    resolve(url.startsWith('file://') ? new URL(url).pathname : url.replace(/^file:/, ''));
  return other.startsWith('file:') && pathOf(one) === pathOf(other);
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);
}

/** Whether only programs on this machine reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isHttps(value: string): boolean {
  return value.startsWith('https://') && URL.canParse(value);
}
