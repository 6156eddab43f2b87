// Fills a database with the made-up country of the tests: ten clusters, 34 provinces, 3,321 communes.
// `node many-units-world.mjs DATABASE_URL`, prints { units, figures, people, setupMs }. A process of its own: what it needs is not measured.
import { createServer } from 'vite';

const vite = await createServer({
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { makeBig } = await vite.ssrLoadModule('/test/scale/big-world.ts');
  console.log(JSON.stringify(await makeBig(process.argv[2], () => new Date('2024-12-05T02:00:00Z'))));
} finally {
  await vite.close();
}
