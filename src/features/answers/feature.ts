import { clusterOpen } from '../../bot/clarification.ts';
import type { Feature } from '../../bot/feature.ts';
import { phrase } from '../../chat/reply.ts';
import { query } from '../../reading/query.ts';
import { answerAwards, answerDecision } from './awards.ts';
import { pressCardButton } from './card-buttons.ts';
import { checkCode, hearCode } from './check.ts';
import { pressCluster, viewCluster } from './cluster-desk.ts';
import { answerChair, answerEvent, answerMembers } from './cluster-year.ts';
import { answerComparison } from './comparison.ts';
import { correctingFigures } from './corrected-figures.ts';
import { answerDefinition, answerSource } from './definition.ts';
import { answerFigure } from './figure.ts';
import { quotable } from './quoting.ts';
import { answerRanking } from './ranking.ts';
import { answerShare } from './share.ts';
import { answerSuccession } from './succession.ts';
import { answerTrend } from './trend.ts';
import { sayingWhoseCluster } from './whose-cluster.ts';

/** Answers made of figures: each is a card with a code. */
const makers = {
  figure: sayingWhoseCluster(answerFigure),
  total: sayingWhoseCluster(answerFigure),
  ranking: sayingWhoseCluster(answerRanking),
  comparison: sayingWhoseCluster(answerComparison),
  trend: sayingWhoseCluster(answerTrend),
  share: sayingWhoseCluster(answerShare),
};

const awards = sayingWhoseCluster(answerAwards);

/** Questions about the cluster's results, its awards, its members and its chair. */
export const answers: Feature = {
  name: 'answers',
  isPublic: true,
  chores: [correctingFigures],
  commands: [
    {
      name: 'cum',
      summary: phrase('help-command-cluster'),
      purpose: 'ask',
      run: (call) => viewCluster('cluster', call),
    },
    {
      name: 'khenthuong',
      summary: phrase('help-command-awards'),
      purpose: 'ask',
      run: async (call) => clusterOpen(query('awards'), call) ?? awards(query('awards'), call),
    },
    {
      name: 'chitieu',
      summary: phrase('help-command-indicators'),
      purpose: 'ask',
      run: (call) => viewCluster('indicators', call),
    },
    {
      name: 'kiemtra',
      summary: phrase('help-command-check'),
      purpose: 'ask',
      run: (call, words) => checkCode(words, makers, call),
    },
  ],
  intents: {
    figure: quotable(makers.figure),
    total: quotable(makers.total),
    ranking: quotable(makers.ranking),
    comparison: quotable(makers.comparison),
    trend: quotable(makers.trend),
    share: quotable(makers.share),
    awards,
    award_decision: sayingWhoseCluster(answerDecision),
    chair: answerChair,
    members: answerMembers,
    event: answerEvent,
    succession: answerSuccession,
    definition: answerDefinition,
    source: answerSource,
  },
  press: async (value, call) => (await pressCluster(value, call)) ?? pressCardButton(value, makers, call),
  hear: (text, call) => hearCode(text, makers, call),
};
