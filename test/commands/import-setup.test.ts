import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ImportSetupOptions, importSetup } from '../../src/commands/import-setup.ts';
import { setupFile } from '../../src/commands/setup-file.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase, openSession } from '../../src/store/open.ts';
import { type Outcome, outcomeOf } from '../support/command-output.ts';
import { temporaryFolder } from '../support/database.ts';
import { setupWorkbook } from '../support/setup-workbooks.ts';
import { formWithParts } from '../support/workbooks.ts';

// Synthetic: there is no such unit, request or officer.

const good = {
  units: [
    { code: 'thu-a', kind: 'province', name: 'Thử A' },
    { code: 'bac-kan', adminCode: '06' },
  ],
  reportRequests: [
    {
      code: 'thu-2024-h1',
      cluster: 'tdmnpb',
      year: 2024,
      kind: 'sixMonths',
      title: 'Báo cáo thử',
      period: '2024-h1',
      opens: '2024-06-01',
      dueOn: '2024-06-14',
      sections: [{ title: 'Phần thử', titleEn: 'Test section', indicators: ['house_new'] }],
    },
  ],
  officers: [{ name: 'Nguyễn Văn Thử', role: 'officer', unit: 'thu-a' }],
};
const bad = {
  ...good,
  officers: [{ name: 'Nguyễn Văn Thử', role: 'officer', unit: 'nowhere', telephone: '0912345678' }],
  reportRequests: [{ ...good.reportRequests[0], cluster: 'nowhere' }],
};

let folder = '';
let url = '';

beforeEach(() => {
  folder = temporaryFolder();
  url = `file:${join(folder, 'bot.db')}`;
});

async function imported(content: unknown, options: ImportSetupOptions = {}): Promise<Outcome> {
  const file = join(folder, 'setup.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return outcomeOf(() => importSetup(file, options, readSettings({ DATABASE_URL: url })));
}

async function database() {
  const opened = await openDatabase(url, { now: () => new Date('2026-11-23T02:00:00.000Z') });
  onTestFinished(() => opened.close());
  return opened;
}

async function auditEntries() {
  const { client } = await openSession(url, () => new Date());
  const entries = await client.auditEntry.findMany();
  await client.$disconnect();
  return entries;
}

describe('bot import setup', () => {
  it('says what was added and changed, and keeps it in the audit with the name of the file', async () => {
    const { status, out } = await imported(good);

    expect({ status, out }).toEqual({
      status: 0,
      out: [
        'added units: thu-a',
        'added officers: Nguyễn Văn Thử',
        'added report requests: thu-2024-h1',
        'unchanged: 1\n',
      ].join('\n'),
    });
    expect((await (await database()).directory()).unit('thu-a').name).toBe('Thử A');
    const [entry] = await auditEntries();
    expect(entry).toMatchObject({ action: 'setup.imported', subject: 'setup', reason: 'setup.json' });
    expect(JSON.parse(entry?.after ?? '')).toContainEqual({ part: 'units', name: 'thu-a', change: 'added' });
  });

  it('says unchanged the second time and writes nothing', async () => {
    await imported(good);

    const { status, out } = await imported(good, { json: true });

    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ added: [], changed: [], unchanged: 4, faults: [] });
    expect(await auditEntries()).toHaveLength(1);
  });

  it('stores nothing when something is wrong, and names every place', async () => {
    const { status, out, err } = await imported(bad);

    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.split('\n')).toEqual([
      'officers[0].telephone: there is no such field',
      'reportRequests[0].cluster: no cluster has the code "nowhere"',
      'officers[0].unit: no unit has the code "nowhere"',
      'error: nothing was imported',
    ]);
    expect(err).not.toContain('0912345678');
    expect((await (await database()).directory()).findUnit('thu-a')).toBeUndefined();
    expect(await (await database()).store.reports.requestByCode('thu-2024-h1')).toBeUndefined();
  });

  it('prints the faults as JSON when asked to', async () => {
    const { status, out } = await imported('{', { json: true });

    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      added: [],
      changed: [],
      unchanged: 0,
      faults: [{ where: 'the file', message: 'is no JSON' }],
    });
  });

  it('with --dry-run says what would be and leaves nothing behind', async () => {
    const { status, out } = await imported(good, { dryRun: true });

    expect(status).toBe(0);
    expect(out).toMatch(/^added units: thu-a\n[\s\S]*only checked: nothing was stored\n$/);
    expect((await (await database()).directory()).findUnit('thu-a')).toBeUndefined();
    expect(await (await database()).store.setup.people()).toEqual([]);
    expect(await auditEntries()).toEqual([]);
  });

  it('refuses a file that is not there before it opens a database', async () => {
    const settings = readSettings({ DATABASE_URL: url });

    await expect(importSetup(join(folder, 'missing.json'), {}, settings)).rejects.toThrow('cannot be read');
  });
});

describe('bot import setup, from a workbook', () => {
  const unitHeader = ['code', 'kind', 'name'];
  const workbook = {
    units: [unitHeader, ['thu-a', 'province', 'Thử A']],
    'Đợt báo cáo': [
      ['mã', 'cụm', 'năm thi đua', 'loại', 'tên đợt báo cáo', 'kỳ báo cáo', 'mở lúc', 'hạn nộp'],
      [
        'thu-2024-h1',
        'tdmnpb',
        2024,
        'sixMonths',
        'Báo cáo thử',
        '2024-h1',
        '01/06/2024',
        new Date(Date.UTC(2024, 5, 14)),
      ],
    ],
    'Chỉ tiêu của đợt': [
      ['mã đợt báo cáo', 'mục', 'mục tiếng Anh', 'chỉ tiêu'],
      ['thu-2024-h1', 'Phần thử', 'Test section', 'house_new'],
    ],
    'Cán bộ': [
      ['họ và tên', 'vai trò', 'đơn vị'],
      ['Nguyễn Văn Thử', 'officer', 'thu-a'],
    ],
  };

  async function importedWorkbook(
    content: Parameters<typeof setupWorkbook>[0],
    options: ImportSetupOptions = {},
  ): Promise<Outcome> {
    const file = join(folder, 'setup.xlsx');
    writeFileSync(file, await setupWorkbook(content));
    return outcomeOf(() => importSetup(file, options, readSettings({ DATABASE_URL: url })));
  }

  it('stores what the JSON file would store, and nothing the second time', async () => {
    const first = await importedWorkbook(workbook);
    const second = await importedWorkbook(workbook, { json: true });
    const asJson = await imported({ ...good, units: good.units.slice(0, 1) }, { json: true });

    expect(first).toEqual({
      status: 0,
      out: 'added units: thu-a\nadded officers: Nguyễn Văn Thử\nadded report requests: thu-2024-h1\n',
      err: '',
    });
    for (const { out } of [second, asJson]) {
      expect(JSON.parse(out)).toEqual({ added: [], changed: [], unchanged: 3, faults: [] });
    }
    expect(await auditEntries()).toMatchObject([{ reason: 'setup.xlsx' }]);
  });

  it('stores nothing when something is wrong, and names sheet, row and column', async () => {
    const units = [unitHeader, ['thu-a', 'province', 'Thử A'], ['thu-b', 'district', 'Thử B']];

    const { status, out, err } = await importedWorkbook({ ...workbook, units });

    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.split('\n')).toEqual([
      'sheet "units", row 3, column "kind": must be one of province, city, commune, ward, zone',
      'error: nothing was imported',
    ]);
    expect((await (await database()).directory()).findUnit('thu-a')).toBeUndefined();
  });

  it('says in a sentence why a file is not read at all', async () => {
    const file = join(folder, 'setup.xlsm');
    const bytes = await setupWorkbook(workbook);
    writeFileSync(file, await formWithParts((parts) => parts.set('xl/vbaProject.bin', 'x'), bytes));

    const { status, err } = await outcomeOf(() => importSetup(file, {}, readSettings({ DATABASE_URL: url })));

    expect(status).toBe(1);
    expect(err).toBe('the file: contains macros; save it as .xlsx without them\nerror: nothing was imported');
  });
});

describe('bot import setup --template', () => {
  const settings = () => readSettings({ DATABASE_URL: url });

  it('writes a workbook that can be imported, and says nothing', async () => {
    const file = join(folder, 'mau.xlsx');

    const written = await outcomeOf(() => setupFile(undefined, { template: file }, settings()));
    const read = await outcomeOf(() => setupFile(file, { dryRun: true }, settings()));

    expect(written).toEqual({ status: 0, out: `written: ${file}\n`, err: '' });
    expect(read).toEqual({ status: 0, out: 'unchanged: 0\nonly checked: nothing was stored\n', err: '' });
  });

  it('never writes over a file, which may be filled in', async () => {
    const file = join(folder, 'mau.xlsx');
    writeFileSync(file, 'đã điền');

    await expect(setupFile(undefined, { template: file }, settings())).rejects.toThrow('is there already');
    expect(readFileSync(file, 'utf8')).toBe('đã điền');
  });

  it('goes alone, and needs the name of a workbook', async () => {
    await expect(setupFile('a.xlsx', { template: 'b.xlsx' }, settings())).rejects.toThrow('name either');
    await expect(setupFile(undefined, {}, settings())).rejects.toThrow('name either');
    await expect(setupFile(undefined, { template: 'b.json' }, settings())).rejects.toThrow('.xlsx');
  });
});
