import type { FigureStore } from '../bot/store.ts';
import { caveatCodes, type Figure, figureStatuses } from '../domain/figure.ts';
import { comparePeriods, type Period, periodCode, periodParts } from '../domain/period.ts';
import { figureValueOf, periodOf } from './figure-rows.ts';
import { recordFigures } from './figures-record.ts';
import type { Figure as Row } from './generated/sqlite/client.ts';
import { remembered } from './read-memory.ts';
import type { Session } from './session.ts';
import { present, word } from './words.ts';

export function figureStore(session: Session): FigureStore {
  const { client } = session;
  return {
    async find(indicators, subjects, periods) {
      if (!indicators.length || !subjects.length || !periods.length) return [];
      return remembered(
        session,
        'figures',
        ['find', indicators, subjects, periods.map(periodCode)],
        async () => {
          const rows = await client.figure.findMany({
            where: {
              isCurrent: true,
              indicatorCode: { in: [...indicators] },
              subject: { in: [...subjects] },
              OR: yearsByPart(periods),
            },
          });
          return rows.map(figureOf);
        },
      );
    },

    async periodsWithValue(indicators, subjects) {
      return remembered(session, 'figures', ['periods', indicators, subjects], async () => {
        const rows = await client.figure.findMany({
          where: {
            isCurrent: true,
            indicatorCode: { in: [...indicators] },
            subject: { in: [...subjects] },
            value: { not: null },
          },
          distinct: ['year', 'part'],
          select: { year: true, part: true },
        });
        return rows.map(periodOf).sort((a, b) => comparePeriods(b, a));
      });
    },

    async recordedSince(subjects, since) {
      const rows = await client.figure.findMany({
        where: { isCurrent: true, subject: { in: [...subjects] }, createdAt: { gt: since } },
        orderBy: { id: 'asc' },
      });
      return rows.map(figureOf);
    },

    async heldAt(figures, at) {
      if (figures.length === 0) return new Map();
      const rows = await client.figure.findMany({
        where: {
          indicatorCode: { in: [...new Set(figures.map(({ indicator }) => indicator))] },
          subject: { in: [...new Set(figures.map(({ subject }) => subject))] },
          year: { in: [...new Set(figures.map(({ period }) => period.year))] },
          createdAt: { lte: at },
        },
        orderBy: { version: 'asc' },
      });
      const asked = new Set(figures.map(keyOf));
      const held = rows.map(figureOf).map((figure) => [keyOf(figure), figure] as const);
      return new Map(held.filter(([key]) => asked.has(key)));
    },

    record: (figures, source, at) => recordFigures(session, figures, source, at),

    async replacedSince(at) {
      const rows = await client.figure.findMany({
        where: { isCurrent: true, version: { gt: 1 }, createdAt: { gte: at } },
        orderBy: { id: 'asc' },
      });
      return rows.map(figureOf);
    },

    async withValue(units, indicators) {
      const rows = await client.figure.findMany({
        where: { isCurrent: true, value: units, indicatorCode: { in: [...indicators] } },
        orderBy: { id: 'asc' },
      });
      return rows.map(figureOf);
    },
  };
}

function keyOf({ indicator, subject, period }: Pick<Figure, 'indicator' | 'subject' | 'period'>): string {
  return `${indicator}/${subject}/${periodCode(period)}`;
}

function yearsByPart(periods: readonly Period[]): { part: string; year: { in: number[] } }[] {
  return periodParts
    .map((part) => ({
      part,
      year: { in: periods.filter((period) => period.part === part).map((period) => period.year) },
    }))
    .filter(({ year }) => year.in.length > 0);
}

export function figureOf(row: Row): Figure {
  return {
    id: row.id,
    indicator: row.indicatorCode,
    subject: row.subject,
    period: periodOf(row),
    value: figureValueOf(row, `figure ${row.id}`),
    status: word(figureStatuses, row.status, 'status of a figure'),
    caveats: row.caveats
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => word(caveatCodes, code, 'caveat of a figure')),
    source: row.sourceCode,
    version: row.version,
    recordedAt: row.createdAt,
    ...present({ asOf: row.asOf, note: row.note }),
  };
}
