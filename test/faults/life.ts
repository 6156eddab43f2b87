import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('bot-process.mjs', import.meta.url));

/** The bot from one start to its end. */
export interface Life {
  /** Where it listens; undefined when it ended before. */
  readonly address: Promise<string | undefined>;
  readonly ended: Promise<void>;
  /** Everything it wrote. */
  output(): string;
  readonly pid: number;
  signal(name: NodeJS.Signals): void;
  /** Sets its clock again, so much ahead of the machine's (negative: behind); or it hears nothing for a while. */
  tell(what: { readonly aheadMs: number } | { readonly blockedMs: number }): void;
}

/** Where it can be told something: nowhere when it has ended before it listened. */
export async function doorsOf(...lives: readonly Life[]): Promise<readonly string[]> {
  const addresses = await Promise.all(lives.map(({ address }) => address));
  return addresses.filter((address) => address !== undefined);
}

/** Starts bots one after another on the same settings; the next one is being loaded while one lives. */
export function lives(env: NodeJS.ProcessEnv) {
  let spare = loaded(env);
  return {
    async begin(aheadMs: number): Promise<Life> {
      const child = await spare;
      spare = loaded(env);
      return lifeOf(child, aheadMs);
    },
  };
}

async function loaded(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const settings = { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', PRACTICE: 'off', ...env };
  const child = fork(script, { env: settings, execArgv: [], silent: true });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

function lifeOf(child: ChildProcess, aheadMs: number): Life {
  let output = '';
  const ended = once(child, 'close').then(() => undefined);
  const address = new Promise<string | undefined>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /"address":"(http:[^"]+)"/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then(() => resolve(undefined));
  });
  child.send({ aheadMs });
  return {
    ...{ address, ended, output: () => output, pid: child.pid ?? 0 },
    signal: (name) => void child.kill(name),
    tell: (what) => void child.send(what),
  };
}
