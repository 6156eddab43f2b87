import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { countText, listText, plainUnitName } from '../../bot/names.ts';
import { type Rehearsal, type Rehearsed, type RehearsedSkip, rehearse } from '../../bot/rehearsal.ts';
import { chairedYears, isReviewer } from '../../bot/report-access.ts';
import { apart, type Choice, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import {
  addDays,
  clockTimeOf,
  instantOf,
  isoDate,
  type LocalDate,
  localDateOf,
  parseIsoDate,
} from '../../domain/local-date.ts';
import { writeTime } from '../../language/dates/date-writing.ts';
import { readDayToCome } from './coming-day.ts';
import { reasonText, slotText } from './explain-words.ts';
import { remind } from './pass.ts';
import { choice, dayText, replied, said } from './words.ts';

/** Days that are shown unless a later one is named. */
const USUAL_DAYS = 14;
/** What a message can hold; who wants more asks for fewer days. */
const MOST_LINES = 30;
const MOST_CHOICES = 8;

/** "/chaythu [đến ngày …]": what would go out to whom if nobody filed anything, for the chair of the requests. */
export async function showRehearsal(call: Call, words: string): Promise<Outcome> {
  if (chairedYears(call).length === 0) return said('missing_reports', phrase('rehearsal-chair-only'));
  const day = readDayToCome(words, call);
  if (day.kind === 'refused') return said('missing_reports', day.because);
  const until = day.kind === 'day' ? day.day : addDays(localDateOf(call.now), USUAL_DAYS);
  const rehearsal = await rehearsedUntil(call, until);
  const lines = linesByDay(call, rehearsal);
  const paragraphs = [
    phrase('rehearsal-title', { until: dayText(isoDate(until)) }),
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES
      ? [phrase('rehearsal-more', { count: countText(lines.length - MOST_LINES) })]
      : []),
    ...apart([totalOf(rehearsal.messages)]),
  ];
  const choices = rehearsal.messages
    .slice(0, MOST_CHOICES)
    .map(
      ({ person }, index): Choice =>
        choice(
          phrase('rehearsal-choice', { number: String(index + 1), name: person.name }),
          'rehearsed',
          isoDate(until),
          index,
        ),
    );
  return replied('missing_reports', { paragraphs, choices, choicesByWords: true });
}

/** The very words of one message, as they would go out. */
export async function showRehearsed([iso = '', index = '']: readonly string[], call: Call): Promise<Outcome> {
  const until = parseIsoDate(iso);
  if (chairedYears(call).length === 0) return said('missing_reports', phrase('rehearsal-chair-only'));
  const isToCome = until !== undefined && iso >= isoDate(localDateOf(call.now));
  const message = isToCome
    ? (await rehearsedUntil(call, until)).messages[index === '0' ? 0 : (idOf(index) ?? -1)]
    : undefined;
  if (!message) return said('missing_reports', phrase('bot-choice-gone'));
  const labels = (message.reply.choices ?? []).map(({ label }) => phrase('rehearsal-button', { label }));
  return said('missing_reports', headOf(call, message), ...apart(message.reply.paragraphs), ...apart(labels));
}

function rehearsedUntil(call: Call, until: LocalDate): Promise<Rehearsal> {
  const span = { from: call.now, to: instantOf(addDays(until, 1)) };
  const fallbackLocale = call.speaker.locale;
  return rehearse(remind, { ...call, fallbackLocale }, span, (request) => isReviewer(call, request));
}

function linesByDay(call: Call, { messages, skipped }: Rehearsal): readonly Phrase[] {
  const days = new Map<string, Phrase[]>();
  const add = (at: Date, line: Phrase) => {
    const day = isoDate(localDateOf(at));
    days.set(day, [...(days.get(day) ?? [dayLine(day)]), line]);
  };
  for (const message of messages) add(message.at, headOf(call, message));
  for (const skip of skipped) add(skip.at, skipLine(call, skip));
  return [...days.keys()].sort().flatMap((day) => days.get(day) ?? []);
}

function dayLine(day: string): Phrase {
  return phrase('rehearsal-day', { day: dayText(day) });
}

function headOf(call: Call, { at, person, channel, cost, about }: Rehearsed): Phrase {
  return phrase('rehearsal-line', {
    time: timeText(at),
    name: person.name,
    units: unitsText(call, about),
    channel: phrase('why-channel', { channel }),
    cost: phrase('rehearsal-cost', { cost }),
    slot: slotText(about[0]?.slot ?? ''),
  });
}

function timeText(at: Date): Param {
  return (locale) => writeTime(clockTimeOf(at), locale);
}

function unitsText(call: Call, about: Rehearsed['about']): Param {
  const units = [...new Set(about.map(({ unit }) => unit))];
  const names = units.map((unit) => plainUnitName(call.directory.unit(unit)));
  return names.length === 0 ? '' : listText(names);
}

function skipLine(call: Call, { unit, slot, reason = '' }: RehearsedSkip): Phrase {
  return phrase('rehearsal-skip', {
    unit: plainUnitName(call.directory.unit(unit)),
    slot: slotText(slot),
    why: reasonText(reason),
  });
}

function totalOf(messages: readonly Rehearsed[]): Phrase {
  const count = (cost: Rehearsed['cost']) => countText(messages.filter((one) => one.cost === cost).length);
  return phrase('rehearsal-total', {
    all: countText(messages.length),
    free: count('free'),
    billed: count('billed'),
    template: count('template'),
    none: count('none'),
  });
}
