import { type Session, sql } from './session.ts';

/** What the installation knows under a name; undefined before it was ever written. */
export async function metaValue(
  { client }: Pick<Session, 'client'>,
  key: string,
): Promise<string | undefined> {
  const [row] = await client.$queryRaw<{ value: string }[]>(
    sql`SELECT "value" FROM "Meta" WHERE "key" = ${key}`,
  );
  return row?.value;
}

/** Written anew, or in the place of what was there. */
export async function setMeta(
  { client }: Pick<Session, 'client'>,
  key: string,
  value: string,
): Promise<void> {
  await client.$executeRaw(sql`
    INSERT INTO "Meta" ("key", "value") VALUES (${key}, ${value})
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
}
