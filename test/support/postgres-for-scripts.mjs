import { createServer } from 'vite';

/** The tests' PostgreSQL for a script that runs without them: `create(name)` gives the address of a new database. */
export async function startPostgresForScript() {
  const vite = await createServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  });
  const { startPostgres } = await vite.ssrLoadModule('/test/support/postgres.ts');
  const postgres = await startPostgres();
  return {
    create: (name) => postgres.create(name),
    async stop() {
      await postgres.stop();
      await vite.close();
    },
  };
}
