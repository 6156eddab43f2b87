import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { confirmed } from './confirming.ts';
import { audienceFor } from './drafting.ts';
import {
  announcedCluster,
  auditOf,
  choice,
  onOwn,
  type Press,
  refOf,
  refused,
  replied,
  said,
} from './room.ts';

/** Four eyes, where the cluster wants them: another officer or leader of the chair's unit has to agree. */
export async function askApproval(call: Call, announcement: Announcement, count: number): Promise<Outcome> {
  const others = await colleagues(call, announcement);
  const params = { reference: referenceOf(announcement), people: countText(count) };
  if (others.length === 0) return said(phrase('announcements-no-second', params));
  return {
    ...said(phrase('announcements-awaiting', params)),
    writes: [
      (store) => store.announcements.await(announcement.id, call.now),
      (store) => store.audit.add(auditOf(call, 'announcement.awaiting', announcement)),
    ],
    notices: others.map((person) => noticeTo(call, announcement, count, person)),
  };
}

async function colleagues(call: Call, { isPractice }: Announcement): Promise<readonly number[]> {
  const { unit, personId } = call.speaker;
  if (unit === undefined) return [];
  const today = isoDate(localDateOf(call.now));
  const people = await call.store.people.withSeat({ unit, roles: ['officer', 'leader'] }, today);
  return people
    .filter((person) => person.id !== personId && person.isPractice === isPractice)
    .map(({ id }) => id);
}

function noticeTo(call: Call, announcement: Announcement, count: number, person: number): Notice {
  const ref = refOf(announcement);
  const reply: Reply = {
    paragraphs: [
      phrase('announcements-approve', {
        author: call.speaker.name ?? '',
        reference: referenceOf(announcement),
        title: announcement.title,
        people: countText(count),
      }),
    ],
    choices: [
      choice(phrase('announcements-choice-show'), 'show', ref),
      choice(phrase('announcements-choice-approve'), 'approve', ref),
      choice(phrase('announcements-choice-reject'), 'reject', ref),
    ],
    choicesByWords: true,
  };
  return { key: `announcement/${announcement.id}/approve`, to: { person }, kind: 'notice', reply };
}

export const approve: Press = ([ref], call) =>
  onAwaiting(ref, call, async (announcement) => {
    const outcome = await confirmed(
      call,
      announcement,
      await audienceFor(call, announcement),
      call.speaker.personId,
    );
    return { ...outcome, notices: tellAuthor(call, announcement, 'approved') };
  });

export const reject: Press = ([ref], call) =>
  onAwaiting(ref, call, async (announcement) => ({
    ...said(phrase('announcements-rejected', { reference: referenceOf(announcement) })),
    writes: [
      (store) => store.announcements.discard(announcement.id),
      (store) => store.audit.add(auditOf(call, 'announcement.rejected', announcement)),
    ],
    notices: tellAuthor(call, announcement, 'rejected'),
  }));

/** Only while it waits for it, and not by who wrote it. */
function onAwaiting(
  ref: string | undefined,
  call: Call,
  act: (announcement: Announcement) => Promise<Outcome>,
): Promise<Outcome> {
  return onOwn(ref, call, async (announcement) => {
    const params = { reference: referenceOf(announcement), state: announcement.state };
    if (announcement.state !== 'awaiting') return said(phrase('announcements-not-draft', params));
    if (announcement.author === call.speaker.personId) return said(phrase('announcements-not-by-author'));
    return act(announcement);
  });
}

function tellAuthor(
  call: Call,
  announcement: Announcement,
  decision: 'approved' | 'rejected',
): readonly Notice[] {
  const { id, author } = announcement;
  if (author === undefined) return [];
  const reply: Reply = {
    paragraphs: [
      phrase('announcements-decided', {
        decision,
        reference: referenceOf(announcement),
        person: call.speaker.name ?? '',
      }),
    ],
    choices: [choice(phrase('announcements-choice-see'), 'see', refOf(announcement))],
    choicesByWords: true,
  };
  return [{ key: `announcement/${id}/${decision}`, to: { person: author }, kind: 'notice', reply }];
}

/** Switches the second person on or off for the cluster; a leader of the chair's unit does. */
export const preferSecond: Press = async ([wish], call) => {
  const cluster = announcedCluster(call);
  if (cluster === undefined || call.speaker.isPractice) return refused(call);
  if (!call.speaker.roles.includes('leader')) return said(phrase('announcements-second-leader-only'));
  const approves = wish === 'on';
  return {
    ...replied({ paragraphs: [phrase('announcements-second', { wish: approves ? 'on' : 'off' })] }),
    writes: [
      (store) => store.announcements.setSecondPersonApproves(cluster, approves),
      (store) =>
        store.audit.add(
          auditOf(call, `announcement.second.${approves ? 'on' : 'off'}`, `cluster/${cluster}`),
        ),
    ],
  };
};
