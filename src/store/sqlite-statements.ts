import type { Sql } from '@prisma/client/runtime/client';
import {
  type ColumnType,
  ColumnTypeEnum,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';

/**
 * The client, with statements that are written out given to the connection as they are. Prisma makes a plan for each and
 * remembers the last hundred steps of all with their values; on the way of a message that costs as much as SQLite itself.
 * What comes back is of the same types. Where `connection` throws, the client does nothing.
 */
export function withPlainStatements<C extends object>(client: C, connection: () => SqlQueryable): C {
  const plain: Readonly<Record<string | symbol, unknown>> = {
    $queryRaw: async (sql: Sql) => rowsOf(await forgetting(sql, (query) => connection().queryRaw(query))),
    $executeRaw: (sql: Sql) => forgetting(sql, (query) => connection().executeRaw(query)),
  };
  return new Proxy(client, {
    get(target, name) {
      connection();
      return plain[name] ?? Reflect.get(target, name);
    },
  });
}

/** The adapter, too, remembers what it was asked: a hundred statements back, with all that was said to many people. */
async function forgetting<T>(sql: Sql, work: (query: SqlQuery) => Promise<T>): Promise<T> {
  const query = queryOf(sql);
  try {
    return await work(query);
  } finally {
    query.args.length = 0;
  }
}

const MOMENT = { scalarType: 'datetime', arity: 'scalar' } as const;
const PLAIN = { scalarType: 'unknown', arity: 'scalar' } as const;

function queryOf({ sql, values }: Sql): SqlQuery {
  const argTypes = values.map((value) => (value instanceof Date ? MOMENT : PLAIN));
  return { sql, args: [...values], argTypes };
}

function rowsOf({ columnNames, columnTypes, rows }: SqlResultSet): Record<string, unknown>[] {
  return rows.map((row) => {
    const named: Record<string, unknown> = {};
    for (let place = 0; place < columnNames.length; place++)
      named[columnNames[place] ?? ''] = readable(row[place], columnTypes[place]);
    return named;
  });
}

function readable(value: unknown, type: ColumnType | undefined): unknown {
  if (type === ColumnTypeEnum.DateTime && typeof value === 'string') return new Date(value);
  if (type === ColumnTypeEnum.Boolean && typeof value === 'number') return value !== 0;
  if (type === ColumnTypeEnum.Int64 && (typeof value === 'string' || typeof value === 'number'))
    return BigInt(value);
  return value;
}
