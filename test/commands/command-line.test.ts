import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/database.ts';

// The built program as people start it; `npm test` builds it before.
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

interface Result {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: temporaryFolder(),
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function bot(args: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): Promise<Result> {
  return new Promise((resolve) => {
    const child = start(args, env);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin?.end(input);
  });
}

function newDatabase(): NodeJS.ProcessEnv {
  return { DATABASE_URL: `file:${join(temporaryFolder(), 'bot.db')}` };
}

describe('bot ask', () => {
  it('makes the database and prints the promised JSON', async () => {
    const { status, out } = await bot(
      ['ask', 'số nhà đại đoàn kết của cụm năm 2023', '--json'],
      newDatabase(),
    );

    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      question: 'số nhà đại đoàn kết của cụm năm 2023',
      intent: 'figure',
      indicator: 'house_total',
      units: ['cluster'],
      periods: ['2023'],
      value: 6485,
      unit_of_measure: 'căn',
      status: 'official',
      text: expect.stringContaining('6.485 căn'),
      choices: [],
    });
  });

  it('says unknown, with help, to what it cannot read', async () => {
    const { status, out } = await bot(['ask', 'viết cho tôi một bài thơ', '--json'], newDatabase());

    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ intent: 'unknown', value: null, choices: ['Xem hướng dẫn'] });
  });

  it('gives the readings to choose from when there are two', async () => {
    const { out } = await bot(['ask', 'BK 2023?', '--json'], newDatabase());

    expect(JSON.parse(out)).toMatchObject({ intent: 'clarify', value: null });
    expect(JSON.parse(out).choices).toHaveLength(2);
  });

  it('answers a file of questions, one JSON a line, a follow-up in its conversation', async () => {
    const file = join(temporaryFolder(), 'questions.jsonl');
    const lines = [
      { id: 'a', question: 'xã ntm nâng cao của cụm năm 2023' },
      { id: 'b', follow: ['xã ntm của cụm năm 2023', 'còn Bắc Kạn thì sao'], unit: 'yen-bai' },
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));

    const { out } = await bot(['ask', '--batch', file, '--json'], newDatabase());

    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { id: 'a', value: 132 },
      { id: 'b', indicator: 'ntm_commune', units: ['bac-kan'], value: null },
    ]);
  });

  it.each([
    ['no question', ['ask']],
    ['a question and a file', ['ask', 'x', '--batch', 'f']],
    ['a unit that is none', ['ask', 'x', '--unit', 'nowhere']],
    ['a role that is none', ['ask', 'x', '--role', 'king']],
    ['a time that is none', ['ask', 'x', '--now', 'soon']],
    ['a file that is not there', ['ask', '--batch', 'missing.jsonl']],
    ['an unknown option', ['ask', 'x', '--loud']],
    ['an unknown command', ['sing']],
  ])('ends with status 2 and a sentence for %s', async (_name, args) => {
    const { status, out, err } = await bot(args, newDatabase());

    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/error: /);
  });

  it('has help for every command', async () => {
    for (const command of [[], ['serve'], ['chat'], ['ask'], ['import', 'figures'], ['import', 'setup']]) {
      const { status, out } = await bot([...command, '--help']);

      expect(status).toBe(0);
      expect(out).toContain('Usage: bot');
    }
  });
});

describe('a bad start', () => {
  it('by wrong settings lists all faults and ends with status 1', async () => {
    const { status, err } = await bot(['ask', 'x'], { DATABASE_URL: 'mysql://canary', PORT: 'many' });

    expect(status).toBe(1);
    expect(err).toMatch(/DATABASE_URL[\s\S]*PORT/);
    expect(err).not.toContain('canary');
  });

  it('by a damaged database file says so and leaves the file as it is', async () => {
    const file = join(temporaryFolder(), 'bot.db');
    writeFileSync(file, 'this is no database '.repeat(500));
    const before = createHash('sha256').update(readFileSync(file)).digest('hex');

    const { status, out, err } = await bot(['ask', 'x'], { DATABASE_URL: `file:${file}` });

    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^error: .*bot\.db/);
    expect(err).not.toContain('    at ');
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(before);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('by a place that cannot be written to says so', async () => {
    const folder = join(temporaryFolder(), 'bot.db');
    mkdirSync(folder);

    const { status, err } = await bot(['ask', 'x'], { DATABASE_URL: `file:${folder}` });

    expect(status).toBe(1);
    expect(err).toMatch(/^error: /);
    expect(err).not.toContain('    at ');
  });
});

describe('bot import figures', () => {
  const header = 'year,period,unit,indicator,value,note\n';

  function figures(lines: string): string {
    const file = join(temporaryFolder(), 'figures.csv');
    writeFileSync(file, header + lines);
    return file;
  }

  it('adds figures with their source; a zero, an empty cell and a missing line stay three things', async () => {
    const env = newDatabase();
    const file = figures('2024,year,bac-kan,house_repair,0,thử\n2024,year,hoa-binh,house_repair,,thử\n');

    const imported = await bot(['import', 'figures', file, '--source', 'Số liệu thử', '--json'], env);
    const answers = await Promise.all(
      ['Bắc Kạn', 'Hòa Bình', 'Yên Bái'].map((unit) =>
        bot(['ask', `${unit} năm 2024 sửa chữa bao nhiêu nhà`, '--json'], env),
      ),
    );

    expect(JSON.parse(imported.out)).toEqual({ read: 2, stored: 2, unchanged: 0, faults: [] });
    const [zero, empty, missing] = answers.map(({ out }) => JSON.parse(out));
    expect(zero).toMatchObject({ value: 0, text: expect.stringContaining('Số liệu thử') });
    expect(empty).toMatchObject({ value: null, text: expect.stringContaining('đơn vị chưa báo cáo') });
    expect(missing).toMatchObject({ value: null, text: expect.stringContaining('Hệ thống chưa có số liệu') });
  });

  it('stores nothing when one line is wrong, and names the line', async () => {
    const env = newDatabase();
    const file = figures('2024,year,bac-kan,house_repair,5,\n2024,year,bac-kan,house_new,5.5,\n');

    const { status, err } = await bot(['import', 'figures', file, '--source', 'Số liệu thử'], env);
    const answer = await bot(['ask', 'Bắc Kạn năm 2024 sửa chữa bao nhiêu nhà', '--json'], env);

    expect(status).toBe(1);
    expect(err).toMatch(/line 3: .*whole number/);
    expect(JSON.parse(answer.out).value).toBeNull();
  });

  it('leaves figures alone that are there already, and keeps a changed one as a new version', async () => {
    const env = newDatabase();
    const first = figures('2024,year,bac-kan,house_repair,5,\n2024,year,yen-bai,house_repair,7,\n');
    const second = figures('2024,year,bac-kan,house_repair,6,\n2024,year,yen-bai,house_repair,7,\n');

    await bot(['import', 'figures', first, '--source', 'Số liệu thử'], env);
    const again = await bot(['import', 'figures', second, '--source', 'Số liệu thử', '--json'], env);
    const answer = await bot(['ask', 'Bắc Kạn năm 2024 sửa chữa bao nhiêu nhà', '--json'], env);

    expect(JSON.parse(again.out)).toMatchObject({ stored: 1, unchanged: 1 });
    expect(JSON.parse(answer.out).value).toBe(6);
  });

  it('only checks with --dry-run', async () => {
    const env = newDatabase();

    await bot(
      ['import', 'figures', figures('2024,year,bac-kan,house_repair,5,\n'), '--source', 'thử', '--dry-run'],
      env,
    );
    const answer = await bot(['ask', 'Bắc Kạn năm 2024 sửa chữa bao nhiêu nhà', '--json'], env);

    expect(JSON.parse(answer.out).value).toBeNull();
  });
});

describe('bot chat', () => {
  it('talks through a pipe as a practice officer and ends with the input', async () => {
    const { status, out } = await bot(
      ['chat', '--as', 'hoa-binh'],
      newDatabase(),
      'tỉnh em được khen gì năm 2023\nBK 2023?\n2\n',
    );

    expect(status).toBe(0);
    expect(out).toMatch(/Hòa Bình được đề nghị tặng Bằng khen[\s\S]*2\. Bằng khen[\s\S]*được đề nghị tặng/);
  });
});

describe('bot serve', () => {
  it('serves the practice page, keeps its data over a restart and stops when told', async () => {
    const env = { ...newDatabase(), PORT: '0', LOG_LEVEL: 'info' };

    for (const round of [1, 2]) {
      const child = start(['serve'], env);
      const ended = new Promise((resolve) => child.once('close', resolve));
      const address = await addressOf(child);
      const health = await fetch(new URL('/healthz', address));
      const ready = await fetch(new URL('/readyz', address));
      const page = await fetch(address);
      child.kill('SIGTERM');

      expect([round, health.status, ready.status, page.status]).toEqual([round, 200, 200, 200]);
      expect(await ended).toBe(0);
    }
  });

  it('says in a sentence that its port is taken', async () => {
    const env = { ...newDatabase(), PORT: '0', LOG_LEVEL: 'info' };
    const { port } = new URL(await addressOf(start(['serve'], env)));

    const { status, err } = await bot(['serve'], { ...newDatabase(), PORT: port });

    expect(status).toBe(1);
    expect(err).toMatch(/^error: /m);
    expect(err).not.toContain('    at ');
  });
});

/** Where the server listens, from its own log line. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /"address":"(http:[^"]+)"/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`ended before it listened: ${said}`)));
  });
}
