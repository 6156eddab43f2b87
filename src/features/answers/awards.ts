import type { Call, Outcome } from '../../bot/feature.ts';
import { dateText, listText, sourceText, thisYear, unitName } from '../../bot/names.ts';
import { apart, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Award, type AwardState, isGiven } from '../../domain/award.ts';
import { periodCode } from '../../domain/period.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';

/** Who is proposed for, or was given, what. "Đề nghị tặng" and "tặng" follow the recorded state, never the wording asked. */
export async function answerAwards(asked: Query, call: Call): Promise<Outcome> {
  const { year, awards } = await awardsAsked(asked, call);
  const units = asked.units.filter((unit) => unit !== CLUSTER);
  const facts = {
    intent: asked.intent,
    units,
    periods: year === undefined ? [] : [String(year)],
    ...statusOf(awards),
  };
  const topic = { ...asked, periods: year === undefined ? [] : [{ year, part: 'year' as const }] };
  const paragraphs =
    awards.length === 0 ? nothingKnown(year) : described(asked, call, awards, units, year ?? 0);
  return { replies: [{ paragraphs }], facts, topic };
}

/** Whether there is a decision, its number and signer; so far there may be proposals only. */
export async function answerDecision(asked: Query, call: Call): Promise<Outcome> {
  const { year, awards } = await awardsAsked(asked, call);
  const periods =
    asked.periods.length > 0 ? asked.periods.map(periodCode) : year === undefined ? [] : [String(year)];
  const facts = { intent: asked.intent, units: [...asked.units], periods, ...statusOf(awards) };
  const paragraphs = awards.some((award) => isGiven(award.state))
    ? described(asked, call, awards, [], year ?? 0)
    : undecided(call, awards, year ?? thisYear(call).year);
  return { replies: [{ paragraphs }], facts, topic: asked };
}

async function awardsAsked(
  asked: Query,
  call: Call,
): Promise<{ year: number | undefined; awards: readonly Award[] }> {
  const cluster = call.directory.clusterOf(call.speaker.unit).code;
  const year = asked.periods[0]?.year ?? (await call.store.awards.years(cluster))[0];
  return { year, awards: year === undefined ? [] : await call.store.awards.ofYear(cluster, year) };
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
  const kinds = [...new Set(shown.map((award) => award.kind))];
  const title = titleFor(all, String(year));
  const sameState = all.every((award) => award.state === all[0]?.state);
  return [
    title,
    ...kinds.map((kind, index) => {
      const those = shown.filter((award) => award.kind === kind);
      const line = {
        position: String(index + 1),
        award: awardName(call, kind),
        units: committees(
          call,
          those.map((award) => award.unit),
        ),
      };
      return sameState
        ? phrase('awards-line', line)
        : phrase('awards-line-state', { ...line, state: stateName(those[0]?.state) });
    }),
  ];
}

function titleFor(awards: readonly Award[], year: string): Phrase {
  if (awards.every((award) => award.state === 'proposed')) return phrase('awards-title-proposed', { year });
  if (awards.every((award) => isGiven(award.state))) return phrase('awards-title-given', { year });
  return phrase('awards-title-mixed', { year });
}

function ofUnit(asked: Query, call: Call, awards: readonly Award[], unit: string, year: number): Phrase[] {
  const own = awards.filter((award) => award.unit === unit);
  const name = committees(call, [unit]);
  if (own.length === 0) return [phrase('awards-unit-none', { year: String(year), unit: name })];
  const has = own.some((award) => asked.awards.includes(award.kind));
  const denial =
    asked.awards.length > 0 && !has
      ? [
          phrase('awards-unit-not-that', {
            year: String(year),
            unit: name,
            awards: awardGroup(call, asked.awards),
          }),
        ]
      : [];
  return [...denial, ...own.map((award) => ofUnitLine(call, award, name, String(year)))];
}

function ofUnitLine(call: Call, award: Award, unit: Param, year: string): Phrase {
  const line = { year, unit, awards: awardName(call, award.kind) };
  if (award.state === 'proposed') return phrase('awards-unit-proposed', line);
  if (isGiven(award.state)) return phrase('awards-unit-given', line);
  return phrase('awards-unit-other', { ...line, state: stateName(award.state) });
}

/** Awards go to the committees, not to the provinces. */
function committees(call: Call, units: readonly string[]): Param {
  const [only] = units;
  return units.length === 1 && only
    ? phrase('awards-committee', { unit: unitName(call, only) })
    : phrase('awards-committees', { units: listText(units.map((unit) => call.directory.unit(unit).name)) });
}

function awardGroup(call: Call, kinds: readonly string[]): Param {
  return listText(kinds.map((kind) => awardName(call, kind)));
}

function awardName(call: Call, code: string): Param {
  const kind = call.directory.awardKind(code);
  return (locale) => (locale === 'vi' ? kind.name : kind.nameEn);
}

function stateName(state: AwardState | undefined): Phrase {
  return phrase('awards-state', { state: state ?? 'proposed' });
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
