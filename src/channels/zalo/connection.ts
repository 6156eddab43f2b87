import type { TokenStore } from '../../chat/channel-tokens.ts';
import { createZaloClient } from './api.ts';
import { createZaloHttp } from './api-http.ts';
import type { ZaloClient } from './api-types.ts';
import { createTokens, type TokenLog, type TokenSettings, type Tokens } from './token.ts';

export interface ZaloConnectionParts {
  readonly settings: TokenSettings & { readonly znsRoot: string };
  readonly store: TokenStore;
  readonly now: () => Date;
  readonly log: TokenLog;
  /** Of one call to Zalo, 15 seconds at most. */
  readonly timeoutMs?: number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export interface ZaloConnection {
  readonly client: ZaloClient;
  readonly tokens: Tokens;
}

/** The client and the tokens it lives on. Nothing is called before the first call. */
export function connectZalo({ settings, timeoutMs, ...parts }: ZaloConnectionParts): ZaloConnection {
  const http = createZaloHttp(timeoutMs);
  const tokens = createTokens({ settings, http, ...parts });
  return { tokens, client: createZaloClient({ roots: settings, http, withToken: tokens.withToken }) };
}
