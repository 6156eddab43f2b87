import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readSeed } from '../../src/store/seed-files.ts';
import { temporaryFolder } from '../support/database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function child(): Promise<ChildProcess> {
  const process = fork(join(root, 'test/support/child.mjs'), { cwd: root, execArgv: [] });
  onTestFinished(() => {
    process.kill();
  });
  await once(process, 'message');
  return process;
}

async function asked(process: ChildProcess, task: object): Promise<{ units: number; claimed: string[] }> {
  process.send(task);
  const [answer] = await once(process, 'message');
  if (answer.error) throw new Error(answer.error);
  return answer;
}

test('three processes set up one SQLite file and share its work without doing any twice', async () => {
  const url = `file:${join(temporaryFolder(), 'folder', 'bot.db')}`;
  const children = await Promise.all([child(), child(), child()]);

  const answers = await Promise.all(
    children.map((process, index) => asked(process, { url, owner: `p${index}` })),
  );

  expect(answers.map(({ units }) => units)).toEqual(children.map(() => readSeed().units.length));
  const sent = answers.flatMap(({ claimed }) => claimed);
  expect(sent.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `k/${index}`).toSorted());
}, 60_000);
