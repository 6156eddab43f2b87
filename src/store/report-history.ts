import type { ReportStore } from '../bot/report-store.ts';
import { ConflictError } from '../bot/store.ts';
import { type ReportStep, type ReportVersion, reportActions } from '../domain/report.ts';
import type { ReportStep as StepRow, ReportVersion as VersionRow } from './generated/sqlite/client.ts';
import { answersJson, answersOf } from './report-json.ts';
import { type Session, sql } from './session.ts';
import { present, word } from './words.ts';

type ReportHistory = Pick<
  ReportStore,
  'addVersion' | 'versions' | 'addStep' | 'steps' | 'addFile' | 'files' | 'fileContent'
>;

/** What was handed in, what happened and what was attached. It only grows. */
export function reportHistory({ client }: Session): ReportHistory {
  return {
    async addVersion(report, { version, at, person, channel, formVersion, onBehalf, daysLate, answers }) {
      const { byPhoneOf = null, enteredBy = null } = onBehalf ?? {};
      const added = await client.$executeRaw(sql`
        INSERT INTO "ReportVersion" ("reportId", "version", "at", "personId", "channel", "formVersion",
          "byPhoneOf", "enteredById", "daysLate", "answers")
        VALUES (${report}, ${version}, ${at}, ${person ?? null}, ${channel}, ${formVersion},
          ${byPhoneOf}, ${enteredBy}, ${daysLate}, ${answersJson(answers)})
        ON CONFLICT ("reportId", "version") DO NOTHING`);
      if (added === 0) throw new ConflictError(`version ${version} of report ${report}`);
    },

    async versions(report) {
      const rows = await client.reportVersion.findMany({
        where: { reportId: report },
        orderBy: { version: 'asc' },
      });
      return rows.map(versionOf);
    },

    async addStep(report, { action, person, channel, reason }, at) {
      await client.reportStep.create({
        data: {
          reportId: report,
          at,
          action,
          personId: person ?? null,
          channel: channel ?? null,
          reason: reason ?? null,
        },
        select: { id: true },
      });
    },

    async steps(report) {
      const rows = await client.reportStep.findMany({ where: { reportId: report }, orderBy: { id: 'asc' } });
      return rows.map(stepOf);
    },

    async addFile(report, { name, mediaType, bytes, sha256 }, content, person, at) {
      const added = await client.$executeRaw(sql`
        INSERT INTO "ReportFile" ("reportId", "name", "mediaType", "bytes", "sha256", "content", "personId", "at")
        VALUES (${report}, ${name}, ${mediaType}, ${bytes}, ${sha256}, ${content}, ${person ?? null}, ${at})
        ON CONFLICT ("reportId", "sha256") DO NOTHING`);
      return added > 0;
    },

    async fileContent(report, sha256) {
      const { content } = await client.reportFile.findUniqueOrThrow({
        where: { reportId_sha256: { reportId: report, sha256 } },
        select: { content: true },
      });
      return content;
    },

    files: (report) =>
      client.reportFile.findMany({
        where: { reportId: report },
        select: { name: true, mediaType: true, bytes: true, sha256: true, at: true },
        orderBy: { id: 'asc' },
      }),
  };
}

function versionOf(row: VersionRow): ReportVersion {
  return {
    version: row.version,
    at: row.at,
    channel: row.channel,
    formVersion: row.formVersion,
    daysLate: row.daysLate,
    answers: answersOf(row.answers),
    ...present({ person: row.personId, onBehalf: onBehalfOf(row) }),
  };
}

function onBehalfOf({ reportId, version, byPhoneOf, enteredById }: VersionRow): ReportVersion['onBehalf'] {
  if (byPhoneOf === null) return undefined;
  if (enteredById === null)
    throw new Error(`version ${version} of report ${reportId} was entered on behalf by nobody`);
  return { byPhoneOf, enteredBy: enteredById };
}

function stepOf(row: StepRow): ReportStep {
  return {
    at: row.at,
    action: word(reportActions, row.action, 'step of a report'),
    ...present({ person: row.personId, channel: row.channel, reason: row.reason }),
  };
}
