import type { Call, Outcome } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { type Announcement, isResendable, phaseOf, referenceOf } from '../../domain/announcement.ts';
import { sendable } from './confirming.ts';
import { reachedAgain } from './correction-audience.ts';
import { auditOf, choice, onOwn, type Press, refOf, replied, said } from './room.ts';
import { queueing } from './sending.ts';
import { type Row, rowsOf, tallyIn } from './table.ts';

/**
 * "Gửi tiếp": those that were left when it was stopped. "Gửi lại cho 3 người": those it could not be sent to. What is
 * uncertain is sent again by name only.
 */
export const sendAgain: Press = ([ref, round, which], call) =>
  onOwn(ref, call, async (announcement) => {
    const rows = await rowsOf(call, announcement.id);
    const wanted = rows.filter(({ delivery }) =>
      which === 'rest' ? delivery === 'cancelled' : isResendable(delivery) && delivery !== 'cancelled',
    );
    return resent(call, announcement, round, rows, wanted);
  });

/** "Gửi lại cho đồng chí …": it may have arrived, and the chair says so by name. */
export const sendAgainTo: Press = ([ref, recipient, round], call) =>
  onOwn(ref, call, async (announcement) => {
    const rows = await rowsOf(call, announcement.id);
    const named = rows.filter(({ id, delivery }) => String(id) === recipient && delivery === 'uncertain');
    return resent(call, announcement, round, rows, named);
  });

async function resent(
  call: Call,
  announcement: Announcement,
  round: string | undefined,
  rows: readonly Row[],
  wanted: readonly Row[],
): Promise<Outcome> {
  const reference = referenceOf(announcement);
  const phase = phaseOf(announcement, tallyIn(rows).waiting, call.now);
  if (phase !== 'done' && phase !== 'stopped')
    return said(phrase('announcements-again-later', { reference, phase }));
  if (String(announcement.round) !== round) return said(phrase('announcements-again-done', { reference }));
  const reached = await reachedAgain(call, wanted);
  const count = sendable(reached);
  if (count === 0) return said(phrase('announcements-again-nobody', { reference }));
  const next = announcement.round + 1;
  return {
    ...replied({
      paragraphs: [
        phrase('announcements-again', { reference, people: countText(count) }),
        ...(count < wanted.length
          ? [phrase('announcements-again-still-gone', { people: countText(wanted.length - count) })]
          : []),
      ],
      choices: [
        choice(phrase('announcements-choice-stop'), 'stop', refOf(announcement)),
        choice(phrase('announcements-choice-see'), 'see', refOf(announcement)),
      ],
    }),
    writes: [
      (store) => store.announcements.again(announcement.id, next, call.now),
      queueing(call, announcement, reached, { number: next, startsAt: call.now }),
      (store) => store.audit.add(auditOf(call, 'announcement.resent', announcement)),
    ],
  };
}
