import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Bot, createBot } from './bot/bot.ts';
import { createChores } from './bot/chores.ts';
import type { FloodGuard } from './bot/flood-guard.ts';
import { createInboxWorker, type InboxWorker } from './bot/inbox-worker.ts';
import { promptHost } from './bot/prompt-host.ts';
import { forgetting } from './bot/retention.ts';
import type { Secrets } from './bot/secrets.ts';
import type { Database } from './bot/store.ts';
import { type Channel, FileError, type JobKind } from './chat/channel.ts';
import { type Preview, shownAsItIs } from './chat/shown.ts';
import { loadWording, type Wording } from './chat/wording.ts';
import type { Settings } from './config.ts';
import { drawn } from './drawing/draw.ts';
import { features } from './features/index.ts';
import type { JobOutcome } from './outbox/job.ts';
import { createSender, type Sender } from './outbox/sender.ts';
import { openSecrets } from './secrets.ts';
import { openDatabase } from './store/open.ts';

/** What every way of running the bot needs: the database and the rules, without channels. */
export interface Core {
  readonly database: Database;
  readonly bot: Bot;
  readonly wording: Wording;
  readonly secrets: Secrets;
}

/** Opens (and, where needed, makes) the database. Throws a DatabaseError. */
export async function openCore(settings: Settings, now: () => Date): Promise<Core> {
  const wording = loadWording();
  const database = await openDatabase(settings.databaseUrl, { now });
  const secrets = await openSecrets(database);
  const bot = createBot(features, wording, settings.locale, secrets);
  return { database, wording, secrets, bot };
}

/** Is told what happens, for counting. */
export interface Observer {
  turned(count: number, outcome: 'done' | 'failed', ms: number): void;
  sent(channel: string, kind: JobKind, outcome: JobOutcome['state']): void;
  ran(chore: string, outcome: 'done' | 'failed', ms: number): void;
}

export interface AppOptions {
  /** Instead of the usual flood guard. */
  readonly guard?: FloodGuard;
  readonly observer?: Observer;
  /** How long a tick waits for what is being sent, instead of the usual time. */
  readonly patienceMs?: number;
  /** How long after a failure of the database it is tried again, instead of the usual time. */
  readonly againMs?: number;
  /** How long stopping waits for what is being worked on, instead of the usual time. */
  readonly graceMs?: number;
}

export interface App {
  readonly worker: InboxWorker;
  start(): Promise<void>;
  /**
   * Works off and sends whatever is due; what takes long to send goes on afterwards. Safe to call as often as wished: the
   * clock's work.
   */
  tick(): Promise<void>;
  /** Finishes what is under way, then lets go of the channels. The database stays open. */
  stop(): Promise<void>;
}

/** The clock ticks every ten seconds; a minute without is a fault. */
const PATIENCE_MS = 20_000;
/** A database that was away is tried again before the next tick. */
const AGAIN_MS = 1_000;
/** A messenger that is told nothing brings an event again anyway, and keeps a connection open until then. */
const STORED_MS = 5_000;
/** Whoever stops the process waits about ten seconds before killing it. */
const STOP_GRACE_MS = 5_000;

/** The whole bot on its channels: events in through the inbox, words out through the outbox. */
export function createApp(
  core: Core,
  channels: readonly Channel[],
  now: () => Date,
  log: Logger,
  { guard, observer, patienceMs = PATIENCE_MS, againMs = AGAIN_MS, graceMs = STOP_GRACE_MS }: AppOptions = {},
): App {
  const owner = randomUUID();
  const senders = channels.map((channel) => senderFor(core, channel, owner, now, log, observer));
  let again: NodeJS.Timeout | undefined;
  let isStopped = false;
  const worker = createInboxWorker({
    ...core,
    now,
    ...(guard && { guard }),
    ...(observer && { onTurned: (count, outcome, ms) => observer.turned(count, outcome, ms) }),
    fetchFile: (name, handle, mostBytes) => fetchFile(channels, name, handle, mostBytes),
    preview: previewOn(channels),
    onPosted: () => void flush(),
    onFault: (stored, error, setAside) => log.error({ event: stored.id, setAside, error }, 'a turn failed'),
    onStalled(error) {
      log.error({ error }, 'the inbox cannot be worked on');
      tryAgain();
    },
  });

  const chores = createChores({
    ...core,
    chores: [...features.flatMap((feature) => feature.chores ?? []), forgetting],
    fallbackLocale: core.bot.fallbackLocale,
    now,
    onFault: (chore, error) => log.error({ chore, error }, 'a chore failed'),
    ...(observer && { onRun: (chore, outcome, ms) => observer.ran(chore, outcome, ms) }),
  });

  async function flush(): Promise<void> {
    try {
      await Promise.all(senders.map((sender) => sender.flush()));
    } catch (error) {
      log.error({ error }, 'the outbox cannot be worked on');
      tryAgain();
    }
  }

  /** Once for whatever failed meanwhile. */
  function tryAgain(): void {
    if (isStopped) return;
    again ??= setTimeout(() => {
      again = undefined;
      void worker.drain();
      void flush();
    }, againMs).unref();
  }

  async function tick(): Promise<void> {
    await worker.drain();
    try {
      // Before the chores: what ran out of time is decided anew by them.
      await Promise.all(senders.map((sender) => sender.recover()));
    } catch (error) {
      log.error({ error }, 'abandoned messages cannot be looked up');
    }
    await chores.run();
    // A broadcast of minutes goes on by itself: chores and heartbeat do not wait for its end.
    await Promise.race([flush(), pause(patienceMs, undefined, { ref: false })]);
  }

  return {
    worker,
    tick,
    async start() {
      const host = promptHost(worker, STORED_MS);
      for (const channel of channels) await channel.start(host);
      await tick();
    },
    async stop() {
      isStopped = true;
      clearTimeout(again);
      // A broadcast of minutes is not waited for: what is still queued goes out at the next start.
      await Promise.race([tick(), pause(graceMs, undefined, { ref: false })]);
      // What comes in until the channels are gone is stored, and answered at the next start.
      await Promise.all(senders.map((sender) => sender.stop()));
      for (const channel of channels) await channel.stop();
      // What a flood has left is answered at the next start.
      await Promise.race([worker.drain(), pause(graceMs, undefined, { ref: false })]);
    },
  };
}

async function fetchFile(
  channels: readonly Channel[],
  name: string,
  handle: string,
  mostBytes: number,
): Promise<Uint8Array> {
  const channel = channels.find((candidate) => candidate.name === name);
  if (!channel?.fetchFile) throw new FileError('unavailable');
  return channel.fetchFile(handle, mostBytes);
}

function previewOn(channels: readonly Channel[]): Preview {
  return (name, message, kind) =>
    channels.find((channel) => channel.name === name)?.preview?.(message, kind) ?? shownAsItIs(message);
}

function senderFor(
  core: Core,
  channel: Channel,
  owner: string,
  now: () => Date,
  log: Logger,
  observer: Observer | undefined,
): Sender {
  return createSender({
    jobs: core.database.jobs,
    channel,
    owner,
    now,
    draw: drawn,
    onFault: (job, error) => log.error({ job: job.id, error }, 'delivery failed'),
    ...(observer && { onOutcome: (job, outcome) => observer.sent(channel.name, job.kind, outcome.state) }),
  });
}
