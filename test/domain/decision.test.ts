import { describe, expect, it } from 'vitest';
import { excessOf } from '../../src/domain/award.ts';
import { readSymbol } from '../../src/domain/decision.ts';

describe('number and symbol of a paper', () => {
  it.each([
    ['12/QĐ-MTTW-BTT', '12/QĐ-MTTW-BTT'],
    ['Quyết định số 12/qđ-mttw-btt', '12/QĐ-MTTW-BTT'],
    ['số: 21 / TTr - CTĐ', '21/TTr-CTĐ'],
    ['05a/BB-CTĐ', '05a/BB-CTĐ'],
    ['98/2023/NĐ-CP', '98/2023/NĐ-CP'],
  ])('%s is %s', (typed, symbol) => {
    expect(readSymbol(typed)).toBe(symbol);
  });

  it.each(['', '12', 'QĐ-MTTW', '12/', 'quyết định của trung ương', '12/QĐ MTTW', '=12/QĐ'])(
    '“%s” is none',
    (typed) => {
      expect(readSymbol(typed)).toBeUndefined();
    },
  );
});

describe('the limit of a cluster', () => {
  const kind = {
    ...{ code: 'co', name: 'Cờ', nameEn: 'Flag', isTitle: true, awarder: '', awarderEn: '', position: 1 },
    aliases: [],
  };
  const award = { kind: 'co', state: 'proposed' } as const;

  it('counts what is on its way, and not what came to nothing', () => {
    const awards = [award, award, { ...award, state: 'notProposed' as const }, { ...award, kind: 'other' }];

    expect(excessOf({ ...kind, maxPerCluster: 1 }, awards)).toBe(1);
    expect(excessOf({ ...kind, maxPerCluster: 2 }, awards)).toBe(0);
    expect(excessOf(kind, awards)).toBe(0);
  });
});
