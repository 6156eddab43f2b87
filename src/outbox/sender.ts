import { type Channel, SendError } from '../chat/channel.ts';
import type { ClaimedJob, JobOutcome, JobStore } from './job.ts';
import { afterFailure, afterLostAnswer } from './policy.ts';

const LEASE_MS = 60_000;

export interface SenderParts {
  readonly jobs: JobStore;
  readonly channel: Channel;
  /** Names this process in the leases. */
  readonly owner: string;
  /** How many sends may be open at once: each is one unknown outcome when the process dies. */
  readonly inFlight?: number;
  readonly now: () => Date;
  readonly onFault: (job: ClaimedJob, error: unknown) => void;
}

/** Sends what one channel's outbox holds. */
export interface Sender {
  /** Sends until nothing is due; resolves with the moment of the next due job, if any. */
  flush(): Promise<Date | undefined>;
  /** Decides about jobs whose sender died. */
  recover(): Promise<void>;
}

/** Claim and commit the intent, send, write the outcome: the network is never waited for inside a transaction. */
export function createSender({ jobs, channel, owner, inFlight = 4, now, onFault }: SenderParts): Sender {
  let running: Promise<Date | undefined> | undefined;
  let again = false;

  function flush(): Promise<Date | undefined> {
    again = true;
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function work(): Promise<Date | undefined> {
    while (again) {
      again = false;
      for (;;) {
        const leaseUntil = new Date(now().getTime() + LEASE_MS);
        const claimed = await jobs.claim(channel.name, owner, now(), leaseUntil, inFlight);
        if (claimed.length === 0) break;
        await Promise.all(claimed.map(sendOne));
      }
    }
    return jobs.nextDue(channel.name);
  }

  async function sendOne(job: ClaimedJob): Promise<void> {
    const outcome = await attempt(job);
    await jobs.settle(job, outcome, now());
  }

  async function attempt(job: ClaimedJob): Promise<JobOutcome> {
    try {
      return { state: 'sent', sentId: await channel.send(job.chat, job.message) };
    } catch (error) {
      if (error instanceof SendError) return afterFailure(job.kind, job.attempt, error, now());
      onFault(job, error);
      return { state: 'failed', failure: 'rejected' };
    }
  }

  async function recover(): Promise<void> {
    for (const job of await jobs.abandoned(channel.name, now())) {
      await jobs.settle(job, afterLostAnswer(job.kind, job.attempt, now()), now());
    }
  }

  return { flush, recover };
}
