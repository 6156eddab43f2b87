import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { type Channel, SendError, type Sending } from '../chat/channel.ts';
import type { Message } from '../chat/message.ts';
import { canEdit } from './editing.ts';
import type { ClaimedJob, JobOutcome, JobStore, Settlement } from './job.ts';
import { afterFailure, afterLostAnswer } from './policy.ts';

const LEASE_MS = 60_000;
const IN_FLIGHT = 4;

export interface SenderParts {
  readonly jobs: JobStore;
  readonly channel: Channel;
  /** Names this process in the leases. */
  readonly owner: string;
  /** Instead of what the channel says. */
  readonly inFlight?: number;
  readonly now: () => Date;
  /** Makes files of the drawings of a message. */
  readonly draw: (message: Message) => Promise<Message>;
  readonly onFault: (job: ClaimedJob, error: unknown) => void;
  readonly onOutcome?: (job: ClaimedJob, outcome: JobOutcome) => void;
}

/** Sends what one channel's outbox holds. */
export interface Sender {
  /** Sends until nothing is due. */
  flush(): Promise<void>;
  /** Decides about jobs whose sender died, and about those that are too late. */
  recover(): Promise<void>;
  /** Takes nothing more in hand; resolves when what is on its way has come to an end and is written down. */
  stop(): Promise<void>;
}

/**
 * Claim and commit the intent, send, write the outcome: the network is never waited for inside a transaction. Sends
 * that end together are written down together; none waits for a slower one. An outcome that cannot be written down is
 * written by the next flush.
 */
export function createSender(parts: SenderParts): Sender {
  const { jobs, channel, owner, now, draw, onFault, onOutcome } = parts;
  const inFlight = parts.inFlight ?? channel.inFlight ?? IN_FLIGHT;
  /** Until it is written down, also if that takes several tries: what is known of a send is never forgotten. */
  const ended: Settlement[] = [];
  let running: Promise<void> | undefined;
  let again = false;
  /** As far as is known nothing else is due. */
  let hasAll = false;
  let wake = () => {};
  let isStopped = false;

  async function flush(): Promise<void> {
    if (isStopped) return;
    again = true;
    wake();
    running ??= untilNobodyAsks();
    return running;
  }

  /** Also whoever flushes in the very moment in which all is done relies on it. */
  async function untilNobodyAsks(): Promise<void> {
    try {
      do await work();
      while (again && !isStopped);
    } finally {
      running = undefined;
    }
  }

  /** Takes as many in hand as there is room for, whenever there is room: one that hangs holds up nobody else. */
  async function work(): Promise<void> {
    const onTheirWay = new Set<Promise<void>>();
    try {
      for (;;) {
        if (again) hasAll = false;
        again = false;
        await writeDown();
        for (const job of await claim(inFlight - onTheirWay.size)) {
          const sending = sendOne(job).finally(() => onTheirWay.delete(sending));
          onTheirWay.add(sending);
        }
        if (onTheirWay.size === 0 && ended.length === 0 && !again) break;
        if (ended.length === 0 && !again) await woken();
        // What ends together is written down together, and makes room together.
        await nextTurnOfLoop();
      }
    } catch (error) {
      await Promise.all(onTheirWay);
      throw error;
    }
  }

  function woken(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve;
    });
  }

  async function claim(limit: number): Promise<readonly ClaimedJob[]> {
    if (isStopped || hasAll || limit === 0) return [];
    const leaseUntil = new Date(now().getTime() + LEASE_MS);
    const claimed = await jobs.claim(channel.name, owner, now(), leaseUntil, limit);
    hasAll = claimed.length < limit;
    return claimed;
  }

  async function sendOne(job: ClaimedJob): Promise<void> {
    const outcome = await attempt(job);
    ended.push({ job, outcome });
    wake();
  }

  async function writeDown(): Promise<void> {
    const settlements = ended.splice(0);
    if (settlements.length === 0) return;
    try {
      const { isLast } = await jobs.settle(settlements, now());
      if (!isLast) hasAll = false;
    } catch (error) {
      ended.unshift(...settlements);
      throw error;
    }
    for (const { job, outcome } of settlements) onOutcome?.(job, outcome);
  }

  async function attempt(job: ClaimedJob): Promise<JobOutcome> {
    // A channel that cannot edit is never asked to: it would say the same thing twice.
    if (job.message.onlyInPlace && (job.replaces === undefined || !canEdit(channel.name)))
      return { state: 'failed', failure: 'rejected' };
    try {
      const message = job.message.drawings ? await draw(job.message) : job.message;
      return { state: 'sent', sentId: await channel.send(job.chat, message, sendingOf(job)) };
    } catch (error) {
      if (error instanceof SendError) return afterFailure(job, error, now(), spreadOf(job));
      onFault(job, error);
      return { state: 'failed', failure: 'rejected' };
    }
  }

  async function recover(): Promise<void> {
    await jobs.expire(channel.name, now());
    const abandoned = await jobs.abandoned(channel.name, now());
    if (abandoned.length === 0) return;
    const outcomes = abandoned.map((job) => ({
      job,
      outcome: afterLostAnswer(job, now()),
    }));
    await jobs.settle(outcomes, now());
  }

  async function stop(): Promise<void> {
    isStopped = true;
    // Whoever flushed hears of a failure.
    await running?.catch(() => undefined);
    // A turn that cannot be given back ends by itself.
    await jobs.endTurn(channel.name, owner).catch(() => undefined);
  }

  return { flush, recover, stop };
}

function sendingOf({ id, kind, replaces, message }: ClaimedJob): Sending {
  const inPlace = message.onlyInPlace ? { onlyInPlace: true as const } : {};
  return { job: id, kind, ...(replaces !== undefined && { replaces }), ...inPlace };
}

/** The same for a job whenever it is asked: nothing here is left to chance. */
function spreadOf({ id }: ClaimedJob): number {
  return ((id * 7919) % 101) / 100;
}
