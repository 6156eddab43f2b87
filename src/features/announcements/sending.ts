import type { NewRecipient } from '../../bot/announcement-store.ts';
import type { Call, Write } from '../../bot/feature.ts';
import type { Store } from '../../bot/store.ts';
import type { Message } from '../../chat/message.ts';
import type { Locale } from '../../chat/reply.ts';
import { type Announcement, LONGEST_DELAY_MS } from '../../domain/announcement.ts';
import type { NewJob } from '../../outbox/job.ts';
import type { Reached } from './audience.ts';
import { messageOf } from './message.ts';

/** One round of sending: the first has no number in its keys. */
export interface Round {
  readonly number: number;
  readonly startsAt: Date;
}

/**
 * The recipients and a message for each that can be reached, in the transaction of the confirmation. Each person is a
 * recipient once and gets one message a round: the database sees to both.
 */
export function queueing(
  call: Call,
  announcement: Announcement,
  reached: readonly Reached[],
  round: Round,
): Write {
  return async (store: Store) => {
    const ids = await store.announcements.addRecipients(announcement.id, reached.map(recipientOf));
    await store.outbox.add(jobsFor(call, announcement, reached, ids, round));
  };
}

function recipientOf({ person, unit, way }: Reached): NewRecipient {
  return {
    person: person.id,
    ...(unit !== undefined && { unit }),
    ...(way.kind === 'gap' && { gap: way.gap }),
  };
}

function jobsFor(
  call: Call,
  announcement: Announcement,
  reached: readonly Reached[],
  ids: ReadonlyMap<number, number>,
  { number, startsAt }: Round,
): readonly NewJob[] {
  const words = new Map<Locale, Message>();
  const messageIn = (locale: Locale) => {
    const known = words.get(locale) ?? messageOf(call, announcement, locale);
    words.set(locale, known);
    return known;
  };
  return reached.flatMap(({ person, way }) => {
    const recipient = ids.get(person.id);
    if (way.kind === 'gap' || recipient === undefined) return [];
    const again = number === 0 ? '' : `/r${number}`;
    return [
      {
        key: `announcement/${announcement.id}/${person.id}${again}`,
        kind: 'announcement' as const,
        ...way.address,
        personId: person.id,
        message: messageIn(person.locale ?? 'vi'),
        notBefore: startsAt,
        notAfter: new Date(startsAt.getTime() + LONGEST_DELAY_MS),
        recipient,
      },
    ];
  });
}
