import { mayReadAward } from '../../bot/award-rights.ts';
import {
  awardName,
  awardSentence,
  awardStateName,
  committeesName,
  decisionName,
  signatureText,
} from '../../bot/award-words.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import { clusterAsked, dateText, listText, sourceText, thisYear } from '../../bot/names.ts';
import { apart, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Award, isGiven } from '../../domain/award.ts';
import type { Decision } from '../../domain/decision.ts';
import { periodCode } from '../../domain/period.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { amongItsOwn, clustersMeant } from './whose-cluster.ts';

/** Who is proposed for, or was given, what. "Đề nghị tặng" and "tặng" follow the recorded state, never the wording asked. */
export async function answerAwards(asked: Query, call: Call): Promise<Outcome> {
  const { year, awards, decisions } = await awardsAsked(asked, call);
  const units = asked.units.filter((unit) => unit !== CLUSTER);
  const facts = {
    intent: asked.intent,
    units,
    periods: year === undefined ? [] : [String(year)],
    ...statusOf(awards),
  };
  const topic = { ...asked, periods: year === undefined ? [] : [{ year, part: 'year' as const }] };
  const paragraphs =
    awards.length === 0
      ? nothingKnown(year)
      : [
          ...described(asked, call, awards, units, year ?? 0),
          ...decisions.map((decision) => phrase('awards-by-decision', { decision: decisionName(decision) })),
        ];
  return { replies: [{ paragraphs }], facts, topic };
}

/** Whether there is a decision, its number and signer; so far there may be proposals only. */
export async function answerDecision(asked: Query, call: Call): Promise<Outcome> {
  const { year, awards, decisions } = await awardsAsked(asked, call);
  const periods =
    asked.periods.length > 0 ? asked.periods.map(periodCode) : year === undefined ? [] : [String(year)];
  const facts = { intent: asked.intent, units: [...asked.units], periods, ...statusOf(awards) };
  const paragraphs =
    decisions.length > 0 || awards.some((award) => isGiven(award.state))
      ? [...decisions.flatMap(decisionLines), ...apart(described(asked, call, awards, [], year ?? 0))]
      : undecided(call, awards, year ?? thisYear(call).year);
  return { replies: [{ paragraphs }], facts, topic: asked };
}

/** What the speaker may read of the year's awards, and the decisions that stand behind them. */
async function awardsAsked(asked: Query, call: Call) {
  const named = asked.periods[0]?.year;
  for (const year of named === undefined ? await yearsOnRecord(asked, call) : [named]) {
    const cluster = clusterIn(year, asked, call);
    const awards = (await call.store.awards.ofYear(cluster, year)).filter((award) =>
      mayReadAward(call, award),
    );
    const decisions = await call.store.awards.decisions(cluster, year);
    if (awards.length > 0 || decisions.length > 0) return { year, awards, decisions };
  }
  return { year: named, awards: [], decisions: [] };
}

/** Years with an award, newest first: of each cluster those in which it is the one asked about. */
async function yearsOnRecord(asked: Query, call: Call): Promise<readonly number[]> {
  const lists = await Promise.all(
    clustersMeant(asked, call).map(async ({ code }) => {
      const years = await call.store.awards.years(code);
      return years.filter((year) => clusterIn(year, asked, call) === code);
    }),
  );
  return lists.flat().sort((a, b) => b - a);
}

function clusterIn(year: number, asked: Query, call: Call): string {
  return clusterAsked(amongItsOwn(asked, call, year), year).code;
}

function decisionLines(decision: Decision): readonly Phrase[] {
  return [
    phrase('awards-decision', { kind: decision.kind, decision: decisionName(decision) }),
    phrase('awards-decision-signer', { signature: signatureText(decision) }),
  ];
}

function statusOf(awards: readonly Award[]): { status?: string } {
  const [first] = awards;
  return first && awards.every((award) => award.state === first.state) ? { status: first.state } : {};
}

function nothingKnown(year: number | undefined): Phrase[] {
  return year === undefined ? [phrase('awards-none-ever')] : [phrase('awards-none', { year: String(year) })];
}

function described(
  asked: Query,
  call: Call,
  awards: readonly Award[],
  units: readonly string[],
  year: number,
): Phrase[] {
  const head =
    units.length > 0
      ? units.flatMap((unit) => ofUnit(asked, call, awards, unit, year))
      : ofAll(call, withinAsked(asked, awards), awards, year);
  return [...head, ...apart(footing(call, awards, year))];
}

/** Only the kinds asked for; all of them when the question names none, or none that was awarded. */
function withinAsked(asked: Query, awards: readonly Award[]): readonly Award[] {
  const wanted = awards.filter((award) => asked.awards.includes(award.kind));
  return wanted.length > 0 ? wanted : awards;
}

function ofAll(call: Call, shown: readonly Award[], all: readonly Award[], year: number): Phrase[] {
  const groups = groupsOf(shown);
  const title = titleFor(all, String(year));
  const sameState = all.every((award) => award.state === all[0]?.state);
  return [
    title,
    ...groups.map((those, index) => {
      const line = {
        position: String(index + 1),
        award: awardName(call, those[0]?.kind ?? ''),
        units: committeesName(
          call,
          those.map((award) => award.unit),
        ),
      };
      return sameState
        ? phrase('awards-line', line)
        : phrase('awards-line-state', { ...line, state: awardStateName(those[0]?.state ?? 'registered') });
    }),
  ];
}

/** Of one kind and in one state: only these are told in one line. */
function groupsOf(awards: readonly Award[]): readonly (readonly Award[])[] {
  const groups = new Map<string, Award[]>();
  for (const award of awards) {
    const key = `${award.kind}/${award.state}`;
    groups.set(key, [...(groups.get(key) ?? []), award]);
  }
  return [...groups.values()];
}

function titleFor(awards: readonly Award[], year: string): Phrase {
  if (awards.every((award) => award.state === 'proposed')) return phrase('awards-title-proposed', { year });
  if (awards.every((award) => isGiven(award.state))) return phrase('awards-title-given', { year });
  return phrase('awards-title-mixed', { year });
}

function ofUnit(asked: Query, call: Call, awards: readonly Award[], unit: string, year: number): Phrase[] {
  const own = awards.filter((award) => award.unit === unit);
  const name = committeesName(call, [unit]);
  if (own.length === 0) return [phrase('awards-unit-none', { year: String(year), unit: name })];
  const has = own.some((award) => asked.awards.includes(award.kind));
  const denial =
    asked.awards.length > 0 && !has
      ? [
          phrase('awards-unit-not-that', {
            year: String(year),
            unit: name,
            awards: awardGroup(call, asked.awards),
            list: awards.every((award) => isGiven(award.state)) ? 'given' : 'proposed',
          }),
        ]
      : [];
  return [...denial, ...own.map((award) => awardSentence(call, award))];
}

function awardGroup(call: Call, kinds: readonly string[]): Param {
  return listText(kinds.map((kind) => awardName(call, kind)));
}

function awarderName(call: Call, code: string): Param {
  const { awarder, awarderEn } = call.directory.awardKind(code);
  return (locale) => (locale === 'vi' ? awarder : awarderEn);
}

/** Who proposes, who decides, how far it has come, and the source. */
function footing(call: Call, awards: readonly Award[], year: number): Phrase[] {
  const [first] = awards;
  if (!first) return [];
  const proposal =
    first.proposedBy && first.proposedOn
      ? [
          phrase('awards-proposer', {
            proposer: first.proposedBy,
            date: dateText(first.proposedOn),
            awarder: awarderName(call, first.kind),
          }),
        ]
      : [];
  const state = awards.every((award) => award.state === 'proposed')
    ? [phrase('awards-state-proposed', { year: String(year) })]
    : [];
  const source = first.source
    ? [phrase('answers-source', { sources: sourceText(call.directory.source(first.source)) })]
    : [];
  return [...proposal, ...state, ...source];
}

function undecided(call: Call, awards: readonly Award[], year: number): Phrase[] {
  const [first] = awards;
  return [
    phrase('awards-decision-none', { year: String(year) }),
    ...(first?.proposedBy && first.proposedOn
      ? [
          phrase('awards-decision-only-proposed', {
            proposer: first.proposedBy,
            date: dateText(first.proposedOn),
          }),
          phrase('awards-decision-follow', { awarder: awarderName(call, first.kind) }),
        ]
      : []),
    ...(first?.source
      ? [phrase('answers-source', { sources: sourceText(call.directory.source(first.source)) })]
      : []),
  ];
}
