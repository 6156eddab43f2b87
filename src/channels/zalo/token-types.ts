import type { ChannelTokens, TokenStore } from '../../chat/channel-tokens.ts';
import type { ZaloHttp } from './api-http.ts';
import type { ZaloErrorDetails } from './zalo-error.ts';

export interface TokenSettings {
  readonly appId: string;
  readonly appSecret: string;
  readonly oaId: string;
  /** The first one, or that of a new consent after the stored one was refused. */
  readonly refreshToken?: string;
  readonly apiRoot: string;
  readonly oauthRoot: string;
}

/** Where to say what a person should know; pino's shape. Nothing secret is ever handed to it. */
export interface TokenLog {
  info(fields: object, sentence: string): void;
  warn(fields: object, sentence: string): void;
  error(fields: object, sentence: string): void;
}

export interface TokenParts {
  readonly settings: TokenSettings;
  readonly store: TokenStore;
  readonly http: ZaloHttp;
  readonly now: () => Date;
  readonly log: TokenLog;
  /** How to wait while another process renews; real time unless told otherwise. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Runs the call with an access token that is good as far as is known. When Zalo refuses that token, the call runs once
 * more with another one. Throws what the call threw, or a ZaloError of the service `oauth` when there is no token.
 */
export type WithToken = <T>(call: (accessToken: string) => Promise<T>) => Promise<T>;

export interface Tokens {
  readonly withToken: WithToken;
  /** The clock's work: renews when it is time, also while nothing is sent. Never throws a ZaloError. */
  tend(): Promise<void>;
  state(): Promise<TokenState>;
}

/**
 * `absent`: a person must consent first. `due`: good, and to be renewed. `mayBeSpent`: a renewal began and nobody knows
 * whether it arrived. `refused`: Zalo refused the refresh token, a person must consent again.
 */
export type TokenStatus = 'absent' | 'valid' | 'due' | 'expired' | 'mayBeSpent' | 'refused';

export interface TokenState {
  readonly status: TokenStatus;
  readonly ageSeconds?: number;
  /** Below zero when it has expired. */
  readonly expiresInSeconds?: number;
  /** The last renewal that failed, in this process, until one succeeds. */
  readonly lastFailure?: TokenFailure;
}

export interface TokenFailure {
  readonly at: Date;
  readonly code: ZaloErrorDetails['code'];
}

/** The OA's own row: the tokens of one OA are of no use to another. */
export function tokenRowOf({ oaId }: TokenSettings): string {
  return `zalo/${oaId}`;
}

/** At 20 of 25 hours. */
const DUE_AFTER = 0.8;

export function isDue({ issuedAt, expiresAt }: ChannelTokens, now: Date): boolean {
  const life = expiresAt.getTime() - issuedAt.getTime();
  return now.getTime() >= issuedAt.getTime() + life * DUE_AFTER;
}

export function isExpired({ accessToken, expiresAt }: ChannelTokens, now: Date): boolean {
  return accessToken === '' || now >= expiresAt;
}

/** A renewal that was begun and whose time is over: its process died, or its answer was lost. */
export function isUnsettled({ renewal }: ChannelTokens, now: Date): boolean {
  return renewal !== undefined && now >= renewal.until;
}
