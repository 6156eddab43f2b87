import type { Pool } from 'pg';
import { codeOf, DatabaseError, messageOf } from './failure.ts';
import { type Migration, migrationsFor } from './migrate.ts';
import { migratePostgresql } from './migrate-postgresql.ts';
import type { Client } from './session.ts';

/** Of one process. Connections that are idle for ten seconds are given back. */
export const POOL_SIZE = 10;
const CONNECT_MS = 5_000;

/** Opens the database of a server, with all migrations applied. The database itself must exist. */
export async function openPostgresql(url: string, now: () => Date, upTo?: string): Promise<Client> {
  const label = serverLabel(url);
  const [{ default: pg }, { PrismaPg }, { PrismaClient }] = await Promise.all([
    import('pg'),
    import('@prisma/adapter-pg'),
    import('./generated/postgresql/client.ts'),
  ]);
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  // A connection that is lost while idle is replaced with the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  await migrated(pool, label, now, migrationsFor('postgresql', upTo));
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  // What was never connected gives nothing back when it is closed: a command without a question would wait for its idle pool.
  await client.$connect();
  // The one cast: the two generated clients have the same models, and their types differ in name only.
  return client as unknown as Client;
}

async function migrated(
  pool: Pool,
  label: string,
  now: () => Date,
  known: readonly Migration[],
): Promise<void> {
  try {
    await migratePostgresql(pool, label, known, now);
  } catch (error) {
    await pool.end();
    throw serverFailure(label, error);
  }
}

/** Host, port and database: never the user or the password. */
function serverLabel(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // An "@" after the host is what a password with "/", "?" or "#" in it leaves behind.
  if (!parsed?.hostname || parsed.hash || `${parsed.pathname}${parsed.search}`.includes('@')) {
    throw new DatabaseError(
      'misspelled',
      'The database address must look like postgresql://user:password@host:5432/name; special characters in the password are percent-encoded.',
    );
  }
  return `the PostgreSQL database ${parsed.host}${parsed.pathname}`;
}

const FULL = '53300';
const REFUSED = /^(28000|28P01|42501)$/;

function serverFailure(label: string, error: unknown): unknown {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  const because = code || messageOf(error);
  if (REFUSED.test(code) || /SASL|password/.test(messageOf(error))) {
    return new DatabaseError(
      'refused',
      `${capital(label)} refused the user or the password (${code || 'SASL'}).`,
      error,
    );
  }
  if (code === '3D000')
    return new DatabaseError('missing', `${capital(label)} does not exist; create it first.`, error);
  if (code === FULL) {
    return new DatabaseError(
      'unreachable',
      `${capital(label)} has no connection left (${code}): run fewer processes, each of which holds up to ${POOL_SIZE}, or let the server take more (max_connections).`,
      error,
    );
  }
  return new DatabaseError('unreachable', `${capital(label)} cannot be reached (${because}).`, error);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
