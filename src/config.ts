import { existsSync } from 'node:fs';
import { z } from 'zod';

/** Every setting, read and checked once. Names are promised in the README. */
export interface Settings {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly locale: 'vi' | 'en';
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** The practice page and the practice officers. */
  readonly practice: boolean;
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

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

const shape = z.object({
  DATABASE_URL: text
    .transform((value) => value ?? 'file:./data/bot.db')
    .refine(
      (value) => /^file:.+/.test(value) || isPostgresUrl(value),
      'must be file:PATH or postgresql://USER:PASSWORD@HOST/NAME',
    ),
  HOST: text.transform((value) => value ?? '127.0.0.1'),
  PORT: text
    .transform((value) => value ?? '3000')
    .refine(
      (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
      'must be a port number from 0 to 65535',
    )
    .transform(Number),
  BOT_LOCALE: text.transform((value) => value ?? 'vi').pipe(z.enum(['vi', 'en'], 'must be vi or en')),
  LOG_LEVEL: text
    .transform((value) => value ?? 'info')
    .pipe(
      z.enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'must be fatal, error, warn, info, debug, trace or silent',
      ),
    ),
  PRACTICE: text.transform((value) => value ?? 'on').pipe(z.enum(['on', 'off'], 'must be on or off')),
});

/** Set, these would be ignored without a word, and somebody would wait for messages that never come. */
const NOT_YET = /^(TELEGRAM|ZALO)_[A-Z_]+$/;

/** Reads the environment and, where there is one, the file `.env` beside it. Throws a SettingsError. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = shape.safeParse(environment);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  for (const [name, value] of Object.entries(environment)) {
    if (NOT_YET.test(name) && value)
      faults.push(`${name} is set, but this version does not talk to that messenger yet; remove it`);
  }
  if (parsed.success && parsed.data.PRACTICE === 'on' && !isLoopback(parsed.data.HOST)) {
    faults.push(
      'PRACTICE must be off when HOST is not this machine: anybody could talk as a practice officer',
    );
  }
  if (!parsed.success || faults.length > 0) throw new SettingsError(faults);
  const { data } = parsed;
  return {
    databaseUrl: data.DATABASE_URL,
    host: data.HOST,
    port: data.PORT,
    locale: data.BOT_LOCALE,
    logLevel: data.LOG_LEVEL,
    practice: data.PRACTICE === 'on',
  };
}

/** Adds the lines of `.env` to the environment; what is set already wins. */
export function loadEnvFile(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
