import type { Call, Outcome } from '../../bot/feature.ts';
import { type FormAnswers, type FormQuestion, type Understood, wayTo } from '../../bot/form.ts';
import { countText, figureText, indicatorName, plainUnitName } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Target } from '../../domain/pledge.ts';
import { existsWithin } from '../../domain/validity.ts';
import { fold } from '../../language/normalise.ts';
import { actOf, audited, clusterFor, isRehearsal, recorded, refused, worksFor } from './access.ts';
import type { Entry, Opening } from './entry.ts';
import { keepsPledge } from './pledge-desk.ts';
import { NONE } from './questions.ts';
import { choice, replied, said, yearIn } from './talk.ts';
import { readTarget } from './target-reading.ts';

/** So many numbers fit into one conversation; more are registered with the setup file. */
const MOST = 40;

/** For which unit the chair writes down what it was told. */
export async function chooseTargetUnit([digits]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  if (year === undefined || !keepsPledge(call, year)) return refused(call, 'targetof', year);
  return replied({
    paragraphs: [phrase('year-ask-target-unit')],
    choices: (recorded(call, year)?.members ?? []).map((unit) =>
      choice(
        phrase('bot-choice', { label: plainUnitName(call.directory.unit(unit)) }),
        ...(['target', year, unit] as const),
      ),
    ),
  });
}

/** The unit's own people until the pledge is signed; from then on the chair alone writes what was agreed to change. */
async function mayRegister(call: Call, year: number, unit: string): Promise<boolean> {
  if (!(recorded(call, year)?.members ?? []).includes(unit)) return false;
  if (keepsPledge(call, year)) return true;
  return worksFor(call, unit) && !(await call.store.years.pledge(clusterFor(call, year).code, year));
}

export const targetsEntry: Opening = async (call, subject) => {
  const [digits, unit = ''] = subject.split('/');
  const year = yearIn(digits);
  if (year === undefined || !(await mayRegister(call, year, unit))) return phrase('year-targets-closed');
  const targetsIn = async ({ code }: Cluster, of: number) =>
    isRehearsal(call)
      ? []
      : (await call.store.years.targets(code, of)).filter((target) => target.unit === unit);
  const before = await targetsIn(call.directory.clusterOf(unit, year - 1), year - 1);
  const now = await targetsIn(clusterFor(call, year), year);
  const indicators = call.directory.reference.indicators.filter(
    (indicator) => indicator.measure !== 'score' && existsWithin(indicator, `${year}-01-01`, `${year}-12-31`),
  );
  const questions = [
    whichQuestion(indicators, now, before),
    ...indicators.map((indicator, index) =>
      targetQuestion(indicator, index + 1, targetOf(now, indicator), targetOf(before, indicator), year),
    ),
  ];
  const names = { year: String(year), unit: plainUnitName(call.directory.unit(unit)) };
  return {
    opening: [phrase('year-targets-lead', names)],
    sections: [{ title: phrase('year-part-targets'), questions }],
    submitLabel: phrase('year-choice-record'),
    finish: async (answers) => finished(call, year, unit, indicators, answers),
  } satisfies Entry;
};

function targetOf(targets: readonly Target[], { code }: Indicator): Target | undefined {
  return targets.find(({ indicator }) => indicator === code);
}

/** Which indicators the unit pledges something for, by their numbers in the list. */
function whichQuestion(
  indicators: readonly Indicator[],
  now: readonly Target[],
  before: readonly Target[],
): FormQuestion {
  const numbersOf = (targets: readonly Target[]) =>
    indicators.flatMap(({ code }, index) =>
      targets.some(({ indicator }) => indicator === code) ? [index + 1] : [],
    );
  const known = now.length > 0 ? now : before;
  const likely = numbersOf(known);
  return {
    name: 'which',
    title: phrase('year-label-which'),
    ask: () => ({
      paragraphs: [
        phrase('year-ask-which'),
        ...indicators.map((indicator, index) =>
          phrase('year-which-line', { number: String(index + 1), indicator: indicatorName(indicator) }),
        ),
      ],
      ways:
        likely.length > 0
          ? [
              wayTo(
                'which',
                phrase('year-choice-same', { count: countText(likely.length) }),
                likely.join(','),
              ),
            ]
          : [],
    }),
    understand: (text) => whichOf(text, indicators),
    fault: (answer) =>
      answer.split(',').length > MOST
        ? phrase('year-which-many', { count: countText(MOST) })
        : answer.split(',').every((number) => indicators[Number(number) - 1] !== undefined)
          ? undefined
          : phrase('year-which-unread'),
    shown: (answer) => phrase('year-which', { numbers: answer.split(',').join(', ') }),
  };
}

/** "1, 2, 7-9": numbers of the list, nothing else. */
function whichOf(text: string, indicators: readonly Indicator[]): Understood {
  const unread: Understood = { kind: 'unread', because: phrase('year-which-unread'), isOther: true };
  const folded = fold(text).replace(/\b(?:so|chi tieu|cau|va|den)\b/g, (word) =>
    word === 'den' ? '-' : ' ',
  );
  if (!/^[\d\s,;.-]+$/.test(folded)) return unread;
  const numbers = folded
    .replace(/\s*-\s*/g, '-')
    .split(/[^\d-]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [from = Number.NaN, to = from] = part.split('-').map(Number);
      if (!(from >= 1 && to >= from && to <= indicators.length)) return [Number.NaN];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return unread;
  return { kind: 'answer', answer: [...new Set(numbers)].sort((a, b) => a - b).join(',') };
}

function isChosen(answers: FormAnswers, number: number): boolean {
  return (answers.get('which') ?? '').split(',').includes(String(number));
}

function targetQuestion(
  indicator: Indicator,
  number: number,
  now: Target | undefined,
  before: Target | undefined,
  year: number,
): FormQuestion {
  const { code } = indicator;
  const words = (answer: string) =>
    answer === NONE
      ? phrase('year-target-none')
      : phrase('bot-choice', { label: figureText(indicator, BigInt(answer)) });
  const known = now ?? before;
  return {
    name: code,
    title: phrase('bot-choice', { label: indicatorName(indicator) }),
    isAsked: (answers) => isChosen(answers, number),
    ask: () => ({
      paragraphs: [
        phrase('year-ask-target', {
          indicator: indicatorName(indicator),
          unit: (locale) => (locale === 'vi' ? indicator.unitOfMeasure : indicator.unitOfMeasureEn),
        }),
        ...(before
          ? [
              phrase('year-target-before', {
                year: String(year - 1),
                target: figureText(indicator, before.units),
              }),
            ]
          : []),
      ],
      ways: [
        ...(known ? [wayTo(code, words(String(known.units)), String(known.units))] : []),
        wayTo(code, phrase('year-target-none'), NONE),
      ],
    }),
    understand: (text) => readTarget(text, indicator, words),
    fault: (answer) =>
      answer === NONE || /^\d{1,18}$/.test(answer) ? undefined : phrase('year-target-unread'),
    shown: words,
  };
}

function finished(
  call: Call,
  year: number,
  unit: string,
  indicators: readonly Indicator[],
  answers: FormAnswers,
): Outcome | undefined {
  const chosen = indicators.filter((_, index) => isChosen(answers, index + 1));
  const targets = chosen.flatMap(({ code }) => {
    const answer = answers.get(code);
    return answer === undefined ? [] : [{ indicator: code, units: answer === NONE ? null : BigInt(answer) }];
  });
  if (chosen.length === 0 || targets.length < chosen.length) return undefined;
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  const kept = targets.filter(({ units }) => units !== null);
  const names = { year: String(year), unit: plainUnitName(call.directory.unit(unit)) };
  const after = JSON.stringify(targets.map(({ indicator, units }) => [indicator, String(units)]));
  return {
    ...said(phrase('year-targets-set', { ...names, count: countText(kept.length) })),
    writes: [
      async (store) =>
        void (await store.years.setTargets(clusterFor(call, year).code, year, unit, targets, actOf(call))),
      audited(call, 'pledge.targets', year, { after, reason: unit }),
    ],
  };
}
