import type { TokenPair, TokenStore } from '../../chat/channel-tokens.ts';
import { sureFault } from './api-answer.ts';
import type { TokenParts } from './token-types.ts';

const SAVES = 5;
const SAVE_PAUSE_MS = 200;

interface Unsaved {
  readonly channel: string;
  readonly version: number;
  readonly pair: TokenPair;
  readonly at: Date;
}

type SafeStoreParts = Pick<Required<TokenParts>, 'store' | 'log' | 'pause'>;

/**
 * The store for tokens that are lost for good when they are not stored: a new pair is saved again and again, and what
 * could not be saved is kept and saved before anything is loaded. A failing database is a ZaloError here: whoever sends
 * sends nothing then, surely.
 */
export function createSafeStore({ store, log, pause }: SafeStoreParts): TokenStore {
  let unsaved: Unsaved | undefined;

  async function save(channel: string, version: number, pair: TokenPair, at: Date): Promise<boolean> {
    unsaved = { channel, version, pair, at };
    for (let tries = 1; ; tries += 1) {
      try {
        return await saveOnce(unsaved);
      } catch (error) {
        if (tries === SAVES) throw error;
        await pause(tries * SAVE_PAUSE_MS);
      }
    }
  }

  async function saveOnce({ channel, version, pair, at }: Unsaved): Promise<boolean> {
    const isSaved = await typed(store.save(channel, version, pair, at));
    unsaved = undefined;
    if (!isSaved) log.warn({ token: channel }, 'a renewed Zalo token came too late: another one is stored');
    return isSaved;
  }

  async function typed<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      // Its words may quote what was to be stored.
      const fault = error instanceof Error ? error.name : typeof error;
      log.error({ fault }, 'the Zalo token cannot be read from or written to the database');
      throw sureFault('oauth', 'notStored', 'backoff');
    }
  }

  return {
    save,
    async load(channel) {
      if (unsaved) await saveOnce(unsaved);
      return typed(store.load(channel));
    },
    plant: (...row) => typed(store.plant(...row)),
    beginRenewal: (...intent) => typed(store.beginRenewal(...intent)),
    endRenewal: (...intent) => typed(store.endRenewal(...intent)),
  };
}
