import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ImportOptions, importFigures } from '../../src/commands/import-figures.ts';
import { readSettings } from '../../src/config.ts';
import { type Outcome, outcomeOf } from '../support/command-output.ts';
import { temporaryFolder } from '../support/database.ts';

// All figures are made up for the tests.

const header = ['year', 'period', 'unit', 'indicator', 'value', 'note'];

let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});

function imported(file: string, options: Partial<ImportOptions> = {}): Promise<Outcome> {
  const settings = readSettings({ DATABASE_URL: `file:${join(folder, 'bot.db')}` });
  return outcomeOf(() => importFigures(file, { source: 'Số liệu thử', ...options }, settings));
}

async function workbook(...rows: CellValue[][]): Promise<string> {
  const file = join(folder, 'figures.xlsx');
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Số liệu', rows: [header, ...rows] }] }));
  return file;
}

describe('bot import figures, from a workbook', () => {
  it('stores what the CSV file with the same lines would store', async () => {
    const file = await workbook(
      [2024, 'year', 'bac-kan', 'house_repair', 0, 'thử'],
      [2024, 'year', 'hoa-binh', 'house_repair', null],
    );
    const csv = join(folder, 'figures.csv');
    writeFileSync(
      csv,
      `${header.join(',')}\n2024,year,bac-kan,house_repair,0,thử\n2024,year,hoa-binh,house_repair,,\n`,
    );

    const first = await imported(file);
    const second = await imported(csv, { json: true });

    expect(first).toEqual({ status: 0, out: '2 figures imported, 0 unchanged\n', err: '' });
    expect(JSON.parse(second.out)).toEqual({ read: 2, stored: 0, unchanged: 2, faults: [] });
  });

  it('stores nothing when one row is wrong, and names the row', async () => {
    const good: CellValue[] = [2024, 'year', 'bac-kan', 'house_repair', 5];

    const refused = await imported(await workbook(good, [2024, 'year', 'bac-kan', 'house_new', 5.5]));
    const later = await imported(await workbook(good), { json: true });

    expect(refused).toEqual({
      status: 1,
      out: '',
      err: 'row 3: "5.5" must be a whole number\nerror: nothing was imported',
    });
    expect(JSON.parse(later.out)).toMatchObject({ stored: 1 });
  });

  it('says what is the matter with a file of another kind', async () => {
    const file = join(folder, 'figures.xls');
    writeFileSync(file, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));

    const { status, err } = await imported(file);

    expect(status).toBe(1);
    expect(err).toContain('the file is in the old Excel format; save it as .xlsx');
  });

  it('refuses a file that is not there', async () => {
    await expect(imported(join(folder, 'missing.xlsx'))).rejects.toThrow('cannot be read');
  });
});
