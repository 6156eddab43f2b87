import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backUp } from '../../src/store/backup.ts';
import { BackupFileError, writeBackupFile } from '../../src/store/backup-file.ts';
import { type Column, readBack, written } from '../../src/store/backup-rows.ts';
import { migrationsFor } from '../../src/store/migrate.ts';
import { DatabaseError, openSession } from '../../src/store/open.ts';
import { restore } from '../../src/store/restore.ts';
import { tables } from '../../src/store/tables.generated.ts';
import { temporaryFolder } from '../support/database.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { type Backend, job, opened, start, textEvent } from './bench.ts';
import { draftBench } from './report-facts.ts';
import { sqlite } from './sqlite-backend.ts';

const now = () => start;
const postgresql: Pick<Backend, 'name' | 'empty'> = {
  name: 'PostgreSQL',
  empty: () => newPostgresDatabase(),
};

/** A SQLite database with something in many tables: facts, a draft with a file, people, words in and out. */
async function usedDatabase(): Promise<string> {
  const { url, database, draft } = await draftBench(sqlite);
  await database.transaction(async (store) => {
    const file = { name: 'báo cáo.pdf', mediaType: 'application/pdf', bytes: 4, sha256: 'a' };
    await store.reports.addFile(draft.id, file, Uint8Array.of(0, 1, 254, 255), undefined, start);
    const answers = new Map([
      [
        'money',
        { indicator: 'money', value: { kind: 'value' as const, units: 8_050_000_000n }, unusual: [] },
      ],
    ]);
    await store.reports.save(draft, { answers }, start);
    const an = await store.people.ensure(
      { name: 'Nguyễn An (thử)', handle: 'an', isPractice: true, seat: { role: 'officer', unit: 'old' } },
      start,
    );
    await store.people.link(an.id, 'telegram', '1', start);
    await store.inbox.add([textEvent('1')], start);
    await store.outbox.add([job('reply/1')]);
    await store.installation.key('links', 'secret');
  });
  return url;
}

/** Every row of every table, as a backup would carry it. */
async function contentOf(url: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const file = join(temporaryFolder(), 'content.gz');
  await backUp(url, file, now);
  const content = new Map<string, unknown[]>();
  let table: unknown[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const parsed = JSON.parse(line);
    if (Array.isArray(parsed)) table.push(parsed);
    else if (parsed.table) {
      table = [];
      content.set(parsed.table, table);
    }
  }
  return content;
}

async function backupOf(url: string): Promise<string> {
  const file = join(temporaryFolder(), 'backup.gz');
  await backUp(url, file, now);
  return file;
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );
}

describe('a backup', () => {
  test.each([
    [sqlite, sqlite],
    [sqlite, postgresql],
  ])('of $name brings everything to another database', async (_from, to) => {
    const url = await usedDatabase();
    const target = await to.empty();

    const { rows, at } = await restore(target, await backupOf(url), now);

    const content = await contentOf(target);
    expect(content).toEqual(await contentOf(url));
    expect(rows).toBe([...content.values()].flat().length);
    expect(at).toEqual(start);
    for (const filled of [
      'Figure',
      'ReportFile',
      'ReportAnswer',
      'Account',
      'InboundEvent',
      'OutboxMessage',
      'Meta',
    ])
      expect(content.get(filled), filled).not.toHaveLength(0);
  });

  test('of PostgreSQL comes back to SQLite as it was', async () => {
    const url = await usedDatabase();
    const between = await postgresql.empty();
    await restore(between, await backupOf(url), now);
    const target = await sqlite.empty();

    await restore(target, await backupOf(between), now);

    expect(await contentOf(target)).toEqual(await contentOf(url));
  });

  test.each([sqlite, postgresql])('goes on counting after a restore on $name', async (to) => {
    const target = await to.empty();
    await restore(target, await backupOf(await usedDatabase()), now);

    const database = await opened(target);
    await database.store.inbox.add([textEvent('2')], start);
    const { id } = await database.transaction((store) =>
      store.people.ensure(
        { name: 'Bình', handle: 'binh', isPractice: true, seat: { role: 'officer', unit: 'old' } },
        start,
      ),
    );

    expect(id).toBeGreaterThan((await database.store.people.byHandle('an'))?.id ?? Number.MAX_SAFE_INTEGER);
  });

  test('reads more rows than one page holds, each once', async () => {
    const { url, database } = await draftBench(sqlite);
    const ids = Array.from({ length: 2_500 }, (_, index) => String(index));
    await database.store.inbox.add(
      ids.map((id) => textEvent(id)),
      start,
    );

    expect((await contentOf(url)).get('InboundEvent')).toHaveLength(2_500);
  });

  test('can be read by its owner only', async () => {
    const file = await backupOf(await sqlite.filled());

    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('is not restored into a database that holds anything', async () => {
    const url = await sqlite.filled();
    const before = await contentOf(url);

    const refused = await refusalOf(restore(url, await backupOf(url), now));

    expect(refused).toBeInstanceOf(DatabaseError);
    expect(await contentOf(url)).toEqual(before);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['without its end', (bytes: Buffer) => gzipSync(lines(bytes).slice(0, -1).join('\n'))],
    [
      'with one row less',
      (bytes: Buffer) => gzipSync([...lines(bytes).slice(0, 3), ...lines(bytes).slice(4)].join('\n')),
    ],
    [
      'with another figure',
      (bytes: Buffer) => gzipSync(lines(bytes).join('\n').replace('Báo cáo thử', 'Báo cáo khác')),
    ],
    ['that is something else', () => Buffer.from('PK')],
    ['of another program', () => gzipSync('{"format":"other"}\n')],
  ])('%s leaves the new database empty', async (_name, spoil) => {
    const file = await backupOf(await usedDatabase());
    writeFileSync(file, spoil(readFileSync(file)));
    const target = await sqlite.empty();

    expect(await refusalOf(restore(target, file, now))).toBeInstanceOf(BackupFileError);

    const session = await openSession(target, now);
    expect(await session.client.unit.count()).toBe(0);
    await session.client.$disconnect();
  });

  test('of a newer version is refused', async () => {
    const file = join(temporaryFolder(), 'newer.gz');
    await writeBackupFile(file, oneUnit('20990101000000_later'));

    const refused = await refusalOf(restore(await sqlite.empty(), file, now));

    expect(String(refused)).toContain('newer version');
  });

  test.each([sqlite, postgresql])('of the first version is brought up to date on $name', async (to) => {
    const file = join(temporaryFolder(), 'first.gz');
    await writeBackupFile(file, oneUnit(migrationsFor('sqlite')[0]?.name ?? ''));
    const target = await to.empty();

    await restore(target, file, now);

    const database = await opened(target);
    expect((await database.directory()).unit('old').name).toBe('Đơn vị thử');
    expect(await contentOf(target)).toBeDefined();
  });

  test('knows every table of the models, each after those it points to', () => {
    const names = tables.map(({ name }) => name);
    const models = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

    expect([...names].sort()).toEqual([...models.matchAll(/^model (\w+)/gm)].map(([, name]) => name).sort());
    expect(names.indexOf('Unit')).toBeLessThan(names.indexOf('Figure'));
  });
});

test('every value of a row comes back as it was', () => {
  const cases: readonly (readonly [Column['type'], fc.Arbitrary<unknown>])[] = [
    ['String', fc.string({ unit: 'grapheme' })],
    ['Int', fc.integer()],
    ['BigInt', fc.bigInt()],
    ['Boolean', fc.boolean()],
    ['DateTime', fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })],
    ['Bytes', fc.uint8Array().map((bytes) => Buffer.from(bytes))],
  ];
  for (const [type, values] of cases) {
    fc.assert(
      fc.property(fc.option(values), (value) => {
        const column = { name: 'x', type };
        const carried = JSON.parse(JSON.stringify(written(value, column)));
        expect(readBack(carried, column)).toEqual(value);
      }),
    );
  }
});

function lines(bytes: Buffer): string[] {
  return gunzipSync(bytes).toString('utf8').trim().split('\n');
}

async function* oneUnit(migration: string) {
  yield { kind: 'head' as const, migration, at: start };
  const columns = ['code', 'kind', 'name', 'sortKey'].map((name) => ({ name, type: 'String' as const }));
  yield { kind: 'table' as const, table: { table: 'Unit', isCounted: false, columns } };
  yield { kind: 'row' as const, row: ['old', 'province', 'Đơn vị thử', 'don vi thu'] };
  yield {
    kind: 'table' as const,
    table: {
      table: 'Cluster',
      isCounted: false,
      columns: ['code', 'name', 'nameEn'].map((name) => ({ name, type: 'String' as const })),
    },
  };
  yield { kind: 'row' as const, row: ['hills', 'Cụm thử', 'Test cluster'] };
}
