import { createHash } from 'node:crypto';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { holdUntilCommit, type Session, type Transact } from './session.ts';

const KEY = 'seed';

/**
 * Gives an empty database the facts of the first day, once. What is there is never touched: people correct facts, and
 * a new version of this program does not know better. Of several processes one does it, the others wait and see.
 */
export async function seedOnce(session: Session, transact: Transact): Promise<void> {
  if (await hasContent(session)) return;
  const [{ readSeed }, { loadSeed }] = await Promise.all([
    import('./seed-files.ts'),
    import('./seed-rows.ts'),
  ]);
  const seed = readSeed();
  const version = createHash('sha256').update(JSON.stringify(seed, plain)).digest('hex').slice(0, 16);
  await transact(async (open) => {
    await holdUntilCommit(open, KEY);
    if (await hasContent(open)) return;
    await loadSeed(open, seed, isoDate(localDateOf(session.now())));
    await open.client.meta.create({ data: { key: KEY, value: version } });
  });
}

async function hasContent({ client }: Session): Promise<boolean> {
  if (await client.meta.findUnique({ where: { key: KEY }, select: { key: true } })) return true;
  return (await client.unit.findFirst({ select: { code: true } })) !== null;
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
