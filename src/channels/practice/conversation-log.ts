import type { Drawn } from '../../chat/messenger-look.ts';

const MOST_ITEMS = 200;
/** Of files, as they are kept: a few of the largest that the bot sends. */
const MOST_FILE_BYTES = 48 * 1024 * 1024;

/** One bubble of a conversation, as the page shows it. */
export interface LogItem extends Drawn {
  /** Its place in the conversation; rises within the page. */
  readonly id: number;
  /** Rises with everything that is added or changed, so that a window knows what it has not seen. */
  readonly stamp: number;
  readonly chat: string;
  readonly at: Date;
  /** `page`: what the messenger would have kept from the person, said by the page. */
  readonly from: 'bot' | 'officer' | 'page';
  /** The page's own id of what the officer said: the page finds its waiting words by it. */
  readonly event?: string;
  /** A button was pressed: no messenger shows that as words. */
  readonly isPress?: true;
  readonly isEdited?: true;
}

/** What an officer said, before it has its place in the conversation. */
export interface Echo {
  readonly event: string;
  readonly text: string;
  readonly isPress?: true;
}

/** The last things said in one chat, in the order in which every window shows them. In memory only, and no more than fits. */
export interface ConversationLog {
  /**
   * Adds what the bot says, after any words that are still being stored: an answer never stands above its question.
   * Returns the place of the bubble with the buttons, or of the first.
   */
  addMessage(drawn: readonly Drawn[]): number;
  /** Changes what stands at that place. Returns whether it is still there. */
  replace(id: number, drawn: Drawn): boolean;
  /** A word of the page itself. */
  addNote(text: string): void;
  /** Words on their way to the host. They are shown once they are stored, and at the latest before an answer. */
  expect(echo: Echo): void;
  /** The words are stored: shows them, once however often they come. */
  settle(echo: Echo): void;
  /** The words were not stored. */
  forget(echo: Echo): void;
  /** The label of a button that stands in the conversation. */
  labelOf(code: string): string | undefined;
  /** What is newer than the stamp, oldest change first; everything kept when there is none or when it is not from this page. */
  since(stamp: number | undefined): readonly LogItem[];
  /** Calls for everything new or changed until the returned function is called. */
  follow(listener: (item: LogItem) => void): () => void;
}

export function createConversationLog(
  chat: string,
  nextStamp: () => number,
  now: () => Date,
): ConversationLog {
  const items: LogItem[] = [];
  const expected = new Map<string, Echo>();
  const listeners = new Set<(item: LogItem) => void>();

  function tell(item: LogItem): LogItem {
    for (const listener of listeners) listener(item);
    return item;
  }

  function add(words: Omit<LogItem, 'id' | 'stamp' | 'chat' | 'at'>): LogItem {
    const stamp = nextStamp();
    const item = { ...words, id: stamp, stamp, chat, at: now() };
    items.push(item);
    dropOldest();
    return tell(item);
  }

  /** What came last stays, however large it is. */
  function dropOldest(): void {
    while (items.length > MOST_ITEMS || (items.length > 1 && fileBytes(items) > MOST_FILE_BYTES))
      items.shift();
  }

  function settle({ event, text, isPress }: Echo): void {
    expected.delete(event);
    if (items.some((item) => item.event === event)) return;
    add({ from: 'officer', event, text, rows: [], files: [], ...(isPress && { isPress }) });
  }

  return {
    addMessage(drawn) {
      for (const echo of [...expected.values()]) settle(echo);
      const added = drawn.map((bubble) => add({ ...bubble, from: 'bot' }));
      return (added.find(({ rows }) => rows.length > 0) ?? added[0])?.id ?? nextStamp();
    },
    replace(id, drawn) {
      const index = items.findIndex((item) => item.id === id);
      const known = items[index];
      if (!known) return false;
      const changed = { ...known, ...drawn, stamp: nextStamp(), isEdited: true as const };
      items[index] = changed;
      dropOldest();
      tell(changed);
      return true;
    },
    addNote: (text) => void add({ from: 'page', text, rows: [], files: [] }),
    expect: (echo) => void expected.set(echo.event, echo),
    settle,
    forget: (echo) => void expected.delete(echo.event),
    labelOf: (code) => items.flatMap((item) => item.rows.flat()).findLast((one) => one.code === code)?.label,
    since(stamp) {
      const changes = items.toSorted((a, b) => a.stamp - b.stamp);
      const newest = changes.at(-1)?.stamp;
      return stamp === undefined || newest === undefined || stamp > newest
        ? changes
        : changes.filter((item) => item.stamp > stamp);
    },
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function fileBytes(items: readonly LogItem[]): number {
  return items.flatMap(({ files }) => files).reduce((sum, { base64 }) => sum + base64.length, 0);
}
