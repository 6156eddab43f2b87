import { committeeName, countText, dueText, indicatorName, listText } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { dueDayOf } from '../../domain/lateness.ts';
import { daysBetween, isoDate, localDateOf } from '../../domain/local-date.ts';
import { indicatorsOf } from '../../domain/report.ts';
import type { Asking } from './desk.ts';
import type { DigestFacts, DigestItem } from './digest.ts';
import { dayText } from './words.ts';

export type Words = Asking & DigestFacts;

/** More than this many are counted, not named. */
const MOST_NAMED = 6;

/** What is due, when, and what is missing: the first line of the message, and all that a template has room for. */
export function headOf(item: DigestItem, words: Words): Phrase {
  const { request, duty } = item;
  const report = request.title;
  const due = dueText(duty.dueAt);
  if (duty.isWithLeader) return phrase('reminder-head-sign', { report, due });
  if (duty.returnedAt) return phrase('reminder-head-returned', { report, due });
  const missing = missingText(item, words);
  if (words.now > duty.dueAt) return phrase('reminder-head-late', { report, due, missing });
  return phrase('reminder-head', { report, due, left: leftText(item, words), missing });
}

/** Several reports in one message. */
export function severalHead(items: readonly DigestItem[], words: Words): Phrase {
  const next = items.find(({ duty }) => duty.dueAt >= words.now);
  const count = countText(items.length);
  if (!next) return phrase('reminder-head-several-late', { count });
  return phrase('reminder-head-several', {
    count,
    report: next.request.title,
    due: dueText(next.duty.dueAt),
    left: leftText(next, words),
  });
}

/** To whom, what is asked for, and who has heard of it too. */
export function bodyOf(item: DigestItem, name: string, words: Words): readonly Phrase[] {
  return [
    phrase('reminder-to', { name, committee: committeeName(words, item.unit) }),
    matterOf(item, words),
    ...standInLine(item, words),
    ...othersLine(item, words),
    phrase('reminder-regards'),
  ];
}

/** domain: a week before, a day before, after the deadline; and what else a reminder may be about. */
function matterOf(item: DigestItem, words: Words): Phrase {
  const { request, duty, telling } = item;
  const report = request.title;
  if (duty.isWithLeader) return phrase('reminder-sign', { report });
  const { promise } = duty;
  switch (telling.slot.subject) {
    case 'returned':
      return phrase('reminder-returned', { report });
    case 'draft':
      return phrase('reminder-draft', { report });
    case 'promise':
      if (promise) return phrase('reminder-promise', { report, day: dayText(isoDate(promise.day)) });
      break;
    case 'brokenPromise':
      if (promise) return phrase('reminder-promise-passed', { report, day: dayText(isoDate(promise.day)) });
      break;
  }
  if (words.now > duty.dueAt) return phrase('reminder-late', { report, due: dueText(duty.dueAt) });
  return daysLeft(item, words) <= 1 ? lastDays(item, words) : phrase('reminder-early');
}

function lastDays(item: DigestItem, words: Words): Phrase {
  const { all, missing } = countsOf(item, words);
  const counts = { answered: countText(all - missing.length), all: countText(all) };
  if (missing.length === 0) return phrase('reminder-complete', counts);
  if (missing.length === all) return phrase('reminder-nothing-yet');
  return phrase('reminder-missing', {
    ...counts,
    missing: countText(missing.length),
    names: namesOf(missing, words),
  });
}

function namesOf(missing: readonly string[], { directory }: Words): Param {
  const names = missing.slice(0, MOST_NAMED).map((code) => indicatorName(directory.indicator(code)));
  const rest = missing.length - names.length;
  return rest === 0
    ? listText(names)
    : phrase('reminder-names-and-more', {
        names: names.reduce((first, second) => phrase('bot-comma', { first, second })),
        rest: countText(rest),
      });
}

function standInLine({ telling }: DigestItem, { people }: Words): readonly Phrase[] {
  const away = people.get(telling.standsInFor ?? 0);
  return away ? [phrase('reminder-stand-in', { name: away.name })] : [];
}

/** Who is lower on the ladder, without a word on what they did. */
function othersLine({ telling }: DigestItem, { people }: Words): readonly Phrase[] {
  const names = telling.after.flatMap((person) => people.get(person)?.name ?? []);
  return names.length === 0
    ? []
    : [
        phrase('reminder-others', {
          names: listText(names.map((name) => phrase('reminder-comrade', { name }))),
        }),
      ];
}

/** "còn 4/18 số". */
function missingText(item: DigestItem, words: Words): Param {
  const { all, missing } = countsOf(item, words);
  return missing.length === 0
    ? phrase('reminder-all-there')
    : phrase('reminder-left-out', { missing: countText(missing.length), all: countText(all) });
}

function countsOf({ request, report }: DigestItem, { answered }: Words) {
  const all = indicatorsOf(request);
  const known = new Set(answered.get(report?.report ?? 0));
  return { all: all.length, missing: all.filter((code) => !known.has(code)) };
}

function leftText(item: DigestItem, words: Words): Param {
  const left = daysLeft(item, words);
  if (left === 0) return phrase('reminder-today');
  if (left === 1) return phrase('reminder-tomorrow');
  const working = words.directory.calendar.workingDaysBetween(
    localDateOf(words.now),
    dueDayOf(item.duty.dueAt),
  );
  // A deadline may stay on a day off, with nothing but days off before it.
  return working > 0
    ? phrase('reminder-working-days', { days: countText(working) })
    : phrase('reminder-days', { days: countText(left) });
}

function daysLeft({ duty }: DigestItem, { now }: Words): number {
  return daysBetween(localDateOf(now), dueDayOf(duty.dueAt));
}
