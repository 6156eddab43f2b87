import type { Recipient } from '../../bot/announcement-store.ts';
import type { ChoreCall } from '../../bot/chores.ts';
import { momentText } from '../../bot/names.ts';
import { apart, phrase } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { canEdit } from '../../outbox/editing.ts';
import type { NewJob } from '../../outbox/job.ts';
import { choice, literal } from './room.ts';
import { type Due, nothing, type Watched } from './watching.ts';

/**
 * Once a correction has gone out, the original is marked where the messenger lets it be: "đã đính chính lúc …" stands
 * above its words, which stay. Never a message of its own, and never a silent change.
 */
export function editOriginals(
  call: ChoreCall,
  { announcement: correction }: Watched,
  corrected: { readonly original: Announcement; readonly rows: readonly Recipient[] } | undefined,
): Due {
  if (!corrected || correction.reportedRound !== undefined) return nothing;
  const jobs = corrected.rows.flatMap((row) => editOf(call, correction, corrected.original, row));
  return { writes: jobs.length > 0 ? [(store) => store.outbox.add(jobs)] : [], notices: [] };
}

function editOf(
  call: ChoreCall,
  correction: Announcement,
  original: Announcement,
  { person, attempts }: Recipient,
): readonly NewJob[] {
  const sent = attempts.findLast(({ state, channel }) => state === 'sent' && canEdit(channel));
  if (sent?.job === undefined || !sent.chat) return [];
  const { channel, chat, job: replaces } = sent;
  const message = call.write(
    {
      paragraphs: [
        phrase('announcements-corrected', { at: momentText(call.now), reference: referenceOf(correction) }),
        ...apart([literal(`${original.title} (${referenceOf(original)})`)]),
        literal(original.text),
      ],
      choices: [choice(phrase('announcements-choice-received'), 'ack', original.id)],
      onlyInPlace: true,
    },
    'vi',
  );
  const key = `announcement/${original.id}/corrected/${correction.id}/${person}`;
  return [{ key, kind: 'notice', channel, chat, personId: person, message, replaces, notBefore: call.now }];
}
