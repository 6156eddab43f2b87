import { expect, it } from 'vitest';
import { Directory } from '../../src/domain/reference.ts';
import { clusterNamed, clusterWords } from '../../src/reading/cluster-names.ts';
import type { Token } from '../../src/reading/prepare.ts';
import { testDirectory } from '../support/directory.ts';

function said(text: string): Token[] {
  return text.split(' ').map((word) => ({ word, raw: word, start: 0, end: 0 }));
}

it('a name of general words only is one in full: "phó" and "thành phố" name no cluster', () => {
  const clusters = ['Cụm thi đua các thành phố', 'Cụm thi đua số 1'].map((name, index) => ({
    ...{ code: `c${index}`, name, nameEn: 'Test cluster', years: [] },
  }));
  const words = clusterWords(new Directory({ ...testDirectory().reference, clusters }));
  const named = (text: string) => clusterNamed(said(text), words)?.codes;

  expect(named('cum pho nam 2024 la ai')).toBeUndefined();
  expect(named('cum thi dua cac thanh pho co may don vi')).toEqual(['c0']);
  expect(named('cum so 1 co may don vi')).toEqual(['c1']);
});
