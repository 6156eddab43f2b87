import type { FigureKey, NewQuote, QuoteStore } from '../bot/quote-store.ts';
import { ConflictError } from '../bot/store.ts';
import { figureOf } from './figures.ts';
import { givenRows } from './given-rows.ts';
import { type LateKind, writeLate } from './late-rows.ts';
import { remembered, topicGrew } from './read-memory.ts';
import { join, type Session, sql } from './session.ts';
import { present } from './words.ts';

export function quoteStore(session: Session): QuoteStore {
  const { client } = session;
  return {
    async find(code) {
      const row = await client.quotedAnswer.findUnique({
        where: { code },
        include: { figures: { include: { figure: true } } },
      });
      if (!row) return undefined;
      const { proof, query, unitCode, at } = row;
      const figures = row.figures.map(({ figure }) => figureOf(figure));
      return { code, proof, query, at, figures, ...present({ unit: unitCode }) };
    },

    async proofOf(code) {
      const [proof] = await remembered(session, 'cards', [code], () => proofsOf(session, code));
      return proof;
    },

    async keep(quote, person) {
      await keepCard(session, quote);
      if (person !== undefined) await rememberTelling(session, quote, person);
    },

    tell: (card, person) => rememberTelling(session, card, person),

    async toldBefore(figures) {
      if (figures.length === 0) return [];
      await session.late?.write(session);
      const rows = await client.quotedFigure.findMany({
        where: { figure: { isCurrent: false, OR: figures.map(columnsOf) } },
        include: { figure: true, answer: { include: { tellings: true } } },
      });
      return rows
        .flatMap(({ code, figure, answer }) =>
          answer.tellings.map(({ personId, at }) => ({
            person: personId,
            code,
            at,
            figure: figureOf(figure),
          })),
        )
        .sort((a, b) => a.person - b.person || a.at.getTime() - b.at.getTime());
    },
  };
}

function columnsOf({ indicator, subject, period }: FigureKey) {
  return { indicatorCode: indicator, subject, year: period.year, part: period.part };
}

async function keepCard(
  session: Session,
  { code, proof, query, unit, at, figures }: NewQuote,
): Promise<void> {
  const { client } = session;
  const added = await client.$executeRaw(sql`
    INSERT INTO "QuotedAnswer" ("code", "proof", "query", "unitCode", "at")
    VALUES (${code}, ${proof}, ${query}, ${unit ?? null}, ${at})
    ON CONFLICT ("code") DO NOTHING`);
  topicGrew(session, 'cards');
  if (added === 0) {
    const [other] = await proofsOf(session, code);
    if (other !== proof) throw new ConflictError('the card of a code');
  } else if (figures.length > 0) {
    const rows = figures.map((figure) => sql`(${code}, ${figure})`);
    await client.$executeRaw(sql`INSERT INTO "QuotedFigure" ("code", "figureId") VALUES ${join(rows)}`);
  }
}

async function proofsOf({ client }: Session, code: string): Promise<readonly string[]> {
  const row = await client.quotedAnswer.findUnique({ where: { code }, select: { proof: true } });
  return row ? [row.proof] : [];
}

interface Telling {
  readonly code: string;
  readonly personId: number;
  readonly at: Date;
}

const givenTellings = givenRows({ code: 'text', personId: 'integer', at: 'moment' });

const tellings: LateKind<Telling> = {
  async write({ client, dialect }, rows) {
    // A statement changes a row once.
    const last = new Map(rows.map((row) => [`${row.code} ${row.personId}`, row]));
    await client.$executeRaw(sql`
      INSERT INTO "ToldAnswer" ("code", "personId", "at")
      SELECT "code", "personId", "at" FROM ${givenTellings(dialect, [...last.values()])} AS "told"
      WHERE TRUE
      ON CONFLICT ("code", "personId") DO UPDATE SET "at" = excluded."at"`);
  },
};

function rememberTelling(
  session: Session,
  { code, at }: Pick<NewQuote, 'code' | 'at'>,
  personId: number,
): Promise<void> {
  return writeLate(session, tellings, { code, personId, at });
}
