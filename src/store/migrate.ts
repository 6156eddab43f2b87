import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseError, messageOf } from './failure.ts';
import type { Dialect } from './session.ts';

/** One folder of prisma/migrations. */
export interface Migration {
  readonly name: string;
  readonly script: string;
  /** As Prisma Migrate computes it. */
  readonly checksum: string;
}

/** A row of `_prisma_migrations`, Prisma Migrate's own table, so that its command line keeps working beside us. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** What migrating asks of a database, inside a transaction that keeps every other process out. */
export interface MigrationTarget {
  /** How it is called in messages. */
  readonly label: string;
  /** In the order of their start, without those that were rolled back; undefined when the table is not there. */
  applied(): Promise<readonly AppliedMigration[] | undefined>;
  /** Whether there is anything in the database, ours or not. */
  isEmpty(): Promise<boolean>;
  /** Runs the script and writes the row. */
  apply(migration: Migration): Promise<void>;
}

/** The migrations of this version, in their order, the last one perhaps named. The folder lies beside both src/ and dist/. */
export function migrationsFor(dialect: Dialect, upTo?: string): readonly Migration[] {
  const folder = new URL(`../../prisma/migrations/${dialect}/`, import.meta.url);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => upTo === undefined || name <= upTo)
    .map(({ name }) => migrationOf(name, readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function migrationOf(name: string, text: string): Migration {
  // A checkout on Windows may have turned the line ends; the content is the same.
  const script = text.replaceAll('\r\n', '\n');
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

/** The migrations a database still needs. Refuses one that this version cannot vouch for. */
export function missingMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
  label: string,
): readonly Migration[] {
  for (const { name, checksum, finished } of applied) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration) throw strange(known, applied, name, label);
    if (!finished) {
      throw new DatabaseError(
        'unmigrated',
        `${label} was left in the middle of the migration ${name}; restore a backup.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new DatabaseError(
        'edited',
        `${label} was set up with another text of the migration ${name} than this version has.`,
      );
    }
  }
  return known.filter(({ name }) => !applied.some((row) => row.name === name));
}

/** A migration we do not know: of a later version of ours where ours are there too, else of another program. */
function strange(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
  name: string,
  label: string,
): DatabaseError {
  const isOurs = applied.some((row) => known.some((migration) => migration.name === row.name));
  return isOurs
    ? new DatabaseError(
        'newer',
        `${label} was last used by a newer version of this program (migration ${name}).`,
      )
    : new DatabaseError('foreign', `${label} belongs to another program.`);
}

/** Applies the next missing migration; false when there is none. Called inside the transaction that it is part of. */
export async function applyNext(target: MigrationTarget, known: readonly Migration[]): Promise<boolean> {
  const applied = await target.applied();
  if (!applied && !(await target.isEmpty())) {
    throw new DatabaseError('foreign', `${target.label} belongs to another program.`);
  }
  const [next] = missingMigrations(known, applied ?? [], target.label);
  if (!next) return false;
  try {
    await target.apply(next);
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw new DatabaseError(
      'unmigrated',
      `${target.label}: the migration ${next.name} failed (${messageOf(error)}).`,
      error,
    );
  }
  return true;
}
