// The tables of prisma/schema.prisma as a backup needs them: each after the tables its rows point to.

const COLUMN_TYPES = ['String', 'Int', 'BigInt', 'Boolean', 'DateTime', 'Bytes', 'Float'];

/**
 * The text of `src/store/tables.generated.ts`.
 * @param {string} schema
 * @returns {string}
 */
export function tablesOf(schema) {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) =>
    modelOf(name, body),
  );
  const tables = inOrder(models).map(({ name, columns, key, isCounted }) => ({
    name,
    columns,
    key,
    isCounted,
  }));
  return [
    '// Made by prisma/generate.mjs from prisma/schema.prisma.',
    "import type { Table } from './backup-rows.ts';",
    '',
    '/** Each after the tables its rows point to. */',
    `export const tables: readonly Table[] = ${JSON.stringify(tables, null, 2)};`,
    '',
  ].join('\n');
}

function modelOf(name, body) {
  const lines = body.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
  const fields = lines.flatMap((line) => {
    const [, field, type] = /^(\w+)\s+(\w+)/.exec(line) ?? [];
    return field && !line.startsWith('@@') ? [{ field, type, line }] : [];
  });
  const columns = fields
    .filter(({ type }) => COLUMN_TYPES.includes(type))
    .map(({ field, type }) => ({ name: field, type }));
  const own = fields.find(({ line }) => / @id\b/.test(line));
  const together = /@@id\(\[([^\]]+)\]\)/.exec(body)?.[1];
  const key = own ? [own.field] : (together ?? '').split(',').map((part) => part.trim());
  if (!key[0]) throw new Error(`the model ${name} has no key that a backup could read it by`);
  const pointsTo = fields.filter(({ line }) => /@relation\([^)]*fields:/.test(line)).map(({ type }) => type);
  return { name, columns, key, isCounted: /@default\(autoincrement\(\)\)/.test(body), pointsTo };
}

function inOrder(models) {
  const ordered = [];
  const rest = new Set(models);
  while (rest.size > 0) {
    const ready = [...rest].filter(({ name, pointsTo }) =>
      pointsTo.every((other) => other === name || ordered.some((one) => one.name === other)),
    );
    if (ready.length === 0)
      throw new Error(`models that point to each other: ${[...rest].map(({ name }) => name)}`);
    for (const model of ready) rest.delete(model);
    ordered.push(...ready);
  }
  return ordered;
}
