import { expect, it } from 'vitest';
import { clarification } from '../../src/bot/clarification.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { Directory } from '../../src/domain/reference.ts';
import { query } from '../../src/reading/query.ts';
import { testDirectory } from '../support/directory.ts';

// A made-up commune beside the seed's provinces.
const { reference } = testDirectory();
const commune = { kind: 'commune', province: 'phu-tho-2025', isBackground: false, aliases: [] } as const;
const directory = new Directory({
  ...reference,
  units: [...reference.units, { ...commune, code: 'thu-an', name: 'Thử An' }],
});
const wording = loadWording();

it.each([
  ['thu-an', 'unit', /về xã, phường nào\?$/],
  ['thu-an', 'myUnit', /về xã, phường nào\?$/],
  ['yen-bai', 'unit', /về tỉnh nào\?$/],
  ['yen-bai', 'myUnit', /về tỉnh nào\?$/],
] as const)(
  'which unit is meant, of those such as %s, is asked as a question about %s',
  (unit, about, asked) => {
    const candidates = [query('figure', { units: [unit] })];

    const { replies } = clarification(
      { kind: 'clarify', about, query: query('figure'), candidates },
      directory,
    );

    const [first] = replies[0]?.paragraphs ?? [];
    expect(first && wording.say('vi', first)).toMatch(asked);
  },
);
