import type { Message } from '../../chat/message.ts';

const MOST_ITEMS = 200;

/** One thing said, as the page shows it. */
export interface LogItem extends Message {
  /** Rises within the channel. */
  readonly id: number;
  readonly at: Date;
  readonly from: 'bot' | 'officer';
  /** The page's own id of what the officer said: the page finds its waiting words by it. */
  readonly event?: string;
}

/** What an officer said, before it has its place in the conversation. */
export interface Echo {
  readonly event: string;
  readonly text: string;
}

/** The last things said in one chat, in the order in which every window shows them. Kept in memory only. */
export interface ConversationLog {
  /** Adds what the bot says, after any words that are still being stored: an answer never stands above its question. */
  addMessage(message: Message): LogItem;
  /** Words on their way to the host. They are shown once they are stored, and at the latest before an answer. */
  expect(echo: Echo): void;
  /** The words are stored: shows them, once however often they come. */
  settle(echo: Echo): void;
  /** The words were not stored. */
  forget(echo: Echo): void;
  /** The label under which a value was last offered. */
  labelOf(choice: string): string | undefined;
  /** What came after the id; everything kept when there is none or when it is not from this log. */
  since(id: number | undefined): readonly LogItem[];
  /** Calls for every new item until the returned function is called. */
  follow(listener: (item: LogItem) => void): () => void;
}

export function createConversationLog(nextId: () => number, now: () => Date): ConversationLog {
  const items: LogItem[] = [];
  const expected = new Map<string, Echo>();
  const listeners = new Set<(item: LogItem) => void>();

  function add(words: Omit<LogItem, 'id' | 'at'>): LogItem {
    const item = { ...words, id: nextId(), at: now() };
    items.push(item);
    if (items.length > MOST_ITEMS) items.shift();
    for (const listener of listeners) listener(item);
    return item;
  }

  function settle({ event, text }: Echo): void {
    expected.delete(event);
    if (items.some((item) => item.event === event)) return;
    add({ from: 'officer', event, text, choices: [], attachments: [] });
  }

  return {
    addMessage(message) {
      for (const echo of [...expected.values()]) settle(echo);
      return add({ ...message, from: 'bot' });
    },
    expect: (echo) => void expected.set(echo.event, echo),
    settle,
    forget: (echo) => void expected.delete(echo.event),
    labelOf: (value) =>
      items.flatMap((item) => item.choices).findLast((choice) => choice.value === value)?.label,
    since(id) {
      const newest = items.at(-1)?.id;
      return id === undefined || newest === undefined || id > newest
        ? [...items]
        : items.filter((item) => item.id > id);
    },
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
