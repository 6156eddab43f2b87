// Derives the PostgreSQL schema and the list of tables from prisma/schema.prisma and generates both clients. No network.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaFor } from './schema-diff.mjs';
import { tablesOf } from './tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const derived = 'prisma/postgresql.generated.prisma';

const schema = readFileSync(`${root}prisma/schema.prisma`, 'utf8');
writeFileSync(root + derived, schemaFor('postgresql', schema));
writeFileSync(`${root}src/store/tables.generated.ts`, tablesOf(schema));

for (const path of ['prisma/schema.prisma', derived]) {
  // Quiet unless it fails: then the error carries what Prisma said.
  execFileSync(process.execPath, [`${root}node_modules/prisma/build/index.js`, 'generate', '--no-hints'], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA: path, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    stdio: 'pipe',
  });
}
