import { randomUUID } from 'node:crypto';
import type { ChannelTokens } from '../../chat/channel-tokens.ts';
import { sureFault } from './api-answer.ts';
import type { TokenMemory } from './token-memory.ts';
import { requestPair } from './token-request.ts';
import { createSafeStore } from './token-safe-store.ts';
import { isUnsettled, type TokenParts, tokenRowOf } from './token-types.ts';
import { ZaloError } from './zalo-error.ts';

/** Much longer than the call may take: whoever does not answer within it is gone, or has lost the answer. */
const RENEWAL_MS = 60_000;
/** How long others wait for the one who renews. */
const PAUSE_MS = 250;
const PAUSES = 60;

export interface TokenRenewal {
  /** What is stored; the first refresh token is planted where there is nothing. */
  load(): Promise<ChannelTokens | undefined>;
  /** The pair that comes after this one, by whichever process. Throws a ZaloError when there is none. */
  after(row: ChannelTokens): Promise<ChannelTokens>;
  /** The old access token was accepted just now: the renewal that stands never arrived, it would have ended it. */
  disprove(row: ChannelTokens): Promise<void>;
}

/** Renews one pair at a time: in this process by sharing the attempt, between processes by the intent in the store. */
export function createTokenRenewal(parts: TokenParts, memory: TokenMemory): TokenRenewal {
  const { settings, http, now, log, pause = realPause } = parts;
  const row = tokenRowOf(settings);
  const store = createSafeStore({ ...parts, pause });
  let running: Promise<ChannelTokens> | undefined;

  async function load(): Promise<ChannelTokens | undefined> {
    const stored = (await store.load(row)) ?? (await planted());
    memory.see(stored);
    return stored;
  }

  async function planted(): Promise<ChannelTokens | undefined> {
    if (settings.refreshToken === undefined) return undefined;
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
      const loss = memory.lossOf(stored);
      if (loss) throw loss;
      const isFree = !stored.renewal || isUnsettled(stored, now());
      if (!isFree || !(await renew(stored))) await pause(PAUSE_MS);
    }
    throw sureFault('oauth', 'tokenBusy', 'backoff');
  }

  /** False when another process was faster, or something else is to be tried. */
  async function renew(old: ChannelTokens): Promise<boolean> {
    const refreshToken = memory.usableOf(old);
    const intent = { owner: randomUUID(), until: new Date(now().getTime() + RENEWAL_MS) };
    if (!(await store.beginRenewal(row, old.version, intent, old.renewal?.owner))) return false;
    memory.isUsed(refreshToken);
    try {
      const pair = await requestPair(http, settings, refreshToken, now);
      await store.save(row, old.version, pair, now());
    } catch (error) {
      return afterFailure(error, old, intent.owner);
    }
    memory.succeeded();
    log.info({ token: row }, 'the Zalo token was renewed');
    return true;
  }

  async function afterFailure(error: unknown, old: ChannelTokens, owner: string): Promise<false> {
    if (!(error instanceof ZaloError)) throw error;
    if (error.code === 'notStored') memory.failed(error);
    else if (error.uncertain) memory.lost(error, owner);
    else {
      await giveBack(old, owner);
      if (error.class === 'human' || error.class === 'bug') return afterRefusal(error, old);
      memory.passed(error, old);
    }
    throw error;
  }

  /** Whoever took over a renewal that may have spent the stored token leaves that doubt as it was. */
  async function giveBack({ version, renewal }: ChannelTokens, owner: string): Promise<void> {
    if (renewal) await store.beginRenewal(row, version, { owner, until: now() }, owner);
    else await store.endRenewal(row, version, owner);
  }

  /** A process that slept through its own renewal is refused too: then the next pair is there already. */
  async function afterRefusal(error: ZaloError, old: ChannelTokens): Promise<false> {
    const stored = await store.load(row);
    if (stored?.version === old.version) memory.refused(error, old);
    return false;
  }

  async function disprove(old: ChannelTokens): Promise<void> {
    if (!old.renewal) return;
    await store.endRenewal(row, old.version, old.renewal.owner);
    log.info({ token: row }, 'the renewal of the Zalo token had not arrived; it can be tried again');
  }

  return { load, after, disprove };
}

function realPause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
