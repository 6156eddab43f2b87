import { digitsText } from '../../../bot/names.ts';
import type { Param } from '../../../chat/reply.ts';
import { pointsAmount, type ScoreStage, scoreStages } from '../../../domain/score.ts';

/** "12,75". */
export function pointsText(points: number): Param {
  return (locale) => digitsText(pointsAmount(points), locale);
}

export function stageIn(text: string | undefined): ScoreStage | undefined {
  return scoreStages.find((stage) => stage === text);
}
