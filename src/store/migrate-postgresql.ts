import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { codeOf } from './failure.ts';
import {
  type AppliedMigration,
  applyNext,
  type Migration,
  type MigrationTarget,
  missingMigrations,
} from './migrate.ts';

/** Prisma Migrate's own lock, so that its command line and we keep out of each other's way. */
const LOCK = 72_707_369;
const UNDEFINED_TABLE = '42P01';

const BOOKKEEPING = `
  CREATE TABLE IF NOT EXISTS "public"."_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

const APPLIED = `
  SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
  FROM "public"."_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"`;

/** What extensions bring along (PostGIS has tables of its own) is nobody's data. */
const ANY_TABLE = `
  SELECT 1 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype = 'e')
  LIMIT 1`;

/** Applies what is missing. Safe to run in several processes at once: each migration holds an advisory lock. */
export async function migratePostgresql(
  pool: Pool,
  label: string,
  known: readonly Migration[],
  now: () => Date,
): Promise<void> {
  if (await isUpToDate(pool, label, known)) return;
  const connection = await pool.connect();
  try {
    const target = postgresqlTarget(connection, label, now);
    while (await oneMigration(connection, target, known));
  } finally {
    connection.release();
  }
}

async function isUpToDate(pool: Pool, label: string, known: readonly Migration[]): Promise<boolean> {
  try {
    const { rows } = await pool.query<AppliedMigration>(APPLIED);
    return missingMigrations(known, rows, label).length === 0;
  } catch (error) {
    if (codeOf(error) === UNDEFINED_TABLE) return false;
    throw error;
  }
}

async function oneMigration(
  connection: PoolClient,
  target: MigrationTarget,
  known: readonly Migration[],
): Promise<boolean> {
  await connection.query('BEGIN');
  try {
    await connection.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await connection.query('SET LOCAL search_path = "public"');
    const applied = await applyNext(target, known);
    await connection.query('COMMIT');
    return applied;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function postgresqlTarget(connection: PoolClient, label: string, now: () => Date): MigrationTarget {
  return {
    label,
    async applied() {
      const { rows } = await connection.query<{ there: boolean }>(
        `SELECT to_regclass('"public"."_prisma_migrations"') IS NOT NULL AS "there"`,
      );
      if (!rows[0]?.there) return undefined;
      return (await connection.query<AppliedMigration>(APPLIED)).rows;
    },
    async isEmpty() {
      return (await connection.query(ANY_TABLE)).rows.length === 0;
    },
    async apply({ name, script, checksum }) {
      await connection.query(BOOKKEEPING);
      await connection.query(script);
      await connection.query(
        `INSERT INTO "public"."_prisma_migrations"
          ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
         VALUES ($1, $2, $3, $4, $3, 1)`,
        [randomUUID(), checksum, now(), name],
      );
    },
  };
}
