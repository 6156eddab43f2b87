import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 20_000, hookTimeout: 60_000 };
/** The tests that run on PostgreSQL too: only a run that has one of them starts a server. */
const withPostgres = ['test/store/**/*.test.ts', 'test/scale/**/*.test.ts'];

export default defineConfig({
  test: {
    // By default one core is left idle; of the two that CI has, both are wanted.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './test/support/fault-table.ts', './test/support/totals-reporter.ts'],
    projects: [
      { test: { name: 'bot', include: ['test/**/*.test.ts'], exclude: withPostgres, ...limits } },
      {
        test: {
          name: 'store',
          include: withPostgres,
          globalSetup: ['test/support/postgres-setup.ts'],
          ...limits,
        },
      },
    ],
  },
});
