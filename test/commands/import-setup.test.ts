import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ImportSetupOptions, importSetup } from '../../src/commands/import-setup.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase, openSession } from '../../src/store/open.ts';
import { type Outcome, outcomeOf } from '../support/command-output.ts';
import { temporaryFolder } from '../support/database.ts';

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

  it('refuses a file that is not there or of another kind before it opens a database', async () => {
    const settings = readSettings({ DATABASE_URL: url });

    await expect(importSetup(join(folder, 'missing.json'), {}, settings)).rejects.toThrow('cannot be read');
    await expect(importSetup('setup.xlsx', {}, settings)).rejects.toThrow('JSON only');
  });
});
