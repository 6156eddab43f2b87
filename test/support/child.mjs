// A process of its own that opens the database it is told to, delivers what it may claim, and says what it did.
// `node child.mjs`, then by IPC: ready → { url, owner } → { units, claimed } | { error }
import { createServer } from 'vite';

const server = { middlewareMode: true, ws: false, watch: null };
const vite = await createServer({
  server,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { openDatabase } = await vite.ssrLoadModule('/src/store/open.ts');

const now = new Date('2026-11-23T02:00:00.000Z');
process.on('message', ({ url, owner }) => {
  work(url, owner).then(
    (result) => process.send(result),
    (error) => process.send({ error: String(error?.stack ?? error) }),
  );
});
process.on('disconnect', () => process.exit());
// Everything is loaded beforehand, so that all children really open it at the same time.
await Promise.all([
  vite.ssrLoadModule('/src/store/sqlite.ts'),
  vite.ssrLoadModule('/src/store/sqlite-adapter.ts'),
  vite.ssrLoadModule('/src/store/seed-files.ts'),
  vite.ssrLoadModule('/src/store/seed-rows.ts'),
  vite.ssrLoadModule('/src/store/generated/sqlite/client.ts'),
]);
process.send('ready');

async function work(url, owner) {
  const database = await openDatabase(url, { now: () => now });
  const units = (await database.directory()).reference.units.length;
  const message = { text: 'a', choices: [], attachments: [] };
  for (let index = 0; index < 20; index += 1) {
    const job = {
      key: `k/${index}`,
      kind: 'reminder',
      channel: 'c',
      chat: `${index % 5}`,
      message,
      notBefore: now,
    };
    await database.transaction((store) => store.outbox.add([job]));
  }
  const claimed = [];
  for (;;) {
    const jobs = await database.jobs.claim('c', owner, now, now, 2);
    if (jobs.length === 0) break;
    claimed.push(...jobs.map(({ key }) => key));
    const outcome = { state: 'sent', sentId: '1' };
    await database.jobs.settle(
      jobs.map((job) => ({ job, outcome })),
      now,
    );
  }
  await database.close();
  return { units, claimed };
}
