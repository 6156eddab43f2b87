import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodParts } from '../../../src/domain/period.ts';
import { reportKinds } from '../../../src/domain/report.ts';
import { freeRequestCode } from '../../../src/features/reports/request-code.ts';
import { momentCode, parseMoment, yearsLater } from '../../../src/features/reports/request-moment.ts';

const none = async () => false;

describe('the code of a new request', () => {
  it.each([
    ['year', 'year', '2024-nam'],
    ['sixMonths', 'h1', '2024-6-thang'],
    ['quarter', 'q3', '2024-quy-3'],
    ['adHoc', 'm9', '2024-dot-xuat'],
  ] as const)('of the kind %s about %s is %s', async (kind, part, expected) => {
    const code = await freeRequestCode({ kind, period: { year: 2024, part }, isPractice: false }, none);

    expect(code).toBe(expected);
  });

  it('takes the next number where it is taken, and another name for practice', async () => {
    const request = { kind: 'year', period: { year: 2024, part: 'year' }, isPractice: true } as const;
    const taken = ['thu-2024-nam', 'thu-2024-nam-2'];

    const code = await freeRequestCode(request, async (candidate) => taken.includes(candidate));

    expect(code).toBe('thu-2024-nam-3');
  });

  it('is never an id, and fits behind a button', async () => {
    for (const kind of reportKinds) {
      for (const part of periodParts) {
        const code = await freeRequestCode({ kind, period: { year: 2024, part }, isPractice: true }, none);

        expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(code).toMatch(/[a-z]/);
        expect(`reports:start:${code}-99`.length).toBeLessThanOrEqual(64);
      }
    }
  });
});

describe('a moment', () => {
  it('is read as it was written, up to the end of the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 24 * 60 }),
        (day, minutes) => {
          const on = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
          const moment = { on, time: { hour: Math.floor(minutes / 60), minute: minutes % 60 } };

          expect(parseMoment(momentCode(moment))).toEqual(moment);
        },
      ),
    );
  });

  it.each(['2024-02-30T10:00', '2024-06-15T24:01', '2024-06-15T10:60', '2024-06-15', 'now', ''])(
    'is none of "%s"',
    (code) => {
      expect(parseMoment(code)).toBeUndefined();
    },
  );

  it('of 29 February is the end of February in other years', () => {
    expect([yearsLater('2024-02-29', 1), yearsLater('2024-02-29', 4), yearsLater('2023-06-15', 1)]).toEqual([
      '2025-02-28',
      '2028-02-29',
      '2024-06-15',
    ]);
  });
});
