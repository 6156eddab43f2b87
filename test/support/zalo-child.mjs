// A process of its own that sends through Zalo's client with the tokens of a shared database.
// `node zalo-child.mjs`, then by IPC: ready → { url, settings, at, to, words, dieBeforeSave } → { waiting }* → { sent } | { code, class }
import { createServer } from 'vite';

const server = { middlewareMode: true, ws: false, watch: null };
const vite = await createServer({
  server,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { openDatabase } = await vite.ssrLoadModule('/src/store/open.ts');
const { connectZalo } = await vite.ssrLoadModule('/src/channels/zalo/connection.ts');
await Promise.all([
  vite.ssrLoadModule('/src/store/sqlite.ts'),
  vite.ssrLoadModule('/src/store/sqlite-adapter.ts'),
  vite.ssrLoadModule('/src/store/generated/sqlite/client.ts'),
]);
process.on('message', (task) => {
  work(task).then(
    (result) => process.send(result),
    (error) => process.send({ code: error?.code ?? String(error?.stack), class: error?.class }),
  );
});
process.on('disconnect', () => process.exit());
process.send('ready');

async function work({ url, settings, at, to, words, dieBeforeSave }) {
  const now = () => new Date(at);
  const database = await openDatabase(url, { now, seed: false });
  const store = { ...database.tokens };
  if (dieBeforeSave) store.save = () => process.kill(process.pid, 'SIGKILL');
  const silent = { info() {}, warn() {}, error() {} };
  const { client } = connectZalo({ settings, store, now, log: silent, pause });
  try {
    return { sent: await client.sendText(to, words) };
  } finally {
    await database.close();
  }
}

async function pause(milliseconds) {
  process.send({ waiting: true });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
