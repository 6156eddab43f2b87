import type { Call, Outcome } from '../../../bot/feature.ts';
import { countText, listText, plainUnitName } from '../../../bot/names.ts';
import { type Choice, type Phrase, phrase } from '../../../chat/reply.ts';
import { localDateOf } from '../../../domain/local-date.ts';
import {
  fullMarks,
  type Score,
  type ScoreTemplate,
  scoreStages,
  totalOfScores,
} from '../../../domain/score.ts';
import type { Query } from '../../../reading/query.ts';
import {
  actOf,
  audited,
  clusterFor,
  isRehearsal,
  keepsYear,
  recorded,
  refused,
  worksFor,
} from '../access.ts';
import { choice, contactLine, yearIn } from '../talk.ts';
import { mayScore, testLine } from './sheet.ts';
import { standingLines } from './standing.ts';
import { pointsText, stageIn } from './words.ts';

/** "/chamdiem", or "/chamdiem 2024". */
export function showScores(call: Call, words: string): Promise<Outcome> {
  return scoresOf(call, yearIn(words));
}

export function answerScoring(asked: Pick<Query, 'periods'>, call: Call): Promise<Outcome> {
  return scoresOf(call, asked.periods[0]?.year);
}

async function scoresOf(call: Call, asked: number | undefined): Promise<Outcome> {
  const { years } = call.store;
  const now = localDateOf(call.now).year;
  for (const year of asked === undefined ? [now, now - 1] : [asked]) {
    const template = await years.scoreTemplate(clusterFor(call, year).code, year);
    if (template) return deskOf(call, template, await years.scores(template.id));
  }
  return saying([phrase('score-no-template', { year: String(asked ?? now) }), contactLine(call)]);
}

/** The way of scoring is known to all; scores are the unit's own and the chair's, until each unit may see its place. */
function deskOf(call: Call, template: ScoreTemplate, scores: readonly Score[]): Outcome {
  const { year } = template;
  const own = call.speaker.unit;
  const isMember = own !== undefined && (recorded(call, year)?.members ?? []).includes(own);
  const keeps = keepsYear(call, year) && !isRehearsal(call);
  return saying(
    [
      ...templateLines(template),
      ...(isMember && worksFor(call, own) && !isRehearsal(call)
        ? standingLines(call, template, scores, own)
        : []),
      ...(keeps && !template.publishedAt ? boardLines(call, template, scores) : []),
    ],
    template.publishedAt ? [] : choicesFor(call, year, isMember ? own : undefined, keeps),
  );
}

function templateLines(template: ScoreTemplate): readonly Phrase[] {
  const blocks = [...new Set(template.items.map(({ block }) => block))];
  return [
    phrase('score-template', {
      title: template.title,
      year: String(template.year),
      version: String(template.version),
      full: pointsText(fullMarks(template)),
    }),
    ...testLine(template),
    ...(template.basis === undefined ? [] : [phrase('score-basis', { basis: template.basis })]),
    ...blocks.map((block) => {
      const items = template.items.filter((item) => item.block === block);
      const points = items.reduce((sum, { max }) => sum + max, 0);
      return phrase('score-block', { block, count: countText(items.length), points: pointsText(points) });
    }),
  ];
}

/** For the chair: how far each unit is. Totals of units are named to nobody else. */
function boardLines(call: Call, template: ScoreTemplate, scores: readonly Score[]): readonly Phrase[] {
  const members = recorded(call, template.year)?.members ?? [];
  return members.map((unit) => {
    const [self, appraised, agreed] = scoreStages.map((stage) => {
      const total = totalOfScores(template, scores, unit, stage);
      return total === undefined ? '–' : pointsText(total);
    });
    const name = plainUnitName(call.directory.unit(unit));
    return phrase('score-board', {
      unit: name,
      self: self ?? '–',
      appraised: appraised ?? '–',
      agreed: agreed ?? '–',
    });
  });
}

function choicesFor(call: Call, year: number, own: string | undefined, keeps: boolean): readonly Choice[] {
  return [
    ...(own !== undefined && worksFor(call, own)
      ? [choice(phrase('score-choice-self'), 'score', year, own, 'self')]
      : []),
    ...(keeps
      ? [
          choice(phrase('score-choice-stage', { stage: 'appraised' }), 'scoreof', year, 'appraised'),
          choice(phrase('score-choice-stage', { stage: 'agreed' }), 'scoreof', year, 'agreed'),
          choice(phrase('score-choice-publish'), 'publish', year),
        ]
      : []),
  ];
}

/** Of which unit? */
export async function chooseScored([digits, name]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  const stage = stageIn(name);
  if (year === undefined || !stage || stage === 'self' || !keepsYear(call, year))
    return refused(call, 'score', year);
  const members = recorded(call, year)?.members ?? [];
  return saying(
    [phrase('score-ask-unit', { stage })],
    members
      .filter((unit) => mayScore(call, year, unit, stage))
      .map((unit) =>
        choice(
          phrase('bot-choice', { label: plainUnitName(call.directory.unit(unit)) }),
          ...(['score', year, unit, stage] as const),
        ),
      ),
  );
}

/** First the counts, then, with the version that was shown, for good. */
export async function publish([digits, version]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  if (year === undefined || !keepsYear(call, year) || isRehearsal(call))
    return refused(call, 'publish', year);
  const template = await call.store.years.scoreTemplate(clusterFor(call, year).code, year);
  if (!template || template.publishedAt) return saying([phrase('bot-choice-gone')]);
  const scores = await call.store.years.scores(template.id);
  const members = recorded(call, year)?.members ?? [];
  const open = members.filter((unit) => totalOfScores(template, scores, unit, 'agreed') === undefined);
  if (open.length > 0) {
    const units = listText(open.map((unit) => plainUnitName(call.directory.unit(unit))));
    return saying([phrase('score-publish-open', { units })]);
  }
  if (version !== String(template.version))
    return saying(
      [phrase('score-publish-ask', { year: String(year), count: countText(members.length) })],
      [choice(phrase('score-choice-publish-now'), 'publish', year, template.version)],
    );
  return {
    ...saying([phrase('score-published', { year: String(year) })]),
    writes: [
      async (store) => void (await store.years.publishScores(template.id, actOf(call).at)),
      audited(call, 'score.published', year, { after: `version ${template.version}` }),
    ],
  };
}

function saying(paragraphs: readonly Phrase[], choices: readonly Choice[] = []): Outcome {
  const reply = choices.length > 0 ? { paragraphs, choices, choicesByWords: true as const } : { paragraphs };
  return { replies: [reply], facts: { intent: 'scoring' } };
}
