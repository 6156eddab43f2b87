import type { Directory } from '../../domain/reference.ts';
import type { ReportRequest } from '../../domain/report.ts';
import type { ScoreTemplate } from '../../domain/score.ts';
import type { Setup } from '../../domain/setup.ts';
import { checkClusters } from './check-clusters.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkUnits } from './check-units.ts';
import { checkOnce } from './checks.ts';
import type { SetupDocument, SetupFault } from './document.ts';
import { type Entry, type PathFault, readEntries, type SetupEntries } from './entries.ts';
import { type KnownPerson, readOfficers } from './officers.ts';
import { outlookOf } from './outlook.ts';
import { movedDeadlines, readReportRequests } from './report-requests.ts';
import { readScoreTemplates } from './score-templates.ts';
import { readTargets } from './targets.ts';

/** What the database has, against which a file is checked. */
export interface KnownSetup {
  readonly directory: Directory;
  readonly requests: readonly ReportRequest[];
  readonly people: readonly KnownPerson[];
  readonly scoreTemplates: readonly ScoreTemplate[];
}

/**
 * Reads a whole setup file. With any fault the setup is not to be used. Requests whose deadline moves because of the
 * file's days off are in the setup, too.
 */
export function readSetup(
  document: SetupDocument,
  known: KnownSetup,
  now: Date,
): { readonly setup: Setup; readonly faults: readonly SetupFault[] } {
  const read = readEntries(document.content);
  const { entries } = read;
  const outlook = outlookOf(read, known.directory);
  const faults: PathFault[] = [...read.faults];
  const blame = (path: PathFault['path'], message: string) => void faults.push({ path, message });

  checkUnits(entries, outlook, known.directory, blame);
  checkClusters(entries, outlook, known.directory, blame);
  checkIndicators(entries, outlook, known.directory, blame);
  checkOnce(entries.daysOff, ({ day }) => day, 'day', blame);
  const given = readReportRequests(entries, outlook, known.requests, blame);
  const officers = readOfficers(entries, outlook, known.people, blame);
  const scoreTemplates = readScoreTemplates(entries, outlook, known.scoreTemplates, blame);
  const targets = readTargets(entries, outlook, known.directory, blame);
  const moved = movedDeadlines(entries, outlook, known.requests, now);
  return {
    setup: { ...plain(entries), reportRequests: [...given, ...moved], officers, scoreTemplates, targets },
    faults: [...document.faults, ...placed(faults, document)],
  };
}

/** Without those of places that are named already: what could not be read there is not missing as well. */
function placed(faults: readonly PathFault[], document: SetupDocument): readonly SetupFault[] {
  const named = new Set(document.faults.map(({ where }) => where));
  return faults
    .map(({ path, message }) => ({ where: document.place(path), message }))
    .filter(({ where }) => !named.has(where));
}

function plain({ sources, units, successions, clusters, indicators, daysOff }: SetupEntries) {
  return {
    sources: valuesOf(sources),
    units: valuesOf(units),
    successions: valuesOf(successions),
    clusters: valuesOf(clusters),
    indicators: valuesOf(indicators),
    daysOff: valuesOf(daysOff),
  };
}

function valuesOf<T>(entries: readonly Entry<T>[]): readonly T[] {
  return entries.map(({ value }) => value);
}
