import { timingSafeEqual } from 'node:crypto';
import type { Attachment } from '../chat/message.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { seatHoldsOn } from '../domain/role.ts';
import type { PersonRecord } from './people-store.ts';
import { isWilling } from './roles.ts';
import type { Secrets } from './secrets.ts';

const LIFE_MS = 24 * 60 * 60_000;
const CODE = /^([0-9a-z]{1,10})\.(\d{1,2})\.([0-9a-z]{1,10})\.([\w-]{43})$/;

/** A file of a message that was sent, by the message's row and its place from the end: drawn pictures stand before. */
export interface FileOfMessage {
  readonly job: number;
  readonly fromEnd: number;
}

/** A file as the outbox keeps it, and for whom it was. */
export interface SentFile {
  readonly attachment: Attachment;
  /** Missing: what was sent was for anybody. */
  readonly personId?: number;
  readonly createdAt: Date;
}

/** What stands in a link: which file, until when, and a proof that nobody else can make. Good for 24 hours. */
export function fileLinkCode({ job, fromEnd }: FileOfMessage, secrets: Secrets, now: Date): string {
  const until = new Date(now.getTime() + LIFE_MS).getTime();
  const named = `${job.toString(36)}.${fromEnd}.${until.toString(36)}`;
  return `${named}.${proofOf(named, secrets)}`;
}

/** Undefined for what was forged or is over. */
export function readFileLink(code: string, secrets: Secrets, now: Date): FileOfMessage | undefined {
  const [, job = '', fromEnd = '', until = '', proof = ''] = CODE.exec(code) ?? [];
  const expected = proofOf(`${job}.${fromEnd}.${until}`, secrets);
  if (job === '' || !timingSafeEqual(Buffer.from(proof), Buffer.from(expected))) return undefined;
  if (Number.parseInt(until, 36) <= now.getTime()) return undefined;
  return { job: Number.parseInt(job, 36), fromEnd: Number(fromEnd) };
}

function proofOf(named: string, { proofOf: prove }: Secrets): string {
  return prove(`file:${named}`);
}

/**
 * A link is no right that outlives its owner's: whoever was sent the file must still be known and willing, and hold one of
 * the seats by which they were sent it. What somebody without a seat was sent is for anybody.
 */
export function maySee(
  { personId, createdAt }: SentFile,
  person: PersonRecord | undefined,
  now: Date,
): boolean {
  if (personId === undefined) return true;
  if (!person || !isWilling(person)) return false;
  const [then, today] = [createdAt, now].map((moment) => isoDate(localDateOf(moment)));
  const held = person.seats.filter((seat) => seatHoldsOn(seat, then ?? ''));
  return held.length === 0 || held.some((seat) => seatHoldsOn(seat, today ?? ''));
}
