import type { Call, Outcome } from '../../bot/feature.ts';
import { type Locale, type Phrase, phrase } from '../../chat/reply.ts';
import { addDays, isoDate, localDateOf, weekday } from '../../domain/local-date.ts';
import type { CalendarDay } from '../../domain/working-calendar.ts';
import { dayText, said } from './words.ts';

const AHEAD_DAYS = 60;
const FRIDAY = 5;

/** Holidays and swapped days to come, as deadlines and reminders count them; ordinary weekends are not named. */
export async function listDaysOff({ now, directory }: Call): Promise<Outcome> {
  const { calendar, reference } = directory;
  const today = localDateOf(now);
  const worked = new Map(
    reference.calendarDays.filter(({ kind }) => kind === 'work').map((day) => [day.day, day]),
  );
  const lines: Phrase[] = [];
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const iso = isoDate(date);
    const off = calendar.dayOff(date);
    const swapped = worked.get(iso);
    if (off?.kind === 'named') lines.push(lineOf(off.day, weekday(date) > FRIDAY ? 'weekend' : 'off'));
    else if (swapped) lines.push(lineOf(swapped, 'work'));
  }
  const title = phrase('days-off-title', { until: dayText(isoDate(addDays(today, AHEAD_DAYS))) });
  const none = lines.length === 0 ? [phrase('days-off-none')] : [];
  return said('deadline', title, ...none, ...lines, phrase('days-off-changes'));
}

function lineOf({ day, name, nameEn }: CalendarDay, kind: 'off' | 'weekend' | 'work'): Phrase {
  const named = (locale: Locale) => (locale === 'vi' ? name : nameEn);
  return phrase('days-off-line', { day: dayText(day), name: named, kind });
}
