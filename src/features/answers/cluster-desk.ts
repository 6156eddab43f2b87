import { clusterOpenFor } from '../../bot/clarification.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { CLUSTER, query } from '../../reading/query.ts';
import { answerChair, answerMembers } from './cluster-year.ts';
import { listIndicators } from './indicator-list.ts';

/** What is shown of a cluster by a command, by the word behind its buttons. */
const views = {
  cluster: showCluster,
  indicators: (call: Call) => listIndicators(CLUSTER, call),
} as const satisfies Readonly<Record<string, (call: Call) => Promise<Outcome>>>;

type View = keyof typeof views;

/** "/cum", "/chitieu": whoever belongs to none of several clusters is asked which one is meant. */
export async function viewCluster(view: View, call: Call): Promise<Outcome> {
  return clusterOpenFor(call, (code) => `answers:${view}:${code}`) ?? views[view](call);
}

/** A press of one of those buttons; undefined for any other. */
export async function pressCluster(value: string, call: Call): Promise<Outcome | undefined> {
  const [, word = '', code] = value.split(':');
  if (!isView(word)) return undefined;
  const isKnown = call.directory.reference.clusters.some((cluster) => cluster.code === code);
  return isKnown && code !== undefined ? views[word]({ ...call, cluster: code }) : choiceGone();
}

function isView(word: string): word is View {
  return Object.hasOwn(views, word);
}

async function showCluster(call: Call): Promise<Outcome> {
  const chair = await answerChair(query('chair'), call);
  const about = call.cluster === undefined ? {} : { cluster: call.cluster };
  const members = await answerMembers(query('members', about), call);
  return { ...members, replies: [...members.replies, ...chair.replies] };
}
