import { createHash, createHmac } from 'node:crypto';
import type { Secrets } from '../../src/bot/secrets.ts';

/** The same "random" bytes in every run, so that a story can be read; never the same twice in one. */
export function testSecrets(): Secrets {
  let drawn = 0;
  return {
    randomBytes(count) {
      drawn += 1;
      return createHash('sha512').update(`test ${drawn}`).digest().subarray(0, count);
    },
    proofOf: (text) => createHmac('sha256', 'test').update(text).digest('base64url'),
  };
}
