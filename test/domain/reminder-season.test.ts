import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCadences } from '../../src/domain/cadence.ts';
import { addDays, clockTimeOf, daysBetween, isoDate, localDateOf } from '../../src/domain/local-date.ts';
import { planReminders, type RecordedReminder, type ReminderDuty } from '../../src/domain/reminder-plan.ts';
import { slotsOf } from '../../src/domain/reminder-slots.ts';
import {
  type CalendarDay,
  createWorkingCalendar,
  type WorkingCalendar,
} from '../../src/domain/working-calendar.ts';
import { cadence, day, duty, everybody, moment } from '../support/reminders.ts';

const opens = day('2026-11-02');
const DAYS = 50;
const MINUTE = 60_000;

/** What a season is made of: all of it made up. */
interface Season {
  readonly calendar: WorkingCalendar;
  readonly duty: ReminderDuty;
  readonly filedAt: Date | undefined;
  /** A later deadline, and when it was granted. */
  readonly extension: { readonly at: Date; readonly days: number } | undefined;
  /** When reminding runs, and in how many processes at once; between them nothing runs. */
  readonly passes: readonly { readonly at: Date; readonly processes: number }[];
}

interface Told {
  readonly at: Date;
  readonly slot: string;
  readonly person: number;
}

const inSeason = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(opens, days));
const calendars = fc
  .array(fc.record({ day: inSeason.map(isoDate), kind: fc.constantFrom('off', 'work') }), { maxLength: 25 })
  .map((days) =>
    createWorkingCalendar(days.map((one): CalendarDay => ({ ...one, name: 'thử', nameEn: 'test' }))),
  );
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 });
const instants = fc
  .tuple(inSeason, clock)
  .map(([date, minute]) => new Date(moment(isoDate(date), '00:00').getTime() + minute * MINUTE));
/** More often at the hours at which something happens. */
const passes = fc.array(
  fc.record({
    at: fc.oneof(
      instants,
      fc
        .tuple(inSeason, fc.constantFrom('08:00', '08:01', '11:14', '13:30', '16:59', '19:59'))
        .map(([date, time]) => moment(isoDate(date), time)),
    ),
    processes: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 10, maxLength: 60 },
);
const seasons: fc.Arbitrary<Season> = fc
  .record({
    calendar: calendars,
    dueAt: fc
      .tuple(fc.integer({ min: 1, max: 35 }), clock)
      .map(
        ([days, minute]) =>
          new Date(moment('2026-11-02', '00:00').getTime() + days * 24 * 60 * MINUTE + minute * MINUTE),
      ),
    words: fc.constantFrom(...Object.values(defaultCadences), '-10 -2~3 0 +2', '-1~5 +1~0 +2w'),
    promise: fc.option(fc.record({ day: inSeason, madeAt: instants }), { nil: undefined }),
    filedAt: fc.option(instants, { nil: undefined }),
    extension: fc.option(fc.record({ at: instants, days: fc.integer({ min: 1, max: 20 }) }), {
      nil: undefined,
    }),
    passes,
  })
  .map(({ calendar, dueAt, words, promise, filedAt, extension, passes: all }) => ({
    calendar,
    filedAt,
    extension,
    duty: duty({
      opensAt: moment('2026-11-02', '07:30'),
      dueAt,
      cadence: cadence(words),
      ...(promise && { promise }),
    }),
    passes: all.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  }));

/** The report as it is known at a moment. */
function dutyAt({ duty: start, filedAt, extension }: Season, at: Date): ReminderDuty {
  const { promise, dueAt, ...rest } = start;
  const isExtended = extension !== undefined && extension.at <= at;
  return {
    ...rest,
    dueAt: isExtended ? new Date(dueAt.getTime() + extension.days * 24 * 60 * MINUTE) : dueAt,
    isFiled: filedAt !== undefined && filedAt <= at,
    ...(promise && promise.madeAt <= at && { promise }),
  };
}

/** Lets the season pass; what each process decides is kept before the next one looks. */
function played(season: Season) {
  const recorded: RecordedReminder[] = [];
  const told: Told[] = [];
  for (const { at, processes } of season.passes)
    for (let process = 0; process < processes; process += 1) {
      const plan = planReminders({ ...dutyAt(season, at), recorded }, everybody, season.calendar, at);
      for (const { slot, person, rung } of plan.tell) {
        recorded.push({ slot: slot.name, person, rung, at, came: 'told' });
        told.push({ at, slot: slot.name, person });
      }
      for (const line of plan.notTold) recorded.push({ ...line, at, came: 'notTold' });
    }
  return { told, recorded };
}

function holds(check: (season: Season, result: ReturnType<typeof played>) => void): void {
  fc.assert(
    fc.property(seasons, (season) => check(season, played(season))),
    { numRuns: 100 },
  );
}

describe('over any calendar, deadline, downtime and number of processes', () => {
  it('nobody is reminded twice of a slot, nor twice on a day', () => {
    holds((_season, { told, recorded }) => {
      const slots = recorded.map(({ slot, person }) => `${slot} ${person}`);
      const days = told.map(({ at, person }) => `${isoDate(localDateOf(at))} ${person}`);

      expect(new Set(slots).size).toBe(slots.length);
      expect(new Set(days).size).toBe(days.length);
    });
  });

  it('nobody is reminded early: not before the opening, nor before the morning to which days off move it', () => {
    holds((season, { told }) => {
      const { calendar } = season;
      for (const { at, slot } of told) {
        const { opensAt, dueAt } = dutyAt(season, at);
        expect(at.getTime()).toBeGreaterThanOrEqual(opensAt.getTime());
        const [, offset, due] = /^T([-+]\d+)?\/(.*)$/.exec(slot) ?? [];
        if (due === undefined) continue;
        const target = addDays(day(due), Number(offset ?? 0));
        const ahead = Math.max(0, daysBetween(localDateOf(at), target));
        const between = Array.from({ length: ahead }, (_, index) => addDays(target, -index));
        // Only what is off, or too late for the deadline, lies between.
        expect(between.filter((one) => calendar.isWorkingDay(one) && moment(isoDate(one)) < dueAt)).toEqual(
          [],
        );
      }
    });
  });

  it('nobody is reminded once the report is in', () => {
    holds(({ filedAt }, { told }) => {
      expect(told.filter(({ at }) => filedAt && at >= filedAt)).toEqual([]);
    });
  });

  it('nobody is reminded in quiet hours', () => {
    holds((season, { told }) => {
      for (const { at } of told) {
        const lastDay = isoDate(localDateOf(new Date(dutyAt(season, at).dueAt.getTime() - 1)));
        const { hour, minute } = clockTimeOf(at);
        const time = hour * 100 + minute;
        const end = isoDate(localDateOf(at)) === lastDay ? 2000 : 1700;
        expect(season.calendar.isWorkingDay(localDateOf(at))).toBe(true);
        expect((time >= 800 && time < 1115) || (time >= 1330 && time < end)).toBe(true);
      }
    });
  });

  it('nobody is reminded by a slot that is too old, or that another has followed', () => {
    holds((season, { told }) => {
      for (const { at, slot } of told) {
        const { cadence: rules, dueAt, ...facts } = dutyAt(season, at);
        const slots = slotsOf({ ...facts, cadence: rules, dueAt }, season.calendar);
        const own = slots.find(({ name }) => name === slot);
        const followers = slots.filter(
          ({ at: other, pass }) => !pass && own && other > own.at && other <= at,
        );
        const rule = rules.find(({ word }) => slot.startsWith(`T${word === '0' ? '' : word}/`));

        expect(own && [own.pass]).toEqual([undefined]);
        expect(followers).toEqual([]);
        if (own && rule)
          expect(season.calendar.workingDaysBetween(own.day, localDateOf(at))).toBeLessThanOrEqual(
            rule.maxAge,
          );
        if (rule && rule.days <= 0) expect(at.getTime()).toBeLessThan(dueAt.getTime());
      }
    });
  });

  it('every slot has come to something in the end: it was told, or there is a reason', () => {
    holds((season) => {
      const end = moment('2027-03-01', '08:00');
      const { recorded } = played({ ...season, passes: [...season.passes, { at: end, processes: 1 }] });
      const decided = new Set(recorded.map(({ slot }) => slot));

      for (const { name } of slotsOf(dutyAt(season, end), season.calendar)) expect(decided).toContain(name);
    });
  });
});
