import Sqlite from 'better-sqlite3';
import {
  grouped,
  type OldColumn,
  type OldDatabase,
  type OldTable,
  type Pointer,
  type Row,
  type Value,
} from './old-database.ts';

const kinds: Readonly<Record<string, OldColumn['kind']>> = {
  TEXT: 'text',
  INTEGER: 'whole',
  BIGINT: 'whole',
  REAL: 'number',
  BOOLEAN: 'truth',
  DATETIME: 'moment',
  BLOB: 'bytes',
};

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

interface PointerInfo {
  readonly id: number;
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

export function oldSqlite(path: string): OldDatabase {
  const database = new Sqlite(path);
  database.pragma('foreign_keys = ON');

  function tableOf(name: string, sql: string): OldTable {
    const infos = database.pragma(`table_info("${name}")`) as ColumnInfo[];
    const key = infos.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const columns = infos.map(({ name: column, type }) => {
      const kind = kinds[type];
      if (!kind) throw new Error(`a column of type ${type}`);
      return { name: column, kind, isCounted: /AUTOINCREMENT/.test(sql) && key[0]?.name === column };
    });
    return { name, columns, key: key.map((info) => info.name), points: pointersOf(name) };
  }

  function pointersOf(name: string): Pointer[] {
    const infos = database.pragma(`foreign_key_list("${name}")`) as PointerInfo[];
    return [...grouped(infos, ({ id }) => id).values()].map((parts) => ({
      table: parts[0]?.table ?? '',
      columns: parts.map(({ from }) => from),
      targets: parts.map(({ to }) => to),
    }));
  }

  return {
    async tables() {
      const found = database
        .prepare<[], { name: string; sql: string }>(
          `SELECT "name", "sql" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND "name" <> '_prisma_migrations'`,
        )
        .all();
      return found.map(({ name, sql }) => tableOf(name, sql));
    },
    rows: async (table) => database.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY rowid`).all(),
    async insert(table, row) {
      const names = Object.keys(row);
      const places = names.map(() => '?').join(', ');
      database
        .prepare(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`)
        .run(...Object.values(row).map(stored));
    },
    close: async () => void database.close(),
  };
}

/** As the adapter stores it. */
function stored(value: Value): string | number | bigint | Buffer | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}
