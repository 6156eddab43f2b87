import { newPostgresDatabase } from '../support/postgres-database.ts';
import { fill } from './bench.ts';
import { storeContract } from './contract.ts';

let template: Promise<string> | undefined;

storeContract({
  name: 'PostgreSQL',
  empty: () => newPostgresDatabase(),
  async filled() {
    template ??= filledTemplate();
    return newPostgresDatabase(await template);
  },
});

async function filledTemplate(): Promise<string> {
  const url = await newPostgresDatabase();
  await fill(url);
  return url;
}
