import type { Call, Outcome } from '../../bot/feature.ts';
import { clusterAsked, dateText, listText, plainUnitName, thisYear } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';

/** What became of a unit, or of what it was made; for the whole cluster when no unit is named. */
export async function answerSuccession(asked: Query, call: Call): Promise<Outcome> {
  const units = asked.units.filter((unit) => unit !== CLUSTER);
  const paragraphs = units.length > 0 ? units.flatMap((unit) => ofUnit(call, unit)) : ofMembers(asked, call);
  return {
    replies: [{ paragraphs }],
    facts: { intent: asked.intent, units, periods: [] },
    topic: asked,
  };
}

/** "Từ 01/7/2025, tỉnh Yên Bái hợp nhất với …", or undefined for a unit without a successor. */
export function successionSentence(call: Call, code: string): Phrase | undefined {
  const [succession] = call.directory.successorsOf(code);
  if (!succession) return undefined;
  const others = call.directory
    .predecessorsOf(succession.successor)
    .map((other) => other.predecessor)
    .filter((other) => other !== code);
  const params = {
    date: dateText(succession.date),
    unit: plainUnitName(call.directory.unit(code)),
    successor: newName(call, succession.successor),
    basis: succession.legalBasis,
  };
  return others.length > 0
    ? phrase('cluster-succession', {
        ...params,
        others: listText(others.map((other) => plainUnitName(call.directory.unit(other)))),
      })
    : phrase('cluster-succession-alone', params);
}

function ofUnit(call: Call, code: string): Phrase[] {
  const unit = call.directory.unit(code);
  const founded = foundedFrom(call, code);
  const ended = successionSentence(call, code);
  const date = call.directory.successorsOf(code)[0]?.date ?? call.directory.predecessorsOf(code)[0]?.date;
  const state = date ? [phrase('cluster-succession-state', { date: dateText(date) })] : [];
  if (founded ?? ended) return [founded ?? ended, ...state].filter((line) => line !== undefined);
  if (unit.isBackground) return [phrase('cluster-succession-unknown', { unit: plainUnitName(unit) })];
  return [phrase('cluster-unchanged', { unit: plainUnitName(unit) })];
}

function foundedFrom(call: Call, code: string): Phrase | undefined {
  const predecessors = call.directory.predecessorsOf(code);
  const [first] = predecessors;
  if (!first) return undefined;
  return phrase('cluster-founded', {
    unit: newName(call, code),
    date: dateText(first.date),
    predecessors: listText(
      predecessors.map((entry) => plainUnitName(call.directory.unit(entry.predecessor))),
    ),
    basis: first.legalBasis,
  });
}

/** A new unit that took over an old name is called "mới", or the sentence would say nothing. */
function newName(call: Call, code: string) {
  const name = plainUnitName(call.directory.unit(code));
  return call.directory.namesakes(code).length > 1 ? phrase('cluster-new-name', { unit: name }) : name;
}

function ofMembers(asked: Query, call: Call): Phrase[] {
  const { year } = asked.periods[0] ?? thisYear(call);
  const members = clusterAsked(call, year).years.at(-1)?.members ?? [];
  const successions = members.flatMap((member) => call.directory.successorsOf(member).slice(0, 1));
  const [first] = successions;
  return [
    phrase('cluster-succession-title'),
    ...successions.map(({ predecessor, successor }) =>
      phrase('cluster-succession-line', {
        unit: plainUnitName(call.directory.unit(predecessor)),
        successor: newName(call, successor),
      }),
    ),
    ...(first
      ? [phrase('cluster-succession-basis', { date: dateText(first.date), basis: first.legalBasis })]
      : []),
  ];
}
