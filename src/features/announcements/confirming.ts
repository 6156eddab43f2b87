import type { Call, Outcome } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import { countText, dueText, momentText } from '../../bot/names.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, PAUSE_MS, referenceOf, SAME_WITHIN_MS } from '../../domain/announcement.ts';
import { fold } from '../../language/normalise.ts';
import { askApproval } from './approving.ts';
import type { Reached } from './audience.ts';
import { audienceFor, cardAgain } from './drafting.ts';
import { ANNOUNCEMENTS, auditOf, choice, onOwn, type Press, refOf, replied, said } from './room.ts';
import { queueing } from './sending.ts';

/** "Gửi 19 người": asks for the word, after what was shown is still so. */
export const askWord: Press = ([ref, shown = '', isAware], call) =>
  onOwn(ref, call, async (announcement) => {
    if (announcement.state !== 'draft') return notDraft(announcement);
    const reached = await audienceFor(call, announcement);
    const count = sendable(reached);
    if (String(count) !== shown) return cardAgain(call, announcement, reached);
    const before = await sameBefore(call, announcement);
    if (before && isAware !== 'same') return askAboutSame(announcement, before, count);
    const question = await questionFor(call, announcement, count);
    return { ...replied(question), open: { feature: ANNOUNCEMENTS, state: { kind: 'confirm', ref, count } } };
  });

async function sameBefore(call: Call, { contentHash, id }: Announcement): Promise<Announcement | undefined> {
  const since = new Date(call.now.getTime() - SAME_WITHIN_MS);
  return (await call.store.announcements.same(contentHash, since)).find((other) => other.id !== id);
}

/** Never the same thing twice without being asked. */
function askAboutSame(announcement: Announcement, before: Announcement, count: number): Outcome {
  const ref = refOf(announcement);
  const at = before.confirmedAt ?? before.createdAt;
  return replied({
    paragraphs: [phrase('announcements-same', { reference: referenceOf(before), at: momentText(at) })],
    choices: [
      choice(phrase('announcements-choice-same', { people: countText(count) }), 'send', ref, count, 'same'),
      choice(phrase('announcements-choice-discard'), 'discard', ref),
    ],
  });
}

async function questionFor(call: Call, announcement: Announcement, count: number): Promise<Reply> {
  const symbol = await symbolOf(call, announcement);
  return {
    paragraphs: [
      phrase('announcements-confirm', { reference: referenceOf(announcement), people: countText(count) }),
      symbol === undefined
        ? phrase('announcements-type-word')
        : phrase('announcements-type-symbol', { symbol }),
    ],
    choices: [choice(phrase('announcements-choice-not-yet'), 'notyet')],
  };
}

async function symbolOf(call: Call, { decision }: Announcement): Promise<string | undefined> {
  return decision === undefined ? undefined : (await call.store.awards.decision(decision))?.symbol;
}

interface Asked {
  readonly ref: string;
  readonly count: number;
}

export function askedIn(state: unknown): Asked | undefined {
  const { kind, ref, count } = fieldsOf(state);
  return kind === 'confirm' && typeof ref === 'string' && typeof count === 'number'
    ? { ref, count }
    : undefined;
}

/** The word, or the number of the decision; anything else is said to something else, and nothing is sent. */
export function hearWord(text: string, { ref, count }: Asked, call: Call): Promise<Outcome | undefined> {
  return onOwn(ref, call, async (announcement) => {
    if (announcement.state !== 'draft') return { ...notDraft(announcement), open: null };
    const symbol = await symbolOf(call, announcement);
    const typed = fold(text)
      .replace(/[“”".!]/g, '')
      .trim();
    if (typed !== 'gui' && typed !== fold(symbol ?? 'gui')) {
      const question = await questionFor(call, announcement, count);
      return replied({
        ...question,
        paragraphs: [phrase('announcements-word-unread'), ...question.paragraphs],
      });
    }
    const reached = await audienceFor(call, announcement);
    if (sendable(reached) !== count) return { ...(await cardAgain(call, announcement, reached)), open: null };
    const second = await call.store.announcements.secondPersonApproves(announcement.cluster);
    const outcome = second
      ? await askApproval(call, announcement, count)
      : await confirmed(call, announcement, reached);
    return { ...outcome, open: null };
  });
}

/** The question once more, as after a side question. */
export async function wordAgain({ ref, count }: Asked, call: Call): Promise<Reply | undefined> {
  let question: Reply | undefined;
  await onOwn(ref, call, async (announcement) => {
    if (announcement.state === 'draft') question = await questionFor(call, announcement, count);
    return said();
  });
  return question;
}

/** Promised: after a pause, or at its time. Everything that follows is in this one transaction. */
export async function confirmed(
  call: Call,
  announcement: Announcement,
  reached: readonly Reached[],
  approvedBy?: number,
): Promise<Outcome> {
  const soonest = new Date(call.now.getTime() + PAUSE_MS);
  const { plannedAt } = announcement;
  const startsAt = plannedAt && plannedAt > soonest ? plannedAt : soonest;
  const from = approvedBy === undefined ? 'draft' : 'awaiting';
  const confirmation = {
    from,
    startsAt,
    at: call.now,
    ...(approvedBy !== undefined && { approvedBy }),
  } as const;
  return {
    ...replied(promised(announcement, sendable(reached), startsAt, startsAt === plannedAt)),
    writes: [
      (store) => store.announcements.confirm(announcement.id, confirmation),
      queueing(call, announcement, reached, { number: 0, startsAt }),
      (store) => store.audit.add(auditOf(call, 'announcement.confirmed', announcement)),
    ],
  };
}

function promised(announcement: Announcement, count: number, startsAt: Date, isPlanned: boolean): Reply {
  const params = { reference: referenceOf(announcement), people: countText(count), at: dueText(startsAt) };
  const ref = refOf(announcement);
  return {
    paragraphs: [
      isPlanned ? phrase('announcements-promised-later', params) : phrase('announcements-promised', params),
    ],
    choices: [
      choice(phrase('announcements-choice-stop'), 'stop', ref),
      ...(isPlanned ? [choice(phrase('announcements-choice-time'), 'time', ref)] : []),
      choice(phrase('announcements-choice-see'), 'see', ref),
    ],
  };
}

export function sendable(reached: readonly Reached[]): number {
  return reached.filter(({ way }) => way.kind === 'address').length;
}

function notDraft(announcement: Announcement): Outcome {
  return {
    ...replied({
      paragraphs: [confirmedAlready(announcement)],
      choices: [choice(phrase('announcements-choice-see'), 'see', refOf(announcement))],
    }),
  };
}

function confirmedAlready(announcement: Announcement): Phrase {
  return phrase('announcements-not-draft', {
    reference: referenceOf(announcement),
    state: announcement.state,
  });
}

export const notYet: Press = async (_words, call) => {
  const isOurs = askedIn(call.open?.feature === ANNOUNCEMENTS ? call.open.state : undefined);
  return isOurs ? { ...said(phrase('announcements-not-yet')), open: null } : said(phrase('bot-choice-gone'));
};

export const discard: Press = ([ref], call) =>
  onOwn(ref, call, async (announcement) => {
    if (announcement.state !== 'draft' && announcement.state !== 'awaiting') return notDraft(announcement);
    return {
      ...said(phrase('announcements-discarded', { reference: referenceOf(announcement) })),
      open: null,
      writes: [
        (store) => store.announcements.discard(announcement.id),
        (store) => store.audit.add(auditOf(call, 'announcement.discarded', announcement)),
      ],
    };
  });
