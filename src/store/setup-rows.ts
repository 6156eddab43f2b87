import type { SetupChange } from '../bot/setup-store.ts';
import type { Session } from './session.ts';

export type Change = SetupChange['change'];

/** Writes the row where there is none yet or where it says something else. */
export async function put<Row extends object>(
  known: Row | null,
  row: Row,
  write: { readonly add: (row: Row) => Promise<unknown>; readonly change: (row: Row) => Promise<unknown> },
): Promise<Change> {
  if (!known) {
    await write.add(row);
    return 'added';
  }
  if (JSON.stringify(sorted(known)) === JSON.stringify(sorted(row))) return 'unchanged';
  await write.change(row);
  return 'changed';
}

/** Of a thing whose parts are several rows: a part that was added changes the thing. */
export function together(own: Change, parts: readonly boolean[]): Change {
  return own === 'unchanged' && parts.includes(true) ? 'changed' : own;
}

/** Replaces the other words of a unit or indicator; returns whether they were others. Undefined leaves them alone. */
export async function putAliases(
  { client }: Session,
  entity: 'unit' | 'indicator',
  code: string,
  aliases: readonly string[] | undefined,
): Promise<boolean> {
  if (!aliases) return false;
  const learned = await client.alias.findMany({ where: { entity, code, addedAt: { not: null } } });
  const texts = [...new Set(aliases)].filter((given) => !learned.some(({ text }) => text === given));
  const known = await client.alias.findMany({ where: { entity, code, addedAt: null } });
  if (known.length === texts.length && known.every(({ text }) => texts.includes(text))) return false;
  await client.alias.deleteMany({ where: { entity, code, addedAt: null } });
  await client.alias.createMany({ data: texts.map((text) => ({ entity, code, text })) });
  return true;
}

/** The fields by name, so that their order makes no difference. */
function sorted(row: object): readonly (readonly [string, unknown])[] {
  return Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
