import type { ReportAnswer } from '../domain/report.ts';
import { valueColumnsOf } from './figure-rows.ts';
import { inChunks, join, type Session, sql } from './session.ts';

type Given = readonly [indicator: string, answer: ReportAnswer];

/** Nothing is read: what the draft had before does not matter. An answer of undefined is taken back. */
export async function saveAnswers(
  session: Session,
  report: number,
  answers: ReadonlyMap<string, ReportAnswer | undefined>,
  person: number | undefined,
  at: Date,
): Promise<void> {
  const given = [...answers].flatMap<Given>(([code, answer]) => (answer ? [[code, answer]] : []));
  const takenBack = [...answers].flatMap(([code, answer]) => (answer ? [] : [code]));
  for (const chunk of inChunks(given)) await put(session, report, chunk, person, at);
  if (takenBack.length === 0) return;
  await session.client.reportAnswer.deleteMany({
    where: { reportId: report, indicatorCode: { in: takenBack } },
  });
}

async function put(
  { client }: Session,
  report: number,
  given: readonly Given[],
  person: number | undefined,
  at: Date,
): Promise<void> {
  const rows = given.map(([indicator, { value: figure, reason, unusual, questioned }]) => {
    const { value, absence, qualifier } = valueColumnsOf(figure);
    return sql`(${report}, ${indicator}, ${value}, ${absence}, ${qualifier}, ${reason ?? null},
      ${unusual.join(' ')}, ${questioned ?? null}, ${person ?? null}, ${at})`;
  });
  await client.$executeRaw(sql`
    INSERT INTO "ReportAnswer" ("reportId", "indicatorCode", "value", "absence", "qualifier", "reason",
      "unusual", "questioned", "personId", "updatedAt")
    VALUES ${join(rows)}
    ON CONFLICT ("reportId", "indicatorCode") DO UPDATE
    SET "value" = excluded."value", "absence" = excluded."absence", "qualifier" = excluded."qualifier",
      "reason" = excluded."reason", "unusual" = excluded."unusual", "questioned" = excluded."questioned",
      "personId" = excluded."personId", "updatedAt" = excluded."updatedAt"`);
}
