import { existsSync } from 'node:fs';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting, read and checked once. Names are promised in the README. */
export interface Settings {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly locale: 'vi' | 'en';
  readonly logLevel: (typeof logLevels)[number];
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

/** Set, these would be ignored without a word, and somebody would wait for messages that never come. */
const NOT_YET = /^(TELEGRAM|ZALO)_[A-Z_]+$/;

/** Checks the environment. Throws a SettingsError. An empty value counts as not set. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const text = (name: string, otherwise: string) => environment[name]?.trim() || otherwise;
  const oneOf = <T extends string>(name: string, words: readonly T[], otherwise: T): T => {
    const found = words.find((word) => word === text(name, otherwise));
    if (found === undefined) faults.push(`${name} must be one of ${words.join(', ')}`);
    return found ?? otherwise;
  };

  const databaseUrl = text('DATABASE_URL', 'file:./data/bot.db');
  if (!/^file:.+/.test(databaseUrl) && !isPostgresUrl(databaseUrl)) {
    faults.push('DATABASE_URL must be file:PATH or postgresql://USER:PASSWORD@HOST/NAME');
  }
  const host = text('HOST', '127.0.0.1');
  const port = text('PORT', '3000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) faults.push('PORT must be a number from 0 to 65535');
  const locale = oneOf('BOT_LOCALE', ['vi', 'en'], 'vi');
  const logLevel = oneOf('LOG_LEVEL', logLevels, 'info');
  const practice = oneOf('PRACTICE', ['on', 'off'], 'on') === 'on';
  if (practice && !isLoopback(host)) {
    faults.push(
      'PRACTICE must be off when HOST is not this machine: anybody could talk as a practice officer',
    );
  }
  for (const [name, value] of Object.entries(environment)) {
    if (NOT_YET.test(name) && value) {
      faults.push(`${name} is set, but this version does not talk to that messenger yet; remove it`);
    }
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return { databaseUrl, host, port: Number(port), locale, logLevel, practice };
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
