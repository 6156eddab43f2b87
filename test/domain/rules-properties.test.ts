import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breach } from '../../src/domain/breach.ts';
import type { RuleKind } from '../../src/domain/rule.ts';
import { breachesOf, checkAll } from '../../src/domain/rule-check.ts';
import { type FigureLookup, withFigure } from '../../src/domain/rules/figure-lookup.ts';
import { testDirectory } from '../support/directory.ts';
import { figureLookup } from '../support/figure-lookup.ts';

const { rules } = testDirectory().reference;

const counts = fc.bigInt(0n, 10n ** 12n);
/** Few values, a thousand or ten thousand times apart, so that rules are broken often. */
const clashing = fc.constantFrom(
  -1n,
  0n,
  1n,
  2n,
  50n,
  52n,
  1000n,
  9_800n,
  10_000n,
  52_000n,
  500_000n,
  10n ** 9n,
);
const codes = [
  'house_new',
  'house_repair',
  'house_total',
  'house_money',
  'festival_kdc',
  'kdc_total',
  'festival_rate',
  'land_donated',
  'ntm_model',
  'ntm_advanced',
  'ntm_commune',
];
const someFigures = fc.uniqueArray(fc.tuple(fc.constantFrom(...codes), clashing), {
  selector: ([code]) => code,
  maxLength: codes.length,
});
const reports = fc
  .record({
    now: someFigures,
    before: someFigures,
    lastStock: someFigures,
    year: fc.constantFrom(2023, 2024),
  })
  .map(({ year, ...lists }) => ({
    year,
    now: Object.fromEntries(lists.now),
    before: Object.fromEntries(lists.before),
    lastStock: Object.fromEntries(lists.lastStock),
  }));

describe('whatever the figures', () => {
  it('parts that add up to the total are never told of', () => {
    fc.assert(
      fc.property(counts, counts, (houseNew, repaired) => {
        const figures = figureLookup({
          now: { house_new: houseNew, house_repair: repaired, house_total: houseNew + repaired },
        });
        expect(codesIn(checkAll(rules, figures))).not.toContain('R4');
      }),
    );
  });

  it('a mend leaves its rule unbroken, and the figures of the rule without a hard breach', () => {
    const kinds = new Set<RuleKind>();

    fc.assert(
      fc.property(reports, (report) => {
        const figures = figureLookup(report);
        for (const breach of checkAll(rules, figures)) {
          if (!breach.mend) continue;
          kinds.add(breach.kind);
          const after = checkAll(rules, withFigure(figures, breach.mend)).filter(({ indicators }) =>
            indicators.some((code) => breach.indicators.includes(code)),
          );
          expect(codesIn(after)).not.toContain(breach.rule.code);
          expect(after.filter(({ rule }) => rule.severity === 'hard')).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );

    expect([...kinds].sort()).toEqual(['ratioMatches', 'sumEquals', 'unitSlip']);
  });

  it('hard breaches come before soft ones, and none comes twice', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const found = checkAll(rules, figureLookup(report));
        const severities = found.map(({ rule }) => rule.severity);
        expect(severities).toEqual([...severities].sort());
        const keys = found.map(({ rule, indicators }) => `${rule.code} ${indicators.join()}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('the breaches of the indicators one by one are those of the whole report', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const figures = figureLookup(report);
        const one = new Set(codes.flatMap((code) => keysOf(breachesOf(rules, code, figures))));
        expect([...one].sort()).toEqual([...keysOf(checkAll(rules, figures))].sort());
      }),
    );
  });

  it('a breach is gone when one of its figures is missing', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const figures = figureLookup(report);
        for (const breach of checkAll(rules, figures)) {
          for (const code of breach.indicators) {
            const left = checkAll(rules, withoutFigure(figures, code));
            expect(keysOf(left)).not.toContain(keysOf([breach])[0]);
          }
        }
      }),
    );
  });

  it('a rule about a ratio of two figures does not see that both are ten, a hundred … times as large', () => {
    const ofRatios: readonly RuleKind[] = [
      'atMost',
      'sumEquals',
      'doesNotFall',
      'lastYearBetween',
      'unitSlip',
    ];
    const scaled = rules.filter(({ kind }) => ofRatios.includes(kind));

    fc.assert(
      fc.property(reports, fc.integer({ min: 0, max: 9 }), (report, power) => {
        const factor = 10n ** BigInt(power);
        const large = {
          year: report.year,
          now: times(report.now, factor),
          before: times(report.before, factor),
          lastStock: times(report.lastStock, factor),
        };
        expect(keysOf(checkAll(scaled, figureLookup(large)))).toEqual(
          keysOf(checkAll(scaled, figureLookup(report))),
        );
      }),
    );
  });
});

function times(values: Readonly<Record<string, bigint>>, factor: bigint): Record<string, bigint> {
  return Object.fromEntries(Object.entries(values).map(([code, units]) => [code, units * factor]));
}

function withoutFigure(figures: FigureLookup, missing: string): FigureLookup {
  return { ...figures, now: (code) => (code === missing ? undefined : figures.now(code)) };
}

function codesIn(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ rule }) => rule.code);
}

function keysOf(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ rule, indicators }) => `${rule.code} ${indicators.join()}`);
}
