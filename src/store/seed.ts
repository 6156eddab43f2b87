import { createHash } from 'node:crypto';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { bumpReferenceVersion } from './reference.ts';
import { holdUntilCommit, type Session, type Transact } from './session.ts';

const KEY = 'seed';
/** Says that the days off were given too: the first release had none. */
const DAYS_OFF_KEY = 'seed.daysOff';

/**
 * Gives an empty database the facts of the first day, once, and a database of the first release the days off, once.
 * What is there is never touched: people correct facts, and a new version of this program does not know better.
 * Of several processes one does it, the others wait and see.
 */
export async function seedOnce(session: Session, transact: Transact): Promise<void> {
  if ((await missing(session)) === 'nothing') return;
  const [{ readSeed }, { loadSeed, loadDaysOff }] = await Promise.all([
    import('./seed-files.ts'),
    import('./seed-rows.ts'),
  ]);
  const seed = readSeed();
  await transact(async (open) => {
    await holdUntilCommit(open, KEY);
    const part = await missing(open);
    if (part === 'nothing') return;
    const value = versionOf(part === 'everything' ? seed : seed.daysOff);
    if (part === 'everything') {
      await loadSeed(open, seed, isoDate(localDateOf(session.now())));
      await open.client.meta.create({ data: { key: KEY, value } });
    } else if (!(await open.client.calendarDay.findFirst())) {
      await loadDaysOff(open, seed);
      await bumpReferenceVersion(open);
    }
    await open.client.meta.create({ data: { key: DAYS_OFF_KEY, value } });
  });
}

/** Facts that were brought in otherwise are nobody's first day: nothing is missing there. */
async function missing({ client }: Session): Promise<'nothing' | 'daysOff' | 'everything'> {
  const given = await client.meta.findMany({ where: { key: { in: [KEY, DAYS_OFF_KEY] } } });
  if (given.some(({ key }) => key === DAYS_OFF_KEY)) return 'nothing';
  if (given.length > 0) return 'daysOff';
  return (await client.unit.findFirst({ select: { code: true } })) ? 'nothing' : 'everything';
}

function versionOf(seed: object): string {
  return createHash('sha256').update(JSON.stringify(seed, plain)).digest('hex').slice(0, 16);
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
