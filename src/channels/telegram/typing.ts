import type { TelegramApi } from './api.ts';
import type { Sleep } from './pacer.ts';

/** Most answers are there before anybody looks for them. */
const DELAY_MS = 700;

/** "Đang nhập…" for whoever waits longer than usual. A courtesy: it does not fail and nothing waits for it. */
export interface Typing {
  expect(chat: string): void;
  /** An answer is on its way. */
  end(chat: string): void;
  stop(): void;
}

export function createTyping(api: TelegramApi, sleep: Sleep): Typing {
  const waiting = new Map<string, AbortController>();

  async function showLater(chat: string, ended: AbortController): Promise<void> {
    await sleep(DELAY_MS, ended.signal);
    if (waiting.get(chat) === ended) waiting.delete(chat);
    if (!ended.signal.aborted) await api.sendChatAction(Number(chat), 'typing').catch(() => {});
  }

  function end(chat: string): void {
    waiting.get(chat)?.abort();
    waiting.delete(chat);
  }

  return {
    expect(chat) {
      end(chat);
      const ended = new AbortController();
      waiting.set(chat, ended);
      void showLater(chat, ended);
    },
    end,
    stop() {
      for (const chat of [...waiting.keys()]) end(chat);
    },
  };
}
