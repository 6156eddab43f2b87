import { createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from './bot/secrets.ts';
import type { Database } from './bot/store.ts';

const KEY_BYTES = 32;

/** The machine's own randomness, and a key that the database was given once: every process knows the same proofs. */
export async function openSecrets({ store }: Database): Promise<Secrets> {
  const candidate = randomBytes(KEY_BYTES).toString('base64url');
  const key = Buffer.from(await store.installation.key('proofs', candidate), 'base64url');
  return {
    randomBytes: (count) => randomBytes(count),
    proofOf: (text) => createHmac('sha256', key).update(text).digest('base64url'),
  };
}
