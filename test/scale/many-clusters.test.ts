import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Turn, TurnInput } from '../../src/bot/bot.ts';
import { emptyState } from '../../src/bot/conversation-state.ts';
import type { Speaker } from '../../src/bot/feature.ts';
import type { Database } from '../../src/bot/store.ts';
import type { Cluster } from '../../src/domain/cluster.ts';
import { backUp } from '../../src/store/backup.ts';
import { openDatabase, openSession } from '../../src/store/open.ts';
import { restore } from '../../src/store/restore.ts';
import { isLong } from '../faults/settings.ts';
import { ask } from '../questions/asking.ts';
import { addFigures } from '../questions/evaluate.ts';
import { readQuestions, wordsOf } from '../questions/question.ts';
import { coreOn } from '../support/conversation.ts';
import { temporaryFolderForFile } from '../support/database.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { bringIn, CHANNEL, farSetup, makeBig } from './big-world.ts';

const now = () => new Date('2024-12-05T02:00:00Z');
const beside = (name: string) => fileURLToPath(new URL(`../questions/${name}`, import.meta.url));
const questions = ['about-2023', 'as-officers-type', 'traps']
  .flatMap((name) => readQuestions(readFileSync(beside(`${name}.jsonl`), 'utf8')))
  .filter(({ unit }) => unit !== undefined);

/** One cluster, seven provinces. */
let small: Database;
/** The country as a file that nothing changes any more. */
let country: string;
beforeAll(async () => {
  const folder = temporaryFolderForFile();
  small = await openDatabase(`file:${folder}/small.db`, { now });
  await addFigures(small, beside('made-up-figures.csv'));
  await bringIn(small, farSetup(), now);
  country = join(folder, 'country.db');
  const fresh = await openDatabase(`file:${country}`, { now });
  await addFigures(fresh, beside('made-up-figures.csv'));
  await fresh.close();
  await makeBig(`file:${country}`, now);
  return () => small.close();
}, 120_000);

async function copied(): Promise<string> {
  const path = join(temporaryFolderForFile(), 'copy.db');
  copyFileSync(country, path);
  return `file:${path}`;
}

/** As somebody does for whom one file has become too small: `bot backup` here, `bot restore` there. */
async function moved(): Promise<string> {
  const file = join(temporaryFolderForFile(), 'move.gz');
  const url = await newPostgresDatabase();
  const rows = await backUp(`file:${country}`, file, now);
  expect(await restore(url, file, now)).toMatchObject({ rows });
  return url;
}

describe.each([
  ['SQLite', copied, isLong ? 1 : 3],
  ['moved to PostgreSQL', moved, isLong ? 1 : 8],
] as const)('ten clusters, 34 provinces and 3,321 communes in one database (%s)', (_name, newUrl, step) => {
  let big: Database;
  let url: string;
  let clusters: readonly Cluster[];
  beforeAll(async () => {
    url = await newUrl();
    big = await openDatabase(url, { now, seed: false });
    clusters = (await big.directory()).reference.clusters;
    return () => big.close();
  }, 120_000);

  async function turnOf(event: TurnInput['event'], speaker: Partial<Speaker>): Promise<Turn | undefined> {
    return coreOn(big).bot.takeTurn({
      event,
      speaker: { roles: ['officer'], locale: 'vi', ...speaker },
      ...{ state: emptyState, now: now(), store: big.store, directory: await big.directory() },
    });
  }

  async function say(text: string, speaker: Partial<Speaker>): Promise<string> {
    const turn = await turnOf({ kind: 'text', text }, speaker);
    return turn?.messages.map((message) => message.text).join('\n') ?? '';
  }

  function membersOf(cluster: Cluster | undefined, year = 2024): readonly string[] {
    return cluster?.years.find((one) => one.year === year)?.members ?? [];
  }

  function clusterCalled(code: string): Cluster {
    const found = clusters.find((cluster) => cluster.code === code);
    if (!found) throw new Error(`no cluster ${code}`);
    return found;
  }

  async function sumOf(cluster: Cluster): Promise<number> {
    const figures = await big.store.figures.find(['house_new'], membersOf(cluster), [
      { year: 2024, part: 'year' },
    ]);
    return figures.reduce((sum, { value }) => sum + (value.kind === 'value' ? Number(value.units) : 0), 0);
  }

  it('answer a member of a cluster as a database with that cluster alone does', async () => {
    const different: string[] = [];
    for (const question of questions.filter((_, index) => index % step === 0)) {
      const [alone, among] = [await ask(small, question), await ask(big, question)];
      if (JSON.stringify(alone) !== JSON.stringify(among))
        different.push(`${wordsOf(question)}\n${alone.text}\n---\n${among.text}`);
    }
    expect(different).toEqual([]);
  });

  it('never mix the totals, the places and the chairs of two clusters', async () => {
    expect(clusters).toHaveLength(10);
    for (const cluster of clusters) {
      const [chair = '', unit = ''] = membersOf(cluster);
      const about = (question: string) => ask(big, { id: '', question, unit, expect: { intent: '' } });

      const total = await about('toàn cụm năm 2024 làm mới bao nhiêu căn nhà đại đoàn kết');
      const ranking = await about('đơn vị nào làm mới nhiều nhà đại đoàn kết nhất năm 2024');
      const led = await about('đơn vị nào là cụm trưởng năm 2024');

      expect([cluster.code, Number(total.facts.value)]).toEqual([cluster.code, await sumOf(cluster)]);
      expect(ranking.text.match(/^\d+\. |^- \d+|^Thứ \d+/gm) ?? []).toHaveLength(membersOf(cluster).length);
      if (cluster.code !== 'tdmnpb') expect(led.text).toContain((await big.directory()).unit(chair).name);
    }
  });

  it('ask somebody of the centre which cluster is meant, and answer about each by its name', async () => {
    const observer: Partial<Speaker> = { roles: ['observer'] };

    expect(await say('toàn cụm năm 2024 làm mới bao nhiêu căn nhà', observer)).toContain('hỏi về Cụm nào');
    expect(await say('/cum', observer)).toContain('hỏi về Cụm nào');
    for (const [name, code] of [
      ['Cụm thử số 3', 'a-thu-3'],
      ['cum xa thu so 2', 'b-thu-2'],
      ['cụm thi đua các tỉnh trung du và miền núi phía Bắc', 'tdmnpb'],
    ] as const) {
      const question = `${name} năm 2024 làm mới bao nhiêu căn nhà đại đoàn kết`;
      const { facts } = await ask(big, { id: '', question, role: 'observer', expect: { intent: '' } });
      expect([name, Number(facts.value)]).toEqual([name, await sumOf(clusterCalled(code))]);
    }
  });

  it('ask somebody of the centre about which cluster a command is, and show that one', async () => {
    const observer: Partial<Speaker> = { roles: ['observer'] };
    const shown = async (command: string, label: string) => {
      const asked = await turnOf({ kind: 'text', text: command }, observer);
      const { value = '' } = asked?.state.offered.find((choice) => choice.label.startsWith(label)) ?? {};
      return turnOf({ kind: 'choice', value }, observer);
    };

    const indicators = await shown('/chitieu', 'Cụm thử số 3');
    const members = await shown('/cum', 'Cụm xã thử số 2');
    const [button] = indicators?.messages.at(-1)?.choices ?? [];
    const pressed = await turnOf({ kind: 'choice', value: button?.value ?? '' }, observer);

    expect(await say('/chitieu', observer)).toContain('hỏi về Cụm nào');
    expect(indicators?.messages[0]?.text).toContain('đã có số liệu của Cụm thử số 3');
    expect(members?.messages[0]?.text).toContain('Cụm xã thử số 2');
    expect(members?.messages.map(({ text }) => text).join()).toContain('Cụm trưởng Cụm xã thử số 2');
    expect(pressed?.outcome.facts.intent).toBe('figure');
    expect(await say('/chitieu', { unit: 'yen-bai' })).not.toContain('hỏi về Cụm nào');
  });

  it('ask which commune is meant where several provinces have one of the name', async () => {
    const { reference } = await big.directory();
    const named = reference.units.filter(({ kind, name }) => kind === 'commune' && name === 'Tân Lộc');
    const [one] = named;
    const province = reference.units.find(({ code }) => code === one?.province);

    const asked = await say('xã Tân Lộc năm 2024 làm mới bao nhiêu căn nhà', { unit: 'yen-bai' });
    const placed = `xã Tân Lộc tỉnh ${province?.name} năm 2024 làm mới bao nhiêu căn nhà đại đoàn kết`;
    const answered = await ask(big, { id: '', question: placed, unit: 'yen-bai', expect: { intent: '' } });

    expect(named.length).toBeGreaterThan(3);
    expect(asked).toContain(`Có ${named.length} đơn vị cùng mang tên này`);
    expect(answered.facts.units).toEqual([one?.code]);
  });

  it('remind, show the board and tell of requests within the cluster only', async () => {
    const cluster = clusterCalled('b-thu-1');
    const members = membersOf(cluster);
    const [chair = ''] = members;
    const opensAt = new Date('2024-11-01T01:00:00Z');
    await big.transaction((store) =>
      store.reports.addRequest(
        {
          ...{ code: 'thu-xa', cluster: cluster.code, year: 2024, kind: 'year', title: 'Báo cáo thử của xã' },
          period: { year: 2024, part: 'year' },
          ...{ periodFrom: '2024-01-01', periodTo: '2024-11-30', asOf: '2024-11-30', opensAt },
          ...{ dueOn: '2024-12-12', dueTime: { hour: 17, minute: 0 }, shift: 'next', isPractice: false },
          dueAt: new Date('2024-12-12T10:00:00Z'),
          reminders: '-7 -3 -1 0 +1',
          sections: [{ title: 'Phần thử', titleEn: 'Test section', indicators: ['house_new'] }],
          duties: members.map((unit) => ({ unit })),
        },
        opensAt,
      ),
    );

    await createApp(coreOn(big), [], now, pino({ level: 'silent' })).tick();

    const { client } = await openSession(url, now);
    const told = await client.outboxMessage.findMany({ where: { kind: 'reminder' } });
    const seats = await client.seat.findMany({ where: { unitCode: { in: [...members] } } });
    await client.$disconnect();
    expect(new Set(told.map(({ channel }) => channel))).toEqual(new Set([CHANNEL]));
    expect(told.map(({ chat }) => Number(chat)).toSorted()).toEqual(
      seats.map(({ personId }) => personId).toSorted(),
    );
    expect(await say('/bangtheodoi', { unit: chair })).toContain('Báo cáo thử của xã');
    for (const other of ['a-thu-1', 'b-thu-2', 'tdmnpb'].map(clusterCalled)) {
      const [stranger = ''] = membersOf(other, 2024);
      expect(await say('/bangtheodoi', { unit: stranger })).not.toContain('Báo cáo thử của xã');
      expect(await say('/tinhhinh', { unit: stranger })).not.toContain('Báo cáo thử của xã');
    }
  });

  it('show what people ask about their data to the secretariat of their own cluster', async () => {
    const { client } = await openSession(url, now);
    const [unit = ''] = membersOf(clusterCalled('b-thu-2')).slice(5);
    const seat = await client.seat.findFirstOrThrow({ where: { unitCode: unit } });
    await client.$disconnect();
    await big.store.privacy.addRequest({
      ...{ person: seat.personId, kind: 'correct', askedAt: now(), answerBy: now(), finishBy: now() },
    });
    const secretary = (code: string) => ({ unit: membersOf(clusterCalled(code))[0] ?? '', personId: 1 });

    expect(await say('/yeucau', secretary('b-thu-2'))).toContain(`Cán bộ thử ${unit}`);
    expect(await say('/yeucau', secretary('b-thu-1'))).not.toContain('Cán bộ thử');
    expect(await say('/yeucau', secretary('a-thu-2'))).not.toContain('Cán bộ thử');
    expect(await say('/yeucau', { roles: ['admin'], personId: 1 })).toContain(`Cán bộ thử ${unit}`);
  });
});
