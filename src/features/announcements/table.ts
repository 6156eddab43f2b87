import type { Recipient } from '../../bot/announcement-store.ts';
import { countText, plainUnitName } from '../../bot/names.ts';
import { apart, type Phrase, phrase } from '../../chat/reply.ts';
import { type Delivery, deliveries, deliveryOf, type Tally, tallyOf } from '../../domain/announcement.ts';
import { andMore, personOf } from './audience-words.ts';
import type { Looking } from './room.ts';

const MOST_NAMES = 30;

export interface Row extends Recipient {
  readonly delivery: Delivery;
}

/** Everybody the announcement is for, with what has become of it for them. */
export async function rowsOf(call: Looking, announcement: number): Promise<readonly Row[]> {
  const recipients = await call.store.announcements.recipients(announcement);
  return recipients.map((recipient) => ({ ...recipient, delivery: deliveryOf(recipient.attempts) }));
}

export function tallyIn(rows: readonly Row[]): Tally {
  return tallyOf(rows.map(({ delivery }) => delivery));
}

/** "Tổng 21 người: 17 đã gửi, 2 không gửi được, …": the parts make the whole. */
export function tallyLine(rows: readonly Row[]): Phrase {
  return phrase('announcements-tally', { people: countText(rows.length), parts: partsText(tallyIn(rows)) });
}

/** Only those that are not nought. */
function partsText(tally: Tally) {
  const parts = deliveries
    .filter((delivery) => tally[delivery] > 0)
    .map((delivery) => phrase('announcements-part', { delivery, count: countText(tally[delivery]) }));
  const [first, ...rest] = parts;
  return first
    ? rest.reduce((whole, part) => phrase('bot-comma', { first: whole, second: part }), first)
    : phrase('announcements-part', { delivery: 'sent', count: countText(0) });
}

/** By unit, then by name those it has not reached for certain, each with the reason. */
export async function tableOf(call: Looking, rows: readonly Row[]): Promise<readonly Phrase[]> {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const lines = units.map((unit) => {
    const those = rows.filter((row) => row.unit === unit);
    return phrase('announcements-unit-line', {
      unit:
        unit === undefined
          ? phrase('announcements-observers-line')
          : plainUnitName(call.directory.unit(unit)),
      people: countText(those.length),
      parts: partsText(tallyIn(those)),
    });
  });
  return [tallyLine(rows), ...lines, ...(await namesOf(call, rows))];
}

async function namesOf(call: Looking, rows: readonly Row[]): Promise<readonly Phrase[]> {
  const those = rows.filter(
    ({ delivery }) => delivery !== 'sent' && delivery !== 'waiting' && delivery !== 'cancelled',
  );
  if (those.length === 0) return [];
  const people = await call.store.people.byIds(those.map(({ person }) => person));
  const lines = those.slice(0, MOST_NAMES).map((row) =>
    phrase('announcements-person-why', {
      person: personOf(call, people.get(row.person)?.name, row.unit),
      why: reasonFor(row),
    }),
  );
  return apart([phrase('announcements-not-surely'), ...lines, ...andMore(those.length - MOST_NAMES)]);
}

/** Why it is not certain that somebody has it, in plain words. */
export function reasonFor({ delivery, gap, attempts }: Row): Phrase {
  if (delivery === 'unreachable') return phrase('announcements-gap', { gap: gap ?? 'noAccount' });
  const failure = attempts.findLast((attempt) => attempt.failure !== undefined)?.failure ?? '';
  return delivery === 'failed'
    ? phrase('announcements-failure', { failure })
    : phrase('announcements-delivery', { delivery });
}
