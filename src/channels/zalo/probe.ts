import type { TokenStore } from '../../chat/channel-tokens.ts';
import type { ZaloOa } from './api-types.ts';
import { connectZalo, type ZaloConnectionParts } from './connection.ts';
import type { TokenLog, TokenStatus } from './token.ts';
import { meaningOf, type TroubleKind, troubleCodeOf, troubleKindOf } from './trouble.ts';

const TIMEOUT_MS = 10_000;
const silent: TokenLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface ProbeParts {
  readonly settings: ZaloConnectionParts['settings'];
  readonly tokenStore: TokenStore;
  readonly now: () => Date;
}

/** What came of asking Zalo who the OA is. */
export type ZaloVisit =
  | { readonly found: 'oa'; readonly oa: ZaloOa }
  | { readonly found: 'token'; readonly status: BadToken }
  | { readonly found: 'trouble'; readonly kind: TroubleKind; readonly says: string };

/** A token that is not good is for the running bot to renew, not for who only looks. */
export type BadToken = Exclude<TokenStatus, 'valid' | 'due'>;

/** Asks Zalo, changing nothing there. Does not fail. */
export async function probeZalo({ settings, tokenStore, now }: ProbeParts): Promise<ZaloVisit> {
  const parts = { settings, store: tokenStore, now, log: silent, timeoutMs: TIMEOUT_MS };
  const { client, tokens } = connectZalo(parts);
  try {
    const { status } = await tokens.state();
    if (status !== 'valid' && status !== 'due') return { found: 'token', status };
    return { found: 'oa', oa: await client.getOa() };
  } catch (error) {
    const code = troubleCodeOf(error);
    return { found: 'trouble', kind: troubleKindOf(code), says: meaningOf(code) };
  }
}
