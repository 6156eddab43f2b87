import { defineConfig } from 'prisma/config';

// The command line asks for a native engine that `generate`, `validate` and `format` never run. Any existing
// file satisfies it, so nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
process.env.CHECKPOINT_DISABLE ??= '1';

export default defineConfig({ schema: process.env.PRISMA_SCHEMA ?? 'prisma/schema.prisma' });
