import { ConflictError } from '../bot/store.ts';
import type { YearStore } from '../bot/year-store.ts';
import { type ScoreItem, type ScoreTemplate, sameScoring, scoreKinds, scoreStages } from '../domain/score.ts';
import type { ScoreItem as ItemRow, ScoreTemplate as Row } from './generated/sqlite/client.ts';
import { holdUntilCommit, type Session } from './session.ts';
import { present, word } from './words.ts';

type Scores = Pick<
  YearStore,
  'scoreTemplate' | 'addScoreTemplate' | 'scores' | 'saveScores' | 'publishScores'
>;

export function scoreSheets(session: Session): Scores {
  const { client } = session;
  return {
    scoreTemplate: newest,

    async addScoreTemplate({ cluster, year, items, ...given }, at) {
      await holdUntilCommit(session, 'scores');
      const known = await newest(cluster, year);
      if (known && sameScoring(known, { items, ...given })) return false;
      if (known?.publishedAt) throw new ConflictError(`the published scores of ${cluster} ${year}`);
      await client.scoreTemplate.create({
        data: {
          ...{ clusterCode: cluster, year, title: given.title, isTest: given.isTest, createdAt: at },
          basis: given.basis ?? null,
          version: (known?.version ?? 0) + 1,
          items: { create: items.map(({ max, ...item }, index) => itemRow(item, max, index + 1)) },
        },
      });
      return true;
    },

    async scores(templateId) {
      const rows = await client.score.findMany({ where: { templateId } });
      return rows.map(({ itemCode, unitCode, stage, points }) => ({
        ...{ item: itemCode, unit: unitCode, points },
        stage: word(scoreStages, stage, 'stage of a score'),
      }));
    },

    async saveScores(templateId, unitCode, stage, scores, { person, at }) {
      await holdUntilCommit(session, 'scores');
      const template = await client.scoreTemplate.findUniqueOrThrow({ where: { id: templateId } });
      if (template.publishedAt) throw new ConflictError(`the published scores of template ${templateId}`);
      for (const { item: itemCode, points } of scores) {
        const key = { templateId, itemCode, unitCode, stage };
        const data = { points, personId: person ?? null, recordedAt: at };
        await client.score.upsert({
          where: { templateId_itemCode_unitCode_stage: key },
          create: { ...key, ...data },
          update: data,
        });
      }
    },

    async publishScores(id, at) {
      const { count } = await client.scoreTemplate.updateMany({
        where: { id, publishedAt: null },
        data: { publishedAt: at },
      });
      return count > 0;
    },
  };

  async function newest(clusterCode: string, year: number): Promise<ScoreTemplate | undefined> {
    const row = await client.scoreTemplate.findFirst({
      where: { clusterCode, year },
      include: { items: true },
      orderBy: { version: 'desc' },
    });
    return row ? templateOf(row) : undefined;
  }
}

function itemRow({ code, block, title, kind }: Omit<ScoreItem, 'max'>, maxPoints: number, position: number) {
  return { code, position, block, title, kind, maxPoints };
}

function templateOf(row: Row & { readonly items: readonly ItemRow[] }): ScoreTemplate {
  return {
    id: row.id,
    cluster: row.clusterCode,
    year: row.year,
    version: row.version,
    title: row.title,
    isTest: row.isTest,
    ...present({ basis: row.basis, publishedAt: row.publishedAt }),
    items: row.items
      .toSorted((a, b) => a.position - b.position)
      .map(({ code, block, title, kind, maxPoints }) => ({
        ...{ code, block, title, max: maxPoints },
        kind: word(scoreKinds, kind, 'kind of a score item'),
      })),
  };
}
