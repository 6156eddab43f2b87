import type { AwardStore } from '../bot/award-store.ts';
import { ConflictError } from '../bot/store.ts';
import { authorities, type Decision, decisionKinds } from '../domain/decision.ts';
import type { Decision as Row } from './generated/sqlite/client.ts';
import { remembered, topicChanged } from './read-memory.ts';
import { type Session, sql } from './session.ts';
import { word } from './words.ts';

type DecisionStore = Pick<
  AwardStore,
  'keepPaper' | 'paperWith' | 'paper' | 'addDecision' | 'decision' | 'decisions' | 'findDecision'
>;

/** Decisions on awards, and the signed papers. Nothing here is ever changed. */
export function decisionStore(session: Session): DecisionStore {
  const { client } = session;
  return {
    async keepPaper({ name, mediaType, bytes, sha256 }, content, person, at) {
      await client.$executeRaw(sql`
        INSERT INTO "Paper" ("name", "mediaType", "bytes", "sha256", "content", "personId", "at")
        VALUES (${name}, ${mediaType}, CAST(${bytes} AS INTEGER), ${sha256}, ${content}, ${person ?? null}, ${at})
        ON CONFLICT ("sha256") DO NOTHING`);
    },

    async paperWith(sha256) {
      return (await client.paper.findUnique({ where: { sha256 }, select: { id: true } }))?.id;
    },

    async paper(id) {
      const row = await client.paper.findUnique({ where: { id } });
      if (!row) return undefined;
      const { name, mediaType, bytes, sha256, content } = row;
      return { paper: { name, mediaType, bytes, sha256 }, content };
    },

    async addDecision(
      { cluster, year, kind, issuer, symbol, signedOn, signer, authority, paper },
      person,
      at,
    ) {
      const [added] = await client.$queryRaw<{ id: number }[]>(sql`
        INSERT INTO "Decision" ("clusterCode", "year", "kind", "issuer", "symbol", "signedOn", "signer", "authority",
          "paperId", "recordedBy", "recordedAt")
        VALUES (${cluster}, ${year}, ${kind}, ${issuer}, ${symbol}, ${signedOn}, ${signer}, ${authority}, ${paper},
          ${person ?? null}, ${at})
        ON CONFLICT ("issuer", "symbol", "signedOn") DO NOTHING
        RETURNING "id"`);
      if (!added) throw new ConflictError(`the decision ${symbol} of ${signedOn}`);
      await topicChanged(session, 'awards');
      return added.id;
    },

    async decision(id) {
      const row = await client.decision.findUnique({ where: { id } });
      return row ? decisionOf(row) : undefined;
    },

    async decisions(cluster, year) {
      return remembered(session, 'awards', ['decisions', cluster, year], async () => {
        const rows = await client.decision.findMany({
          where: { clusterCode: cluster, year },
          orderBy: [{ signedOn: 'asc' }, { id: 'asc' }],
        });
        return rows.map(decisionOf);
      });
    },

    async findDecision({ issuer, symbol, signedOn }) {
      const row = await client.decision.findUnique({
        where: { issuer_symbol_signedOn: { issuer, symbol, signedOn } },
      });
      return row ? decisionOf(row) : undefined;
    },
  };
}

function decisionOf({ id, clusterCode, year, issuer, symbol, signedOn, signer, ...row }: Row): Decision {
  return {
    ...{ id, cluster: clusterCode, year, issuer, symbol, signedOn, signer },
    kind: word(decisionKinds, row.kind, 'kind of a decision'),
    authority: word(authorities, row.authority, 'authority of a signature'),
    paper: row.paperId,
    recordedAt: row.recordedAt,
  };
}
