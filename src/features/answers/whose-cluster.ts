import type { Call, Outcome } from '../../bot/feature.ts';
import {
  clusterAsked,
  clusterName,
  clustersAsked,
  listText,
  periodText,
  plainUnitName,
  thisYear,
} from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { isoDate } from '../../domain/local-date.ts';
import { periodRange } from '../../domain/period.ts';
import { isAboutCluster } from '../../reading/cluster-choice.ts';
import { CLUSTER, type Intent, type Query } from '../../reading/query.ts';

type Maker<T extends Outcome> = (asked: Query, call: Call) => Promise<T>;

/** The same answers; those that are not about the cluster of the asker's unit today say about which one they are. */
export function sayingWhoseCluster<T extends Outcome>(make: Maker<T>): Maker<T> {
  return async (asked, call) => {
    const answer = await make(asked, call);
    const lines = otherClusters(answer.topic ?? asked, call);
    const [first, ...others] = answer.replies;
    if (lines.length === 0 || !first) return answer;
    return { ...answer, replies: [{ ...first, paragraphs: [...first.paragraphs, ...lines] }, ...others] };
  };
}

/** A unit has its place among the members of its own cluster, and its awards in that one's register, whoever asks. */
export function amongItsOwn(asked: Query, call: Call, year: number): Call {
  const unit = unitMeant(asked, call, year);
  return unit === undefined || unit === call.speaker.unit || call.cluster !== undefined
    ? call
    : { ...call, cluster: call.directory.clusterOf(unit, year).code };
}

/** All clusters an answer without a year may be found in. */
export function clustersMeant(asked: Query, call: Call): readonly Cluster[] {
  const named = memberNamed(asked, call);
  return named === undefined || call.cluster !== undefined
    ? clustersAsked(call)
    : call.directory.clustersOf(named);
}

const ofOneUnit: ReadonlySet<Intent> = new Set<Intent>(['ranking', 'awards', 'award_decision']);

function unitMeant(asked: Query, call: Call, year: number): string | undefined {
  const { directory, speaker } = call;
  const named = ofOneUnit.has(asked.intent) ? memberNamed(asked, call) : undefined;
  const isElsewhere = named !== undefined && directory.clusterOf(named, year) !== clusterAsked(call, year);
  return isElsewhere ? named : speaker.unit;
}

function memberNamed({ units }: Query, { directory }: Call): string | undefined {
  return units.find((unit) => unit !== CLUSTER && directory.membershipYears(unit).length > 0);
}

interface Stay {
  readonly unit: string;
  readonly cluster: Cluster;
  readonly years: readonly number[];
}

function otherClusters(asked: Query, call: Call): readonly Phrase[] {
  const { directory, speaker } = call;
  if (speaker.unit === undefined || call.cluster !== undefined || !isAboutCluster(asked)) return [];
  const today = directory.clusterOf(speaker.unit, thisYear(call).year);
  return staysIn(asked, call)
    .filter(({ cluster }) => cluster !== today)
    .map(({ unit, cluster, years }) => {
      const periods = years.map((year) => ({ year, part: 'year' as const }));
      const [first] = periods;
      const day = first ? isoDate(periodRange(first).first) : '';
      return phrase('answers-cluster-of-years', {
        years: listText(periods.map(periodText)),
        unit: plainUnitName(directory.namesakeOn(unit, day)),
        cluster: clusterName(cluster),
      });
    });
}

function staysIn(asked: Query, call: Call): readonly Stay[] {
  const years = [...new Set(asked.periods.map(({ year }) => year))].sort((a, b) => a - b);
  return years.reduce<readonly Stay[]>((stays, year) => {
    const unit = unitMeant(asked, call, year);
    if (unit === undefined) return stays;
    const cluster = call.directory.clusterOf(unit, year);
    const known = stays.find((stay) => stay.unit === unit && stay.cluster === cluster);
    const stay = { unit, cluster, years: [...(known?.years ?? []), year] };
    return [...stays.filter((one) => one !== known), stay];
  }, []);
}
