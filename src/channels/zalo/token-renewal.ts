import { randomUUID } from 'node:crypto';
import type { ChannelTokens } from '../../chat/channel-tokens.ts';
import { sureFault } from './api-answer.ts';
import { requestPair } from './token-request.ts';
import { createSafeStore } from './token-safe-store.ts';
import { isUnsettled, type TokenFailure, type TokenParts, tokenRowOf } from './token-types.ts';
import { ZaloError } from './zalo-error.ts';

/** Much longer than the call may take: whoever does not answer within it is gone, or has lost the answer. */
const RENEWAL_MS = 60_000;
/** How long others wait for the one who renews. */
const PAUSE_MS = 250;
const PAUSES = 60;
/** After a failure that may pass, the OAuth host is left alone for so long. */
const QUIET_MS = 10_000;

export interface TokenRenewal {
  /** What is stored; the first refresh token is planted where there is nothing. */
  load(): Promise<ChannelTokens | undefined>;
  /** The pair that comes after this one, by whichever process. Throws a ZaloError when there is none. */
  after(row: ChannelTokens): Promise<ChannelTokens>;
  /** The old access token was accepted just now: the renewal that stands never arrived, it would have ended it. */
  disprove(row: ChannelTokens): Promise<void>;
  /** Whether the answer to the renewal that stands was lost here. */
  isLost(row: ChannelTokens): boolean;
  /** Whether Zalo refused the refresh token of this row. */
  isRefused(row: ChannelTokens): boolean;
  lastFailure(): TokenFailure | undefined;
}

type Failed = TokenFailure & { readonly error: ZaloError };

/** Renews one pair at a time: in this process by sharing the attempt, between processes by the intent in the store. */
export function createTokenRenewal(parts: TokenParts): TokenRenewal {
  const { settings, http, now, log, pause = realPause } = parts;
  const row = tokenRowOf(settings);
  const store = createSafeStore({ ...parts, pause });
  let running: Promise<ChannelTokens> | undefined;
  let failed: Failed | undefined;
  let refusedVersion: number | undefined;
  let isConsentTried = false;
  let lostBy: string | undefined;

  async function load(): Promise<ChannelTokens | undefined> {
    const stored = await store.load(row);
    if (stored || settings.refreshToken === undefined) return stored;
    await store.plant(row, settings.refreshToken, now());
    return store.load(row);
  }

  function after(old: ChannelTokens): Promise<ChannelTokens> {
    running ??= next(old).finally(() => {
      running = undefined;
    });
    return running;
  }

  async function next(old: ChannelTokens): Promise<ChannelTokens> {
    for (let waits = 0; waits < PAUSES; waits += 1) {
      const stored = await load();
      if (!stored) throw sureFault('oauth', 'noToken', 'human');
      if (stored.version !== old.version) return stored;
      if (failed && isLost(stored)) throw failed.error;
      const isFree = !stored.renewal || isUnsettled(stored, now());
      if (!isFree || !(await renew(stored))) await pause(PAUSE_MS);
    }
    throw sureFault('oauth', 'tokenBusy', 'backoff');
  }

  /** False when another process was faster, or something else is to be tried. */
  async function renew(old: ChannelTokens): Promise<boolean> {
    const refreshToken = usableOf(old);
    const intent = { owner: randomUUID(), until: new Date(now().getTime() + RENEWAL_MS) };
    if (!(await store.beginRenewal(row, old.version, intent, old.renewal?.owner))) return false;
    isConsentTried ||= refreshToken !== old.refreshToken;
    try {
      const pair = await requestPair(http, settings, refreshToken, now);
      await store.save(row, old.version, pair, now());
    } catch (error) {
      return afterFailure(error, old, intent.owner);
    }
    failed = undefined;
    log.info({ token: row }, 'the Zalo token was renewed');
    return true;
  }

  /** A refresh token is used once. One that may be spent, or was refused, gives way to that of a new consent. */
  function usableOf(old: ChannelTokens): string {
    const isOver = old.renewal !== undefined || refusedVersion === old.version;
    if (!isOver) {
      if (failed && now().getTime() - failed.at.getTime() < QUIET_MS) throw failed.error;
      return old.refreshToken;
    }
    const consent = settings.refreshToken;
    if (consent !== undefined && consent !== old.refreshToken && !isConsentTried) return consent;
    if (old.renewal) throw mayBeSpent();
    throw failed?.error ?? sureFault('oauth', 'noToken', 'human');
  }

  function mayBeSpent(): ZaloError {
    const error = sureFault('oauth', 'tokenMayBeSpent', 'human');
    if (failed?.code !== error.code) {
      failed = { at: now(), code: error.code, error };
      log.error(
        { token: row },
        'the Zalo token may be spent and the old one is over: consent is needed again',
      );
    }
    return error;
  }

  /** This process waited for the answer itself, and in vain. */
  function isLost({ renewal }: ChannelTokens): boolean {
    return renewal !== undefined && renewal.owner === lostBy && now() <= renewal.until;
  }

  async function afterFailure(error: unknown, old: ChannelTokens, owner: string): Promise<false> {
    if (!(error instanceof ZaloError)) throw error;
    failed = { at: now(), code: error.code, error };
    if (error.code === 'notStored') throw error;
    if (error.uncertain) {
      lostBy = owner;
      log.error({ token: row, code: error.code }, 'the answer to the renewal of the Zalo token was lost');
      throw error;
    }
    // Whoever took over a renewal that may have spent the stored token leaves that doubt as it was.
    if (!old.renewal) await store.endRenewal(row, old.version, owner);
    if (error.class !== 'human' && error.class !== 'bug') {
      log.warn({ token: row, code: error.code }, 'the Zalo token could not be renewed for now');
      throw error;
    }
    await recordRefusal(error, old);
    return false;
  }

  /** A process that slept through its own renewal is refused too: then the next pair is there already. */
  async function recordRefusal(error: ZaloError, old: ChannelTokens): Promise<void> {
    const stored = await store.load(row);
    if (stored?.version !== old.version) return;
    refusedVersion = old.version;
    log.error({ token: row, code: error.code }, 'Zalo refused to renew the token: consent is needed again');
  }

  async function disprove(old: ChannelTokens): Promise<void> {
    if (!old.renewal) return;
    await store.endRenewal(row, old.version, old.renewal.owner);
    log.info({ token: row }, 'the renewal of the Zalo token had not arrived; it can be tried again');
  }

  return {
    load,
    after,
    disprove,
    isLost,
    isRefused: ({ version }) => version === refusedVersion,
    lastFailure: () => failed && { at: failed.at, code: failed.code },
  };
}

function realPause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
