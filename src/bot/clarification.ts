import { type Choice, type Param, type Phrase, phrase } from '../chat/reply.ts';
import type { Cluster } from '../domain/cluster.ts';
import type { Directory } from '../domain/reference.ts';
import { isCommunal } from '../domain/unit.ts';
import { isAboutCluster } from '../reading/cluster-choice.ts';
import { CLUSTER, type Query, queryCode, type Reading } from '../reading/query.ts';
import type { Call, Facts, Outcome } from './feature.ts';
import { clusterName, countText, placedUnitName } from './names.ts';

type Clarify = Extract<Reading, { kind: 'clarify' }>;

const MOST_CHOICES = 7;
/** None of them is likelier than another. */
const MOST_CLUSTERS = 30;

/** One question back, with the candidate readings to choose from. The person decides; the bot never guesses. */
export function clarification(reading: Clarify, directory: Directory): Outcome {
  const most = reading.about === 'cluster' ? MOST_CLUSTERS : MOST_CHOICES;
  const candidates = candidatesOf(reading, directory).slice(0, most);
  const choices = candidates.map((candidate) => choiceFor(reading, candidate, directory));
  const [indicator] = reading.query.indicators;
  const facts: Facts = {
    intent: 'clarify',
    ...(indicator !== undefined && { indicator }),
    units: reading.query.units,
  };
  return {
    replies: [{ paragraphs: [question(reading, directory), phrase('bot-choose')], choices }],
    facts,
    topic: reading.query,
  };
}

/**
 * Somebody who belongs to no cluster, as the observers of the centre, is asked which of several is meant. Undefined where
 * that is clear, or makes no difference.
 */
export function clusterOpen(
  asked: Query,
  call: Pick<Call, 'speaker' | 'cluster' | 'directory'>,
): Outcome | undefined {
  const open = asked.cluster === undefined && isAboutCluster(asked) ? clustersOpen(call) : [];
  if (open.length === 0) return undefined;
  const candidates = open.map(({ code }) => ({ ...asked, cluster: code }));
  return clarification({ kind: 'clarify', about: 'cluster', query: asked, candidates }, call.directory);
}

/** The same for a command. `buttonOf` is what stands behind the button of a cluster. */
export function clusterOpenFor(
  call: Pick<Call, 'speaker' | 'cluster' | 'directory'>,
  buttonOf: (cluster: string) => string,
): Outcome | undefined {
  const open = clustersOpen(call).slice(0, MOST_CLUSTERS);
  if (open.length === 0) return undefined;
  const choices = open.map((cluster) => ({
    value: buttonOf(cluster.code),
    label: phrase('bot-choice', { label: clusterName(cluster) }),
  }));
  const paragraphs = [phrase('bot-clarify-cluster'), phrase('bot-choose')];
  return { replies: [{ paragraphs, choices }], facts: { intent: 'clarify' } };
}

function clustersOpen({
  speaker,
  cluster,
  directory,
}: Pick<Call, 'speaker' | 'cluster' | 'directory'>): readonly Cluster[] {
  const { clusters } = directory.reference;
  return speaker.unit !== undefined || cluster !== undefined || clusters.length < 2 ? [] : clusters;
}

/** What to say when nothing was understood: plainly, with a way on. */
export function notUnderstood(): Outcome {
  const paragraphs = [
    phrase('bot-not-understood'),
    phrase('bot-examples'),
    phrase('bot-example', { question: phrase('help-example-1') }),
    phrase('bot-example', { question: phrase('help-example-2') }),
  ];
  const choices: Choice[] = [{ value: '/trogiup', label: phrase('bot-choice-help') }];
  return { replies: [{ paragraphs, choices }], facts: { intent: 'unknown' } };
}

function question(reading: Clarify, directory: Directory): Phrase {
  switch (reading.about) {
    case 'myUnit':
      return phrase('bot-clarify-my-unit', { level: levelOf(reading, directory) });
    case 'unit':
      return phrase('bot-clarify-unit', { level: levelOf(reading, directory) });
    case 'commune': {
      const [example = ''] = reading.candidates.flatMap(({ units }) => units);
      const count = countText(reading.candidates.length);
      return phrase('bot-clarify-commune', { count, example: nameOf(example, directory) });
    }
    case 'cluster':
      return phrase('bot-clarify-cluster');
    case 'word':
      return phrase('bot-clarify-word', { word: 'BK' });
    case 'indicator': {
      const [unit] = reading.query.units;
      return unit && unit !== CLUSTER
        ? phrase('bot-clarify-indicator-of', { unit: nameOf(unit, directory) })
        : phrase('bot-clarify-indicator');
    }
  }
}

/** In a cluster of communes the units to choose from are communes. */
function levelOf({ candidates }: Clarify, directory: Directory): 'commune' | 'province' {
  const units = candidates.flatMap((candidate) => candidate.units).filter((unit) => unit !== CLUSTER);
  const isBelow = units.length > 0 && units.every((unit) => isCommunal(directory.unit(unit).kind));
  return isBelow ? 'commune' : 'province';
}

/** Without near candidates, the indicators people ask for most. */
const usual = ['ntm_commune', 'ntm_advanced', 'house_total', 'fund_poor', 'dienbien_support'];

function candidatesOf(reading: Clarify, directory: Directory): readonly Query[] {
  if (reading.about !== 'indicator' || reading.candidates.length > 0) return reading.candidates;
  const known = directory.reference.indicators.filter((indicator) => usual.includes(indicator.code));
  return known.map((indicator) => ({ ...reading.query, indicators: [indicator.code] }));
}

function choiceFor(reading: Clarify, candidate: Query, directory: Directory): Choice {
  return { value: queryCode(candidate), label: label(reading, candidate, directory) };
}

function label(reading: Clarify, candidate: Query, directory: Directory): Phrase {
  if (reading.about === 'cluster' && candidate.cluster !== undefined)
    return phrase('bot-choice', { label: clusterName(directory.cluster(candidate.cluster)) });
  const [unit] = candidate.units;
  const [indicator] = candidate.indicators;
  const [award] = candidate.awards;
  if (reading.about === 'indicator' && indicator) {
    const { name, nameEn } = directory.indicator(indicator);
    return phrase('bot-choice', { label: (locale) => (locale === 'vi' ? name : nameEn) });
  }
  if (candidate.intent === 'awards' && award) {
    const { name, nameEn } = directory.awardKind(award);
    return phrase('bot-choice', { label: (locale) => (locale === 'vi' ? name : nameEn) });
  }
  return phrase('bot-choice-unit', { unit: unit ? nameOf(unit, directory) : '' });
}

function nameOf(code: string, directory: Directory): Param {
  return placedUnitName(directory.unit(code), directory);
}
