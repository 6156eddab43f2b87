import { type Session, sql } from './session.ts';

/** Whoever dies leaves its turn to another after this time. */
const TURN_MS = 6_000;
/** Whether it is still one's own is asked again after this time. */
const ASKED_EVERY_MS = 2_000;

/**
 * Whether a process is the one that sends, on a channel, what nobody waits for. Each process keeps to the messenger's
 * pace by itself, so two of them at a broadcast would be twice too fast.
 */
export function sendingTurns() {
  const known = new Map<string, { readonly askedAt: number; readonly isOwn: boolean }>();

  return async function hasTurn(
    session: Session,
    channel: string,
    owner: string,
    now: Date,
  ): Promise<boolean> {
    const name = JSON.stringify([channel, owner]);
    const last = known.get(name);
    const since = now.getTime() - (last?.askedAt ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back asks at once.
    if (last && since >= 0 && since < ASKED_EVERY_MS) return last.isOwn;
    const isOwn = await takeTurn(session, channel, owner, now);
    known.set(name, { askedAt: now.getTime(), isOwn });
    return isOwn;
  };
}

async function takeTurn({ client }: Session, channel: string, owner: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + TURN_MS);
  const taken = await client.$executeRaw(sql`
    INSERT INTO "SendingTurn" ("channel", "owner", "until") VALUES (${channel}, ${owner}, ${until})
    ON CONFLICT ("channel") DO UPDATE SET "owner" = excluded."owner", "until" = excluded."until"
    WHERE "SendingTurn"."owner" = excluded."owner" OR "SendingTurn"."until" < ${now}`);
  return taken === 1;
}
