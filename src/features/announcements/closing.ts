import type { ChoreCall } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import { countText, momentText } from '../../bot/names.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { chaseAt, workingHoursLater } from '../../domain/acknowledgement.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { sittingChair } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { sendingUntil } from '../../domain/sending-hours.ts';
import { personOf } from './audience-words.ts';
import { acknowledgements } from './overview-words.ts';
import { phoneList } from './phone-list.ts';
import { choice, refOf } from './room.ts';
import { type Row, tallyLine } from './table.ts';
import { type Due, nothing, type Watched } from './watching.ts';

/** Then the report is closed as it stands. */
const CLOSED_AFTER_HOURS = 10 * 24;

/** Who has neither said "đã nhận" nor been reached stands on the telephone list of the sitting chair's people, once. */
export async function phoneNotices(call: ChoreCall, { announcement, rows }: Watched): Promise<Due> {
  const open = rows.filter(({ ackedAt, phonedAt }) => !ackedAt && !phonedAt);
  if (announcement.phoneListAt || open.length === 0 || !sendingUntil(call.now, call.directory.calendar))
    return nothing;
  if (!open.every((row) => isGivenUp(call, announcement, row))) return nothing;
  const reply = await phoneList(call, announcement, rows);
  return {
    writes: [
      async (store) => {
        await store.announcements.toldPhoneList(announcement.id, call.now);
      },
    ],
    notices: (await secretariat(call, announcement)).map((person) =>
      toChair(`announcement/${announcement.id}/phones`, person, { ...reply, choicesByWords: true }),
    ),
  };
}

/** Chased in vain for as long again; or a day has passed for who could not be sent it. */
function isGivenUp(call: ChoreCall, { startsAt }: Announcement, { chasedAt, delivery }: Row): boolean {
  const { calendar } = call.directory;
  if (chasedAt) return chaseAt(chasedAt, calendar) <= call.now;
  const isSent = delivery === 'sent' || delivery === 'uncertain';
  return !isSent && startsAt !== undefined && chaseAt(startsAt, calendar) <= call.now;
}

/** Whoever chairs today: open acknowledgements pass with the chair. */
async function secretariat(
  call: ChoreCall,
  { cluster, isPractice }: Announcement,
): Promise<readonly number[]> {
  const today = isoDate(localDateOf(call.now));
  const unit = sittingChair(call.directory.cluster(cluster), today)?.unit;
  if (unit === undefined) return [];
  const people = await call.store.people.withSeat({ unit, roles: ['officer', 'leader'] }, today);
  return people.filter((person) => person.isPractice === isPractice).map(({ id }) => id);
}

/** When everybody has said so or was reached, or after ten working days: the counts, once. */
export async function closingReport(call: ChoreCall, { announcement, rows }: Watched): Promise<Due> {
  const isAnswered = rows.every(({ ackedAt, phonedAt }) => ackedAt || phonedAt);
  const { startsAt } = announcement;
  const isOver =
    startsAt !== undefined &&
    workingHoursLater(startsAt, CLOSED_AFTER_HOURS, call.directory.calendar) <= call.now;
  if (!isAnswered && !isOver) return nothing;
  const reply: Reply = {
    paragraphs: [
      phrase('announcements-closing', { reference: referenceOf(announcement) }),
      tallyLine(rows),
      ...acknowledgements(rows),
      ...(await phoned(call, rows)),
      ...(isAnswered ? [] : [phrase('announcements-closing-open', { people: countText(open(rows)) })]),
    ],
    choices: [choice(phrase('announcements-choice-see'), 'see', refOf(announcement))],
    choicesByWords: true,
  };
  return {
    writes: [
      async (store) => {
        await store.announcements.toldReport(announcement.id, call.now);
      },
    ],
    notices: (await secretariat(call, announcement)).map((person) =>
      toChair(`announcement/${announcement.id}/closing/${announcement.round}`, person, reply),
    ),
  };
}

function open(rows: readonly Row[]): number {
  return rows.filter(({ ackedAt, phonedAt }) => !ackedAt && !phonedAt).length;
}

/** "Đã báo qua điện thoại lúc 10 giờ 12, bởi …". */
async function phoned(call: ChoreCall, rows: readonly Row[]): Promise<readonly Phrase[]> {
  const those = rows.filter(({ ackedAt, phonedAt }) => !ackedAt && phonedAt);
  const ids = those.flatMap(({ person, phonedBy }) =>
    phonedBy === undefined ? [person] : [person, phonedBy],
  );
  const people = await call.store.people.byIds([...new Set(ids)]);
  return those.flatMap(({ person, unit, phonedAt, phonedBy }) =>
    phonedAt
      ? [
          phrase('announcements-closing-phoned', {
            person: personOf(call, people.get(person)?.name, unit),
            at: momentText(phonedAt),
            by: people.get(phonedBy ?? 0)?.name ?? phrase('reports-person-gone'),
          }),
        ]
      : [],
  );
}

function toChair(key: string, person: number, reply: Reply): Notice {
  return { key, to: { person }, kind: 'notice', reply };
}
