import type { Call, Outcome } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import { type Announcement, phaseOf, referenceOf } from '../../domain/announcement.ts';
import { auditOf, choice, onOwn, type Press, refOf, replied, said } from './room.ts';
import { rowsOf, tallyIn } from './table.ts';

/**
 * "Dừng": before the first message nobody has it; later what is left is withdrawn, and it says how many have it. Of a
 * message that is sent at that very moment the database decides: the answer is made again until it is true.
 */
export const stop: Press = ([ref], call) => onOwn(ref, call, (announcement) => stopped(call, announcement));

async function stopped(call: Call, announcement: Announcement): Promise<Outcome> {
  const rows = await rowsOf(call, announcement.id);
  const tally = tallyIn(rows);
  const phase = phaseOf(announcement, tally.waiting, call.now);
  const reference = referenceOf(announcement);
  if (phase !== 'planned' && phase !== 'sending')
    return said(phrase('announcements-nothing-to-stop', { reference, phase, sent: countText(tally.sent) }));
  const attempts = rows.flatMap((row) => row.attempts);
  const queued = attempts.filter(({ state }) => state === 'queued').length;
  const sending = attempts.filter(({ state }) => state === 'sending').length;
  const isUntouched = queued === attempts.length;
  const state = isUntouched ? 'cancelled' : 'stopped';
  const params = {
    reference,
    left: countText(queued),
    sent: countText(tally.sent),
    sending: countText(sending),
  };
  return {
    ...replied({
      paragraphs: [
        isUntouched ? phrase('announcements-cancelled', params) : phrase('announcements-stopped', params),
        ...(sending > 0 ? [phrase('announcements-still-sending', params)] : []),
      ],
      choices: isUntouched
        ? []
        : [
            ...(queued > 0
              ? [
                  choice(
                    phrase('announcements-choice-resume', { people: countText(queued) }),
                    'again',
                    refOf(announcement),
                    announcement.round,
                    'rest',
                  ),
                ]
              : []),
            choice(phrase('announcements-choice-see'), 'see', refOf(announcement)),
          ],
    }),
    writes: [
      async (store) => {
        await store.announcements.stop(announcement.id, state, call.now);
        const withdrawn = await store.announcements.withdraw(announcement.id, call.now);
        if (withdrawn !== queued) throw new ConflictError(`what waits of announcement ${announcement.id}`);
        await store.audit.add(auditOf(call, `announcement.${state}`, announcement));
      },
    ],
  };
}
