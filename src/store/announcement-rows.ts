import type { Recipient } from '../bot/announcement-store.ts';
import {
  type Announcement,
  type Attempt,
  announcementKinds,
  announcementStates,
  attemptStates,
  gaps,
} from '../domain/announcement.ts';
import type {
  AnnouncementRecipient as RecipientRow,
  Announcement as Row,
} from './generated/sqlite/client.ts';
import { present, word } from './words.ts';

/** What the outbox knows of one message of an announcement. */
export interface AttemptRow {
  readonly id: number;
  readonly recipientId: number | null;
  readonly state: string;
  readonly channel: string;
  readonly chat: string;
  readonly failure: string | null;
  readonly updatedAt: Date;
}

export function announcementOf(row: Row): Announcement {
  return {
    id: row.id,
    cluster: row.clusterCode,
    year: row.year,
    number: row.number,
    kind: word(announcementKinds, row.kind, 'kind of an announcement'),
    title: row.title,
    text: row.text,
    audience: audienceIn(row.audience),
    form: answersIn(row.form),
    contentHash: row.contentHash,
    state: word(announcementStates, row.state, 'state of an announcement'),
    isPractice: row.isPractice,
    createdAt: row.createdAt,
    round: row.round,
    toldState: row.toldState,
    toldCount: row.toldCount,
    ...present({
      decision: row.decisionId,
      corrects: row.correctsId,
      wrong: row.wrong,
      right: row.right,
      author: row.authorId,
      plannedAt: row.plannedAt,
      confirmedAt: row.confirmedAt,
      approvedBy: row.approvedById,
      startsAt: row.startsAt,
      stoppedAt: row.stoppedAt,
      reportedRound: row.reportedRound,
      phoneListAt: row.phoneListAt,
    }),
  };
}

function audienceIn(json: string): Announcement['audience'] {
  const { units, observers }: Partial<Record<string, unknown>> = JSON.parse(json);
  if (!Array.isArray(units) || typeof observers !== 'boolean')
    throw new Error(`the database has ${json} as an audience`);
  return { units: units.map(String), observers };
}

function answersIn(json: string): Announcement['form'] {
  const pairs: unknown = JSON.parse(json);
  if (!Array.isArray(pairs)) throw new Error('the database has no list as the answers of an announcement');
  return pairs.map((pair: readonly unknown[]) => [String(pair[0]), String(pair[1])]);
}

export function recipientOf(row: RecipientRow, attempts: readonly AttemptRow[]): Recipient {
  const sentAt = attempts.find(({ state }) => state === 'sent')?.updatedAt;
  return {
    id: row.id,
    person: row.personId,
    attempts: attempts.map(attemptOf),
    ...present({
      unit: row.unitCode,
      gap: row.gap === null ? null : word(gaps, row.gap, 'reason why nothing is sent'),
      ackedAt: row.ackedAt,
      ackedChannel: row.ackedChannel,
      chasedAt: row.chasedAt,
      chasedChannel: row.chasedChannel,
      phonedAt: row.phonedAt,
      phonedBy: row.phonedById,
      sentAt,
    }),
  };
}

function attemptOf({ id, state, channel, chat, failure }: AttemptRow): Attempt {
  return {
    state: word(attemptStates, state, 'state of a message'),
    channel,
    job: id,
    chat,
    ...present({ failure }),
  };
}
