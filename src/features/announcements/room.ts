import type { Call, Outcome } from '../../bot/feature.ts';
import { chairedCluster } from '../../bot/roles.ts';
import type { AuditEntry } from '../../bot/store.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';

/** The name under which everything goes: of the feature, its open conversations and its buttons. */
export const ANNOUNCEMENTS = 'announcements';

/** What reading needs, in a turn and by the clock. */
export type Looking = Pick<Call, 'store' | 'directory'>;

/** What a button does. `words` are what stands behind its verb; forged ones and old ones come here too. */
export type Press = (words: readonly string[], call: Call) => Promise<Outcome>;

/**
 * The cluster for which the speaker may announce: officers and leaders of the unit that chairs it today. People made up
 * for training announce to people made up for training.
 */
export function announcedCluster(call: Call): string | undefined {
  const { roles } = call.speaker;
  if (call.inGroup || (!roles.includes('officer') && !roles.includes('leader'))) return undefined;
  return chairedCluster(call)?.code;
}

/** Everybody who tries what is for the chair is told so, and the try is on record. */
export function refused(call: Call): Outcome {
  return {
    ...said(phrase('announcements-chair-only')),
    writes: [(store) => store.audit.add(auditOf(call, 'announcement.refused', 'announcements'))],
  };
}

/** The chair's announcement behind a button; otherwise what to say. */
export async function onOwn(
  ref: string | undefined,
  call: Call,
  act: (announcement: Announcement) => Promise<Outcome>,
): Promise<Outcome> {
  const cluster = announcedCluster(call);
  if (cluster === undefined) return refused(call);
  const [, year = '', number = ''] = /^(\d{4})-(\d{1,5})$/.exec(ref ?? '') ?? [];
  const found = await call.store.announcements.byNumber(cluster, Number(year), Number(number));
  const isOurs = found && found.isPractice === (call.speaker.isPractice ?? false);
  return isOurs ? act(found) : said(phrase('announcements-unknown'));
}

/** Behind a button: the year and the number, which are known before there is a row. */
export function refOf({ year, number }: Pick<Announcement, 'year' | 'number'>): string {
  return `${year}-${number}`;
}

export function choice(label: Phrase, verb: string, ...words: readonly (string | number)[]): Choice {
  return { value: [ANNOUNCEMENTS, verb, ...words].join(':'), label };
}

export function said(...paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: { intent: 'announce' } };
}

export function replied(...replies: readonly Reply[]): Outcome {
  return { replies: replies.map(byWords), facts: { intent: 'announce' } };
}

function byWords(reply: Reply): Reply {
  return reply.choices ? { ...reply, choicesByWords: true } : reply;
}

/** Text that is there already, word for word. */
export function literal(text: string): Phrase {
  return phrase('bot-choice', { label: text });
}

export function auditOf(
  { now, speaker, from }: Call,
  action: string,
  about: Pick<Announcement, 'year' | 'number'> | string,
): AuditEntry {
  return {
    at: now,
    ...(speaker.personId !== undefined && { personId: speaker.personId }),
    ...(from && { channel: from.channel }),
    action,
    subject: typeof about === 'string' ? about : `announcement/${referenceOf(about)}`,
  };
}
