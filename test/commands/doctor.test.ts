import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { TelegramFault } from '../../src/channels/telegram/fault.ts';
import { createHealthRecord as telegramHealth } from '../../src/channels/telegram/health.ts';
import { telegramRoutes } from '../../src/channels/telegram/routes.ts';
import { createHealthRecord as zaloHealth } from '../../src/channels/zalo/health.ts';
import { ZaloError } from '../../src/channels/zalo/zalo-error.ts';
import { loadWording } from '../../src/chat/wording.ts';
import type { Finding } from '../../src/commands/doctor/finding.ts';
import { type Machine, thisMachine } from '../../src/commands/doctor/machine.ts';
import { diagnosis, doctor, examine } from '../../src/commands/doctor.ts';
import { readSettings, type Settings } from '../../src/config.ts';
import { createWeb, listen } from '../../src/web.ts';
import { outcomeOf } from '../support/command-output.ts';
import { coreOn } from '../support/conversation.ts';
import { temporaryFolder, testDatabase, testNow } from '../support/database.ts';
import { type FakeTelegram, startFakeTelegram, TOKEN } from '../support/fake-telegram.ts';
import { addMadeUpPeople } from '../support/made-up-people.ts';
import { openStage, setupFile } from '../support/stage.ts';
import { zaloBench } from '../support/zalo-bench.ts';

const CANARY = 'canary-5f2c-canary-5f2c-canary-5f2c';
const wording = loadWording();
const closed: Machine = { ...thisMachine, envFile: '/nowhere/.env', freeBytes: async () => 5_000_000_000 };
const minutesAgo = (minutes: number, from = testNow) => new Date(from.getTime() - minutes * 60_000);
/** A port that nobody listens on: no running process is asked. */
const QUIET = { HOST: '127.0.0.1', PORT: '9' };

interface Ward {
  readonly database: Database & { readonly path: string };
  examine(
    changes?: Partial<{ settings: Settings; now: Date; machine: Machine }>,
  ): Promise<readonly Finding[]>;
}

/** A healthy installation: it runs, and was backed up last night. */
async function ward(env: NodeJS.ProcessEnv = {}, now = testNow): Promise<Ward> {
  const database = await testDatabase(() => now);
  chmodSync(database.path, 0o600);
  await database.heartbeat.beat(now);
  await database.condition.noteBackup(minutesAgo(6 * 60, now));
  const settings = readSettings({ ...QUIET, DATABASE_URL: `file:${database.path}`, ...env });
  return {
    database,
    examine: (changes) => examine({ core: coreOn(database), settings, now, machine: closed, ...changes }),
  };
}

async function telegramWard(mode: 'polling' | 'webhook', plant: (fake: FakeTelegram) => void) {
  const fake = await startFakeTelegram();
  plant(fake);
  const now = new Date();
  const { examine: look } = await ward(
    {
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: fake.apiRoot,
      TELEGRAM_MODE: mode,
      TELEGRAM_WEBHOOK_SECRET: CANARY,
      PUBLIC_URL: 'https://bot.example.vn',
    },
    now,
  );
  return look();
}

async function zaloWard(
  plant: (bench: Awaited<ReturnType<typeof zaloBench>>) => void | Promise<void>,
  oaId?: string,
) {
  const bench = await zaloBench();
  await bench.client.getOa();
  await plant(bench);
  const settings = readSettings({ ...QUIET, PRACTICE: 'off' });
  const database = await testDatabase(() => bench.clock.now, bench.path);
  return examine({
    core: coreOn(database),
    settings: { ...settings, zalo: { ...bench.zalo.settings, templates: {}, ...(oaId && { oaId }) } },
    now: bench.clock.now,
    machine: closed,
  });
}

function telegramDoor(server: FastifyInstance): void {
  const intake = { take: async () => 'stored' as const };
  telegramRoutes(server, { secret: CANARY, intake, host: () => undefined });
}

/** A web server on this machine, closed when the test is over. */
async function served(answer: RequestListener): Promise<{ readonly url: string; readonly port: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port: String(port) };
}

async function file(change: (path: string) => void): Promise<readonly Finding[]> {
  const { path } = await testDatabase();
  const copy = join(temporaryFolder(), 'copy.db');
  copyFileSync(path, copy);
  change(copy);
  return diagnosis({ ...QUIET, DATABASE_URL: `file:${copy}` }, closed);
}

function withSql(path: string, script: string): void {
  const database = new Sqlite(path);
  database.pragma('foreign_keys = OFF');
  database.exec(script);
  database.close();
}

const message = { text: CANARY, choices: [], attachments: [] };

/** What docs/operations.md lists: each fault is planted, and must be named. The check, the verdict and the code. */
const faults: readonly (readonly [
  string,
  Finding['check'],
  Finding['verdict'],
  string,
  () => Promise<readonly Finding[]>,
])[] = [
  [
    'a setting that is wrong: a weak webhook secret',
    'settings',
    'failed',
    'settings-wrong',
    () =>
      diagnosis(
        {
          TELEGRAM_BOT_TOKEN: TOKEN,
          TELEGRAM_MODE: 'webhook',
          PUBLIC_URL: 'https://bot.example.vn',
          TELEGRAM_WEBHOOK_SECRET: 'canary-5f2c',
        },
        closed,
      ),
  ],
  [
    'a PUBLIC_URL that is not https',
    'settings',
    'failed',
    'settings-wrong',
    () => diagnosis({ PUBLIC_URL: 'http://canary-5f2c.example.vn' }, closed),
  ],
  [
    'a database where nothing can be written',
    'database',
    'failed',
    'database-unusable',
    async () => {
      const folder = join(temporaryFolder(), 'bot.db');
      mkdirSync(folder);
      return diagnosis({ DATABASE_URL: `file:${folder}` }, closed);
    },
  ],
  [
    'a damaged page',
    'database',
    'failed',
    'database-unusable',
    () =>
      file((path) => {
        const bytes = readFileSync(path);
        bytes.fill(0xa5, 4_096 * 3, 4_096 * 5);
        writeFileSync(path, bytes);
      }),
  ],
  [
    'a damaged page in a file that is too large to be read whole at each start',
    'database',
    'failed',
    'database-not-whole',
    () =>
      file((path) => {
        withSql(
          path,
          `WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 400)
           INSERT INTO "Source" ("code", "kind", "title", "note") SELECT 'test/' || i, 'page', 'Thử', hex(zeroblob(50000)) FROM c`,
        );
        const bytes = readFileSync(path);
        bytes.fill(0xa5, bytes.length - 4_096 * 1_000, bytes.length - 4_096 * 997);
        writeFileSync(path, bytes);
      }),
  ],
  [
    'rows that point to nothing',
    'database',
    'failed',
    'database-not-whole',
    () => file((path) => withSql(path, `DELETE FROM "Cluster"`)),
  ],
  [
    'a database of a newer version',
    'database',
    'failed',
    'database-unusable',
    () =>
      file((path) =>
        withSql(
          path,
          `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at") VALUES ('x', 'y', '9_new', 1)`,
        ),
      ),
  ],
  [
    'a PostgreSQL server that is not there',
    'database',
    'failed',
    'database-unusable',
    () => diagnosis({ DATABASE_URL: `postgresql://bot:${CANARY}@127.0.0.1:9/bot` }, closed),
  ],
  [
    'no backup for a week',
    'backup',
    'failed',
    'backup-last',
    async () => {
      const { database, examine: look } = await ward();
      await database.condition.noteBackup(minutesAgo(8 * 24 * 60));
      return look();
    },
  ],
  [
    'no backup last night',
    'backup',
    'warning',
    'backup-last',
    async () => {
      const { database, examine: look } = await ward();
      await database.condition.noteBackup(minutesAgo(27 * 60));
      return look();
    },
  ],
  [
    'a disk that is nearly full',
    'disk',
    'failed',
    'disk-free',
    async () => (await ward()).examine({ machine: { ...closed, freeBytes: async () => 50_000_000 } }),
  ],
  [
    'a settings file that everybody may read',
    'files',
    'warning',
    'files-open',
    async () => {
      const envFile = join(temporaryFolder(), '.env');
      writeFileSync(envFile, `ZALO_APP_SECRET=${CANARY}`, { mode: 0o644 });
      return (await ward()).examine({ machine: { ...closed, envFile } });
    },
  ],
  [
    'a clock of long ago',
    'clock',
    'failed',
    'clock-old',
    async () => (await ward()).examine({ now: new Date('2001-01-01T00:00:00Z') }),
  ],
  [
    'a clock that was set back',
    'clock',
    'failed',
    'clock-back',
    async () => (await ward()).examine({ now: minutesAgo(60) }),
  ],
  [
    'a clock that is off by ten minutes',
    'clock',
    'failed',
    'clock-off',
    async () => {
      const fake = await startFakeTelegram();
      const env = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: fake.apiRoot };
      return (await ward(env, minutesAgo(10, new Date()))).examine();
    },
  ],
  [
    'a scheduler that is silent',
    'scheduler',
    'failed',
    'scheduler-last',
    async () => {
      const { database, examine: look } = await ward();
      await database.heartbeat.beat(minutesAgo(5));
      return look();
    },
  ],
  [
    'a port that another program has',
    'server',
    'failed',
    'server-other',
    async () => {
      const { port } = await served((_, response) => response.end('hello'));
      return (await ward({ PORT: port })).examine();
    },
  ],
  [
    'another installation that polls',
    'server',
    'failed',
    'server-trouble',
    async () => {
      const record = telegramHealth(() => testNow);
      record.note(new TelegramFault('getUpdates', 'anotherInstance'));
      const checks = { database: 'ok', telegram: record.health().says };
      const { port } = await served((_, response) =>
        response.end(JSON.stringify({ status: 'ready', checks })),
      );
      return (await ward({ PORT: port })).examine();
    },
  ],
  [
    'events that nobody works on',
    'inbox',
    'failed',
    'inbox-stuck',
    async () => {
      const { database, examine: look } = await ward();
      const from = { channel: 'zalo', chat: '1' };
      await database.store.inbox.add(
        [{ id: '1', from, at: testNow, kind: 'text', text: CANARY }],
        minutesAgo(20),
      );
      return look();
    },
  ],
  [
    'an event that was given up',
    'inbox',
    'warning',
    'inbox-set-aside',
    async () => {
      const { database, examine: look } = await ward();
      const from = { channel: 'zalo', chat: '1' };
      await database.store.inbox.add([{ id: '1', from, at: testNow, kind: 'text', text: CANARY }], testNow);
      const [stored] = await database.store.inbox.nextOfEachChat(1);
      await database.store.inbox.recordFailure(stored?.id ?? 0, 1, testNow);
      return look();
    },
  ],
  [
    'messages that nobody sends',
    'outbox',
    'failed',
    'outbox-stuck',
    async () => {
      const { database, examine: look } = await ward();
      await database.store.outbox.add([
        { key: 'stuck', kind: 'notice', channel: 'zalo', chat: '1', message, notBefore: minutesAgo(60) },
      ]);
      return look();
    },
  ],
  [
    'a message of which nobody knows whether it arrived',
    'outbox',
    'warning',
    'outbox-day',
    async () => {
      const { database, examine: look } = await ward();
      await database.store.outbox.add([
        { key: 'lost', kind: 'announcement', channel: 'zalo', chat: '1', message, notBefore: minutesAgo(1) },
      ]);
      const [job] = await database.jobs.claim('zalo', 'me', testNow, minutesAgo(-1), 1);
      if (job) await database.jobs.settle([{ job, outcome: { state: 'uncertain', failure: 'x' } }], testNow);
      return look();
    },
  ],
  [
    'that nobody can talk to the bot',
    'messengers',
    'failed',
    'messengers-none',
    async () => (await ward({ PRACTICE: 'off' })).examine(),
  ],
  [
    'a token that Telegram refuses',
    'telegram',
    'failed',
    'telegram-token',
    () => telegramWard('polling', (fake) => fake.revoke()),
  ],
  [
    'something else in the place of Telegram',
    'telegram',
    'failed',
    'telegram-other',
    () => telegramWard('polling', (fake) => fake.fail({ method: 'getMe', when: 'before', how: 'html' })),
  ],
  [
    'a webhook though the bot polls',
    'telegram',
    'failed',
    'telegram-webhook-set',
    () =>
      telegramWard('polling', (fake) => {
        fake.webhook = { url: `https://x.example.vn/${CANARY}`, secret: CANARY };
      }),
  ],
  [
    'no webhook though the bot waits for one',
    'telegram',
    'failed',
    'telegram-no-webhook',
    () => telegramWard('webhook', () => {}),
  ],
  [
    'a webhook elsewhere',
    'telegram',
    'failed',
    'telegram-webhook-elsewhere',
    () =>
      telegramWard('webhook', (fake) => {
        fake.webhook = { url: `https://x.example.vn/${CANARY}`, secret: CANARY };
      }),
  ],
  [
    'a webhook that does not reach the machine',
    'telegram',
    'failed',
    'telegram-webhook-fails',
    () =>
      telegramWard('webhook', (fake) => {
        const url = 'https://bot.example.vn/webhooks/telegram';
        fake.webhook = { url, secret: CANARY, failedAt: minutesAgo(5, new Date()) };
        fake.queue({ message: {} });
      }),
  ],
  [
    'a token of Zalo that has expired',
    'zalo',
    'failed',
    'zalo-token-expired',
    () =>
      zaloWard(({ clock }) => {
        clock.now = minutesAgo(-30 * 60);
      }),
  ],
  [
    'a renewal of the token that was not answered',
    'zalo',
    'failed',
    'zalo-token-spent',
    () =>
      zaloWard(async ({ store, zalo }) => {
        const row = `zalo/${zalo.settings.oaId}`;
        const version = (await store.load(row))?.version ?? 0;
        await store.beginRenewal(row, version, { owner: 'gone', until: minutesAgo(1) });
      }),
  ],
  [
    'a refresh token that was used elsewhere, as the running process has it',
    'server',
    'failed',
    'server-trouble',
    async () => {
      const record = zaloHealth(() => testNow);
      record.noteLook({ error: new ZaloError({ service: 'oauth', code: -14014, class: 'human' }) });
      const checks = { zalo: record.health().says };
      const { port } = await served((_, response) => response.end(JSON.stringify({ checks })));
      return (await ward({ PORT: port })).examine();
    },
  ],
  [
    'an OA whose package has no API',
    'zalo',
    'failed',
    'zalo-trouble',
    () =>
      zaloWard(({ zalo }) => {
        zalo.refusesAll = -224;
      }),
  ],
  ['Zalo without an address to be called at', 'zalo', 'warning', 'zalo-no-address', () => zaloWard(() => {})],
  [
    'an address that leads elsewhere',
    'address',
    'failed',
    'address-other',
    async () => {
      const { url } = await served((_, response) => response.writeHead(401).end('<html>another server'));
      const { examine: look, database } = await ward();
      const telegram = { token: TOKEN, apiRoot: url, mode: 'webhook' as const, webhookSecret: CANARY };
      const settings = readSettings({ ...QUIET, DATABASE_URL: `file:${database.path}` });
      return look({ settings: { ...settings, publicUrl: url, telegram } });
    },
  ],
  [
    'an address that nobody answers at',
    'address',
    'failed',
    'address-away',
    async () => {
      const { examine: look, database } = await ward();
      const telegram = { token: TOKEN, apiRoot: 'http://127.0.0.1:9', mode: 'webhook' as const };
      const settings = readSettings({ ...QUIET, DATABASE_URL: `file:${database.path}` });
      return look({ settings: { ...settings, publicUrl: 'http://127.0.0.1:9', telegram } });
    },
  ],
  [
    'a unit that must report and has nobody who can be reached',
    'people',
    'warning',
    'people-silent',
    async () => {
      const start = new Date('2024-11-20T02:00:00Z');
      const stage = await openStage(testDatabase, start);
      await stage.setUp(setupFile('report-2024.json'));
      await stage.database.store.people.close({ channel: 'practice', chat: 'yen-bai' }, 'left', start);
      await stage.database.store.people.close({ channel: 'zalo', chat: 'yen-bai' }, 'left', start);
      const settings = readSettings(QUIET);
      return examine({ core: coreOn(stage.database), settings, now: start, machine: closed });
    },
  ],
  [
    'a year without a chair',
    'chair',
    'warning',
    'chair-none',
    async () => {
      const { database, examine: look } = await ward();
      await addMadeUpPeople(database, 'real', testNow);
      return look();
    },
  ],
  [
    'a year without its days off',
    'calendar',
    'warning',
    'calendar-missing',
    async () => (await ward()).examine({ now: new Date('2028-10-02T02:00:00Z') }),
  ],
];

describe('the doctor finds', () => {
  test.each(faults)('%s', async (_name, check, verdict, code, plant) => {
    const findings = await plant();

    const found = findings.find((finding) => finding.found.key === `doctor-${code}`);
    expect({ check: found?.check, verdict: found?.verdict }).toEqual({ check, verdict });
    expect(found?.advice, 'a way out').toBeDefined();
    for (const locale of ['vi', 'en'] as const) {
      const said = findings.flatMap(({ found, advice }) => [found, ...(advice ? [advice] : [])]);
      const text = said.map((phrase) => wording.say(locale, phrase)).join('\n');
      expect(text).not.toMatch(/canary/i);
    }
  });

  it('the full disk behind a database that cannot be opened', async () => {
    const folder = join(temporaryFolder(), 'bot.db');
    mkdirSync(folder);

    const findings = await diagnosis(
      { ...QUIET, DATABASE_URL: `file:${folder}` },
      { ...closed, freeBytes: async () => 0 },
    );

    const failures = findings.filter(({ verdict }) => verdict === 'failed').map(({ found }) => found.key);
    expect(failures).toEqual(['doctor-database-unusable', 'doctor-disk-free']);
  });

  it('the way out of what the running process met: each has its own', async () => {
    const record = zaloHealth(() => testNow);
    record.noteLook({ oaId: '1', name: 'OA thử', isVerified: true });
    record.noteCall('forged');
    const said = [
      ['another instance polls since 1', 'server-another-polls'],
      ['the refresh token is spent: consent is needed again since 1', 'zalo-consent-advice'],
      [record.health().says, 'server-signed-wrongly'],
      ['unreachable since 1', 'server-trouble-advice'],
    ];
    for (const [says, advice] of said) {
      const { port } = await served((_, response) =>
        response.end(JSON.stringify({ checks: { part: says } })),
      );
      const findings = await (await ward({ PORT: port })).examine();

      expect(findings.map((finding) => finding.advice?.key)).toContain(`doctor-${advice}`);
    }
  });

  it('nothing in an address behind which the bot is', async () => {
    const { examine: look, database } = await ward();
    const web = createWeb({
      log: undefined,
      ready: async () => ({ ok: true, checks: {} }),
      routes: [telegramDoor],
    });
    const url = await listen(web, '127.0.0.1', 0);
    onTestFinished(() => web.close());
    const telegram = { token: TOKEN, apiRoot: url, mode: 'webhook' as const, webhookSecret: CANARY };
    const settings = readSettings({ ...QUIET, DATABASE_URL: `file:${database.path}` });

    const findings = await look({ settings: { ...settings, publicUrl: url, telegram } });

    expect(findings.map(({ found }) => found.key)).toContain('doctor-address-good');
  });

  it('nothing in a healthy installation', async () => {
    const findings = await (await ward()).examine();

    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });

  it('nothing in a healthy Telegram, by polling or by webhook', async () => {
    const polling = await telegramWard('polling', () => {});
    const webhook = await telegramWard('webhook', (fake) => {
      fake.webhook = { url: 'https://bot.example.vn/webhooks/telegram', secret: CANARY };
    });

    for (const findings of [polling, webhook])
      expect(findings.filter(({ check, verdict }) => check === 'telegram' && verdict !== 'ok')).toEqual([]);
  });

  it('another OA behind the token', async () => {
    const findings = await zaloWard(async ({ store, zalo }) => {
      const tokens = await store.load(`zalo/${zalo.settings.oaId}`);
      await store.plant('zalo/99', 'spare', testNow);
      const other = await store.load('zalo/99');
      if (tokens && other) await store.save('zalo/99', other.version, tokens, testNow);
    }, '99');

    expect(findings.map(({ found }) => found.key)).toContain('doctor-zalo-other-oa');
  });
});

describe('bot doctor', () => {
  it('prints one JSON document and ends with status 1 when something failed', async () => {
    const { status, out } = await outcomeOf(() => doctor({ json: true }, { PORT: 'many', HOST: '' }, closed));

    expect(status).toBe(1);
    expect(JSON.parse(out).findings).toEqual([
      {
        check: 'settings',
        verdict: 'failed',
        code: 'settings-wrong',
        found: expect.stringContaining('PORT must be a number'),
        advice: expect.stringContaining('.env'),
      },
    ]);
  });

  it.each([
    ['vi', /^tốt +settings: các thiết lập đều đúng dạng$/m, /^Kết luận: hệ thống hoạt động/m],
    ['en', /^ok +settings: every setting is well formed$/m, /^It works/m],
  ])(
    'speaks the language of BOT_LOCALE (%s), and ends with status 0 on a fresh database',
    async (locale, line, sum) => {
      const env = { ...QUIET, BOT_LOCALE: locale, DATABASE_URL: `file:${join(temporaryFolder(), 'bot.db')}` };

      const { status, out } = await outcomeOf(() => doctor({}, env, closed));

      expect(status).toBe(0);
      expect(out).toMatch(line);
      expect(out).toMatch(sum);
    },
  );
});
