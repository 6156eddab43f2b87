import type { Call, Outcome } from '../../../bot/feature.ts';
import { type FormAnswers, type FormQuestion, type Understood, wayTo } from '../../../bot/form.ts';
import { committeeName } from '../../../bot/names.ts';
import { type Phrase, phrase } from '../../../chat/reply.ts';
import {
  quartersOf,
  type Score,
  type ScoreItem,
  type ScoreStage,
  type ScoreTemplate,
  scoreOf,
  totalOfScores,
} from '../../../domain/score.ts';
import { amountRead, readNumber } from '../../../language/numbers/number-reading.ts';
import { actOf, audited, clusterFor, isRehearsal, keepsYear, recorded, worksFor } from '../access.ts';
import type { Entry, Opening } from '../entry.ts';
import { said, yearIn } from '../talk.ts';
import { pointsText, stageIn } from './words.ts';

/** A unit scores itself; what the appraisal says and what the meeting agreed is the chair's to write down. */
export function mayScore(call: Call, year: number, unit: string, stage: ScoreStage): boolean {
  if (!(recorded(call, year)?.members ?? []).includes(unit)) return false;
  return stage === 'self' ? worksFor(call, unit) : keepsYear(call, year);
}

/** "2024/hoa-binh/self": one question an item. */
export const scoreEntry: Opening = async (call, subject) => {
  const [digits, unit = '', name] = subject.split('/');
  const year = yearIn(digits);
  const stage = stageIn(name);
  if (year === undefined || !stage || !mayScore(call, year, unit, stage)) return phrase('year-not-yours');
  const template = await call.store.years.scoreTemplate(clusterFor(call, year).code, year);
  if (!template) return phrase('score-no-template', { year: String(year) });
  if (template.publishedAt) return phrase('score-frozen', { year: String(year) });
  const scores = isRehearsal(call) ? [] : await call.store.years.scores(template.id);
  return {
    opening: [
      phrase('score-lead', { stage, year: String(year), committee: committeeName(call, unit) }),
      ...testLine(template),
    ],
    sections: blocksOf(template.items).map(([block, items]) => ({
      title: phrase('bot-choice', { label: block }),
      questions: items.map((item) => pointsQuestion(item, scores, unit, stage)),
    })),
    submitLabel: phrase('year-choice-record'),
    finish: (answers) => finished(call, { template, unit, stage, scores }, answers),
  } satisfies Entry;
};

export function testLine({ isTest }: ScoreTemplate): readonly Phrase[] {
  return isTest ? [phrase('score-test')] : [];
}

function blocksOf(items: readonly ScoreItem[]): readonly (readonly [string, readonly ScoreItem[]])[] {
  const blocks = [...new Set(items.map(({ block }) => block))];
  return blocks.map((block) => [block, items.filter((item) => item.block === block)]);
}

/** Offered are the maximum (of a bonus or penalty: nothing), what was given before, and the score of the stage before. */
function pointsQuestion(
  item: ScoreItem,
  scores: readonly Score[],
  unit: string,
  stage: ScoreStage,
): FormQuestion {
  const { code, title, max, kind } = item;
  const before = { self: undefined, appraised: 'self', agreed: 'appraised' } as const;
  const earlier = before[stage];
  const likely = [
    scoreOf(scores, code, unit, stage),
    earlier && scoreOf(scores, code, unit, earlier),
    kind === 'item' ? max : 0,
  ];
  const ways = [...new Set(likely.filter((points) => points !== undefined))];
  return {
    name: code,
    title: phrase('bot-choice', { label: title }),
    ask: () => ({
      paragraphs: [phrase('score-ask', { kind, item: title, max: pointsText(max) })],
      ways: ways.map((points) =>
        wayTo(code, phrase('score-points', { points: pointsText(points) }), String(points)),
      ),
    }),
    understand: (text) => pointsIn(text),
    fault: (answer) =>
      /^\d{1,5}$/.test(answer) && Number(answer) <= max
        ? undefined
        : phrase('score-over', { max: pointsText(max) }),
    shown: (answer) => pointsText(Number(answer)),
  };
}

function pointsIn(text: string): Understood {
  const amount = amountRead(readNumber(text, { money: false }));
  const points = amount && quartersOf(amount);
  if (points === undefined || points < 0)
    return { kind: 'unread', because: phrase('score-unread'), isOther: true };
  return { kind: 'answer', answer: String(points) };
}

interface Sheet {
  readonly template: ScoreTemplate;
  readonly unit: string;
  readonly stage: ScoreStage;
  readonly scores: readonly Score[];
}

function finished(
  call: Call,
  { template, unit, stage, scores }: Sheet,
  answers: FormAnswers,
): Outcome | undefined {
  const given = template.items.flatMap(({ code }) => {
    const answer = answers.get(code);
    return answer === undefined ? [] : [{ item: code, unit, stage, points: Number(answer) }];
  });
  if (given.length < template.items.length) return undefined;
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  const others = scores.filter((score) => score.unit !== unit || score.stage !== stage);
  const total = totalOfScores(template, [...others, ...given], unit, stage) ?? 0;
  return {
    ...said(phrase('score-saved', { stage, committee: committeeName(call, unit), total: pointsText(total) })),
    writes: [
      (store) => store.years.saveScores(template.id, unit, stage, given, actOf(call)),
      audited(call, `score.${stage}`, template.year, {
        after: JSON.stringify(given.map(({ item, points }) => [item, points])),
        reason: unit,
      }),
    ],
  };
}
