import type { ChannelTokens } from '../../chat/channel-tokens.ts';
import { sureFault } from './api-answer.ts';
import { type TokenFailure, type TokenParts, tokenRowOf } from './token-types.ts';
import type { ZaloError } from './zalo-error.ts';

/** After a failure that may pass, the OAuth host is left alone for so long. */
const QUIET_MS = 10_000;

type Failed = TokenFailure & { readonly error: ZaloError };

/** What this process knows of renewals that failed. A restart forgets it, and so lets a person mend the settings. */
export interface TokenMemory {
  /** Every row that is loaded is shown: a token that was ever the stored one is no new consent. */
  see(row: ChannelTokens | undefined): void;
  /**
   * The refresh token to use next. One is used once; where it may be spent, or was refused, that of a new consent takes
   * its place. Throws the ZaloError that says why there is none.
   */
  usableOf(row: ChannelTokens): string;
  isUsed(refreshToken: string): void;
  succeeded(): void;
  failed(error: ZaloError): void;
  lost(error: ZaloError, owner: string): void;
  /** Surely not arrived: the token that was used is as good as before. */
  passed(error: ZaloError, row: ChannelTokens): void;
  refused(error: ZaloError, row: ChannelTokens): void;
  /** Why the answer to the renewal that stands will not come, when this process waited for it itself. */
  lossOf(row: ChannelTokens): ZaloError | undefined;
  isRefused(row: ChannelTokens): boolean;
  lastFailure(): TokenFailure | undefined;
}

export function createTokenMemory({ settings, now, log }: TokenParts): TokenMemory {
  const token = tokenRowOf(settings);
  const consent = settings.refreshToken;
  let last: Failed | undefined;
  let refusedVersion: number | undefined;
  let lostBy: string | undefined;
  let isConsentUsed = consent === undefined;

  function remember(error: ZaloError): void {
    last = { at: now(), code: error.code, error };
  }

  function usableOf(row: ChannelTokens): string {
    if (!row.renewal && refusedVersion !== row.version) {
      if (last && now().getTime() - last.at.getTime() < QUIET_MS) throw last.error;
      return row.refreshToken;
    }
    if (consent !== undefined && !isConsentUsed) return consent;
    throw row.renewal ? mayBeSpent() : (last?.error ?? sureFault('oauth', 'noToken', 'human'));
  }

  function mayBeSpent(): ZaloError {
    const error = sureFault('oauth', 'tokenMayBeSpent', 'human');
    if (last?.code !== error.code) {
      remember(error);
      log.error({ token }, 'the Zalo token may be spent and the old one is over: consent is needed again');
    }
    return error;
  }

  return {
    usableOf,
    see(row) {
      isConsentUsed ||= row?.refreshToken === consent;
    },
    isUsed(refreshToken) {
      isConsentUsed ||= refreshToken === consent;
    },
    succeeded() {
      last = undefined;
    },
    failed: remember,
    lost(error, owner) {
      remember(error);
      lostBy = owner;
      log.error({ token, code: error.code }, 'the answer to the renewal of the Zalo token was lost');
    },
    passed(error, row) {
      remember(error);
      if (row.refreshToken !== consent) isConsentUsed = consent === undefined;
      log.warn({ token, code: error.code }, 'the Zalo token could not be renewed for now');
    },
    refused(error, row) {
      remember(error);
      if (row.renewal) return;
      refusedVersion = row.version;
      log.error({ token, code: error.code }, 'Zalo refused to renew the token: consent is needed again');
    },
    lossOf: ({ renewal }) =>
      renewal && renewal.owner === lostBy && now() < renewal.until ? last?.error : undefined,
    isRefused: ({ version }) => version === refusedVersion,
    lastFailure: () => last && { at: last.at, code: last.code },
  };
}
