import { expect, test } from 'vitest';
import type { NewStep } from '../../src/bot/report-store.ts';
import { ConflictError } from '../../src/bot/store.ts';
import type { ReportVersion } from '../../src/domain/report.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, later, start } from './bench.ts';
import { beyondFloats } from './facts.ts';
import { draftBench, requestBench } from './report-facts.ts';

const first: ReportVersion = {
  version: 1,
  at: later(60),
  person: 7,
  channel: 'zalo',
  formVersion: 2,
  onBehalf: { byPhoneOf: 'bà Hoa', enteredBy: 9 },
  daysLate: 3,
  answers: [
    { indicator: 'money', value: { kind: 'value', units: beyondFloats, qualifier: 'nearly' }, unusual: [] },
    {
      indicator: 'houses',
      value: { kind: 'value', units: 0n },
      reason: 'chưa có "quỹ"',
      unusual: ['R9', 'R12'],
    },
    {
      indicator: 'villages',
      value: { kind: 'absent', absence: 'notApplicable' },
      unusual: [],
      questioned: 'xem lại',
    },
  ],
};
const second: ReportVersion = {
  version: 2,
  at: later(120),
  channel: 'practice',
  formVersion: 2,
  daysLate: 0,
  answers: [],
};
const paper = { name: 'báo cáo ký.pdf', mediaType: 'application/pdf', bytes: 4, sha256: 'a'.repeat(64) };
const content = Uint8Array.of(0, 255, 10, 37);

export function reportHistoryContract(backend: Backend): void {
  test('keeps what was handed in, as it was, oldest first', async () => {
    const { database, draft } = await draftBench(backend);
    const { reports } = database.store;
    expect(await reports.versions(draft.id)).toEqual([]);

    await reports.addVersion(draft.id, second);
    await reports.addVersion(draft.id, first);
    await database.transaction((store) =>
      store.reports.save(draft, { row: { state: 'returned', version: 2 } }, start),
    );

    expect(await reports.versions(draft.id)).toStrictEqual([first, second]);
    expect(await reports.versions(draft.id + 1)).toEqual([]);
  });

  test('does not write over a version', async () => {
    const { database, draft } = await draftBench(backend);
    const { reports } = database.store;
    await reports.addVersion(draft.id, first);

    const added = reports.addVersion(draft.id, { ...second, version: 1 });

    await expect(added).rejects.toBeInstanceOf(ConflictError);
    expect(await reports.versions(draft.id)).toStrictEqual([first]);
  });

  test('tells what happened, in the order in which it did, with only what is known', async () => {
    const { database, draft } = await draftBench(backend);
    const { reports } = database.store;
    const steps: NewStep[] = [
      { action: 'started', person: 7, channel: 'zalo' },
      { action: 'returned', person: 9, channel: 'practice', reason: 'thiếu số' },
      { action: 'confirmedByUnit' },
    ];

    for (const step of steps) await reports.addStep(draft.id, step, start);

    expect(await reports.steps(draft.id)).toStrictEqual(steps.map((step) => ({ ...step, at: start })));
    expect(await reports.steps(draft.id + 1)).toEqual([]);
  });

  test('takes a file once for each report, byte for byte', async () => {
    const { url, database, request, draft } = await draftBench(backend);
    const { reports } = database.store;
    const other = await reports.start({ request, unit: 'far', code: 'far', formVersion: 1 }, start);
    const annex = { ...paper, name: 'phụ lục.pdf', sha256: 'b'.repeat(64) };

    expect(await reports.addFile(draft.id, paper, content, 7, start)).toBe(true);
    expect(await reports.addFile(draft.id, annex, content, undefined, start)).toBe(true);
    expect(await reports.addFile(draft.id, { ...paper, name: 'lần hai.pdf' }, content, 7, start)).toBe(false);
    expect(await reports.addFile(other.id, paper, content, 7, start)).toBe(true);

    expect(await reports.files(draft.id)).toStrictEqual([
      { ...paper, at: start },
      { ...annex, at: start },
    ]);
    expect([...(await reports.fileContent(draft.id, paper.sha256))]).toStrictEqual([...content]);
    await expect(reports.fileContent(draft.id, 'c'.repeat(64))).rejects.toThrow();
    const { client } = await openSession(url, () => start);
    const rows = await client.reportFile.findMany({ where: { reportId: draft.id }, orderBy: { id: 'asc' } });
    await client.$disconnect();
    expect(rows.map((row) => ({ ...row, content: [...row.content] }))).toMatchObject([
      { content: [...content], personId: 7, at: start },
      { content: [...content], personId: null, at: start },
    ]);
  });

  test('knows whether the leader of a unit signs off, and that nobody does unless it was said', async () => {
    const { reports } = (await requestBench(backend)).database.store;
    expect(await reports.leaderSignsOff('old')).toBe(false);

    await reports.setLeaderSignsOff('old', true);
    expect(await reports.leaderSignsOff('old')).toBe(true);
    expect(await reports.leaderSignsOff('far')).toBe(false);
    await reports.setLeaderSignsOff('old', false);

    expect(await reports.leaderSignsOff('old')).toBe(false);
  });
}
