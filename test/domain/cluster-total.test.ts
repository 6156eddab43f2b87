import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterYear } from '../../src/domain/cluster.ts';
import {
  type MemberFigure,
  memberFigures,
  membersIn,
  overSameMembers,
  rateOf,
  totalOf,
} from '../../src/domain/cluster-total.ts';
import type { Figure, FigureValue } from '../../src/domain/figure.ts';
import { type Period, parsePeriodCode } from '../../src/domain/period.ts';
import { testDirectory } from '../support/directory.ts';

const directory = testDirectory();
const year2024 = clusterYear(2024, ['phu-tho', 'bac-kan', 'yen-bai']);
const stock = directory.indicator('commune_total');
const flow = directory.indicator('house_total');

describe('the state of a member at the end of a period', () => {
  it.each([
    ['2024', ['2024', '2024-m9', '2024-h1'], 'year'],
    ['2024', ['2024-h1', '2024-m9'], 'm9'],
    ['2024', ['2024-q1', '2024-h1'], 'h1'],
    ['2024-m9', ['2024', '2024-h1'], 'h1'],
    ['2024-h2', ['2024-h1', '2024-m9'], 'm9'],
  ])('asked for %s, of %j, is that of the latest that ends in it', (asked, codes, part) => {
    const figures = codes.map((code) => figure('phu-tho', code, value(7n)));

    const [entry] = entries(stock, asked, figures);

    expect(entry).toMatchObject({ kind: 'value', units: 7n, figure: { period: { part } } });
  });

  it.each([
    ['2024', ['2023', '2025-h1']],
    ['2024-h1', ['2024', '2023']],
    ['2024-h2', ['2024-h1']],
  ])('asked for %s, is never one of %j', (asked, codes) => {
    const [entry] = entries(
      stock,
      asked,
      codes.map((code) => figure('phu-tho', code, value(7n))),
    );

    expect(entry).toEqual({ kind: 'missing', unit: 'phu-tho' });
  });

  it('is looked for behind a "chưa báo cáo", but not behind a "không áp dụng"', () => {
    const earlier = ['phu-tho', 'bac-kan'].map((unit) => figure(unit, '2024-m9', value(7n)));
    const now = [figure('phu-tho', '2024', notReported), figure('bac-kan', '2024', notApplicable)];

    expect(entries(stock, '2024', [...earlier, ...now]).map(({ kind }) => kind)).toEqual([
      'value',
      'notApplicable',
      'missing',
    ]);
  });

  it('is not carried over the end of the unit', () => {
    const figures = [figure('phu-tho', '2025-h1', value(7n))];

    expect(entries(stock, '2025-h1', figures)[0]?.kind).toBe('value');
    expect(entries(stock, '2025', figures)[0]?.kind).toBe('missing');
  });

  it('is not carried over the end of the series', () => {
    const series = { ...stock, validTo: '2024-06-30' };
    const figures = [figure('phu-tho', '2024-q1', value(7n))];

    expect(entries(series, '2024-h1', figures)[0]?.kind).toBe('value');
    expect(entries(series, '2024', figures)[0]?.kind).toBe('missing');
  });
});

it('of a flow only the very period counts', () => {
  const figures = [figure('phu-tho', '2024-h1', value(5n)), figure('bac-kan', '2024', value(7n))];

  expect(entries(flow, '2024', figures).map(({ kind }) => kind)).toEqual(['missing', 'value', 'missing']);
});

describe('the members of a split year', () => {
  const both = clusterYear(2025, ['bac-kan', 'thai-nguyen', 'thai-nguyen-2025']);

  it.each([
    ['2025-h1', stock, ['bac-kan', 'thai-nguyen']],
    ['2025-h2', stock, ['thai-nguyen-2025']],
    ['2025', stock, ['thai-nguyen-2025']],
    ['2025', flow, ['bac-kan', 'thai-nguyen', 'thai-nguyen-2025']],
  ])('for %s', (code, indicator, members) => {
    expect(membersIn(directory, indicator, both, period(code))).toEqual(members);
  });
});

describe('a total', () => {
  it('tells zero, missing and not applicable apart', () => {
    const total = totalOf(
      [
        member('a', 3n),
        member('b', 0n),
        { kind: 'missing', unit: 'c' },
        { kind: 'notApplicable', unit: 'd', figure: figure('d', '2024', notApplicable) },
      ],
      year2024,
      period('2024'),
    );

    expect(total).toMatchObject({
      units: 3n,
      coverage: { reported: ['a', 'b'], missing: ['c'], notApplicable: ['d'], earlier: [] },
    });
  });

  it('of nobody is none', () => {
    expect(totalOf([{ kind: 'missing', unit: 'a' }], year2024, period('2024'))).toBeUndefined();
  });
});

const units = fc.bigInt(0n, 10n ** 12n);
const anyEntries = fc
  .array(fc.oneof(units, fc.constant('missing' as const), fc.constant('notApplicable' as const)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((kinds) => kinds.map((kind, index) => entryOf(`m${index}`, kind)));

describe('whatever the members reported', () => {
  it('everyone has one place in the coverage, and the total is of those who reported', () => {
    fc.assert(
      fc.property(anyEntries, (all) => {
        const total = totalOf(all, year2024, period('2024'));
        const known = all.filter((entry) => entry.kind === 'value');
        const { reported = [], missing = [], notApplicable = [] } = total?.coverage ?? {};

        expect(total === undefined).toBe(known.length === 0);
        if (!total) return;
        expect([...reported, ...missing, ...notApplicable].sort()).toEqual(
          all.map(({ unit }) => unit).sort(),
        );
        expect(total.units).toBe(known.reduce((sum, entry) => sum + entry.units, 0n));
      }),
    );
  });

  it('one more report adds its own figure and changes no other', () => {
    fc.assert(
      fc.property(anyEntries, units, (all, added) => {
        const before = totalOf([...all, { kind: 'missing', unit: 'last' }], year2024, period('2024'));
        const after = totalOf([...all, member('last', added)], year2024, period('2024'));

        expect(after?.units).toBe((before?.units ?? 0n) + added);
        expect(after?.figures.slice(0, -1)).toEqual(before?.figures ?? []);
        expect(after?.coverage.reported).toEqual([...(before?.coverage.reported ?? []), 'last']);
        expect(after?.coverage.notApplicable).toEqual(
          before?.coverage.notApplicable ?? after?.coverage.notApplicable,
        );
      }),
    );
  });

  it('two indicators are set in proportion over the same members', () => {
    const lists = fc.tuple(anyEntries, anyEntries).map(([some, others]) => {
      const length = Math.min(some.length, others.length);
      return [some.slice(0, length), others.slice(0, length)] as const;
    });
    fc.assert(
      fc.property(lists, ([some, others]) => {
        const [one, other] = overSameMembers(some, others);

        expect(one.map(({ unit, kind }) => [unit, kind])).toEqual(
          other.map(({ unit, kind }) => [unit, kind]),
        );
        one.forEach((entry, index) => {
          const both = some[index]?.kind === 'value' && others[index]?.kind === 'value';
          expect(entry.kind === 'value').toBe(both);
        });
      }),
    );
  });

  it('the rate of the cluster lies between the least and the greatest of its members', () => {
    const pairs = fc.array(fc.tuple(units, fc.bigInt(1n, 10n ** 9n)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 4 }), (rates, decimals) => {
        const own = rates.map(([part, whole]) => rateOf(part, whole, decimals) ?? -1n).sort(compare);
        const whole = rates.reduce((sum, [, one]) => sum + one, 0n);
        const part = rates.reduce((sum, [one]) => sum + one, 0n);

        const rate = rateOf(part, whole, decimals) ?? -1n;

        expect(rate >= (own[0] ?? 0n) && rate <= (own.at(-1) ?? 0n)).toBe(true);
      }),
    );
  });
});

it.each([
  [1n, 3n, 2, 3333n],
  [2n, 3n, 2, 6667n],
  [1n, 1n, 0, 100n],
  [0n, 5n, 2, 0n],
  [5n, 0n, 2, undefined],
])('%d of %d with %d decimals is %s', (part, whole, decimals, rate) => {
  expect(rateOf(part, whole, decimals)).toBe(rate);
});

const notReported: FigureValue = { kind: 'absent', absence: 'notReported' };
const notApplicable: FigureValue = { kind: 'absent', absence: 'notApplicable' };

function value(of: bigint): FigureValue {
  return { kind: 'value', units: of };
}

function entries(indicator: typeof stock, code: string, figures: readonly Figure[]) {
  const own = figures.map((one) => ({ ...one, indicator: indicator.code }));
  return memberFigures(directory, indicator, year2024, period(code), own);
}

function figure(subject: string, code: string, of: FigureValue): Figure {
  return {
    id: 1,
    indicator: 'commune_total',
    subject,
    period: period(code),
    value: of,
    status: 'approved',
    caveats: [],
    source: 'synthetic',
    version: 1,
    recordedAt: new Date('2024-12-05T02:00:00Z'),
  };
}

function member(unit: string, of: bigint): MemberFigure {
  return { kind: 'value', unit, units: of, figure: figure(unit, '2024', value(of)) };
}

function entryOf(unit: string, kind: bigint | 'missing' | 'notApplicable'): MemberFigure {
  if (kind === 'missing') return { kind, unit };
  if (kind === 'notApplicable') return { kind, unit, figure: figure(unit, '2024', notApplicable) };
  return member(unit, kind);
}

function period(code: string): Period {
  const parsed = parsePeriodCode(code);
  if (!parsed) throw new Error(`no period: ${code}`);
  return parsed;
}

function clusterYear(year: number, members: readonly string[]): ClusterYear {
  return { cluster: 'tdmnpb', year, members, offices: [] };
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
