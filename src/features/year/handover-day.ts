import type { ChoreCall, ChoreOutcome } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import { dateText, plainUnitName } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { officeOf } from '../../domain/cluster.ts';
import { daysBetween, isoDate, localDateOf, parseIsoDate } from '../../domain/local-date.ts';
import { mightSend } from '../../domain/sending-hours.ts';

/** The new chair hears of it when it is at work again, and after a standstill of some days too. */
const TOLD_FOR_DAYS = 10;

/**
 * On the day of the handover the new chair's people are asked, once, to look at what they take over; what the old chair
 * has set up to happen is kept, changed or cancelled from there.
 */
export async function welcomeNewChair({ now, store, directory }: ChoreCall): Promise<ChoreOutcome> {
  const today = localDateOf(now);
  if (!mightSend(now, directory.calendar) || !directory.calendar.isWorkingDay(today)) return {};
  const notices: Notice[] = [];
  for (const { code, years } of directory.reference.clusters) {
    for (const year of years) {
      const chair = officeOf(year, 'chair');
      const began = chair?.validFrom === undefined ? undefined : parseIsoDate(chair.validFrom);
      const days = began === undefined ? -1 : daysBetween(began, today);
      if (!chair || days < 0 || days > TOLD_FOR_DAYS) continue;
      const handover = await store.years.handover(code, year.year);
      if (!handover || handover.takenAt) continue;
      const reply = {
        paragraphs: [
          phrase('year-handover-begun', {
            day: dateText(handover.onDay),
            unit: plainUnitName(directory.unit(handover.to)),
            year: String(handover.year),
          }),
        ],
        choices: [{ value: '/bangiao', label: phrase('year-choice-pack') }],
      };
      const seats = { unit: handover.to, roles: ['officer', 'leader'] as const };
      const people = await store.people.withSeat(seats, isoDate(today));
      const key = `handover/${code}/${handover.year}/${handover.onDay}/begun`;
      notices.push(
        ...people
          .filter(({ isPractice }) => !isPractice)
          .map(({ id }): Notice => ({ key, to: { person: id }, kind: 'notice', reply })),
      );
    }
  }
  return { notices };
}
