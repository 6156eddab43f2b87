import { afterEach, describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/domain/reminder-slots.ts';
import { testDirectory } from '../support/directory.ts';
import { cadence, day, duty, lineOf, moment } from '../support/reminders.ts';

const { calendar } = testDirectory();
const lines = (changed: Parameters<typeof duty>[0] = {}) => slotsOf(duty(changed), calendar).map(lineOf);

describe('the slots of a report', () => {
  it('come at eight, climb with the days, and carry the day of the deadline', () => {
    expect(lines()).toEqual([
      'opening/2026-11-02 2026-11-02 officer',
      'T-7/2026-11-20 2026-11-13 officer',
      'T-3/2026-11-20 2026-11-17 officer',
      'T-1/2026-11-20 2026-11-19 second',
      'T/2026-11-20 2026-11-20 second',
      'T+1/2026-11-20 2026-11-23 leader',
      'T+3w/2026-11-20 2026-11-25 chair',
      'T+5w/2026-11-20 2026-11-27 chair',
      'T+7w/2026-11-20 2026-12-01 chair',
    ]);
    expect(
      slotsOf(duty(), calendar)
        .slice(1)
        .every(({ at }) => at.toISOString().endsWith('T01:00:00.000Z')),
    ).toBe(true);
  });

  it('move from days off to the morning before, after the deadline to the next one', () => {
    const dueAt = moment('2026-11-23', '17:00');

    expect(lines({ dueAt, cadence: cadence('-2 -1 0 +5') })).toEqual([
      'T-2/2026-11-23 2026-11-20 merged',
      'T-1/2026-11-23 2026-11-20 second',
      'T/2026-11-23 2026-11-23 second',
      'T+5/2026-11-23 2026-11-30 chair',
    ]);
  });

  it('have Tết in the middle', () => {
    const dueAt = moment('2026-02-24', '17:00');

    expect(lines({ opensAt: moment('2026-02-02'), dueAt, cadence: cadence('-7 -3 -1 0 +1') })).toEqual([
      'T-7/2026-02-24 2026-02-13 merged',
      'T-3/2026-02-24 2026-02-13 officer',
      'T-1/2026-02-24 2026-02-23 second',
      'T/2026-02-24 2026-02-24 second',
      'T+1/2026-02-24 2026-02-25 leader',
    ]);
  });

  it('count on from a leap day and over the end of a year', () => {
    const leap = { opensAt: moment('2028-02-01'), dueAt: moment('2028-03-01', '17:00') };
    const year = { opensAt: moment('2026-12-01'), dueAt: moment('2027-01-01', '00:00') };

    expect(lines({ ...leap, cadence: cadence('-1 0') })).toEqual([
      'T-1/2028-03-01 2028-02-29 second',
      'T/2028-03-01 2028-03-01 second',
    ]);
    expect(lines({ ...year, cadence: cadence('-1 0 +1') })).toEqual([
      'T-1/2026-12-31 2026-12-30 second',
      'T/2026-12-31 2026-12-31 second',
      'T+1/2026-12-31 2027-01-04 leader',
    ]);
  });

  it('are on the morning before when the deadline is at eight or earlier', () => {
    const dueAt = moment('2026-11-20', '08:00');

    expect(lines({ dueAt, cadence: cadence('-1 0') })).toEqual([
      'T-1/2026-11-20 2026-11-19 merged',
      'T/2026-11-20 2026-11-19 second',
    ]);
  });

  it('are none before the report opens', () => {
    expect(lines({ opensAt: moment('2026-11-14', '15:00'), cadence: cadence('opening -7 -3') })).toEqual([
      'T-7/2026-11-20 2026-11-13 beforeOpening',
      'opening/2026-11-14 2026-11-16 officer',
      'T-3/2026-11-20 2026-11-17 officer',
    ]);
  });

  it('leave the opening to the notice that announced it', () => {
    expect(lines({ isAnnounced: true, cadence: cadence('opening') })).toEqual([
      'opening/2026-11-02 2026-11-02 announced',
    ]);
  });

  it('lapse when the next one comes, when the deadline passes, and when they are too old', () => {
    const slots = slotsOf(duty({ cadence: cadence('-7 -3 -1 0 +1') }), calendar);

    expect(slots.map(({ name, lapsesAt }) => [name.split('/')[0], lapsesAt])).toEqual([
      ['T-7', moment('2026-11-17', '00:00')],
      ['T-3', moment('2026-11-19', '00:00')],
      ['T-1', moment('2026-11-20', '00:00')],
      ['T', moment('2026-11-20', '17:00')],
      ['T+1', moment('2026-11-25', '00:00')],
    ]);
  });
});

describe('a cadence of none', () => {
  it('is quiet about drafts and returned reports too', () => {
    const returnedAt = moment('2026-11-09', '10:00');

    expect(lines({ cadence: [], returnedAt, draftTouchedAt: returnedAt })).toEqual([]);
  });
});

describe('a promise', () => {
  const promise = { day: day('2026-11-18'), madeAt: moment('2026-11-13', '09:00') };

  it('silences what comes before its day, has one word on its morning, and climbs when it is broken', () => {
    expect(lines({ promise, cadence: cadence('-7 -3 -1 0 +1') })).toEqual([
      'T-7/2026-11-20 2026-11-13 promised',
      'T-3/2026-11-20 2026-11-17 promised',
      'P/2026-11-18 2026-11-18 officer',
      'T-1/2026-11-20 2026-11-19 merged',
      'P+1w/2026-11-18 2026-11-19 leader',
      'T/2026-11-20 2026-11-20 second',
      'T+1/2026-11-20 2026-11-23 merged',
      'P+3w/2026-11-18 2026-11-23 chair',
      'P+5w/2026-11-18 2026-11-25 chair',
    ]);
  });

  it('for this very day has no word of its own', () => {
    const today = { day: day('2026-11-17'), madeAt: moment('2026-11-17', '09:00') };

    expect(lines({ promise: today, cadence: cadence('-3 0') }).slice(0, 3)).toEqual([
      'T-3/2026-11-20 2026-11-17 promised',
      'P+1w/2026-11-17 2026-11-18 second',
      'T/2026-11-20 2026-11-20 merged',
    ]);
  });

  it('reaches over the deadline', () => {
    const late = { day: day('2026-11-24'), madeAt: moment('2026-11-19', '09:00') };

    expect(lines({ promise: late, cadence: cadence('-1 0 +1 +3w') })).toEqual([
      'T-1/2026-11-20 2026-11-19 promised',
      'T/2026-11-20 2026-11-20 promised',
      'T+1/2026-11-20 2026-11-23 promised',
      'P/2026-11-24 2026-11-24 officer',
      'T+3w/2026-11-20 2026-11-25 merged',
      'P+1w/2026-11-24 2026-11-25 chair',
      'P+3w/2026-11-24 2026-11-27 chair',
      'P+5w/2026-11-24 2026-12-01 chair',
    ]);
  });

  it('is over when the report was handed in and sent back after it', () => {
    const returnedAt = moment('2026-11-16', '10:00');

    expect(lines({ promise, returnedAt, cadence: cadence('-3') })).toEqual([
      'T-3/2026-11-20 2026-11-17 returned',
      'R+1w/2026-11-16 2026-11-17 officer',
      'R+3w/2026-11-16 2026-11-19 second',
      'R+5w/2026-11-16 2026-11-23 leader',
    ]);
  });
});

describe('a report that was sent back', () => {
  it('has a short cadence of its own, and afterwards that of its deadline', () => {
    expect(lines({ returnedAt: moment('2026-11-09', '10:00') })).toEqual([
      'opening/2026-11-02 2026-11-02 returned',
      'R+1w/2026-11-09 2026-11-10 officer',
      'R+3w/2026-11-09 2026-11-12 second',
      'T-7/2026-11-20 2026-11-13 returned',
      'R+5w/2026-11-09 2026-11-16 leader',
      ...lines().slice(2),
    ]);
  });
});

describe('an unfinished draft', () => {
  it('is spoken of on the next working morning, unless something else is due on it', () => {
    const touched = (iso: string) => lines({ draftTouchedAt: moment(iso, '16:00'), cadence: cadence('-3') });

    expect(touched('2026-11-13')).toEqual([
      'draft/2026-11-16 2026-11-16 officer',
      lines({ cadence: cadence('-3') })[0],
    ]);
    expect(touched('2026-11-16')).toEqual([
      'draft/2026-11-17 2026-11-17 merged',
      'T-3/2026-11-20 2026-11-17 officer',
    ]);
  });

  it('is no subject of its own any more once the deadline has passed', () => {
    expect(lines({ draftTouchedAt: moment('2026-11-20', '16:00'), cadence: cadence('-3') })).toHaveLength(1);
  });
});

describe('the zone of the machine', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('changes nothing', () => {
    const leap = { opensAt: moment('2028-02-01'), dueAt: moment('2028-02-29', '24:00') };
    const year = { opensAt: moment('2026-12-01'), dueAt: moment('2026-12-31', '24:00') };
    const everything = () =>
      JSON.stringify([{}, leap, year].map((changed) => slotsOf(duty(changed), calendar)));
    const offsets: number[] = [];
    const said = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati', 'UTC'].map((zone) => {
      process.env.TZ = zone;
      offsets.push(new Date(0).getTimezoneOffset());
      return everything();
    });

    expect(new Set(offsets).size).toBeGreaterThan(2);
    expect(new Set(said).size).toBe(1);
  });
});
