import { readFileSync } from 'node:fs';

export type Value = string | number | bigint | boolean | Date | Uint8Array | null;
export type Row = Readonly<Record<string, Value>>;

/** A table as it is at some migration, read from the database itself. */
export interface OldTable {
  readonly name: string;
  readonly columns: readonly OldColumn[];
  readonly key: readonly string[];
  readonly points: readonly Pointer[];
}

export interface OldColumn {
  readonly name: string;
  readonly kind: 'text' | 'whole' | 'number' | 'truth' | 'moment' | 'bytes';
  /** Counted up by the database. */
  readonly isCounted: boolean;
}

export interface Pointer {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}

/** A database of some kind, spoken to without our own code: that is written for the newest tables only. */
export interface OldDatabase {
  tables(): Promise<readonly OldTable[]>;
  rows(table: string): Promise<readonly Row[]>;
  insert(table: string, row: Row): Promise<void>;
  close(): Promise<void>;
}

/** In the order in which each group is met first. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const keys = [...new Set(things.map(keyOf))];
  return new Map(keys.map((key) => [key, things.filter((thing) => keyOf(thing) === key)]));
}

const ROWS_EACH = 2;

/**
 * Puts the facts into the tables that had them and made-up rows into all others, so that no table is empty. Made-up rows
 * point to rows that are there, and their words are words that the models allow: the last one named, which nothing is
 * done with any more.
 */
export async function fillOld(
  database: OldDatabase,
  facts: ReadonlyMap<string, readonly Row[]>,
): Promise<void> {
  const tables = inOrder(await database.tables());
  for (const table of tables) {
    const given = facts.get(table.name) ?? [];
    if (given.length > 0) for (const row of given) await database.insert(table.name, onlyColumns(row, table));
    else for (let index = 0; index < ROWS_EACH; index += 1) await insertMadeUp(database, table, index);
  }
}

async function insertMadeUp(database: OldDatabase, table: OldTable, index: number): Promise<void> {
  const row: Record<string, Value> = {};
  for (const column of table.columns)
    if (!column.isCounted) row[column.name] = madeUp(table.name, column, index);
  for (const { columns, table: parent, targets } of table.points) {
    const parents = await database.rows(parent);
    // One row for each row it points to, and those are fewer.
    if (index >= parents.length && table.key.every((name) => columns.includes(name))) return;
    const chosen = parents[index % Math.max(1, parents.length)];
    for (const [place, column] of columns.entries()) row[column] = chosen?.[targets[place] ?? ''] ?? null;
  }
  await database.insert(table.name, row);
}

function madeUp(table: string, { name, kind }: OldColumn, index: number): Value {
  switch (kind) {
    case 'text':
      return lastWord(table, name) ?? `${name} thử ${index}`;
    case 'whole':
    case 'number':
      return index + 1;
    case 'truth':
      return index % 2 === 0;
    case 'moment':
      return new Date(Date.UTC(2026, 0, 1 + index));
    case 'bytes':
      return Uint8Array.of(index, 254, 255);
  }
}

const models = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

/** `state String // draft | sent` → "sent"; `form String // JSON` → an empty object. */
function lastWord(table: string, column: string): string | undefined {
  const body = new RegExp(`^model ${table} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(models)?.[1] ?? '';
  const comment = new RegExp(`^  ${column} +String\\S*[^\\n/]*// ([^\\n]*)`, 'm').exec(body)?.[1];
  if (comment?.startsWith('JSON')) return '{}';
  const words = /^\w+(?: \| \w+)+/.exec(comment ?? '')?.[0].split(' | ');
  return words?.at(-1);
}

function onlyColumns(row: Row, { columns }: OldTable): Row {
  const names = columns.map(({ name }) => name);
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));
}

/** Each after those it points to. */
export function inOrder(tables: readonly OldTable[]): readonly OldTable[] {
  const placed: OldTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const ready = left.filter(({ name, points }) =>
      points.every(({ table }) => table === name || placed.some((other) => other.name === table)),
    );
    if (ready.length === 0) throw new Error('tables point to one another in a circle');
    placed.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return placed;
}

export type Content = ReadonlyMap<string, { readonly table: OldTable; readonly rows: readonly Row[] }>;

/** Everything in it, each row as text that can be compared. */
export async function contentOf(database: OldDatabase): Promise<Content> {
  const content = new Map<string, { table: OldTable; rows: readonly Row[] }>();
  for (const table of await database.tables())
    content.set(table.name, { table, rows: await database.rows(table.name) });
  return content;
}

/** What of the old rows is not there any more or is another; columns and tables that are gone are named too. */
export function losses(before: Content, after: Content): string[] {
  return [...before].flatMap(([name, { table, rows }]) => {
    const now = after.get(name);
    if (!now) return [`table ${name}`];
    const kept = table.columns.map((column) => column.name).filter((column) => hasColumn(now.table, column));
    const gone = table.columns.filter((column) => !kept.includes(column.name));
    const found = new Set(now.rows.map((row) => asText(row, kept)));
    return [
      ...gone.map((column) => `column ${name}.${column.name}`),
      ...rows
        .map((row) => asText(row, kept))
        .filter((row) => !found.has(row))
        .map((row) => `row ${name} ${row}`),
    ];
  });
}

function hasColumn({ columns }: OldTable, wanted: string): boolean {
  return columns.some(({ name }) => name === wanted);
}

function asText(row: Row, columns: readonly string[]): string {
  return columns.map((name) => plain(row[name] ?? null)).join('|');
}

function plain(value: Value): string {
  if (value instanceof Date) return String(value.getTime());
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return String(value);
}
