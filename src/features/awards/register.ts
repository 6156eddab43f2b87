import {
  awardName,
  awardStateName,
  committeesName,
  decisionName,
  signatureText,
} from '../../bot/award-words.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import { clusterName, dateText } from '../../bot/names.ts';
import { chairedCluster } from '../../bot/roles.ts';
import { apart, type Phrase, phrase } from '../../chat/reply.ts';
import { type Award, type AwardStep, excessOf, isEnded, isGiven } from '../../domain/award.ts';
import { localDateOf } from '../../domain/local-date.ts';
import { choice, type RegisterYear, refused, registerYear, said } from './room.ts';

/** "/sokhenthuong 2023": the register of a year; of the latest with an award where none is named. */
export async function showRegister(call: Call, words: string): Promise<Outcome> {
  const cluster = chairedCluster(call);
  if (!cluster) return refused(call);
  const typed = /\b\d{4}\b/.exec(words)?.[0];
  const latest = (await call.store.awards.years(cluster.code)).find((year) =>
    registerYear(call, String(year)),
  );
  const about = registerYear(call, typed ?? String(latest ?? localDateOf(call.now).year));
  if (about) return overview(call, about);
  return typed !== undefined && registerYear(call, String(latest ?? localDateOf(call.now).year))
    ? said(phrase('register-year-unknown', { year: typed }))
    : refused(call);
}

async function overview(call: Call, about: RegisterYear): Promise<Outcome> {
  const { cluster, year } = about;
  const awards = await call.store.awards.ofYear(cluster, year);
  const decisions = await call.store.awards.decisions(cluster, year);
  const title = phrase('register-title', {
    year: String(year),
    cluster: clusterName(call.directory.cluster(cluster)),
  });
  const lines = awards.map((award, index) =>
    phrase('register-line', { number: String(index + 1), line: awardLine(call, award) }),
  );
  const papers = decisions.map((decision) =>
    phrase('register-decision', { decision: decisionName(decision), signature: signatureText(decision) }),
  );
  const paragraphs = [
    title,
    ...(lines.length > 0 ? lines : [phrase('register-empty')]),
    ...apart([...papers, ...limits(call, awards)]),
  ];
  return {
    replies: [{ paragraphs, choices: choices(year, awards), choicesByWords: true }],
    facts: { intent: 'awards', periods: [String(year)] },
  };
}

function choices(year: number, awards: readonly Award[]) {
  const isMovable = awards.some(({ state }) => !isEnded(state) && !isGiven(state));
  const isDecidable = awards.some(({ state }) => state === 'submitted' || isGiven(state));
  return [
    choice(phrase('register-choice-propose'), 'start', 'proposal', year),
    ...(isMovable ? [choice(phrase('register-choice-move'), 'start', 'move', year)] : []),
    ...(isDecidable ? [choice(phrase('register-choice-decide'), 'start', 'decision', year)] : []),
    ...(awards.length > 0 ? [choice(phrase('register-choice-history'), 'history', year)] : []),
  ];
}

/** "Cờ thi đua xuất sắc, Ủy ban MTTQ tỉnh Bắc Kạn: đề nghị". */
export function awardLine(call: Call, award: Award): Phrase {
  return phrase('register-award', {
    award: awardName(call, award.kind),
    unit: committeesName(call, [award.unit]),
    state: awardStateName(award.state),
  });
}

export function limits(call: Call, awards: readonly Pick<Award, 'kind' | 'state'>[]): readonly Phrase[] {
  return call.directory.reference.awardKinds.flatMap((kind) => {
    const excess = excessOf(kind, awards);
    if (excess === 0) return [];
    return [
      phrase('register-too-many', {
        award: awardName(call, kind.code),
        most: String(kind.maxPerCluster),
        count: String((kind.maxPerCluster ?? 0) + excess),
      }),
    ];
  });
}

/** Every move of every award of the year: the day, the paper, who entered it. */
export async function showHistory([year = '']: readonly string[], call: Call): Promise<Outcome> {
  const about = registerYear(call, year);
  if (!about) return refused(call);
  const awards = await call.store.awards.ofYear(about.cluster, about.year);
  const steps = await Promise.all(awards.map(({ id }) => call.store.awards.steps(id)));
  const people = await call.store.people.byIds([
    ...new Set(steps.flat().flatMap(({ person }) => (person === undefined ? [] : [person]))),
  ]);
  const paragraphs = awards.flatMap((award, index) => [
    ...apart([phrase('register-line', { number: String(index + 1), line: awardLine(call, award) })]),
    ...(steps[index] ?? []).map((step) => stepLine(call, step, people.get(step.person ?? 0)?.name)),
  ]);
  return said(phrase('register-history', { year }), ...paragraphs);
}

function stepLine(call: Call, { to, on, paper, reason }: AwardStep, person: string | undefined): Phrase {
  const source = call.directory.reference.sources.find(({ code }) => code === paper);
  return phrase('register-step', {
    state: awardStateName(to),
    date: dateText(on),
    paper: paper === undefined ? '' : phrase('register-step-paper', { paper: source?.title ?? paper }),
    reason: reason === undefined ? '' : phrase('register-step-reason', { reason }),
    person: person === undefined ? '' : phrase('register-step-person', { person }),
  });
}
