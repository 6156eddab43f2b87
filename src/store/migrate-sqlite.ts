import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { codeOf, DatabaseError } from './failure.ts';
import { type AppliedMigration, applyNext, type Migration, type MigrationTarget } from './migrate.ts';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

const BOOKKEEPING = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`;

/** Applies what is missing. Safe to run in several processes at once: each migration holds the write lock. */
export async function migrateSqlite(
  database: Database.Database,
  label: string,
  known: readonly Migration[],
  now: () => Date,
): Promise<void> {
  const target = sqliteTarget(database, label, now);
  await patiently(() => database.pragma('journal_mode = WAL'));
  database.pragma('synchronous = FULL');
  // Tables are rebuilt while others point to them; every migration ends with a check instead.
  database.pragma('foreign_keys = OFF');
  while (await patiently(() => oneMigration(database, target, known)));
}

async function oneMigration(
  database: Database.Database,
  target: MigrationTarget,
  known: readonly Migration[],
): Promise<boolean> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const applied = await applyNext(target, known);
    database.exec('COMMIT');
    return applied;
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
  }
}

function sqliteTarget(database: Database.Database, label: string, now: () => Date): MigrationTarget {
  return {
    label,
    applied: async () => appliedInSqlite(database),
    isEmpty: async () => isEmptySqlite(database),
    apply: async ({ name, script, checksum }) => {
      database.exec(script);
      const broken = database.prepare('PRAGMA foreign_key_check').all();
      if (broken.length > 0) throw new Error(`it leaves ${broken.length} rows that point to nothing`);
      const at = now().getTime();
      database.exec(BOOKKEEPING);
      database
        .prepare(
          `INSERT INTO "_prisma_migrations"
            ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
           VALUES (?, ?, ?, ?, ?, 1)`,
        )
        .run(randomUUID(), checksum, at, name, at);
    },
  };
}

export function appliedInSqlite(database: Database.Database): readonly AppliedMigration[] | undefined {
  const table = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get();
  if (!table) return undefined;
  const rows = database.prepare<[], { name: string; checksum: string; finished: number }>(
    `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
     FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at", "migration_name"`,
  );
  return rows.all().map((row) => ({ ...row, finished: row.finished === 1 }));
}

export function isEmptySqlite(database: Database.Database): boolean {
  return (
    database.prepare(`SELECT 1 FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`).get() ===
    undefined
  );
}

/** Switching to WAL asks for the file alone and does not wait by itself. */
async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DatabaseError || !codeOf(error).startsWith('SQLITE_BUSY')) throw error;
      if (tries * PAUSE_MS > PATIENCE_MS) throw error;
    }
    await pause(PAUSE_MS);
  }
}
