import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absences, type FigureValue, qualifiers } from '../../src/domain/figure.ts';
import type { ReportAnswer } from '../../src/domain/report.ts';
import { addressJson, addressOf, answersJson, answersOf } from '../../src/store/report-json.ts';

const words = fc.string({ unit: 'binary' });
const value: fc.Arbitrary<FigureValue> = fc.oneof(
  fc.record(
    { kind: fc.constant('value' as const), units: fc.bigInt(), qualifier: fc.constantFrom(...qualifiers) },
    { requiredKeys: ['kind', 'units'] },
  ),
  fc.record({ kind: fc.constant('absent' as const), absence: fc.constantFrom(...absences) }),
);
const answer: fc.Arbitrary<ReportAnswer> = fc.record(
  { indicator: words, value, unusual: fc.array(words), reason: words, questioned: words },
  { requiredKeys: ['indicator', 'value', 'unusual'], noNullPrototype: true },
);

test('reads back the answers that were handed in, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(answer), (answers) => {
      expect(answersOf(answersJson(answers))).toEqual(answers);
    }),
  );
});

test('reads back an address, whatever it is', () => {
  fc.assert(
    fc.property(words, words, (channel, chat) => {
      expect(addressOf(addressJson({ channel, chat }))).toStrictEqual({ channel, chat });
    }),
  );
});

test.each([
  ['no list', '{}'],
  ['no answer', '[3]'],
  ['no indicator', '[{"value":{"kind":"value","units":"1"},"unusual":[]}]'],
  ['no value', '[{"indicator":"houses","unusual":[]}]'],
  ['an unknown kind', '[{"indicator":"houses","value":{"kind":"guess"},"unusual":[]}]'],
  ['a number', '[{"indicator":"houses","value":{"kind":"value","units":1},"unusual":[]}]'],
  ['no whole number', '[{"indicator":"houses","value":{"kind":"value","units":"1.5"},"unusual":[]}]'],
  ['no digits', '[{"indicator":"houses","value":{"kind":"value","units":""},"unusual":[]}]'],
  ['an unknown absence', '[{"indicator":"houses","value":{"kind":"absent","absence":"lost"},"unusual":[]}]'],
  [
    'an unknown qualifier',
    '[{"indicator":"houses","value":{"kind":"value","units":"1","qualifier":"maybe"},"unusual":[]}]',
  ],
  ['no codes of rules', '[{"indicator":"houses","value":{"kind":"value","units":"1"},"unusual":[9]}]'],
  [
    'a reason without words',
    '[{"indicator":"houses","value":{"kind":"value","units":"1"},"unusual":[],"reason":1}]',
  ],
])('refuses answers that are damaged: %s', (_, json) => {
  expect(() => answersOf(json)).toThrow(/stored|database has/);
});
