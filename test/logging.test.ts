import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const logging = fileURLToPath(new URL('../dist/logging.js', import.meta.url));

/** Runs a line of code with a log in a process of its own and returns what it wrote. */
function written(code: string, settings: object): { out: string; err: string } {
  const program = `import { createLog } from ${JSON.stringify(logging)}; const log = createLog(${JSON.stringify(settings)}); ${code}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr };
}

describe('the log', () => {
  const settings = { logLevel: 'info', databaseUrl: 'postgresql://bot:canary%20secret@db/bot' };

  it('goes to stderr, one JSON line an event; stdout belongs to results', () => {
    const { out, err } = written("log.info({ address: 'x' }, 'listening');", settings);

    expect(out).toBe('');
    expect(JSON.parse(err)).toMatchObject({ msg: 'listening', address: 'x' });
  });

  it('never holds the database password, not even out of an error', () => {
    const { err } = written(
      "log.error({ error: new Error('cannot reach canary secret') }, 'failed');",
      settings,
    );

    expect(err).toContain('cannot reach [secret]');
    expect(err).not.toContain('canary');
  });

  it('writes of an error its kind, message and stack only, so no attached value slips out', () => {
    const code =
      "const error = new Error('x'); error.config = { token: 'canary' }; log.error({ error }, 'failed');";

    expect(written(code, settings).err).not.toContain('canary');
  });
});
