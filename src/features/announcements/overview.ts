import { decisionName } from '../../bot/award-words.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import { dueText } from '../../bot/names.ts';
import { apart, type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, phaseOf, referenceOf } from '../../domain/announcement.ts';
import { acknowledgements } from './overview-words.ts';
import { againChoices } from './resending.ts';
import { announcedCluster, choice, onOwn, type Press, refOf, refused, replied } from './room.ts';
import { type Row, rowsOf, tableOf, tallyIn, tallyLine } from './table.ts';

const MOST_LISTED = 5;
/** Of those about whom nobody knows, so many have a button of their own at once. */
const MOST_BY_NAME = 5;

/** "/thongbao": the latest announcements, and the way to a new one. */
export async function listAnnouncements(call: Call): Promise<Outcome> {
  const cluster = announcedCluster(call);
  if (cluster === undefined) return refused(call);
  const isPractice = call.speaker.isPractice ?? false;
  const latest = (await call.store.announcements.latest(cluster, 20))
    .filter((announcement) => announcement.isPractice === isPractice && announcement.state !== 'cancelled')
    .slice(0, MOST_LISTED);
  const lines = await Promise.all(latest.map((announcement) => lineOf(call, announcement)));
  return replied({
    paragraphs: [
      ...(lines.length > 0 ? [phrase('announcements-list'), ...lines] : [phrase('announcements-none')]),
    ],
    choices: [
      choice(phrase('announcements-choice-write'), 'new'),
      ...latest.map((announcement) =>
        choice(phrase('bot-choice', { label: referenceOf(announcement) }), 'see', refOf(announcement)),
      ),
      ...(await secondChoice(call, cluster)),
    ],
  });
}

async function secondChoice(call: Call, cluster: string): Promise<readonly Choice[]> {
  if (!call.speaker.roles.includes('leader') || call.speaker.isPractice) return [];
  const wish = (await call.store.announcements.secondPersonApproves(cluster)) ? 'off' : 'on';
  return [choice(phrase('announcements-choice-second', { wish }), 'second', wish)];
}

/** What was put right stays in the register, and says that it does not count. */
async function lineOf(call: Call, announcement: Announcement): Promise<Phrase> {
  const rows = await rowsOf(call, announcement.id);
  const corrections = await confirmedCorrections(call, announcement);
  return phrase('announcements-line', {
    reference: referenceOf(announcement),
    title: announcement.title,
    phase: phaseOf(announcement, tallyIn(rows).waiting, call.now),
    corrected: corrections.length > 0 ? 'yes' : 'no',
    by: corrections.map(referenceOf).join(', '),
  });
}

async function confirmedCorrections(call: Call, { id }: Announcement): Promise<readonly Announcement[]> {
  const all = await call.store.announcements.correctionsOf(id);
  return all.filter(({ state }) => state === 'confirmed' || state === 'stopped');
}

/** One announcement: how far it is, to whom it got, who has said so, and what can be done. */
export const see: Press = ([ref], call) =>
  onOwn(ref, call, async (announcement) => replied(await detailOf(call, announcement)));

export async function detailOf(call: Call, announcement: Announcement): Promise<Reply> {
  const rows = await rowsOf(call, announcement.id);
  const phase = phaseOf(announcement, tallyIn(rows).waiting, call.now);
  const decision =
    announcement.decision === undefined ? undefined : await call.store.awards.decision(announcement.decision);
  const { startsAt } = announcement;
  const isSent = rows.length > 0 && phase !== 'planned';
  return {
    paragraphs: [
      await lineOf(call, announcement),
      ...(decision ? [phrase('announcements-of-decision', { decision: decisionName(decision) })] : []),
      ...(phase === 'planned' && startsAt
        ? [phrase('announcements-planned-for', { at: dueText(startsAt) })]
        : []),
      ...apart(isSent ? await tableOf(call, rows) : rows.length > 0 ? [tallyLine(rows)] : []),
      ...apart(isSent ? acknowledgements(rows) : []),
    ],
    choices: [...(await choicesFor(call, announcement, rows, phase))],
  };
}

async function choicesFor(
  call: Call,
  announcement: Announcement,
  rows: readonly Row[],
  phase: ReturnType<typeof phaseOf>,
): Promise<readonly Choice[]> {
  const ref = refOf(announcement);
  const show = choice(phrase('announcements-choice-show'), 'show', ref);
  if (phase === 'draft') return [show, choice(phrase('announcements-choice-discard'), 'discard', ref)];
  if (phase === 'awaiting') return [show, choice(phrase('announcements-choice-discard'), 'discard', ref)];
  if (phase === 'planned')
    return [
      choice(phrase('announcements-choice-stop'), 'stop', ref),
      choice(phrase('announcements-choice-time'), 'time', ref),
      show,
    ];
  if (phase === 'sending') return [choice(phrase('announcements-choice-stop'), 'stop', ref), show];
  if (phase === 'cancelled') return [show];
  return [
    ...againChoices(announcement, rows, 'rest'),
    ...againChoices(announcement, rows, 'failed'),
    ...(await byName(call, announcement, rows)),
    choice(phrase('announcements-choice-correct'), 'correct', ref),
    choice(phrase('announcements-choice-open'), 'open', ref),
    show,
  ];
}

async function byName(
  call: Call,
  announcement: Announcement,
  rows: readonly Row[],
): Promise<readonly Choice[]> {
  const uncertain = rows.filter(({ delivery }) => delivery === 'uncertain').slice(0, MOST_BY_NAME);
  const people = await call.store.people.byIds(uncertain.map(({ person }) => person));
  return uncertain.map(({ id, person }) =>
    choice(
      phrase('announcements-choice-again-to', { name: people.get(person)?.name ?? '' }),
      'againto',
      refOf(announcement),
      id,
      announcement.round,
    ),
  );
}
