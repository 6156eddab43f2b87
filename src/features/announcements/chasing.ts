import type { ChoreCall } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import { momentText } from '../../bot/names.ts';
import type { Account } from '../../bot/people-store.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { chaseAt } from '../../domain/acknowledgement.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { sendingUntil } from '../../domain/sending-hours.ts';
import { choice } from './room.ts';
import type { Row } from './table.ts';
import { type Due, nothing, type Watched } from './watching.ts';

/** Somebody a message has reached, or may have, and who has not said so. */
export function isOpen({ delivery, ackedAt, phonedAt }: Row): boolean {
  return (delivery === 'sent' || delivery === 'uncertain') && !ackedAt && !phonedAt;
}

/**
 * After 24 hours of working days, once: on the person's other messenger, or on the same where there is one only. Within
 * the hours in which people are written to unasked.
 */
export async function chase(call: ChoreCall, { announcement, rows }: Watched): Promise<Due> {
  const until = sendingUntil(call.now, call.directory.calendar);
  const late = until ? rows.filter((row) => isLate(call, announcement, row)) : [];
  if (!until || late.length === 0) return nothing;
  const accounts = await call.store.accounts.of(late.map(({ person }) => person));
  const due = late.map((row) => {
    const at = otherAccount(
      row,
      accounts.filter(({ person }) => person === row.person),
    );
    return { row, at };
  });
  return {
    writes: due.map(
      ({ row, at }) =>
        (store) =>
          store.announcements.chased(row.id, at?.channel, call.now),
    ),
    notices: due.flatMap(({ row, at }) => (at ? [noticeTo(announcement, row, at, until)] : [])),
  };
}

function isLate(call: ChoreCall, announcement: Announcement, row: Row): boolean {
  const since = row.sentAt ?? announcement.startsAt;
  if (!isOpen(row) || row.chasedAt || !since) return false;
  return chaseAt(since, call.directory.calendar) <= call.now;
}

/** Not the channel that brought it, if there is another one. */
function otherAccount(row: Row, accounts: readonly Account[]): Account | undefined {
  const active = accounts.filter(({ state }) => state === 'active');
  const through = row.attempts.findLast(({ state }) => state === 'sent' || state === 'uncertain')?.channel;
  return active.find(({ channel }) => channel !== through) ?? active.at(-1);
}

function noticeTo(announcement: Announcement, row: Row, { channel, chat }: Account, notAfter: Date): Notice {
  const reply: Reply = {
    paragraphs: [
      phrase('announcements-chase', {
        reference: referenceOf(announcement),
        title: announcement.title,
        at: momentText(row.sentAt ?? announcement.startsAt ?? announcement.createdAt),
      }),
    ],
    choices: [
      choice(phrase('announcements-choice-received'), 'ack', announcement.id),
      choice(phrase('announcements-choice-read'), 'read', announcement.id),
    ],
    choicesByWords: true,
  };
  const key = `announcement/${announcement.id}/chase`;
  return { key, to: { person: row.person, at: { channel, chat } }, kind: 'reminder', reply, notAfter };
}
