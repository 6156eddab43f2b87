import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrase } from '../../../src/chat/reply.ts';
import { loadWording } from '../../../src/chat/wording.ts';
import type { FigureValue } from '../../../src/domain/figure.ts';
import { indicatorsOf, type ReportAnswer, type ReportRequest } from '../../../src/domain/report.ts';
import { checkAll } from '../../../src/domain/rule-check.ts';
import { testDirectory } from '../../support/directory.ts';
import { figureLookup } from '../../support/figure-lookup.ts';
import { dumpOf, type ReportDump, type ReportWithHistory } from '../../support/report-dump.ts';
import { reportNow, reportStage } from '../../support/report-stage.ts';
import { type Happened, happen, turnsToHandIn, type WalkEvent, walk } from '../../support/report-walk.ts';

const FAULT = loadWording().say('vi', phrase('bot-fault'));
const { rules } = testDirectory().reference;
const UNIT = 'hoa-binh';
/** WALKS=100 looks longer. */
const WALKS = Number(process.env.WALKS ?? 5);

it('whatever officers, leader and secretariat do, nothing is lost, mixed up, unchecked or stuck', async () => {
  await fc.assert(
    fc.asyncProperty(walk, async (events) => {
      const stage = await reportStage();
      const clock = { now: reportNow };
      const dump = async () => dumpOf(stage.database.store, await stage.database.directory());
      let before = await dump();
      for (const event of events) {
        const happened = await happen(stage, event, clock);
        const after = await dump();
        expect(wrongs(event, happened, before, after)).toEqual([]);
        before = after;
      }
      expect(await turnsToHandIn(stage, UNIT, 60)).toBeLessThanOrEqual(60);
      expect(stage.heard().filter(({ message }) => message.text.includes(FAULT))).toEqual([]);
    }),
    { numRuns: WALKS, endOnFailure: true },
  );
}, 600_000);

function wrongs(
  event: WalkEvent,
  happened: Happened,
  before: ReportDump,
  after: ReportDump,
): readonly string[] {
  const [request] = after.requests;
  const [old, now] = [before, after].map(({ reports }) => reports.find(({ unit }) => unit === UNIT));
  return [
    ...answered(happened),
    ...(request && now
      ? [...figuresFit(now), ...historyKept(old, now), ...landed(event, happened, request, old, now)]
      : []),
    ...resultsFit(before, after, old, now),
  ];
}

/** Who does something is answered, and never by a fault. */
function answered({ who, heard }: Happened): readonly string[] {
  if (heard.some(({ message }) => message.text.includes(FAULT))) return ['a turn failed'];
  const own = heard.filter(({ chat }) => chat === who);
  return who !== undefined && own.every(({ message }) => message.text.trim() === '')
    ? ['nobody answered']
    : [];
}

/** Every figure that is kept is a possible one, also beside the others; an unusual one has its reason. */
function figuresFit({ answers, versions }: ReportWithHistory): readonly string[] {
  const sets = [answers, ...versions.map((version) => version.answers)];
  return sets.flatMap((set) => {
    const values = Object.fromEntries(
      set.flatMap(({ indicator, value }) => (value.kind === 'value' ? [[indicator, value.units]] : [])),
    );
    const hard = checkAll(rules, figureLookup({ now: values })).filter(
      ({ rule }) => rule.severity === 'hard',
    );
    const unexplained = set.filter(({ unusual, reason }) => unusual.length > 0 && reason === undefined);
    return [
      ...hard.map(({ rule }) => `${rule.code} is broken`),
      ...unexplained.map(({ indicator }) => `${indicator} is unusual without a reason`),
    ];
  });
}

function historyKept(old: ReportWithHistory | undefined, now: ReportWithHistory): readonly string[] {
  const versions = old?.versions ?? [];
  const told: string[] = [];
  if (text(versions) !== text(now.versions.slice(0, versions.length)))
    told.push('an older version has changed');
  if (now.versions.length > versions.length + 1) told.push('two versions at once');
  if (now.version !== now.versions.length) told.push('the number of versions is wrong');
  if (text(old?.steps ?? []) !== text(now.steps.slice(0, old?.steps.length ?? 0)))
    told.push('the history has changed');
  if (now.files.length < (old?.files.length ?? 0)) told.push('a file is lost');
  return told;
}

/** What is typed to one question changes the answer to that question and to no other; what is thrown away is said to be. */
function landed(
  event: WalkEvent,
  { who, heard, screen, question }: Happened,
  request: ReportRequest,
  old: ReportWithHistory | undefined,
  now: ReportWithHistory,
): readonly string[] {
  const changed = indicatorsOf(request).filter(
    (code) => text(answerTo(old, code)) !== text(answerTo(now, code)),
  );
  if (changed.length === 0) return [];
  const told = heard
    .filter(({ chat }) => chat === who)
    .map(({ message }) => message.text)
    .join('\n');
  if (/Đã bỏ/.test(told)) return [];
  const gone = changed.filter((code) => answerTo(now, code) === undefined);
  if (gone.length > 0) return gone.map((code) => `${code} is lost`);
  if (!/Đã ghi|[Bb]ỏ qua/.test(told)) return changed.map((code) => `${code} changes without a word`);
  if (event.kind !== 'say' || /câu \d+:/.test(event.text)) return [];
  const label = screen?.message.choices.some(({ label }) => label.toLowerCase() === event.text.toLowerCase());
  if (label) return [];
  const asked = question === undefined ? undefined : indicatorsOf(request)[question - 1];
  return changed
    .filter((code) => code !== asked)
    .map((code) => `an answer to ${asked} lands in ${code}, below: ${screen?.message.text}`);
}

/** Figures of answers are those of the version that was approved, at the approval and at no other time. */
function resultsFit(
  before: ReportDump,
  after: ReportDump,
  old: ReportWithHistory | undefined,
  now: ReportWithHistory | undefined,
): readonly string[] {
  const isApproval = now?.state === 'approved' && old?.state !== 'approved';
  if (!isApproval)
    return text(before.figures) === text(after.figures) ? [] : ['figures change without an approval'];
  const approved = now.versions.at(-1)?.answers ?? [];
  const result = new Map(
    after.figures.filter(({ subject }) => subject === UNIT).map(({ indicator, value }) => [indicator, value]),
  );
  return approved
    .filter(({ indicator, value }) => !isSame(result.get(indicator), value))
    .map(({ indicator }) => `${indicator} is not what was approved`);
}

function isSame(one: FigureValue | undefined, other: FigureValue): boolean {
  return text(one) === text(other);
}

function answerTo(report: ReportWithHistory | undefined, code: string): ReportAnswer['value'] | undefined {
  return report?.answers.find(({ indicator }) => indicator === code)?.value;
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? '';
}
