import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of the server that runs for the whole test run; its own database is left alone. */
    postgresUrl: string;
  }
}

/** Vitest's global set-up of the tests that need PostgreSQL: one server for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresUrl', await postgres.create('tests'));
  return () => postgres.stop();
}
