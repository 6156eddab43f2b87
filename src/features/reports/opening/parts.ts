import type { Call, Said } from '../../../bot/feature.ts';
import { chairedYears } from '../../../bot/report-access.ts';
import { type ClusterYear, clusterYear } from '../../../domain/cluster.ts';
import type { Directory } from '../../../domain/reference.ts';
import type { ReportRequest } from '../../../domain/report.ts';
import { type Lexicon, lexiconOf } from '../../../reading/lexicon.ts';

/** What the questions about a new request are asked and judged with, as of this turn. */
export interface RequestParts {
  readonly directory: Directory;
  readonly now: Date;
  /** Years the speaker's unit chairs, the latest first; never empty. */
  readonly chaired: readonly ClusterYear[];
  /** Earlier requests of these clusters that may be copied, those due last first. */
  readonly known: readonly ReportRequest[];
  /** Opened by somebody made up for training. */
  readonly isPractice: boolean;
  readonly say: Call['say'];
  /** Whether the words of this turn are put as a question. */
  readonly isQuestion: boolean;
  /** Whether they mean something else than an answer; asked where no answer could be read. */
  meansElse(): boolean;
  lexicon(): Lexicon;
}

/** Undefined where the speaker's unit chairs nothing. */
export async function requestPartsFor(call: Call, said?: Said): Promise<RequestParts | undefined> {
  const chaired = yearsOf(call);
  if (chaired.length === 0) return undefined;
  const isPractice = await isPracticePerson(call);
  const words = said?.kind === 'text' ? said : undefined;
  return {
    directory: call.directory,
    now: call.now,
    chaired,
    known: (await requestsChaired(call)).filter((request) => isPractice || !request.isPractice),
    isPractice,
    say: call.say,
    isQuestion: words !== undefined && /\?\s*$/.test(words.text),
    meansElse: () => words?.meaning().kind === 'query',
    // A press brings none along, and is seldom about names.
    lexicon: () => words?.lexicon ?? lexiconOf(call.directory),
  };
}

/** Every request, open or not, of the clusters that the speaker's unit chairs in any year. */
export async function requestsChaired(call: Call): Promise<readonly ReportRequest[]> {
  const clusters = [...new Set(chairedYears(call).map(({ cluster }) => cluster))];
  const lists = await Promise.all(clusters.map((cluster) => call.store.reports.requests(cluster)));
  return lists.flat();
}

function yearsOf(call: Call): readonly ClusterYear[] {
  return chairedYears(call)
    .flatMap(({ cluster, year }) => clusterYear(call.directory.cluster(cluster), year) ?? [])
    .sort((a, b) => b.year - a.year);
}

async function isPracticePerson(call: Call): Promise<boolean> {
  const { personId } = call.speaker;
  if (personId === undefined) return false;
  return (await call.store.people.byIds([personId])).get(personId)?.isPractice ?? false;
}
