import type { Call, Outcome } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
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
    const wanted = forAnotherRound(rows, which === 'rest' ? 'rest' : 'failed');
    return resent(call, announcement, round, rows, wanted);
  });

type Again = 'rest' | 'failed';

/** The button that sends once more, with how many it is for; none where it is for nobody. */
export function againChoices(
  announcement: Announcement,
  rows: readonly Pick<Row, 'delivery'>[],
  which: Again,
): readonly Choice[] {
  const count = forAnotherRound(rows, which).length;
  if (count === 0) return [];
  const people = countText(count);
  const label =
    which === 'rest'
      ? phrase('announcements-choice-resume', { people })
      : phrase('announcements-choice-again', { people });
  return [choice(label, 'again', refOf(announcement), announcement.round, which)];
}

/** Those that were left when it was stopped, or those it could not be sent to. */
function forAnotherRound<T extends Pick<Row, 'delivery'>>(rows: readonly T[], which: Again): readonly T[] {
  return rows.filter(({ delivery }) =>
    which === 'rest' ? delivery === 'cancelled' : isResendable(delivery) && delivery !== 'cancelled',
  );
}

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
