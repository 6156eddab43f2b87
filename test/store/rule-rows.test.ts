import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeAmount } from '../../src/domain/amount.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { rulesOf } from '../../src/store/rule-rows.ts';
import { testDirectory } from '../support/directory.ts';

interface SeedRule {
  readonly code: string;
  readonly severity: string;
  readonly kind: string;
  readonly terms: Readonly<Record<string, unknown>>;
}

const seed: readonly SeedRule[] = JSON.parse(
  readFileSync(new URL('../../prisma/seed/rules.json', import.meta.url), 'utf8'),
);
const directory = testDirectory();

describe('the rules of the seed', () => {
  const rules = rulesOf(seed.map(row));

  it('are all read, in the order of their numbers', () => {
    expect(rules.map(({ code, severity, kind }) => ({ code, severity, kind }))).toEqual(
      seed.map(({ code, severity, kind }) => ({ code, severity, kind })),
    );
  });

  it('keep their order whatever the order of the rows', () => {
    expect(rulesOf(seed.map(row).reverse())).toEqual(rules);
  });

  it('have exact thresholds', () => {
    expect(rules.find(({ code }) => code === 'R13a')).toEqual({
      code: 'R13a',
      severity: 'soft',
      kind: 'unitSlip',
      scope: {},
      ratios: [makeAmount(1000n), makeAmount(1_000_000n), makeAmount(1n, 3)],
      nearness: makeAmount(2n, 1),
    });
  });

  it('speak of indicators and rules there are', () => {
    const codes = seed.flatMap(({ terms }) => [
      ...[terms.indicator, terms.whole, terms.numerator, terms.denominator],
      ...(Array.isArray(terms.parts) ? terms.parts : []),
    ]);
    const spoken = codes.filter((code) => typeof code === 'string' && !['year', 'm9'].includes(code));
    const awaited = rules.flatMap((rule) => (rule.kind === 'atMost' ? (rule.onlyWhenBroken ?? []) : []));

    expect(spoken.map((code) => directory.indicator(code).code)).toEqual(spoken);
    expect(awaited.map((code) => rules.find((rule) => rule.code === code)?.kind)).toEqual(['atMost']);
  });
});

describe('a rule that is not as its kind must be', () => {
  const faults: readonly [string, Partial<SeedRule>, string][] = [
    ['of an unknown kind', { kind: 'perhaps' }, 'rule X1: the kind "perhaps" is unknown'],
    [
      'of an unknown severity',
      { severity: 'mild' },
      'rule X1: the database has "mild" as severity of a rule',
    ],
    ['without a term', { terms: { parts: ['house_new'] } }, 'rule X1: the term "whole" is no text'],
    ['with no parts', { terms: { parts: [], whole: 'house_total' } }, 'rule X1: the term "parts" is no list'],
    [
      'with a misspelt term',
      { terms: { parts: ['house_new'], whole: 'house_total', year: [2024] } },
      'rule X1: the term "year" is unknown',
    ],
    [
      'with a year in text',
      { terms: { parts: ['house_new'], whole: 'house_total', years: ['2024'] } },
      'rule X1: the term "years" is no whole number',
    ],
    [
      'with a float for a threshold',
      { kind: 'ratioMatches', terms: { tolerance: 0.1 } },
      'rule X1: the term "tolerance" is no decimal number in text',
    ],
    ['without bounds', { kind: 'range', terms: {} }, 'rule X1: a range needs the term "min" or "max"'],
    [
      'with a step of nothing',
      { kind: 'multipleOf', terms: { indicator: 'relief', of: '0' } },
      'rule X1: the term "of" is not above zero',
    ],
    [
      'with a ratio of nothing',
      { kind: 'unitSlip', terms: { ratios: ['1000', '0'], nearness: '0.2' } },
      'rule X1: the term "ratios" is not above zero',
    ],
    [
      'for an unknown measure',
      { kind: 'doesNotFall', terms: { measures: ['guess'] } },
      'rule X1: the database has "guess" as the term "measures"',
    ],
    [
      'between unknown periods',
      { kind: 'partOfPeriod', terms: { part: 'h3', whole: 'year' } },
      'rule X1: the database has "h3" as the term "part"',
    ],
  ];

  it.each(faults)('%s stops the loading and is named', (_, fault, message) => {
    const rule = { code: 'X1', severity: 'hard', kind: 'atMost', terms: {}, ...fault };

    expect(() => rulesOf([row(rule)])).toThrow(message);
  });

  it('because its terms are no object stops the loading and is named', () => {
    const text = { code: 'X1', severity: 'hard', kind: 'wholeNumber' };

    expect(() => rulesOf([{ ...text, terms: '[]' }])).toThrow('rule X1: the terms are no object');
    expect(() => rulesOf([{ ...text, terms: '{' }])).toThrow('rule X1');
  });

  it('is no accident of the test: the same rule with its terms is read', () => {
    const rule = { code: 'X1', severity: 'hard', kind: 'atMost' };
    const terms = { parts: ['house_new'], whole: 'house_total', years: [2024] };

    expect(rulesOf([row({ ...rule, terms })])).toEqual<readonly Rule[]>([
      { code: 'X1', severity: 'hard', kind: 'atMost', ...terms },
    ]);
  });
});

function row({ terms, ...rule }: SeedRule) {
  return { ...rule, terms: JSON.stringify(terms) };
}
