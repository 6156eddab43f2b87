import type { ChoreCall } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { referenceOf } from '../../domain/announcement.ts';
import { canEdit } from '../../outbox/editing.ts';
import { againChoices } from './resending.ts';
import { choice, refOf } from './room.ts';
import { tableOf, tallyIn, tallyLine } from './table.ts';
import { type Due, nothing, type Watched } from './watching.ts';

/** While it is sent: one message that changes in its place. Where it cannot, the author hears at the end only. */
export async function progressReport(call: ChoreCall, { announcement, rows }: Watched): Promise<Due> {
  const { id, author, toldState, toldCount } = announcement;
  const tally = tallyIn(rows);
  const state = `${announcement.round}:${tally.sent}:${tally.waiting}`;
  if (author === undefined || state === toldState || !(await seesEdits(call, author))) return nothing;
  const reply: Reply = {
    paragraphs: [phrase('announcements-progress', { reference: referenceOf(announcement) }), tallyLine(rows)],
    choices: [choice(phrase('announcements-choice-stop'), 'stop', refOf(announcement))],
    choicesByWords: true,
  };
  return {
    writes: [
      async (store) => {
        await store.announcements.toldProgress(id, state, toldCount);
      },
    ],
    notices: [
      noticeOf(`announcement/${id}/progress/${toldCount + 1}`, author, reply, progressKey(id, toldCount)),
    ],
  };
}

function progressKey(id: number, count: number): string | undefined {
  return count === 0 ? undefined : `announcement/${id}/progress/${count}`;
}

async function seesEdits(call: ChoreCall, person: number): Promise<boolean> {
  const address = (await call.store.people.addressesOf([person])).get(person);
  return address !== undefined && canEdit(address.channel);
}

function noticeOf(key: string, person: number, reply: Reply, replaces?: string): Notice {
  return { key, to: { person }, kind: 'notice', reply, ...(replaces !== undefined && { replaces }) };
}

/**
 * The end of a round: the table, in the place of the last progress, and what can be done about those it did not reach.
 * What was stopped by hand has been told already.
 */
export async function endReport(call: ChoreCall, { announcement, rows }: Watched): Promise<Due> {
  const { id, author, round, reportedRound, state, toldCount } = announcement;
  if (reportedRound !== undefined && reportedRound >= round) return nothing;
  const writes: Due['writes'] = [
    async (store) => {
      await store.announcements.toldEnd(id, round);
    },
  ];
  if (author === undefined || state === 'stopped') return { writes, notices: [] };
  const ref = refOf(announcement);
  const reply: Reply = {
    paragraphs: [
      phrase('announcements-ended', { reference: referenceOf(announcement) }),
      ...lateLine(rows),
      ...(await tableOf(call, rows)),
    ],
    choices: [
      ...againChoices(announcement, rows, 'failed'),
      choice(phrase('announcements-choice-see'), 'see', ref),
    ],
    choicesByWords: true,
  };
  const notice = noticeOf(`announcement/${id}/ended/${round}`, author, reply, progressKey(id, toldCount));
  return { writes, notices: [notice] };
}

/** What waited too long was not sent: its author decides. */
function lateLine(rows: Watched['rows']): readonly Phrase[] {
  const late = rows.filter(({ delivery }) => delivery === 'expired').length;
  return late > 0 ? [phrase('announcements-late', { people: countText(late) })] : [];
}
