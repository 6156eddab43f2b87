import { describe, expect, it, test } from 'vitest';
import {
  type NotTold,
  planReminders,
  type RecordedReminder,
  type ReminderDuty,
  type Telling,
} from '../../src/domain/reminder-plan.ts';
import type { Reach } from '../../src/domain/reminder-telling.ts';
import { testDirectory } from '../support/directory.ts';
import { cadence, day, duty, everybody, moment, planLines } from '../support/reminders.ts';

const { calendar } = testDirectory();

/** What is planned on that day, at nine unless a time is given. */
function on(iso: string, changed: Partial<ReminderDuty> = {}, reach: Reach = everybody, time = '09:00') {
  return planReminders(duty(changed), reach, calendar, moment(iso, time));
}

const told = (slot: string, person: number, at: Date, changed: Partial<RecordedReminder> = {}) =>
  ({ slot, person, rung: 'officer', at, came: 'told', ...changed }) satisfies RecordedReminder;
const early = cadence('-3 -1 0 +1 +3w');
const noLines: readonly (Telling | NotTold)[] = [];

describe('the ladder', () => {
  test.each([
    ['three days before: the officer', '2026-11-17', ['1: T-3/2026-11-20']],
    ['the day before: the second officer too', '2026-11-19', ['1: T-1/2026-11-20', '2: T-1/2026-11-20']],
    [
      'the day after: the leader too',
      '2026-11-23',
      ['1: T+1/2026-11-20', '2: T+1/2026-11-20', '3: T+1/2026-11-20'],
    ],
    [
      'three days after: the list of the chair too',
      '2026-11-25',
      [1, 2, 3, 8, 9].map((person) => `${person}: T+3w/2026-11-20`),
    ],
  ] as const)('%s', (_name, iso, lines) => {
    expect(planLines({ ...on(iso, { cadence: early }), notTold: [] })).toEqual(lines);
  });

  it('says who heard of it before, of the unit only', () => {
    const recorded = [
      told('T-3/2026-11-20', 4, moment('2026-11-17')),
      told('x', 8, moment('2026-11-17'), { rung: 'chair' }),
    ];

    expect(
      on('2026-11-19', { cadence: early, recorded }).tell.map(({ person, after }) => [person, after]),
    ).toEqual([
      [1, [4]],
      [2, [4, 1]],
    ]);
  });

  it('goes one rung up from somebody whom nothing reaches, before the deadline too', () => {
    const reach = { ...everybody, reachable: new Set([2, 3]) };

    expect(planLines(on('2026-11-17', { cadence: cadence('-3') }, reach))).toEqual([
      '2: T-3/2026-11-20',
      '1: T-3/2026-11-20 unreachable',
    ]);
  });

  it('goes on when a message has failed since, and not when it has arrived', () => {
    const failed = [told('T-3/2026-11-20', 1, moment('2026-11-17'), { came: 'failed' })];
    const arrived = [told('T-3/2026-11-20', 1, moment('2026-11-17'))];

    expect(planLines(on('2026-11-17', { cadence: cadence('-3'), recorded: failed }))).toEqual([
      '2: T-3/2026-11-20',
    ]);
    expect(on('2026-11-17', { cadence: cadence('-3'), recorded: arrived })).toEqual({
      tell: [],
      notTold: [],
    });
  });

  it('records that there is nobody', () => {
    const nobody = { officers: [], leaders: [], chair: [8] };

    expect(planLines(on('2026-11-17', { cadence: cadence('-3'), ladder: nobody }))).toEqual([
      '0: T-3/2026-11-20 nobody',
    ]);
  });

  it('starts at the leader for whose signature the report waits', () => {
    expect(planLines(on('2026-11-17', { cadence: cadence('-3'), isWithLeader: true }))).toEqual([
      '3: T-3/2026-11-20',
    ]);
  });

  it('tells somebody in two seats once', () => {
    const ladder = { officers: [1, 3], leaders: [3], chair: [1, 8] };

    expect(planLines(on('2026-11-25', { cadence: cadence('+3w'), ladder }))).toEqual([
      '1: T+3w/2026-11-20',
      '3: T+3w/2026-11-20',
      '8: T+3w/2026-11-20',
    ]);
  });
});

describe('somebody who is away', () => {
  const away = (substitute?: number) => ({
    ...everybody,
    away: new Map([[1, substitute === undefined ? {} : { substitute }]]),
  });

  it('has a substitute who is told instead', () => {
    const { tell, notTold } = on(
      '2026-11-17',
      { cadence: cadence('-3') },
      { ...away(5), reachable: new Set([5]) },
    );

    expect(tell).toMatchObject([{ person: 5, rung: 'officer', standsInFor: 1 }]);
    expect(notTold).toEqual([]);
  });

  it('without a substitute is left in peace: one rung up is told', () => {
    expect(planLines(on('2026-11-17', { cadence: cadence('-3') }, away()))).toEqual([
      '2: T-3/2026-11-20',
      '1: T-3/2026-11-20 away',
    ]);
  });

  it('is stood in for by nobody who is away as well', () => {
    const both = {
      ...everybody,
      away: new Map([
        [1, { substitute: 2 }],
        [2, { substitute: 1 }],
      ]),
    };

    expect(planLines(on('2026-11-17', { cadence: cadence('-3') }, both))).toEqual([
      '3: T-3/2026-11-20',
      '1: T-3/2026-11-20 away',
      '2: T-3/2026-11-20 away',
    ]);
  });
});

describe('a slot that is not told', () => {
  test.each([
    ['filed', { isFiled: true }],
    ['filedElsewhere', { isFiledElsewhere: true }],
    ['promised', { promise: { day: day('2026-11-18'), madeAt: moment('2026-11-13') } }],
  ] as const)('has the reason %s for everybody it would have spoken to', (reason, changed) => {
    expect(planLines(on('2026-11-17', { cadence: cadence('-3 -1'), ...changed }))).toEqual([
      `1: T-3/2026-11-20 ${reason}`,
    ]);
  });

  it('was superseded by the one now in force, after a time in which nothing ran', () => {
    expect(planLines(on('2026-11-19', { cadence: cadence('-7 -3 -1') }))).toEqual([
      '1: T-1/2026-11-20',
      '2: T-1/2026-11-20',
      '1: T-7/2026-11-20 superseded',
      '1: T-3/2026-11-20 superseded',
    ]);
  });

  it('is too old when its age has passed and nothing has come after it', () => {
    expect(planLines(on('2026-11-19', { cadence: cadence('-7 0') }))).toEqual(['1: T-7/2026-11-20 tooOld']);
  });

  it('has its reason once: what is recorded is not planned again', () => {
    const first = on('2026-11-19', { cadence: cadence('-7 0') });
    const recorded = first.notTold.map((line) => ({
      ...line,
      at: moment('2026-11-19'),
      came: 'notTold' as const,
    }));

    expect(on('2026-11-19', { cadence: cadence('-7 0'), recorded }, everybody, '09:01').notTold).toEqual(
      noLines,
    );
  });
});

describe('quiet hours', () => {
  test.each([
    ['07:59', 0],
    ['08:00', 1],
    ['11:14', 1],
    ['11:15', 0],
    ['13:30', 1],
    ['16:59', 1],
    ['17:00', 0],
    ['20:30', 0],
  ])('at %s', (time, count) => {
    expect(on('2026-11-17', { cadence: cadence('-3') }, everybody, time).tell).toHaveLength(count);
  });

  it('begin at eight in the evening on the day of the deadline', () => {
    const dueAt = moment('2026-11-20', '24:00');
    const at = (time: string) =>
      on('2026-11-20', { cadence: cadence('0'), dueAt }, everybody, time).tell.length;

    expect([at('19:59'), at('20:00')]).toEqual([2, 0]);
  });

  it('and the end of the slot bound the time in which it may be sent', () => {
    const until = (time: string) =>
      on('2026-11-20', { cadence: cadence('0') }, everybody, time).tell[0]?.until;

    expect([until('08:30'), until('14:00')]).toEqual([
      moment('2026-11-20', '11:15'),
      moment('2026-11-20', '17:00'),
    ]);
  });

  it('make a slot wait, not lapse', () => {
    expect(on('2026-11-17', { cadence: cadence('-3') }, everybody, '12:00')).toEqual({
      tell: [],
      notTold: [],
    });
  });
});

describe('what was queued and not sent before its time ran out', () => {
  it('is told again while its slot is in force, to the same person', () => {
    const recorded = [told('T-3/2026-11-20', 1, moment('2026-11-17'), { came: 'expired' })];

    expect(planLines(on('2026-11-17', { cadence: cadence('-3'), recorded }, everybody, '13:30'))).toEqual([
      '1: T-3/2026-11-20',
    ]);
  });
});

describe('a deadline that moves', () => {
  it('makes new slots, and leaves whoever was told today in peace', () => {
    const recorded = [told('T-3/2026-11-20', 1, moment('2026-11-17'))];
    const later = { cadence: cadence('-7 -3'), recorded, dueAt: moment('2026-11-24', '17:00') };

    expect(planLines(on('2026-11-17', later))).toEqual(['1: T-7/2026-11-24 toldToday']);
    expect(planLines(on('2026-11-20', later)).at(0)).toBe('1: T-3/2026-11-24');
  });

  it('does not go back to slots that lie before what was said since', () => {
    const recorded = [told('T-1/2026-11-20', 1, moment('2026-11-19'))];
    const later = { cadence: cadence('-21~9 -3'), recorded, dueAt: moment('2026-12-04', '17:00') };

    expect(planLines(on('2026-11-20', later))).toEqual(['1: T-21/2026-12-04 superseded']);
  });
});

describe('an unfinished draft', () => {
  it('is worth one word, however often it is worked on afterwards', () => {
    const touched = (iso: string, recorded: readonly RecordedReminder[] = []) =>
      on('2026-11-11', { cadence: cadence('0'), draftTouchedAt: moment(iso), recorded });

    expect(planLines(touched('2026-11-10'))).toEqual(['1: draft/2026-11-11']);
    expect(touched('2026-11-10', [told('draft/2026-11-05', 1, moment('2026-11-05'))]).tell).toEqual(noLines);
  });
});

describe('a clock that is set back an hour', () => {
  it('tells nobody twice and nobody too early', () => {
    const recorded = [told('T-3/2026-11-20', 1, moment('2026-11-17', '08:30'))];

    expect(on('2026-11-17', { cadence: cadence('-3'), recorded }, everybody, '08:01').tell).toEqual(noLines);
    expect(on('2026-11-17', { cadence: cadence('-3') }, everybody, '07:30').tell).toEqual(noLines);
  });
});
