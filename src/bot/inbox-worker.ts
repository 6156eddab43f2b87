import type { ChannelHost } from '../chat/channel.ts';
import type { InboundEvent } from '../chat/event.ts';
import { phrase } from '../chat/reply.ts';
import type { Wording } from '../chat/wording.ts';
import type { Directory } from '../domain/reference.ts';
import { tidy } from '../language/normalise.ts';
import type { Bot, Turn } from './bot.ts';
import { readState, writeState } from './conversation-state.ts';
import { speakerOf } from './roles.ts';
import { ConflictError, type Database, type Store, type StoredEvent } from './store.ts';

const LARGEST_GROUP = 100;
const MAX_ATTEMPTS = 3;
/** A stored text is cut here: longer messages are pasted files, and a row must stay bounded. */
const LONGEST_TEXT = 20_000;

export interface InboxWorkerParts {
  readonly bot: Bot;
  readonly database: Database;
  readonly wording: Wording;
  readonly now: () => Date;
  /** Called after a commit that added messages to the outbox. */
  readonly onPosted: () => void;
  readonly onFault: (event: StoredEvent, error: unknown, setAside: boolean) => void;
  /** The database could not be reached; what is stored is worked on at the next drain. */
  readonly onStalled: (error: unknown) => void;
}

/**
 * Takes stored events through their turns. One event, one transaction: the conversation, the outgoing messages and
 * the event's own "done" are committed together. Events of different chats share a commit; when one of them fails,
 * each is tried again alone, so that a bug in one chat does not hold up another.
 */
export interface InboxWorker extends ChannelHost {
  /** Works until no event is waiting. Safe to call at any time and from several places; does not throw. */
  drain(): Promise<void>;
}

export function createInboxWorker(parts: InboxWorkerParts): InboxWorker {
  const { bot, database, wording, now, onPosted, onFault, onStalled } = parts;
  let running: Promise<void> | undefined;
  let again = false;

  async function receive(events: readonly InboundEvent[]): Promise<void> {
    const bounded = events.map(boundedEvent);
    await database.transaction((store) => store.inbox.add(bounded, now()));
    void drain();
  }

  function drain(): Promise<void> {
    again = true;
    running ??= work()
      .catch(onStalled)
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  async function work(): Promise<void> {
    while (again) {
      again = false;
      for (;;) {
        const events = await database.store.inbox.nextOfEachChat(LARGEST_GROUP);
        if (events.length === 0) break;
        await handleGroup(events);
        onPosted();
      }
    }
  }

  /** A conflict means that another process was at the same chat: what it left is met again in the next round. */
  async function handleGroup(events: readonly StoredEvent[]): Promise<void> {
    try {
      // Before the transaction: on SQLite a query outside waits for the transaction inside which it is asked.
      const directory = await database.directory();
      await database.transaction(async (store) => {
        for (const event of events) await handle(event, store, directory);
      });
    } catch (error) {
      if (error instanceof ConflictError) return;
      if (events.length > 1) for (const event of events) await handleGroup([event]);
      else if (events[0]) await setBack(events[0], error);
    }
  }

  async function handle({ id, event }: StoredEvent, store: Store, directory: Directory): Promise<void> {
    if (!(await store.inbox.finish(id, now()))) return;
    const { channel, chat } = event.from;
    const person = await store.people.byAddress(channel, chat);
    const speaker = speakerOf(person, now(), bot.fallbackLocale);
    const record = await store.conversations.load(channel, chat);
    const state = readState(record?.state);

    const turn = await bot.takeTurn({ event, speaker, state, now: now(), store, directory });
    if (!turn) return;

    const version = record?.version ?? 0;
    await store.conversations.save({ channel, chat, state: writeState(turn.state), version }, now());
    await post(turn, id, event, speaker.personId, store);
  }

  async function post(
    turn: Turn,
    id: number,
    event: InboundEvent,
    personId: number | undefined,
    store: Store,
  ) {
    const { channel, chat } = event.from;
    await store.outbox.add(
      turn.messages.map((message, index) => ({
        key: `reply/${id}/${index}`,
        kind: 'reply' as const,
        channel,
        chat,
        ...(personId !== undefined && { personId }),
        message,
        notBefore: now(),
      })),
    );
  }

  /** Our own bug: the person hears that something went wrong once the event is given up. */
  async function setBack(stored: StoredEvent, error: unknown): Promise<void> {
    const setAside = await database.transaction(async (store) => {
      const givenUp = await store.inbox.recordFailure(stored.id, MAX_ATTEMPTS, now());
      if (givenUp) {
        const message = wording.write(bot.fallbackLocale, { paragraphs: [phrase('bot-fault')] });
        const { channel, chat } = stored.event.from;
        const key = `fault/${stored.id}`;
        await store.outbox.add([{ key, kind: 'reply', channel, chat, message, notBefore: now() }]);
      }
      return givenUp;
    });
    onFault(stored, error, setAside);
  }

  return { receive, drain };
}

function boundedEvent(event: InboundEvent): InboundEvent {
  return event.kind === 'text' ? { ...event, text: tidy(event.text.slice(0, LONGEST_TEXT)) } : event;
}
