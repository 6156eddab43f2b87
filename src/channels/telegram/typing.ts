import type { TelegramApi } from './api.ts';
import type { Sleep } from './pacer.ts';

/** Most answers are there before anybody looks for them. Whoever waits is seen after once to twice this time. */
const LOOK_MS = 500;

/** "Đang nhập…" for whoever waits longer than usual. A courtesy: it does not fail and nothing waits for it. */
export interface Typing {
  expect(chat: string): void;
  /** An answer is on its way. */
  end(chat: string): void;
  stop(): void;
}

/** One look at all who wait, for a watch of its own would be set for each message and hardly ever be needed. */
export function createTyping(api: TelegramApi, sleep: Sleep): Typing {
  const stopped = new AbortController();
  /** Since the last look, and longer. */
  let fresh = new Set<string>();
  let waiting = new Set<string>();
  let isWatching = false;

  async function watch(): Promise<void> {
    isWatching = true;
    while (fresh.size > 0 && !stopped.signal.aborted) {
      waiting = fresh;
      fresh = new Set();
      await sleep(LOOK_MS, stopped.signal);
      for (const chat of waiting) void api.sendChatAction(Number(chat), 'typing').catch(() => {});
    }
    isWatching = false;
  }

  function end(chat: string): void {
    fresh.delete(chat);
    waiting.delete(chat);
  }

  return {
    expect(chat) {
      end(chat);
      fresh.add(chat);
      if (!isWatching) void watch();
    },
    end,
    stop() {
      fresh.clear();
      waiting.clear();
      stopped.abort();
    },
  };
}
