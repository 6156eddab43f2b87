import { expect, test } from 'vitest';
import { ConflictError } from '../../src/bot/store.ts';
import type { Report, ReportAnswer } from '../../src/domain/report.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, later, start } from './bench.ts';
import { beyondFloats } from './facts.ts';
import { type DraftBench, draftBench } from './report-facts.ts';

const none = { unusual: [] };
const houses: ReportAnswer = { ...none, indicator: 'houses', value: { kind: 'value', units: 12n } };
const holder = { person: 7, channel: 'zalo', chat: 'an "7"', since: later(5) };

export function reportSavingContract(backend: Backend): void {
  test('keeps a zero, an unreported, an inapplicable and an unusual answer apart', async () => {
    const ready = await draftBench(backend);
    const answers: readonly ReportAnswer[] = [
      { ...houses, value: { kind: 'value', units: 0n } },
      { ...houses, value: { kind: 'value', units: -3n } },
      { ...houses, value: { kind: 'value', units: beyondFloats } },
      { ...houses, value: { kind: 'value', units: 300n, qualifier: 'about' } },
      { ...houses, value: { kind: 'absent', absence: 'notReported' } },
      { ...houses, value: { kind: 'absent', absence: 'notApplicable' } },
      { ...houses, reason: 'bão số 3', unusual: ['R9', 'R12'], questioned: 'đồng chí xem lại' },
      houses,
    ];

    for (const [before, answer] of answers.entries()) {
      await save(ready, { answers: new Map([['houses', answer]]) }, before + 1);

      expect(await current(ready)).toStrictEqual({ ...ready.draft, revision: before + 2, answers: [answer] });
    }
  });

  test('replaces the answers that changed, takes back what is taken back, and leaves the others', async () => {
    const ready = await draftBench(backend);
    const money: ReportAnswer = {
      indicator: 'money',
      value: { kind: 'value', units: 5n, qualifier: 'over' },
      reason: 'đã kiểm tra',
      unusual: ['R9'],
      questioned: 'vì sao',
    };
    const villages: ReportAnswer = { ...houses, indicator: 'villages' };
    await save(ready, {
      answers: new Map([
        ['houses', houses],
        ['money', money],
        ['villages', villages],
      ]),
    });

    const skipped: ReportAnswer = {
      ...none,
      indicator: 'money',
      value: { kind: 'absent', absence: 'notReported' },
    };
    await save(
      ready,
      {
        answers: new Map([
          ['money', skipped],
          ['houses', undefined],
        ]),
      },
      2,
    );
    expect((await current(ready)).answers).toStrictEqual([skipped, villages]);
    await save(ready, { answers: new Map([['houses', undefined]]) }, 3);

    expect(await current(ready)).toStrictEqual({
      ...ready.draft,
      revision: 4,
      answers: [skipped, villages],
    });
  });

  test('writes down who gave an answer and when', async () => {
    const ready = await draftBench(backend);
    await save(ready, { answers: new Map([['houses', houses]]), person: 7 });

    const { client } = await openSession(ready.url, () => start);
    const answer = await client.reportAnswer.findFirstOrThrow();
    const report = await client.report.findFirstOrThrow();
    await client.$disconnect();

    expect(answer).toMatchObject({ personId: 7, updatedAt: later(60) });
    expect(report).toMatchObject({ createdAt: start, updatedAt: later(60) });
  });

  test('changes what is given of a report, empties what is given as undefined, and leaves the rest', async () => {
    const ready = await draftBench(backend);
    const onBehalf = { byPhoneOf: 'bà Hoa', enteredBy: 9, confirmedAt: later(30) };
    const full = {
      state: 'submitted',
      formVersion: 3,
      version: 2,
      holder,
      onBehalf,
      submittedAt: later(40),
    } as const;

    await save(ready, { row: full });
    expect(await current(ready)).toStrictEqual({ ...ready.draft, ...full, revision: 2 });
    await save(ready, { row: { state: 'returned' } }, 2);
    expect(await current(ready)).toStrictEqual({ ...ready.draft, ...full, state: 'returned', revision: 3 });
    await save(ready, { row: { onBehalf: { byPhoneOf: 'ông Ba', enteredBy: 9 }, state: undefined } }, 3);
    expect(await current(ready)).toMatchObject({
      state: 'returned',
      onBehalf: { byPhoneOf: 'ông Ba', enteredBy: 9 },
    });
    expect((await current(ready)).onBehalf).not.toHaveProperty('confirmedAt');
    await save(ready, { row: { holder: undefined, onBehalf: undefined, submittedAt: undefined } }, 4);

    const { draft } = ready;
    expect(await current(ready)).toStrictEqual({
      ...draft,
      state: 'returned',
      formVersion: 3,
      version: 2,
      revision: 5,
    });
  });

  test('lets one of two writers at one revision through, and keeps nothing of the other', async () => {
    const ready = await draftBench(backend);
    const other = { ...ready, database: await ready.again() };
    const answer = (units: bigint) =>
      new Map([['houses', { ...houses, value: { kind: 'value' as const, units } }]]);

    const outcomes = await Promise.allSettled([
      save(ready, { row: { version: 1 }, answers: answer(1n) }),
      save(other, { row: { version: 2 }, answers: answer(2n) }),
    ]);

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toEqual([expect.any(ConflictError)]);
    const kept = await current(ready);
    expect(kept.revision).toBe(2);
    expect(kept.answers.map(({ value }) => value)).toEqual([{ kind: 'value', units: BigInt(kept.version) }]);
  });

  test('saves nothing at a revision that is gone, or of a report that is not there', async () => {
    const ready = await draftBench(backend);
    await save(ready, { answers: new Map([['houses', houses]]) });
    const before = await current(ready);

    const late = save(ready, { row: { state: 'submitted' }, answers: new Map([['houses', undefined]]) });
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    const lost = ready.database.store.reports.save({ id: 0, revision: 1 }, {}, start);
    await expect(lost).rejects.toBeInstanceOf(ConflictError);

    expect(await current(ready)).toEqual(before);
  });

  test('leaves nothing of a change with an answer to what does not exist', async () => {
    const ready = await draftBench(backend);

    const saved = save(ready, {
      row: { state: 'submitted' },
      answers: new Map([['no such indicator', houses]]),
    });

    await expect(saved).rejects.toThrow();
    expect(await current(ready)).toEqual(ready.draft);
  });
}

/** As a turn does: in a transaction, at a minute past the start. */
function save(
  { database, draft }: Pick<DraftBench, 'database' | 'draft'>,
  change: Parameters<DraftBench['database']['store']['reports']['save']>[1],
  revision = 1,
): Promise<void> {
  return database.transaction(({ reports }) => reports.save({ id: draft.id, revision }, change, later(60)));
}

async function current({ database, draft }: DraftBench): Promise<Report> {
  const report = await database.store.reports.byId(draft.id);
  if (!report) throw new Error('the draft is gone');
  return report;
}
