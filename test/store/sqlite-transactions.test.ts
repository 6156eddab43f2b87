import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PrismaClient } from '../../src/store/generated/sqlite/client.ts';
import { openSession } from '../../src/store/open.ts';
import { type RunTransaction, sql } from '../../src/store/session.ts';
import { SqliteFile } from '../../src/store/sqlite-adapter.ts';
import { withPlainStatements } from '../../src/store/sqlite-statements.ts';
import { sqliteTransactions } from '../../src/store/sqlite-transactions.ts';

const at = new Date('2026-11-24T03:04:05.678Z');

interface Bench {
  readonly client: PrismaClient;
  readonly file: SqliteFile;
  readonly run: RunTransaction;
  keys(): Promise<string[]>;
}

async function bench(longestMs?: number): Promise<Bench> {
  const path = join(mkdtempSync(join(tmpdir(), 'bot-tx-')), 'bot.db');
  await (await openSession(`file:${path}`, () => at)).client.$disconnect();
  const file = new SqliteFile(path);
  const client = new PrismaClient({ adapter: file });
  await client.$connect();
  onTestFinished(() => client.$disconnect());
  const keys = async () => {
    const rows = await client.meta.findMany({
      where: { key: { startsWith: 'test' } },
      orderBy: { key: 'asc' },
    });
    return rows.map(({ key }) => key);
  };
  const run = sqliteTransactions(file, (adapter) => new PrismaClient({ adapter }), longestMs);
  return { client, file, run, keys };
}

function write(client: Pick<PrismaClient, '$executeRaw'>, key: string) {
  return client.$executeRaw(sql`INSERT INTO "Meta" ("key", "value") VALUES (${key}, '')`);
}

describe('a transaction on a SQLite file', () => {
  it('is there whole or not at all, with what Prisma wrote and what was written out', async () => {
    const { run, keys } = await bench();

    await run(async (open) => {
      await write(open, 'test 1');
      await open.meta.create({ data: { key: 'test 2', value: '' } });
    });
    const failing = run(async (open) => {
      await write(open, 'test 3');
      await open.meta.create({ data: { key: 'test 4', value: '' } });
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await keys()).toEqual(['test 1', 'test 2']);
  });

  it('carries out nothing any more once it has failed, whenever that was asked', async () => {
    const { run, keys } = await bench();
    const zombie = { key: 'test zombie of Prisma', value: '' };
    let later: (() => PromiseLike<unknown>)[] = [];

    const failing = run(async (open) => {
      const asked = ['a', 'b', 'c'].map(async (letter) => {
        await open.meta.findFirst();
        await open.meta.create({ data: { key: `test ${letter}`, value: '' } });
        await write(open, `test late ${letter}`);
      });
      later = [() => write(open, 'test zombie'), () => open.meta.create({ data: zombie })];
      await Promise.all([Promise.reject(new Error('no')), ...asked]);
    });

    await expect(failing).rejects.toThrow('no');
    await run(async (open) => {
      await write(open, 'test next');
      for (const ask of later) await expect((async () => ask())()).rejects.toThrow('the transaction is over');
    });
    expect(await keys()).toEqual(['test next']);
  });

  it('undoes what Prisma wants done all or nothing, and goes on where its work does', async () => {
    const { run, keys } = await bench();

    await run(async (open) => {
      await write(open, 'test 1');
      const both = [
        { key: 'test 2', value: '' },
        { key: 'test 1', value: '' },
      ];
      await open.meta.createMany({ data: both }).catch(() => undefined);
      await write(open, 'test 3');
    });

    expect(await keys()).toEqual(['test 1', 'test 3']);
  });

  it('is rolled back when it takes too long, and whatever it asks afterwards is refused', async () => {
    const { run, keys } = await bench(50);
    let wentOn: Promise<unknown> = Promise.resolve();

    const slow = run(async (open) => {
      await write(open, 'test slow');
      wentOn = pause(150).then(() => write(open, 'test late'));
      await wentOn;
    });

    await expect(slow).rejects.toThrow('a transaction took longer than 50 ms');
    await run(async (open) => void (await write(open, 'test next')));
    await expect(wentOn).rejects.toThrow('the transaction is over');
    expect(await keys()).toEqual(['test next']);
  });

  it('keeps others waiting until it is over, and one after another', async () => {
    const { client, run } = await bench();
    const order: string[] = [];

    const first = run(async (open) => {
      await write(open, 'test 1');
      await pause(20);
      order.push('first');
    });
    const second = run(async () => void order.push('second'));
    const outside = client.meta.findMany().then(() => order.push('outside'));
    await Promise.all([first, second, outside]);

    expect(order[0]).toBe('first');
    expect(order.toSorted()).toEqual(['first', 'outside', 'second']);
  });
});

it('gives back of a written statement what Prisma gives back', async () => {
  const { client, file } = await bench();
  const plain = withPlainStatements(client, () => file.outside);
  await client.inboundEvent.create({
    data: { channel: 'c', externalId: 'e', chat: 'x', payload: '{}', state: 'waiting', receivedAt: at },
  });
  const person = await client.person.create({
    data: { name: 'Cán bộ giả định', isPractice: true, createdAt: at },
  });

  const queries = [
    sql`SELECT * FROM "InboundEvent" WHERE "receivedAt" <= ${at}`,
    sql`SELECT *, COUNT(*) AS "count", 1.5 AS "half" FROM "Person" WHERE "id" = ${person.id} AND ${null} IS NULL`,
    sql`SELECT 'chữ' AS "text", NULL AS "none", ${true} AS "yes", MAX("receivedAt") AS "last" FROM "InboundEvent"`,
    sql`SELECT "id" FROM "Person" WHERE "id" < 0`,
  ];
  for (const query of queries)
    expect(await plain.$queryRaw(query)).toStrictEqual(await client.$queryRaw(query));
  expect(await plain.$queryRaw(queries[0] ?? sql``)).toMatchObject([{ receivedAt: at }]);
  const change = sql`UPDATE "Person" SET "createdAt" = ${new Date(0)} WHERE "isPractice" = ${true}`;
  expect(await plain.$executeRaw(change)).toBe(1);
  expect(await client.person.findFirst()).toMatchObject({ createdAt: new Date(0) });
});

describe('a statement that is written out', () => {
  it('leaves nothing of what was said with the adapter, which remembers what it was asked', async () => {
    const asked: { readonly args: unknown[]; readonly heard: unknown[] }[] = [];
    const hear = ({ args }: { args: unknown[] }) => asked.push({ args, heard: [...args] });
    const connection = {
      provider: 'sqlite' as const,
      adapterName: 'test',
      queryRaw: async (query: { args: unknown[] }) => {
        hear(query);
        return { columnNames: [], columnTypes: [], rows: [] };
      },
      executeRaw: async (query: { args: unknown[] }) => {
        hear(query);
        throw new Error('away');
      },
    };
    const { client } = await bench();
    const plain = withPlainStatements(client, () => connection);

    await plain.$queryRaw(sql`SELECT ${'a word'}`);
    await expect(write(plain, 'another')).rejects.toThrow('away');

    expect(asked).toEqual([
      { args: [], heard: ['a word'] },
      { args: [], heard: ['another'] },
    ]);
  });
});
