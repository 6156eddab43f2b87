import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import type { ChannelHost } from '../chat/channel.ts';
import type { Address, InboundEvent } from '../chat/event.ts';
import { phrase } from '../chat/reply.ts';
import type { Preview } from '../chat/shown.ts';
import type { Wording } from '../chat/wording.ts';
import type { Directory } from '../domain/reference.ts';
import { createGroupCommit } from '../outbox/group-commit.ts';
import type { NewJob } from '../outbox/job.ts';
import type { Bot, Turn } from './bot.ts';
import { openStates } from './chat-states.ts';
import { createFloodGuard, type FloodGuard } from './flood-guard.ts';
import type { StoredEvent } from './inbox-store.ts';
import { createPost } from './post.ts';
import { type FetchFile, type ReadyEvent, withFile } from './ready-event.ts';
import { speakerOf } from './roles.ts';
import { boundedEvent, isOwed, pressedJob, withOffer, wordsOf } from './said-events.ts';
import { ConflictError, type Database, type Store, UnavailableError } from './store.ts';

/** A group is worked on without a pause, so its size bounds how long nothing else is heard. */
const LARGEST_GROUP = 25;
/** Events of different callers that are stored with one commit. */
const LARGEST_DELIVERY = 300;
/** Of one chat that writes too much. */
const LARGEST_PASS = 500;
const MAX_ATTEMPTS = 3;
const MAX_CONFLICTS = 20;

export interface InboxWorkerParts {
  readonly bot: Bot;
  readonly database: Database;
  readonly wording: Wording;
  readonly now: () => Date;
  readonly fetchFile: FetchFile;
  /** What a channel makes of a message. */
  readonly preview?: Preview;
  /** Instead of the usual one. */
  readonly guard?: FloodGuard;
  /** Called after a commit that added messages to the outbox. */
  readonly onPosted: () => void;
  readonly onFault: (event: StoredEvent, error: unknown, setAside: boolean) => void;
  /** A group of events was worked on, or failed and is tried again. */
  readonly onTurned?: (count: number, outcome: 'done' | 'failed', ms: number) => void;
  /** The database could not be reached; what is stored is worked on at the next drain. */
  readonly onStalled: (error: unknown) => void;
}

/**
 * Stores events and takes them through their turns. Of an event the conversation, the outgoing messages and its own
 * "done" are committed together. Events of different chats share statements and a commit; when one of them fails, each
 * is tried again alone, so that a bug in one chat does not hold up another.
 */
export interface InboxWorker extends ChannelHost {
  /** Works until no event is waiting. Safe to call at any time and from several places; does not throw. */
  drain(): Promise<void>;
}

export function createInboxWorker(parts: InboxWorkerParts): InboxWorker {
  const { bot, database, wording, now, fetchFile, onPosted, onFault, onStalled } = parts;
  const { guard = createFloodGuard(), onTurned, preview } = parts;
  const conflicts = new Map<number, number>();
  let running: Promise<void> | undefined;
  let again = false;

  const keep = createGroupCommit<InboundEvent>(async (events) => {
    await database.store.inbox.add(events, now());
    void drain();
  }, LARGEST_DELIVERY);

  function receive(events: readonly InboundEvent[]): Promise<void> {
    return keep(events.map(boundedEvent));
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
        const areAllDone = await handleGroup(events);
        onPosted();
        // What comes meanwhile asks for another round itself.
        if (areAllDone && events.length < LARGEST_GROUP && !events.some(({ isFollowed }) => isFollowed))
          break;
      }
      // What another process has finished is never met again.
      conflicts.clear();
    }
  }

  /**
   * A conflict means that another process was at the same chat or report: what it left is met again in the next round.
   * One that never ends would be a bug of ours and is treated as such. Returns whether nothing is left of the group.
   */
  async function handleGroup(events: readonly StoredEvent[]): Promise<boolean> {
    // SQLite answers without ever going round the event loop: new events would not be heard until all is done. The first
    // turn of it hears them, the second stores them, for somebody waits for that.
    await nextTurnOfLoop();
    await nextTurnOfLoop();
    const began = now().getTime();
    try {
      // Before the transaction: on SQLite a query outside waits for the transaction inside which it is asked.
      const directory = await database.directory();
      const ready = await Promise.all(events.map((event) => withFile(event, fetchFile)));
      await database.transaction((store) => handle(ready, store, directory));
      onTurned?.(events.length, 'done', now().getTime() - began);
      for (const { id } of events) conflicts.delete(id);
      return true;
    } catch (error) {
      const [first] = events;
      onTurned?.(events.length, 'failed', now().getTime() - began);
      // No event is to blame: all of them are tried again when the database is back.
      if (error instanceof UnavailableError) throw error;
      if (events.length > 1) for (const event of events) await handleGroup([event]);
      else if (first && !(error instanceof ConflictError && mayMeetAgain(first.id)))
        await setBack(first, error);
      return false;
    }
  }

  function mayMeetAgain(id: number): boolean {
    const met = (conflicts.get(id) ?? 0) + 1;
    conflicts.set(id, met);
    return met <= MAX_CONFLICTS;
  }

  async function handle(events: readonly ReadyEvent[], store: Store, directory: Directory): Promise<void> {
    const finished = await store.inbox.finish(
      events.map(({ id }) => id),
      now(),
    );
    const ours = events.filter(({ id }) => finished.has(id));
    const people = await whoWrites(ours, store);
    const states = await openStates(
      store.conversations,
      ours.map(({ from }) => from),
    );
    const post = createPost({ store, states, wording, fallbackLocale: bot.fallbackLocale, now });

    const jobs: NewJob[] = [];
    for (const [index, { id, from, inGroup, event }] of ours.entries()) {
      const speaker = speakerOf(inGroup ? undefined : people[index], now(), bot.fallbackLocale);
      const state = await states.of(from);
      const admission = isOwed(event) ? 'take' : guard.admit(from, wordsOf(event), now());
      if (admission !== 'take') {
        if (admission === 'warn') jobs.push(tooMuch(id, from));
        if (guard.isFull(from, now())) await passOver(from, store);
        continue;
      }
      const heard = await withOffer(event, from, store);
      const turn = await bot.takeTurn({
        event: heard,
        from,
        speaker,
        state,
        now: now(),
        store,
        directory,
        ...(preview && { preview }),
        ...(inGroup && { inGroup }),
      });
      if (!turn) continue;
      for (const write of turn.outcome.writes ?? []) await write(store);
      if (turn.outcome.isConfidential) await store.inbox.forgetWords(id);
      states.set(from, turn.state);
      jobs.push(...replies(turn, id, from, pressedJob(event), speaker.personId));
      jobs.push(...(await post(turn.outcome.notices ?? [])));
    }
    await states.save(now());
    await store.outbox.add(jobs);
  }

  /** A flood is passed over many at a time: one by one the rest of it would keep the database busy for minutes. */
  async function passOver(from: Address, store: Store): Promise<void> {
    const waiting = await store.inbox.waitingOf(from, LARGEST_PASS);
    const owed = waiting.findIndex(({ event }) => isOwed(event));
    const passed = owed < 0 ? waiting : waiting.slice(0, owed);
    await store.inbox.finish(
      passed.map(({ id }) => id),
      now(),
    );
  }

  /** And who can be reached: whoever writes can, whoever leaves cannot. */
  async function whoWrites(events: readonly ReadyEvent[], store: Store) {
    const all = events.map(({ from }) => from);
    const heard = events.filter(({ event }) => event.kind !== 'left' && event.kind !== 'withdrew');
    const people = await store.people.byAddresses(
      all,
      heard.map(({ from }) => from),
    );
    for (const { from, event } of events)
      if (event.kind === 'left') await store.people.close(from, 'left', now());
    return people;
  }

  function replies(
    { messages, outcome }: Turn,
    id: number,
    from: Address,
    pressed: number | undefined,
    personId?: number,
  ): NewJob[] {
    const inPlace = pressed !== undefined && outcome.replies[0]?.inPlace;
    return messages.map((message, index) => ({
      key: `reply/${id}/${index}`,
      kind: 'reply',
      ...from,
      ...(personId !== undefined && { personId }),
      message,
      ...(inPlace && index === 0 && { replaces: pressed }),
      notBefore: now(),
    }));
  }

  function tooMuch(id: number, from: Address): NewJob {
    const message = wording.write(bot.fallbackLocale, { paragraphs: [phrase('bot-too-much')] });
    return { key: `flood/${id}`, kind: 'reply', ...from, message, notBefore: now() };
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
