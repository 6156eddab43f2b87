// npm run migration -- NAME: writes the next migration of both databases from the change in the models.
// `migrations/migrated.prisma` is the version of the models that the migrations lead to.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { startPostgresForScript } from '../test/support/postgres-for-scripts.mjs';
import { schemaDiff } from './schema-diff.mjs';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npm run migration -- NAME   (small letters, digits, _)');
  process.exit(2);
}
const here = fileURLToPath(new URL('.', import.meta.url));
const migrated = `${here}migrations/migrated.prisma`;
const before = existsSync(migrated) ? readFileSync(migrated, 'utf8') : undefined;
const after = readFileSync(`${here}schema.prisma`, 'utf8');
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);

const postgres = await startPostgresForScript();
try {
  const factories = {
    sqlite: new PrismaBetterSqlite3({ url: ':memory:' }),
    postgresql: new PrismaPg({ connectionString: await postgres.create('models') }),
  };
  for (const [provider, factory] of Object.entries(factories)) {
    const sql = await schemaDiff(provider, factory, before, after);
    if (!sql) {
      console.log(`${provider}: nothing to migrate`);
      continue;
    }
    const folder = `migrations/${provider}/${stamp}_${name}`;
    mkdirSync(here + folder, { recursive: true });
    writeFileSync(`${here}${folder}/migration.sql`, sql);
    console.log(`${provider}: prisma/${folder}/migration.sql`);
  }
  writeFileSync(migrated, after);
} finally {
  await postgres.stop();
}
