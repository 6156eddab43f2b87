import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { an, failureIn, hoursLater, tokenRow, type ZaloBench, zaloBench } from '../support/zalo-bench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function child(): Promise<ChildProcess> {
  const process = fork(join(root, 'test/support/zalo-child.mjs'), { cwd: root, execArgv: [] });
  onTestFinished(() => {
    process.kill('SIGKILL');
  });
  await once(process, 'message');
  return process;
}

function taskOf({ zalo, path, clock }: ZaloBench, more: object): object {
  return {
    url: `file:${path}`,
    settings: zalo.settings,
    at: clock.now.toISOString(),
    to: an,
    words: 'a',
    ...more,
  };
}

/** What the process says next, or once it has done waiting. */
async function said(process: ChildProcess, options: { afterWaiting?: boolean } = {}): Promise<unknown> {
  for (;;) {
    const [answer] = await once(process, 'message');
    if (!options.afterWaiting || !answer.waiting) return answer;
  }
}

test('two processes that find the token expired at once renew it once, and both send', async () => {
  const bench = await zaloBench();
  await bench.client.sendText(an, 'đầu tiên');
  bench.clock.now = hoursLater(26);
  const [first, second] = await Promise.all([child(), child()]);
  const held = bench.zalo.hold('oauth');

  const firstAnswer = said(first);
  first.send(taskOf(bench, { words: 'một' }));
  await held.arrived;
  second.send(taskOf(bench, { words: 'hai' }));
  const meanwhile = await said(second);
  const secondAnswer = said(second, { afterWaiting: true });
  held.release();

  expect(meanwhile).toEqual({ waiting: true });
  expect(await Promise.all([firstAnswer, secondAnswer])).toMatchObject([{ sent: {} }, { sent: {} }]);
  expect(bench.zalo.grant.presented).toEqual(['RT1-canary-refresh', 'RT2-canary-refresh']);
  expect(bench.zalo.delivered).toHaveLength(3);
  expect(await bench.store.load(tokenRow)).toMatchObject({ version: 3 });
}, 60_000);

test('a process killed between the renewal and its saving leaves a doubt, never a second use or an empty token', async () => {
  const bench = await zaloBench();
  await bench.client.sendText(an, 'đầu tiên');
  bench.clock.now = hoursLater(21);
  const victim = await child();

  victim.send(taskOf(bench, { dieBeforeSave: true }));
  const [, signal] = await once(victim, 'exit');
  bench.clock.now = hoursLater(21.1);
  const failure = await failureIn(bench.client.sendText(an, 'thứ hai'));

  expect(signal).toBe('SIGKILL');
  expect(failure).toMatchObject({ code: 'tokenMayBeSpent', class: 'human', uncertain: false });
  expect(bench.zalo.grant.presented).toEqual(['RT1-canary-refresh', 'RT2-canary-refresh']);
  expect(await bench.store.load(tokenRow)).toMatchObject({ refreshToken: 'RT2-canary-refresh', version: 2 });
  expect(bench.logged.filter((line) => line.includes('consent is needed'))).toHaveLength(1);
}, 60_000);
