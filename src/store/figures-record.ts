import type { NewFigure } from '../bot/store.ts';
import type { Source } from '../domain/reference.ts';
import { valueColumnsOf } from './figure-rows.ts';
import type { Figure as Row } from './generated/sqlite/client.ts';
import { topicChanged } from './read-memory.ts';
import { bumpSourcesVersion } from './reference.ts';
import { holdUntilCommit, inChunks, type Session, sql } from './session.ts';

/** Stores what is new or different; of one figure given twice the last counts. To be called inside a transaction. */
export async function recordFigures(
  session: Session,
  figures: readonly NewFigure[],
  source: Source,
  at: Date,
): Promise<number> {
  if (figures.length === 0) return 0;
  // Two who record the same figure would otherwise both make the same next version.
  await holdUntilCommit(session, 'figures');
  await addSource(session, source);
  const latest = await latestVersions(session, figures);
  const given = new Map(figures.map((figure) => [newKey(figure), figure]));
  const changed = [...given].filter(([key, figure]) => !saysTheSame(latest.get(key), figure, source));

  for (const chunk of inChunks(changed)) {
    const ids = chunk.flatMap(([key]) => latest.get(key)?.id ?? []);
    await session.client.figure.updateMany({ where: { id: { in: ids } }, data: { isCurrent: false } });
    await session.client.figure.createMany({
      data: chunk.map(([key, figure]) => rowOf(figure, (latest.get(key)?.version ?? 0) + 1, source.code, at)),
    });
  }
  if (changed.length > 0) await topicChanged(session, 'figures');
  return changed.length;
}

async function addSource(session: Session, source: Source): Promise<void> {
  const { code, kind, title, author = null, publishedAt = null, eventDate = null } = source;
  const added = await session.client.$executeRaw(sql`
    INSERT INTO "Source" ("code", "kind", "title", "author", "publishedAt", "eventDate")
    VALUES (${code}, ${kind}, ${title}, ${author}, ${publishedAt}, ${eventDate})
    ON CONFLICT ("code") DO NOTHING`);
  if (added > 0) await bumpSourcesVersion(session);
}

type SourcedRow = Row & { readonly source: { readonly kind: string } };

async function latestVersions(
  { client }: Session,
  figures: readonly NewFigure[],
): Promise<Map<string, SourcedRow>> {
  const rows = await client.figure.findMany({
    where: {
      indicatorCode: { in: [...new Set(figures.map(({ indicator }) => indicator))] },
      subject: { in: [...new Set(figures.map(({ subject }) => subject))] },
      year: { in: [...new Set(figures.map(({ period }) => period.year))] },
    },
    include: { source: { select: { kind: true } } },
    orderBy: { version: 'asc' },
  });
  return new Map(rows.map((row) => [rowKey(row), row]));
}

/**
 * What the new one leaves open (day, note) contradicts nothing. The paper does not matter, it is the figure that counts;
 * only a report takes the place of a report: answers name the version that holds, and whether the unit has confirmed it.
 */
function saysTheSame(row: SourcedRow | undefined, figure: NewFigure, source: Source): boolean {
  if (!row?.isCurrent) return false;
  if (row.source.kind === 'report' && source.kind === 'report' && row.sourceCode !== source.code)
    return false;
  const { value, absence, qualifier } = valueColumnsOf(figure.value);
  return (
    row.value === value &&
    row.absence === absence &&
    row.qualifier === qualifier &&
    row.status === figure.status &&
    (figure.asOf ?? row.asOf) === row.asOf &&
    (figure.note ?? row.note) === row.note
  );
}

function rowOf(figure: NewFigure, version: number, sourceCode: string, createdAt: Date) {
  const { indicator, subject, unit, period, status, asOf, note } = figure;
  return {
    indicatorCode: indicator,
    subject,
    unitCode: unit ?? null,
    year: period.year,
    part: period.part,
    version,
    ...valueColumnsOf(figure.value),
    status,
    asOf: asOf ?? null,
    note: note ?? null,
    sourceCode,
    createdAt,
  };
}

function newKey({ indicator, subject, period }: NewFigure): string {
  return `${indicator}/${subject}/${period.year}/${period.part}`;
}

function rowKey({ indicatorCode, subject, year, part }: Row): string {
  return `${indicatorCode}/${subject}/${year}/${part}`;
}
