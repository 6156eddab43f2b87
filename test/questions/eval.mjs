// npm run eval -- FILE.jsonl [--figures FILE.csv] [--show]: asks the questions of a file and says how many are answered right.
// Without --figures, the only *figures*.csv beside the questions is taken. Exit status 1 where one is not.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { figures: { type: 'string' }, show: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) {
  console.error('usage: npm run eval -- FILE.jsonl [--figures FILE.csv] [--show]');
  process.exit(2);
}
const beside = readdirSync(dirname(resolve(file))).filter((name) => /figures.*\.csv$/.test(name));
const figures = values.figures ?? (beside.length === 1 ? join(dirname(resolve(file)), beside[0]) : undefined);
const vite = await createServer({
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { evaluate } = await vite.ssrLoadModule('/test/questions/evaluate.ts');
  process.exitCode = (await evaluate(resolve(file), figures, values.show)) ? 0 : 1;
} finally {
  await vite.close();
}
