import { NO_WORDS } from './json.ts';
import { metaValue, setMeta } from './meta.ts';
import { type Session, sql } from './session.ts';

/** In which nobody sends any more. */
const SETTLED = ['sent', 'failed', 'uncertain', 'cancelled', 'expired'];
/** Up to when the words are gone, so that the rows without words are not looked at again and again. */
const MARK = 'retention.words';
/** What was settled late lies behind the mark. */
const LATE_MS = 30 * 24 * 60 * 60_000;

/** Answers are of no use to anybody after a time; nothing counts them. */
export async function dropReplies(session: Session, before: Date, limit: number): Promise<number> {
  return inEachPlace(session, limit, ({ channel, state }, left) =>
    session.client.$executeRaw(sql`
      DELETE FROM "OutboxMessage" WHERE "id" IN (
        SELECT "id" FROM "OutboxMessage" WHERE "channel" = ${channel} AND "state" = ${state} AND "kind" = 'reply'
          AND "notBefore" < ${before} LIMIT ${left})`),
  );
}

/** The rows of all else stay: their key says that the occasion was told, their state what came of it. */
export async function dropWords(session: Session, before: Date, limit: number): Promise<number> {
  const from = await marked(session);
  const dropped = await inEachPlace(session, limit, ({ channel, state }, left) =>
    session.client.$executeRaw(sql`
      UPDATE "OutboxMessage" SET "message" = ${NO_WORDS} WHERE "id" IN (
        SELECT "id" FROM "OutboxMessage" WHERE "channel" = ${channel} AND "state" = ${state}
          AND "notBefore" >= ${from} AND "notBefore" < ${before} AND "kind" <> 'reply' AND "message" <> ${NO_WORDS}
        LIMIT ${left})`),
  );
  if (dropped < limit) await mark(session, before);
  return dropped;
}

interface Place {
  readonly channel: string;
  readonly state: string;
}

/** The index begins with channel and state: so nothing else is read. */
async function inEachPlace(
  session: Session,
  limit: number,
  work: (place: Place, left: number) => Promise<number>,
): Promise<number> {
  let done = 0;
  for (const channel of await channelsOf(session))
    for (const state of SETTLED) if (done < limit) done += await work({ channel, state }, limit - done);
  return done;
}

/** One step in the index for each, instead of all rows. */
async function channelsOf({ client }: Session): Promise<readonly string[]> {
  const channels: string[] = [];
  for (;;) {
    const [row] = await client.$queryRaw<{ channel: string | null }[]>(sql`
      SELECT MIN("channel") AS "channel" FROM "OutboxMessage" WHERE "channel" > ${channels.at(-1) ?? ''}`);
    if (!row?.channel) return channels;
    channels.push(row.channel);
  }
}

async function marked(session: Session): Promise<Date> {
  const value = await metaValue(session, MARK);
  return new Date(value === undefined ? 0 : new Date(value).getTime() - LATE_MS);
}

function mark(session: Session, at: Date): Promise<void> {
  return setMeta(session, MARK, at.toISOString());
}
