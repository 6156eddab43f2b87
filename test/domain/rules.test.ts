import { describe, expect, it } from 'vitest';
import { makeAmount } from '../../src/domain/amount.ts';
import type { Breach } from '../../src/domain/breach.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { breachesOf, checkAll } from '../../src/domain/rule-check.ts';
import { secondBreaches, totalBreaches, wholeBreaches } from '../../src/domain/rules/beside-the-report.ts';
import { testDirectory } from '../support/directory.ts';
import { figureLookup, type TestFigures } from '../support/figure-lookup.ts';

const directory = testDirectory();
const { rules } = directory.reference;

interface Cases {
  readonly about: string;
  /** The rule holds. */
  readonly holds: readonly TestFigures[];
  /** It does not. */
  readonly broken: readonly TestFigures[];
  /** One of its figures is missing: it is silent. */
  readonly missing: readonly TestFigures[];
}

/** Synthetic figures for every rule of the seed that compares figures of one unit. */
const cases: Readonly<Record<string, Cases>> = {
  R1a: {
    about: 'ntm_advanced',
    holds: [{ now: { ntm_advanced: 14n, ntm_commune: 14n } }, { now: { ntm_advanced: 0n, ntm_commune: 0n } }],
    broken: [
      { now: { ntm_advanced: 15n, ntm_commune: 14n } },
      { now: { ntm_advanced: 1n, ntm_commune: 0n } },
    ],
    missing: [{ now: { ntm_advanced: 15n } }, { now: { ntm_commune: 14n } }],
  },
  R1b: {
    about: 'ntm_commune',
    holds: [{ now: { ntm_commune: 136n, commune_total: 196n } }],
    broken: [{ now: { ntm_commune: 197n, commune_total: 196n } }],
    missing: [{ now: { ntm_commune: 197n } }],
  },
  R2a: {
    about: 'ntm_model',
    holds: [{ now: { ntm_model: 7n, ntm_advanced: 7n } }],
    broken: [{ now: { ntm_model: 8n, ntm_advanced: 7n } }],
    missing: [{ now: { ntm_model: 8n } }],
  },
  R2b: {
    about: 'ntm_model',
    holds: [
      { now: { ntm_model: 8n, ntm_advanced: 7n, ntm_commune: 15n } },
      // More in all than there are, but R2a holds: the models are counted among the advanced ones.
      { now: { ntm_model: 7n, ntm_advanced: 8n, ntm_commune: 14n } },
    ],
    broken: [{ now: { ntm_model: 8n, ntm_advanced: 7n, ntm_commune: 14n } }],
    missing: [{ now: { ntm_model: 8n, ntm_advanced: 7n } }],
  },
  R3: {
    about: 'ntm_district',
    holds: [{ now: { ntm_district: 13n }, facts: { districtUnits: 13n } }],
    broken: [{ now: { ntm_district: 14n }, facts: { districtUnits: 13n } }],
    missing: [{ now: { ntm_district: 14n } }, { facts: { districtUnits: 13n } }],
  },
  R4: {
    about: 'house_total',
    holds: [
      { now: { house_new: 120n, house_repair: 60n, house_total: 180n } },
      { now: { house_new: 0n, house_repair: 0n, house_total: 0n } },
    ],
    broken: [
      { now: { house_new: 120n, house_repair: 60n, house_total: 175n } },
      { now: { house_new: 120n, house_repair: 0n, house_total: 121n } },
    ],
    missing: [
      { now: { house_new: 120n, house_total: 175n } },
      { now: { house_new: 120n, house_repair: 60n } },
    ],
  },
  R5: {
    about: 'house_total',
    holds: [
      { now: { house_total: 500n, temp_house: 500n } },
      { year: 2023, now: { house_total: 501n, temp_house: 500n } },
      { year: 2026, now: { house_total: 501n, temp_house: 500n } },
    ],
    broken: [
      { year: 2024, now: { house_total: 501n, temp_house: 500n } },
      { year: 2025, now: { house_total: 501n, temp_house: 0n } },
    ],
    missing: [{ now: { house_total: 501n } }],
  },
  R6: {
    about: 'house_money',
    holds: [
      { now: { house_money: 1_000_000_000n, house_total: 100n } },
      { now: { house_money: 12_000_000_000n, house_total: 100n } },
    ],
    broken: [
      { now: { house_money: 999_999_999n, house_total: 100n } },
      { now: { house_money: 12_000_000_001n, house_total: 100n } },
      { now: { house_money: 0n, house_total: 100n } },
    ],
    missing: [
      { now: { house_money: 999_999_999n } },
      // Nothing can be divided by zero houses.
      { now: { house_money: 999_999_999n, house_total: 0n } },
    ],
  },
  R7: {
    about: 'dienbien_support',
    holds: [{ now: { dienbien_support: 8_050_000_000n } }, { now: { dienbien_support: 0n } }],
    broken: [{ now: { dienbien_support: 8_060_000_000n } }],
    missing: [{ now: {} }],
  },
  R8: {
    about: 'kdc_total',
    holds: [
      { now: { kdc_total: 2040n }, lastStock: { kdc_total: 2040n } },
      // A sum over a period may fall.
      { now: { kdc_total: 2041n, house_new: 3n }, lastStock: { kdc_total: 2040n, house_new: 4n } },
    ],
    broken: [
      { now: { kdc_total: 2039n }, lastStock: { kdc_total: 2040n } },
      { now: { kdc_total: 0n }, lastStock: { kdc_total: 1n } },
    ],
    missing: [{ now: { kdc_total: 2039n } }, { lastStock: { kdc_total: 2040n } }],
  },
  R9a: {
    about: 'gs_count',
    holds: [
      { part: 'h1', now: { gs_count: 80n }, at: { year: { gs_count: 80n } } },
      { part: 'year', now: { gs_count: 80n }, at: { h1: { gs_count: 80n } } },
      { part: 'm9', now: { gs_count: 70n }, at: { year: { gs_count: 60n } } },
    ],
    broken: [
      { part: 'h1', now: { gs_count: 81n }, at: { year: { gs_count: 80n } } },
      { part: 'year', now: { gs_count: 80n }, at: { h1: { gs_count: 81n } } },
      { part: 'year', now: { gs_count: 0n }, at: { h1: { gs_count: 1n } } },
    ],
    missing: [
      { part: 'h1', now: { gs_count: 81n } },
      { part: 'year', at: { h1: { gs_count: 81n } } },
    ],
  },
  R9b: {
    about: 'gs_count',
    holds: [{ part: 'h1', now: { gs_count: 80n }, at: { m9: { gs_count: 80n } } }],
    broken: [
      { part: 'h1', now: { gs_count: 81n }, at: { m9: { gs_count: 80n } } },
      { part: 'm9', now: { gs_count: 80n }, at: { h1: { gs_count: 81n } } },
    ],
    missing: [{ part: 'm9', now: { gs_count: 80n }, at: { q1: { gs_count: 81n } } }],
  },
  R10a: {
    about: 'festival_kdc',
    holds: [{ now: { festival_kdc: 1200n, kdc_total: 1200n } }],
    broken: [{ now: { festival_kdc: 1201n, kdc_total: 1200n } }],
    missing: [{ now: { festival_kdc: 1201n } }],
  },
  R10b: {
    about: 'culture_kdc_rate',
    holds: [{ now: { culture_kdc_rate: 100_00n } }, { now: { culture_kdc_rate: 0n } }],
    broken: [{ now: { culture_kdc_rate: 100_01n } }, { now: { culture_kdc_rate: -1n } }],
    missing: [{ now: {} }],
  },
  R10c: {
    about: 'festival_rate',
    holds: [
      { now: { festival_rate: 98_33n, festival_kdc: 1180n, kdc_total: 1200n } },
      // 97,9 % beside 98 %: exactly the tolerance.
      { now: { festival_rate: 97_90n, festival_kdc: 1176n, kdc_total: 1200n } },
    ],
    broken: [
      { now: { festival_rate: 97_89n, festival_kdc: 1176n, kdc_total: 1200n } },
      { now: { festival_rate: 98_11n, festival_kdc: 1176n, kdc_total: 1200n } },
      { now: { festival_rate: 0n, festival_kdc: 1176n, kdc_total: 1200n } },
    ],
    missing: [
      { now: { festival_rate: 90_00n, festival_kdc: 1176n } },
      { now: { festival_rate: 90_00n, festival_kdc: 0n, kdc_total: 0n } },
    ],
  },
  R12: {
    about: 'road_km',
    holds: [
      { now: { road_km: 20n }, before: { road_km: 100n } },
      { now: { road_km: 500n }, before: { road_km: 100n } },
    ],
    broken: [
      { now: { road_km: 19n }, before: { road_km: 100n } },
      { now: { road_km: 501n }, before: { road_km: 100n } },
      { now: { road_km: 0n }, before: { road_km: 100n } },
    ],
    missing: [{ now: { road_km: 501n } }, { now: { road_km: 501n }, before: { road_km: 0n } }],
  },
  R13a: {
    about: 'house_new',
    holds: [
      { now: { house_new: 52n }, before: { house_new: 52n } },
      { now: { house_new: 62_401n }, before: { house_new: 52n } },
      { now: { house_new: 0n }, before: { house_new: 52n } },
    ],
    broken: [
      { now: { house_new: 52_000n }, before: { house_new: 52n } },
      { now: { house_new: 62_400n }, before: { house_new: 52n } },
      { now: { house_new: 41_600n }, before: { house_new: 52n } },
      { now: { house_new: 50_000_000n }, before: { house_new: 52n } },
      { now: { house_new: 1n }, before: { house_new: 1000n } },
    ],
    missing: [{ now: { house_new: 52_000n } }, { now: { house_new: 52_000n }, before: { house_new: 0n } }],
  },
  R13b: {
    about: 'land_donated',
    holds: [{ now: { land_donated: 500_000n }, before: { land_donated: 480_000n } }],
    broken: [
      { now: { land_donated: 50n }, before: { land_donated: 480_000n } },
      { now: { land_donated: 5_000_000_000n }, before: { land_donated: 480_000n } },
    ],
    missing: [{ now: { land_donated: 50n } }],
  },
  R14b: {
    about: 'letters',
    holds: [{ now: { letters: 0n } }],
    broken: [{ now: { letters: -1n } }],
    missing: [{ now: {} }],
  },
};

/** Rules about what is no figure of a report; each has its own function and its own test below. */
const besideTheReport = ['R11a', 'R11b', 'R11c', 'R14a', 'R15'];

describe('every rule of the seed', () => {
  it('has its cases here', () => {
    expect([...Object.keys(cases), ...besideTheReport].sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  describe.each(Object.entries(cases))('%s', (code, { about, holds, broken, missing }) => {
    it('says nothing while it holds', () => {
      expect(holds.map((figures) => codesAbout(about, figures).includes(code))).toEqual(
        holds.map(() => false),
      );
    });

    it('is told of when it does not hold, with its severity', () => {
      const found = broken.map((figures) => only(code, breachesOf(rules, about, figureLookup(figures))));

      expect(found.map((breach) => breach?.rule)).toEqual(broken.map(() => ruleOf(code)));
    });

    it('is silent while one of its figures is missing', () => {
      expect(missing.map((figures) => codesAbout(about, figures).includes(code))).toEqual(
        missing.map(() => false),
      );
    });

    it('is told of whichever of its figures was answered last', () => {
      const figures = figureLookup(broken[0] ?? {});
      const breach = only(code, breachesOf(rules, about, figures));

      const others = breach?.indicators.map((indicator) => only(code, breachesOf(rules, indicator, figures)));

      expect(others).toEqual(breach?.indicators.map(() => breach));
    });
  });
});

describe('a breach', () => {
  it('of the sum carries the parts, their sum and a total that would be right', () => {
    const figures = figureLookup({ now: { house_new: 120n, house_repair: 60n, house_total: 175n } });

    const [breach] = breachesOf(rules, 'house_total', figures);

    expect(breach).toEqual({
      kind: 'sumEquals',
      rule: ruleOf('R4'),
      indicators: ['house_new', 'house_repair', 'house_total'],
      parts: [
        { indicator: 'house_new', units: 120n },
        { indicator: 'house_repair', units: 60n },
      ],
      sum: makeAmount(180n),
      whole: { indicator: 'house_total', units: 175n },
      mend: { indicator: 'house_total', units: 180n },
    });
  });

  it('of the sum offers no total when one of its parts is a slip of the unit', () => {
    const figures = figureLookup({
      now: { house_new: 40_000n, house_repair: 12n, house_total: 52n },
      before: { house_new: 41n },
    });

    const found = breachesOf(rules, 'house_new', figures);

    expect(found.map(({ rule, mend }) => [rule.code, mend?.units])).toEqual([
      ['R4', undefined],
      ['R13a', 40n],
    ]);
  });

  it('of a share carries the share that would be right, unless that is above a hundred', () => {
    const right = figureLookup({ now: { festival_rate: 90_00n, festival_kdc: 1180n, kdc_total: 1200n } });
    const above = figureLookup({ now: { festival_rate: 90_00n, festival_kdc: 1300n, kdc_total: 1200n } });

    const mends = [right, above].map(
      (figures) => only('R10c', breachesOf(rules, 'festival_rate', figures))?.mend,
    );

    expect(mends).toEqual([{ indicator: 'festival_rate', units: 98_33n }, undefined]);
  });

  it('of a slip carries the figure in the other unit', () => {
    const mends = [
      { now: { house_new: 52_000n }, before: { house_new: 52n } },
      { now: { house_money: 9_100n }, before: { house_money: 9_000_000n } },
      { now: { land_donated: 50n }, before: { land_donated: 480_000n } },
    ].map((figures) => checkAll(rules, figureLookup(figures))[0]?.mend?.units);

    expect(mends).toEqual([52n, 9_100_000n, 500_000n]);
  });

  it('of a slip offers no figure that cannot be written in the unit', () => {
    const [breach] = checkAll(
      rules,
      figureLookup({ now: { house_new: 52_345n }, before: { house_new: 52n } }),
    );

    expect([breach?.rule.code, breach?.mend]).toEqual(['R13a', undefined]);
  });

  it('of the longer period names both figures whichever is being reported', () => {
    const [inYear] = breachesOf(
      rules,
      'gs_count',
      figureLookup({ part: 'year', now: { gs_count: 80n }, at: { h1: { gs_count: 81n } } }),
    );
    const [inHalf] = breachesOf(
      rules,
      'gs_count',
      figureLookup({ part: 'h1', now: { gs_count: 81n }, at: { year: { gs_count: 80n } } }),
    );

    expect(inYear).toEqual(inHalf);
    expect(inYear).toMatchObject({ part: { units: 81n }, whole: { units: 80n }, year: 2024 });
  });
});

describe('the check', () => {
  it('tells of a slip once: not also that the figure is far from last year', () => {
    const figures = figureLookup({ now: { house_new: 52_000n }, before: { house_new: 52n } });

    expect(checkAll(rules, figures).map(({ rule }) => rule.code)).toEqual(['R13a']);
  });

  it('still tells of another figure that is far from last year', () => {
    const figures = figureLookup({
      now: { house_new: 52_000n, articles: 6000n },
      before: { house_new: 52n, articles: 1000n },
    });

    expect(checkAll(rules, figures).map(({ rule }) => rule.code)).toEqual(['R12', 'R13a']);
  });

  it('puts hard rules first and tells of each breach of a report once', () => {
    const figures = figureLookup({
      now: {
        house_new: 10n,
        house_repair: 5n,
        house_total: 16n,
        temp_house: 3n,
        ntm_model: 2n,
        ntm_advanced: 1n,
      },
    });

    const found = checkAll(rules, figures).map(({ rule }) => rule.code);

    expect(found).toEqual(['R4', 'R2a', 'R5']);
  });

  it('leaves out what does not concern the figure just answered', () => {
    const figures = {
      now: { house_new: 10n, house_repair: 5n, house_total: 16n, ntm_model: 2n, ntm_advanced: 1n },
    };

    expect(codesAbout('ntm_model', figures)).toEqual(['R2a']);
    expect(codesAbout('letters', figures)).toEqual([]);
  });

  it('compares figures with different decimals by what they mean', () => {
    const sum: Rule = {
      code: 'T1',
      severity: 'hard',
      kind: 'sumEquals',
      parts: ['road_km', 'self_score'],
      whole: 'letters',
    };
    const right = figureLookup({ now: { road_km: 12_5n, self_score: 7_50n, letters: 20n } });
    const wrong = figureLookup({ now: { road_km: 12_5n, self_score: 7_55n, letters: 20n } });

    expect(checkAll([sum], right)).toEqual([]);
    // 20,05 has no place among whole letters: there is nothing to offer.
    expect(checkAll([sum], wrong)).toMatchObject([{ sum: makeAmount(2005n, 2) }]);
    expect(checkAll([sum], wrong)[0]).not.toHaveProperty('mend');
  });
});

describe('a second number', () => {
  it.each(['gs_petitions', 'txct_opinions', 'mediation'])('said with %s is at most the first', (about) => {
    expect(secondBreaches(rules, about, 120n, 120n)).toEqual([]);
    expect(secondBreaches(rules, about, 0n, 0n)).toEqual([]);
    expect(secondBreaches(rules, about, 98n, 120n)).toMatchObject([
      { rule: { severity: 'hard' }, figure: { units: 98n }, second: { units: 120n } },
    ]);
  });

  it('said with another indicator is nobody’s business', () => {
    expect(secondBreaches(rules, 'letters', 98n, 120n)).toEqual([]);
  });
});

describe('a number that was said', () => {
  it('for a count is whole', () => {
    const houses = directory.indicator('house_new');

    expect(wholeBreaches(rules, houses, makeAmount(12n))).toEqual([]);
    expect(wholeBreaches(rules, houses, makeAmount(120n, 1))).toEqual([]);
    expect(wholeBreaches(rules, houses, makeAmount(125n, 1))).toMatchObject([
      { rule: { code: 'R14a' }, indicator: 'house_new', said: makeAmount(125n, 1) },
    ]);
  });

  it('for what is measured in parts need not be', () => {
    expect(wholeBreaches(rules, directory.indicator('road_km'), makeAmount(125n, 1))).toEqual([]);
  });
});

describe('a total of the cluster', () => {
  const houses = directory.indicator('house_total');

  it('is the sum of its members', () => {
    expect(totalBreaches(rules, houses, 30n, [10n, 20n, 0n])).toEqual([]);
    expect(totalBreaches(rules, houses, 31n, [10n, 20n, 0n])).toMatchObject([
      { rule: { code: 'R15' }, sum: { units: 30n }, mend: { units: 30n } },
    ]);
  });

  it('is not judged while the figure of a member is missing: that is no zero', () => {
    expect(totalBreaches(rules, houses, 31n, [10n, 20n, undefined])).toEqual([]);
    expect(totalBreaches(rules, houses, 31n, [])).toEqual([]);
  });

  it('of shares is never a sum', () => {
    expect(totalBreaches(rules, directory.indicator('festival_rate'), 31n, [10n, 20n])).toEqual([]);
  });
});

function codesAbout(about: string, figures: TestFigures): readonly string[] {
  return breachesOf(rules, about, figureLookup(figures)).map(({ rule }) => rule.code);
}

function only(code: string, breaches: readonly Breach[]): Breach | undefined {
  const found = breaches.filter(({ rule }) => rule.code === code);
  expect(found.length).toBeLessThan(2);
  return found[0];
}

function ruleOf(code: string): Rule | undefined {
  return rules.find((rule) => rule.code === code);
}
