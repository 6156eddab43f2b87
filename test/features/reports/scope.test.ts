import { expect, it } from 'vitest';
import type { TurnEvent } from '../../../src/bot/bot.ts';
import type { Message } from '../../../src/chat/message.ts';
import { phrase } from '../../../src/chat/reply.ts';
import { loadWording } from '../../../src/chat/wording.ts';
import { type Probe, proberOn } from '../../support/probe.ts';
import { dumpOf, type ReportDump, type ReportWithHistory } from '../../support/report-dump.ts';
import { broken, canaries, forged, scenes, typed } from '../../support/report-life.ts';
import { CHAIR, everybody, leads, worksFor, worksSomewhere } from '../../support/report-people.ts';
import { reportNow, reportStage } from '../../support/report-stage.ts';
import type { Heard, Stage } from '../../support/stage.ts';

const FAULT = loadWording().say('vi', phrase('bot-fault'));

it('a button does only what whoever presses it may do, at any time, and shows nobody a foreign report', async () => {
  const stage = await reportStage();
  const told: string[] = [];
  let acts = 0;
  for (const [index, [name, play]] of scenes.entries()) {
    await play(stage);
    for (const { chat, message } of stage.heard()) told.push(...leaks(chat, message, await dump(stage)));
    const before = await dump(stage);
    const probe = await proberOn(stage.database, reportNow);
    const isLast = index === scenes.length - 1;
    const values = [...shown(stage.all), ...forged, ...(isLast ? broken : [])];
    const events = [
      ...values.map((value): TurnEvent => ({ kind: 'choice', value })),
      ...typed.map((words): TurnEvent => ({ kind: 'text', text: words })),
    ];
    for (const who of everybody) {
      const act = await probe(who);
      for (const event of events) {
        acts += 1;
        const found = wrongIn(who, await act(event), before);
        told.push(...found.map((what) => `${name}: ${who} ${text(event)}: ${what}`));
      }
    }
  }
  for (const { chat, message } of stage.all)
    if (message.text.includes(FAULT)) told.push(`${chat} heard of a fault`);

  expect(told).toEqual([]);
  expect(acts).toBeGreaterThan(10_000);
}, 600_000);

function shown(heard: readonly Heard[]): readonly string[] {
  const values = heard.flatMap(({ message }) => message.choices.map(({ value }) => value));
  const all = [...new Set(values)];
  const questions = all.filter((value) => value.startsWith('reports:q:'));
  // Of the buttons of questions, which are most of all, every thirtieth and the latest.
  const some = questions.filter((_, index) => index % 30 === 0 || index >= questions.length - 5);
  return [...all.filter((value) => !value.startsWith('reports:q:')), ...some];
}

async function dump(stage: Stage): Promise<ReportDump> {
  return dumpOf(stage.database.store, await stage.database.directory());
}

/** What is wrong with what came of it. */
function wrongIn(who: string, { turn, after }: Probe, before: ReportDump): readonly string[] {
  if (!turn) return ['no answer'];
  const found: string[] = [];
  if (turn.outcome.replies.length === 0 || turn.messages.some(({ text }) => text.trim() === ''))
    found.push('no answer');
  if (turn.messages.some(({ text }) => text.includes(FAULT))) found.push('a fault');
  for (const message of turn.messages) found.push(...leaks(who, message, after ?? before));
  return after ? [...found, ...wrongs(who, before, after)] : found;
}

/** What a message shows that is not for whoever reads it. */
function leaks(who: string, message: Message, now: ReportDump): readonly string[] {
  const content = [message.text, ...message.choices.map(({ label }) => label)].join('\n').replaceAll('.', '');
  const figures = Object.entries(canaries).flatMap(([unit, signs]) =>
    signs
      .filter((figure) => content.includes(figure) && !maySee(who, unit, figure, now))
      .map((figure) => `reads ${figure} of ${unit}`),
  );
  // Whoever works nowhere is not even told that there is a draft.
  return !worksSomewhere(who) && /bản nháp|giữ từ/i.test(content)
    ? [...figures, 'hears of a draft']
    : figures;
}

function maySee(who: string, unit: string, figure: string, { reports, figures }: ReportDump): boolean {
  if (worksFor(who, unit)) return true;
  if (figures.some(({ value }) => value.kind === 'value' && `${value.units}` === figure)) return true;
  const report = reports.find((one) => one.unit === unit);
  if (!worksFor(who, CHAIR) || !report) return false;
  const handedIn = report.versions
    .flatMap(({ answers }) => answers)
    .some(({ value }) => value.kind === 'value' && `${value.units}` === figure);
  return handedIn || report.onBehalf !== undefined;
}

/** What has changed although whoever did it has no right to it. */
function wrongs(who: string, before: ReportDump, after: ReportDump): readonly string[] {
  const isChair = worksFor(who, CHAIR);
  const told: string[] = [];
  const changed = (part: keyof ReportDump) => text(before[part]) !== text(after[part]);
  if (changed('requests') && !isChair) told.push('a deadline or a request has changed');
  if (changed('extensions') && !isChair) told.push('an extension has changed');
  if (changed('signing') && !everySigner(who, before, after)) told.push('who signs has changed');
  if (changed('figures') && !isChair) told.push('figures have changed');
  for (const report of after.reports) {
    const old = before.reports.find(({ id }) => id === report.id);
    if (text(old) !== text(report)) told.push(...wrongChange(who, old, report));
  }
  return told;
}

function everySigner(who: string, { signing: before }: ReportDump, { signing: after }: ReportDump): boolean {
  const moved = [...before, ...after].filter((unit) => before.includes(unit) !== after.includes(unit));
  return moved.every((unit) => leads(who, unit));
}

function wrongChange(
  who: string,
  old: ReportWithHistory | undefined,
  now: ReportWithHistory,
): readonly string[] {
  const { unit } = now;
  const told: string[] = [];
  const isOwn = worksFor(who, unit);
  const isChair = worksFor(who, CHAIR);
  const types = isOwn || (isChair && now.onBehalf !== undefined);
  const move = `${old?.state ?? 'none'} to ${now.state}`;
  const before = old?.versions ?? [];
  if (text(before) !== text(now.versions)) {
    if (!types) told.push('hands in for another unit');
    if (now.versions.length !== before.length + 1) told.push('versions did not grow by one');
    if (text(before) !== text(now.versions.slice(0, -1))) told.push('an older version has changed');
  }
  if (old?.state === 'withLeader' && now.state === 'submitted' && !leads(who, unit))
    told.push('signs without being the leader');
  if (now.state === 'approved' && old?.state !== 'approved' && !isChair) told.push('approves');
  if (old?.state === 'submitted' && now.state === 'returned' && !isChair) told.push('returns');
  if (old?.state === 'approved' && now.state !== 'approved' && !isChair) told.push('opens again');
  const isReview = isChair && /^(?:submitted to (?:approved|returned)|approved to returned)$/.test(move);
  if (!types && !isReview) told.push(`changes a foreign report (${move})`);
  return told;
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? '';
}
