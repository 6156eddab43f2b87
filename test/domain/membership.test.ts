import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../src/domain/membership.ts';
import { testDirectory } from '../support/directory.ts';

const directory = testDirectory();
const members = directory.cluster('tdmnpb').years.at(-1)?.members ?? [];

describe('the members of the next year', () => {
  it('are those of this one, in their order, while nothing has happened to them', () => {
    expect(carriedOver(directory, members, '2025-06-30')).toEqual(members);
  });

  it('are the new units after the mergers, each once, where its first predecessor stood', () => {
    expect(carriedOver(directory, members, '2026-01-01')).toEqual([
      'phu-tho-2025',
      'thai-nguyen-2025',
      'bac-ninh-2025',
      'tuyen-quang-2025',
      'lao-cai-2025',
    ]);
  });
});
