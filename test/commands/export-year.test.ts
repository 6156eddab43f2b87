import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportYear } from '../../src/commands/export-year.ts';
import { readSettings } from '../../src/config.ts';
import { outcomeOf } from '../support/command-output.ts';
import { temporaryFolder } from '../support/database.ts';

let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});

function exported(year: string, to: string, cluster?: string) {
  const settings = readSettings({ DATABASE_URL: `file:${join(folder, 'bot.db')}` });
  return outcomeOf(() => exportYear(year, { to: join(folder, to), ...(cluster && { cluster }) }, settings));
}

describe('bot export year', () => {
  it('writes the year of the seed into a new file that only its owner can read', async () => {
    const { status, out } = await exported('2023', 'year.json');

    const file = join(folder, 'year.json');
    expect([status, out]).toEqual([0, `${file}: 10 sheets, 20 rows\n`]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ cluster: 'tdmnpb', year: 2023 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('writes a workbook by the name of the file, and never over one that is there', async () => {
    await exported('2023', 'year.xlsx');

    expect(readFileSync(join(folder, 'year.xlsx')).subarray(0, 2).toString()).toBe('PK');
    await expect(exported('2023', 'year.xlsx')).rejects.toThrow('is there already');
  });

  it('says what is wrong with a year, a file or a cluster', async () => {
    await expect(exported('23', 'year.json')).rejects.toThrow('"23" is no year');
    await expect(exported('2023', 'year.pdf')).rejects.toThrow('.xlsx or .json');
    await expect(exported('2031', 'year.json')).rejects.toThrow('there are 2023, 2024');
    await expect(exported('2023', 'year.json', 'nowhere')).rejects.toThrow('no cluster "nowhere"');
  });
});
