import { raw } from '@prisma/client/runtime/client';
import { type Dialect, sql } from './session.ts';

type Column = 'text' | 'integer' | 'moment';
type Columns = Readonly<Record<string, Column>>;
type Row<C extends Columns> = {
  readonly [Name in keyof C]:
    | (C[Name] extends 'text' ? string : C[Name] extends 'integer' ? number : Date)
    | null;
};

/**
 * Rows for a statement, in their order and under these names, as a parenthesis to put behind FROM or IN. They are one
 * value, so that the statement is the same for any number of them: a database reads a statement once that it is given
 * again, and it takes longer over the words of one with fifty rows in it than over its work.
 */
export function givenRows<const C extends Columns>(columns: C) {
  const names = Object.keys(columns);
  const listIn = (dialect: Dialect) =>
    raw(names.map((name, place) => `${valueIn(dialect, columns[name], place)} AS "${name}"`).join(', '));
  const lists: Readonly<Record<Dialect, ReturnType<typeof raw>>> = {
    sqlite: listIn('sqlite'),
    postgresql: listIn('postgresql'),
  };
  return (dialect: Dialect, rows: readonly Row<C>[]) => {
    const json = JSON.stringify(rows.map((row) => names.map((name) => written(dialect, row[name]))));
    return dialect === 'sqlite'
      ? sql`(SELECT ${lists.sqlite} FROM json_each(${json}) AS "given" ORDER BY "given"."key")`
      : sql`(SELECT ${lists.postgresql}
          FROM jsonb_array_elements(CAST(${json} AS jsonb)) WITH ORDINALITY AS "given" ("value", "key")
          ORDER BY "given"."key")`;
  };
}

function valueIn(dialect: Dialect, column: Column | undefined, place: number): string {
  const value = `"given"."value"->>${place}`;
  if (column === 'integer') return `CAST(${value} AS INTEGER)`;
  return column === 'moment' && dialect === 'postgresql' ? `CAST(${value} AS TIMESTAMP(3))` : value;
}

/** SQLite keeps a moment as its text, and compares it so: in the very form that Prisma's adapter writes. */
function written(dialect: Dialect, value: string | number | Date | null | undefined) {
  if (!(value instanceof Date)) return value ?? null;
  const text = value.toISOString();
  return dialect === 'sqlite' ? text.replace('Z', '+00:00') : text;
}
