import type { Outcome } from '../../bot/feature.ts';
import { countText, momentText } from '../../bot/names.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { andMore, personOf } from './audience-words.ts';
import { auditOf, choice, type Looking, onOwn, type Press, refOf, replied, said } from './room.ts';
import { type Row, rowsOf } from './table.ts';

/** So many names, with a button each, at once. */
const MOST_AT_ONCE = 10;

/** Who has not said "đã nhận", with the telephone number at work: for the secretary, who rings them. */
export const listOpen: Press = ([ref], call) =>
  onOwn(ref, call, async (announcement) =>
    replied(await phoneList(call, announcement, await rowsOf(call, announcement.id))),
  );

/** Names are for the chair's people only; whoever was forgotten has none. */
export async function phoneList(
  call: Looking,
  announcement: Announcement,
  rows: readonly Row[],
): Promise<Reply> {
  const open = rows.filter(({ ackedAt, phonedAt }) => !ackedAt && !phonedAt);
  const reference = referenceOf(announcement);
  if (open.length === 0) return { paragraphs: [phrase('announcements-all-acknowledged', { reference })] };
  const shown = open.slice(0, MOST_AT_ONCE);
  const people = await call.store.people.byIds(shown.map(({ person }) => person));
  return {
    paragraphs: [
      phrase('announcements-phone-list', { reference, people: countText(open.length) }),
      ...shown.map(({ person, unit }) => {
        const known = people.get(person);
        const phone = known?.phone;
        return phrase('announcements-phone-line', {
          person: personOf(call, known?.name, unit),
          phone: phone ?? phrase('announcements-no-phone'),
        });
      }),
      ...andMore(open.length - shown.length),
    ],
    choices: shown.map(({ id, person }) =>
      choice(
        phrase('announcements-choice-phoned', { name: people.get(person)?.name ?? '' }),
        'phoned',
        refOf(announcement),
        id,
      ),
    ),
  };
}

/** "Đã gọi điện": who, when and by whom is on record. */
export const reachedByPhone: Press = ([ref, recipient], call) =>
  onOwn(ref, call, async (announcement): Promise<Outcome> => {
    const row = (await rowsOf(call, announcement.id)).find(({ id }) => String(id) === recipient);
    const done = row?.ackedAt ?? row?.phonedAt;
    if (!row) return said(phrase('announcements-unknown'));
    if (done) return said(phrase('announcements-phoned-already', { at: momentText(done) }));
    const name = (await call.store.people.byIds([row.person])).get(row.person)?.name;
    return {
      ...replied({
        paragraphs: [
          phrase('announcements-phoned', {
            person: personOf(call, name, row.unit),
            at: momentText(call.now),
          }),
        ],
        choices: [choice(phrase('announcements-choice-open'), 'open', refOf(announcement))],
      }),
      writes: [
        async (store) => {
          await store.announcements.reachedByPhone(row.id, call.speaker.personId, call.now);
          await store.audit.add(auditOf(call, 'announcement.phoned', announcement));
        },
      ],
    };
  });
