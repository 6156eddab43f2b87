import type { ChannelTokens } from '../../chat/channel-tokens.ts';
import { sureFault } from './api-answer.ts';
import { createTokenMemory } from './token-memory.ts';
import { createTokenRenewal } from './token-renewal.ts';
import {
  isDue,
  isExpired,
  isUnsettled,
  type TokenParts,
  type TokenState,
  type TokenStatus,
  type Tokens,
} from './token-types.ts';
import { ZaloError } from './zalo-error.ts';

export type {
  TokenLog,
  TokenParts,
  TokenSettings,
  TokenState,
  TokenStatus,
  Tokens,
  WithToken,
} from './token-types.ts';

/** After a renewal that failed while the old token is good, the next try waits for so long. */
const NEXT_TRY_MS = 5 * 60_000;
/** A token that Zalo refuses right after giving it is not helped by another. */
const PROBATION_MS = 60_000;

/** The one owner of an OA's tokens in this process; any number of processes may share them through the store. */
export function createTokens(parts: TokenParts): Tokens {
  const { settings, http, now } = parts;
  const memory = createTokenMemory(parts);
  const renewal = createTokenRenewal(parts, memory);
  let provenVersion: number | undefined;

  async function withToken<T>(call: (accessToken: string) => Promise<T>): Promise<T> {
    const row = await current();
    try {
      return await tried(row, call);
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
      const next = await inPlaceOf(row, error);
      return tried(next, call);
    }
  }

  async function current(): Promise<ChannelTokens> {
    const row = await renewal.load();
    if (!row) throw sureFault('oauth', 'noToken', 'human');
    if (isExpired(row, now())) return renewal.after(row);
    if (isDue(row, now()) && !row.renewal && !isTriedLately()) return afterOrSame(row);
    return row;
  }

  /** There is time left: a renewal that fails is no reason not to send. */
  async function afterOrSame(row: ChannelTokens): Promise<ChannelTokens> {
    try {
      return await renewal.after(row);
    } catch (error) {
      if (error instanceof ZaloError) return row;
      throw error;
    }
  }

  async function tried<T>(row: ChannelTokens, call: (accessToken: string) => Promise<T>): Promise<T> {
    const isInDoubt = isUnsettled(row, now());
    const answer = await call(row.accessToken);
    provenVersion = row.version;
    if (isInDoubt) await disproved(row);
    return answer;
  }

  /** What was sent is sent, whatever the database says to this. */
  async function disproved(row: ChannelTokens): Promise<void> {
    try {
      await renewal.disprove(row);
    } catch (error) {
      if (!(error instanceof ZaloError)) throw error;
    }
  }

  async function inPlaceOf(row: ChannelTokens, error: unknown): Promise<ChannelTokens> {
    const stored = await renewal.load();
    if (stored && stored.accessToken !== row.accessToken) return stored;
    const ageMs = now().getTime() - row.issuedAt.getTime();
    if (provenVersion !== row.version && ageMs < PROBATION_MS) throw error;
    return renewal.after(row);
  }

  function isTriedLately(): boolean {
    const failure = memory.lastFailure();
    return failure !== undefined && now().getTime() - failure.at.getTime() < NEXT_TRY_MS;
  }

  async function tend(): Promise<void> {
    try {
      const row = await renewal.load();
      if (!row) return;
      if (isUnsettled(row, now()) && !isExpired(row, now()) && !isTriedLately()) await probe();
      await current();
    } catch (error) {
      // What is worth saying was said where it happened.
      if (!(error instanceof ZaloError)) throw error;
    }
  }

  /** Any call tells whether the access token still lives; this one changes nothing. */
  async function probe(): Promise<void> {
    const url = `${settings.apiRoot}/v2.0/oa/getoa`;
    await withToken((access_token) => http({ service: 'oa', method: 'GET', url, headers: { access_token } }));
  }

  async function state(): Promise<TokenState> {
    const row = await renewal.load();
    const lastFailure = memory.lastFailure();
    const failure = lastFailure && { lastFailure };
    if (!row) return { status: 'absent', ...failure };
    const status = statusOf(row);
    if (row.accessToken === '') return { status, ...failure };
    const ageSeconds = secondsBetween(row.issuedAt, now());
    return { status, ageSeconds, expiresInSeconds: secondsBetween(now(), row.expiresAt), ...failure };
  }

  function statusOf(row: ChannelTokens): TokenStatus {
    if (memory.isRefused(row)) return 'refused';
    if (memory.lossOf(row) || isUnsettled(row, now())) return 'mayBeSpent';
    if (isExpired(row, now())) return 'expired';
    return isDue(row, now()) ? 'due' : 'valid';
  }

  return { withToken, tend, state };
}

/** Both hosts refuse a token before they look at anything else, so the call surely was not carried out. */
function isTokenRefused(error: unknown): boolean {
  return error instanceof ZaloError && error.class === 'refresh';
}

function secondsBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / 1_000);
}
