import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A new database on the run's server: empty, or a copy of another that nobody is connected to. Its address. */
export async function newPostgresDatabase(template?: string): Promise<string> {
  const base = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  try {
    const copied = template ? ` TEMPLATE ${client.escapeIdentifier(databaseName(template))}` : '';
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${copied}`);
  } finally {
    await client.end();
  }
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

function databaseName(url: string): string {
  return new URL(url).pathname.slice(1);
}
