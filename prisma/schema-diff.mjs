// The SQL between two versions of the models, by Prisma's own schema engine (WebAssembly from npm: the native
// one would be a download).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/** The schema of `prisma/schema.prisma` for another provider; nothing else differs. */
export function schemaFor(provider, schema) {
  return schema
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace('store/generated/sqlite"', `store/generated/${provider}"`);
}

/**
 * SQL that leads from one version of the models to another; empty when they say the same.
 * `from` undefined stands for an empty database. The engine wants to reach a server of that kind, and leaves it alone.
 * @param {string} provider
 * @param {object} factory a driver adapter factory
 * @param {string | undefined} from
 * @param {string} to
 * @returns {Promise<string>}
 */
export async function schemaDiff(provider, factory, from, to) {
  const path = 'schema.prisma';
  const target = (schema) => ({
    tag: 'schemaDatamodel',
    files: [{ path, content: schemaFor(provider, schema) }],
  });
  const SchemaEngine = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: [[path, schemaFor(provider, to)]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  const { stdout } = await engine.diff({
    from: from === undefined ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return /^\s*(--[^\n]*\s*)*$/.test(stdout ?? '') ? '' : stdout;
}

let loaded;

/**
 * The engine's module expects a bundler that knows WebAssembly; this does by hand what one would do.
 * Once only: its bindings keep views of the first instance's memory.
 */
function loadEngine() {
  loaded ??= instantiateEngine();
  return loaded;
}

async function instantiateEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasmPath = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmPath), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}
