import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/config.ts';

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe('the settings', () => {
  it('need nothing: the embedded database, this machine only, the practice page on', () => {
    expect(readSettings({})).toEqual({
      databaseUrl: 'file:./data/bot.db',
      practiceDatabaseUrl: 'file:./data/bot-practice.db',
      host: '127.0.0.1',
      port: 3000,
      locale: 'vi',
      logLevel: 'info',
      practice: true,
    });
  });

  it('take what is set, and an empty value as not set', () => {
    const settings = readSettings({
      DATABASE_URL: 'postgresql://bot:secret@db/bot',
      PORT: '8080',
      BOT_LOCALE: '',
    });

    expect(settings).toMatchObject({
      databaseUrl: 'postgresql://bot:secret@db/bot',
      port: 8080,
      locale: 'vi',
    });
  });

  it('are refused with every fault at once', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://x',
      PORT: '70000',
      BOT_LOCALE: 'fr',
      LOG_LEVEL: 'loud',
      PRACTICE: 'yes',
    });

    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PORT',
      'BOT_LOCALE',
      'LOG_LEVEL',
      'PRACTICE',
    ]);
  });

  it('never show a value, which could be a secret', () => {
    const faults = faultsOf({
      DATABASE_URL: 'mysql://bot:canary-secret@db/bot',
      TELEGRAM_BOT_TOKEN: '123:canary-token',
    });

    expect(faults).toHaveLength(2);
    expect(faults.join(' ')).not.toContain('canary');
  });

  it.each([
    ['file:/var/lib/bot.db', 'file:/var/lib/bot-practice.db'],
    ['file:./data.d/bot', 'file:./data.d/bot-practice'],
    ['file:C:\\bot.d\\bot.sqlite', 'file:C:\\bot.d\\bot-practice.sqlite'],
    ['postgresql://bot@db/bot', 'file:./data/bot-practice.db'],
  ])('keep what is practised beside %s in a file of its own', (databaseUrl, practice) => {
    expect(readSettings({ DATABASE_URL: databaseUrl }).practiceDatabaseUrl).toBe(practice);
  });

  it('refuse to practise in the database of the real work, or in one that is no file', () => {
    const faults = [
      faultsOf({ DATABASE_URL: 'file:a.db', PRACTICE_DATABASE_URL: 'file:a.db' }),
      faultsOf({ DATABASE_URL: 'file:./data/../a.db', PRACTICE_DATABASE_URL: 'file:a.db' }),
      faultsOf({ DATABASE_URL: 'file:///tmp/a.db', PRACTICE_DATABASE_URL: 'file:/tmp/a.db' }),
      faultsOf({ PRACTICE_DATABASE_URL: 'postgresql://bot@db/practice' }),
    ];

    for (const found of faults) expect(found).toEqual([expect.stringMatching(/^PRACTICE_DATABASE_URL /)]);
  });

  it('refuse practice on a host that others reach', () => {
    expect(faultsOf({ HOST: '0.0.0.0' })).toHaveLength(1);
    expect(faultsOf({ HOST: '0.0.0.0', PRACTICE: 'off' })).toEqual([]);
    expect(faultsOf({ HOST: 'localhost' })).toEqual([]);
  });

  it('turn practice off when a messenger is on, unless it is asked for', () => {
    const telegram = { TELEGRAM_BOT_TOKEN: `1234:${'a'.repeat(30)}` };

    expect(readSettings(telegram)).toMatchObject({ practice: false, telegram: { mode: 'polling' } });
    expect(readSettings({ ...telegram, PRACTICE: 'on' }).practice).toBe(true);
  });

  it('want all of what a messenger needs, and name every missing one without a value', () => {
    const half = { ZALO_APP_ID: '1', TELEGRAM_BOT_TOKEN: 'secret', TELEGRAM_MODE: 'webhook' };
    const faults = faultsOf(half);

    expect(faults.join('\n')).toContain('ZALO_OA_SECRET_KEY is missing');
    expect(faults.join('\n')).toContain('TELEGRAM_MODE=webhook needs PUBLIC_URL');
    expect(faults.join('\n')).not.toContain('secret');
  });
});
