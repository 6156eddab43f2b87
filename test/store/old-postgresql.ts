import pg from 'pg';
import { grouped, type OldColumn, type OldDatabase, type OldTable, type Row } from './old-database.ts';

const kinds: Readonly<Record<string, OldColumn['kind']>> = {
  text: 'text',
  integer: 'whole',
  bigint: 'whole',
  'double precision': 'number',
  boolean: 'truth',
  'timestamp without time zone': 'moment',
  bytea: 'bytes',
};

const COLUMNS = `
  SELECT "table_name" AS "table", "column_name" AS "name", "data_type" AS "type",
    "column_default" LIKE 'nextval(%' AS "isCounted"
  FROM information_schema.columns WHERE "table_schema" = 'public' AND "table_name" <> '_prisma_migrations'
  ORDER BY "table_name", "ordinal_position"`;

/** Of each key and pointer the columns in order, and for a pointer those it points to. */
const CONSTRAINTS = `
  SELECT c.conrelid::regclass::text AS "table", c.contype AS "type", c.confrelid::regclass::text AS "target",
    ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(n, i)
      JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.n ORDER BY k.i) AS "columns",
    ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k(n, i)
      JOIN pg_attribute AS a ON a.attrelid = c.confrelid AND a.attnum = k.n ORDER BY k.i) AS "targets"
  FROM pg_constraint AS c WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'f')`;

interface ColumnInfo {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isCounted: boolean | null;
}

interface ConstraintInfo {
  readonly table: string;
  readonly type: string;
  readonly target: string;
  readonly columns: readonly string[];
  readonly targets: readonly string[];
}

const bare = (name: string) => name.replaceAll('"', '');

export async function oldPostgresql(url: string): Promise<OldDatabase> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    async tables() {
      const columns = (await client.query<ColumnInfo>(COLUMNS)).rows;
      const constraints = (await client.query<ConstraintInfo>(CONSTRAINTS)).rows;
      return [...grouped(columns, ({ table }) => table)].map(([name, own]): OldTable => {
        const about = constraints.filter(({ table }) => bare(table) === name);
        return {
          name,
          columns: own.map(({ name: column, type, isCounted }) => {
            const kind = kinds[type];
            if (!kind) throw new Error(`a column of type ${type}`);
            return { name: column, kind, isCounted: isCounted === true };
          }),
          key: about.find(({ type }) => type === 'p')?.columns ?? [],
          points: about
            .filter(({ type }) => type === 'f')
            .map(({ columns: from, target, targets }) => ({ columns: from, table: bare(target), targets })),
        };
      });
    },
    rows: async (table) => (await client.query<Row>(`SELECT * FROM "${table}" ORDER BY ctid`)).rows,
    async insert(table, row) {
      const names = Object.keys(row);
      const places = names.map((_, index) => `$${index + 1}`).join(', ');
      await client.query(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${places})`,
        Object.values(row),
      );
    },
    close: () => client.end(),
  };
}
