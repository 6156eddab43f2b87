import { type JobKind, SendError, urgency } from '../../chat/channel.ts';
import { steadyClock } from '../../chat/steady-clock.ts';

/** Resolves after the time, or as soon as it is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface PacerParts {
  readonly now: () => Date;
  readonly sleep: Sleep;
  /** Instead of what Telegram bears. */
  readonly perSecond?: number;
}

/** Keeps what is sent below Telegram's limits; answers go before reminders, these before announcements. */
export interface Pacer {
  /**
   * Resolves when the message may be sent. Throws a SendError (throttled, surely not sent) when all is stopped for
   * longer than `patienceMs`.
   */
  turn(chat: string, kind: JobKind, patienceMs: number): Promise<void>;
  /** Telegram has had enough: nothing more is sent for so long. */
  pause(seconds: number): void;
}

/** A timer that rings late costs nothing of the pace, up to this. */
const LATE_MS = 30;
/** Telegram bears about 30 messages a second. */
const PER_SECOND = 29;
/** What nobody waits for: while answers go out, some sends of each second stay free for them, and 25 are left. */
const UNASKED_MS = { alone: 1_000 / 28.7, besideAnswers: 1_000 / 25 };
/** An answer so long ago says that others may follow. */
const ANSWERING_MS = 5_000;
const CHAT = { everyMs: 1_000, burst: 3 };
/** A group bears 20 a minute. */
const GROUP = { everyMs: 3_000, burst: 3 };
/** A pause ends a little later than was asked. */
const MARGIN_MS = 100;
const MOST_CHATS = 1_000;

interface Waiting {
  readonly chat: string;
  readonly kind: JobKind;
  readonly deadline: number;
  go(): void;
  giveUp(error: SendError): void;
}

export function createPacer({ now, sleep, perSecond = PER_SECOND }: PacerParts): Pacer {
  const overall = createRate({ everyMs: 1_000 / perSecond, burst: 1, lateMs: LATE_MS });
  let answeredAt = Number.NEGATIVE_INFINITY;
  const unasked = createRate({
    everyMs: (at) => (at - answeredAt < ANSWERING_MS ? UNASKED_MS.besideAnswers : UNASKED_MS.alone),
    burst: 1,
    lateMs: LATE_MS,
  });
  const chats = new Map<string, Rate>();
  let most = MOST_CHATS;
  let waiting: Waiting[] = [];
  let pausedUntil = 0;
  let wake = () => {};
  let running = false;

  function rateOf(chat: string): Rate {
    const known = chats.get(chat);
    if (known) return known;
    const made = createRate(chat.startsWith('-') ? GROUP : CHAT);
    chats.set(chat, made);
    return made;
  }

  const look = steadyClock(now, (ms) => {
    for (const rate of [overall, unasked, ...chats.values()]) rate.setBack(ms);
    waiting = waiting.map((one) => ({ ...one, deadline: one.deadline - ms }));
    pausedUntil -= ms;
    answeredAt -= ms;
  });

  function ratesOf({ chat, kind }: Waiting): Rate[] {
    return [overall, rateOf(chat), ...(kind === 'reply' ? [] : [unasked])];
  }

  function readyAt(one: Waiting): number {
    return Math.max(pausedUntil, ...ratesOf(one).map((rate) => rate.readyAt()));
  }

  /** Lets go whoever may, most urgent first; says when to look again. */
  function round(at: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const one of [...waiting]) {
      const ready = readyAt(one);
      if (pausedUntil > one.deadline) leave(one, () => one.giveUp(throttled(pausedUntil - at)));
      else if (ready > at) next = Math.min(next, ready);
      else {
        if (one.kind === 'reply') answeredAt = at;
        for (const rate of ratesOf(one)) rate.take(at);
        leave(one, () => one.go());
      }
    }
    return next;
  }

  function leave(one: Waiting, how: () => void): void {
    waiting = waiting.filter((other) => other !== one);
    how();
  }

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const at = look();
      const next = round(at);
      if (waiting.length === 0) break;
      const arrival = new AbortController();
      wake = () => arrival.abort();
      await sleep(Math.max(Math.ceil(next - at), 1), arrival.signal);
    }
    running = false;
    forgetIdleChats(look());
  }

  /** Only when that many have come anew: of thousands that are not idle yet none would go, however often one looked. */
  function forgetIdleChats(at: number): void {
    if (chats.size <= most) return;
    for (const [chat, rate] of chats) if (rate.isIdle(at)) chats.delete(chat);
    most = chats.size + MOST_CHATS;
  }

  return {
    turn: (chat, kind, patienceMs) =>
      new Promise((go, giveUp) => {
        const deadline = look() + patienceMs;
        waiting.push({ chat, kind, deadline, go, giveUp });
        waiting.sort((a, b) => urgency[a.kind] - urgency[b.kind]);
        if (running) wake();
        else void run();
      }),
    pause(seconds) {
      pausedUntil = Math.max(pausedUntil, look() + seconds * 1_000 + MARGIN_MS);
      wake();
    },
  };
}

function throttled(ms: number): SendError {
  return new SendError('throttled', { retryAfterSeconds: Math.ceil(ms / 1_000) });
}

interface Rate {
  readyAt(): number;
  take(at: number): void;
  isIdle(at: number): boolean;
  setBack(ms: number): void;
}

interface Pace {
  readonly everyMs: number | ((at: number) => number);
  readonly burst: number;
  readonly lateMs?: number;
}

/** One every so often, some at once after a rest. */
function createRate({ everyMs, burst, lateMs = 0 }: Pace): Rate {
  const stepAt = typeof everyMs === 'number' ? () => everyMs : everyMs;
  let usedUpTo = 0;
  let step = 0;
  return {
    readyAt: () => usedUpTo - (burst - 1) * step,
    take(at) {
      step = stepAt(at);
      usedUpTo = Math.max(usedUpTo, at - lateMs) + step;
    },
    isIdle: (at) => usedUpTo <= at,
    setBack(ms) {
      usedUpTo -= ms;
    },
  };
}
