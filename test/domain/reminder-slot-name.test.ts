import { expect, it, test } from 'vitest';
import { cadenceOf } from '../../src/domain/cadence.ts';
import { instantOf } from '../../src/domain/local-date.ts';
import { parseSlotName } from '../../src/domain/reminder-slot-name.ts';
import { slotsOf } from '../../src/domain/reminder-slots.ts';
import { testDirectory } from '../support/directory.ts';

const due = instantOf({ year: 2026, month: 11, day: 20 }, 17);

test.each([
  ['T-3/2026-11-20', 'deadline', -3, false],
  ['T/2026-11-20', 'deadline', 0, false],
  ['T+1/2026-11-20', 'deadline', 1, false],
  ['T+3w/2026-11-20', 'deadline', 3, true],
  ['R+1w/2026-11-20', 'returned', 1, true],
  ['P/2026-11-20', 'promise', 0, false],
  ['P+3w/2026-11-20', 'brokenPromise', 3, true],
  ['nudge/2026-11-20', 'nudge', 0, false],
])('reads %s', (name, kind, days, isWorking) => {
  expect(parseSlotName(name)).toEqual({ kind, days, isWorking, day: '2026-11-20' });
});

it('reads every name a slot is given, and no other', () => {
  const names = slotsOf(
    {
      cadence: cadenceOf({ kind: 'year' }),
      opensAt: instantOf({ year: 2026, month: 10, day: 1 }, 8),
      dueAt: due,
      promise: {
        day: { year: 2026, month: 11, day: 19 },
        madeAt: instantOf({ year: 2026, month: 11, day: 12 }),
      },
      returnedAt: instantOf({ year: 2026, month: 11, day: 10 }),
      draftTouchedAt: instantOf({ year: 2026, month: 11, day: 9 }),
    },
    testDirectory().calendar,
  ).map(({ name }) => name);

  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => parseSlotName(name) === undefined)).toEqual([]);
  expect(['', 'X/2026-11-20', 'T-3', 'T-3/2026', 'opening'].map(parseSlotName)).toEqual(
    Array(5).fill(undefined),
  );
});
