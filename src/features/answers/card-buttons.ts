import type { Call, Outcome } from '../../bot/feature.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
import { filesOf } from './answer-files.ts';
import type { Card } from './card.ts';
import { type CardMakers, madeAgain } from './card-again.ts';
import { hasValue } from './finding.ts';
import { isDrawable, pictureOf } from './picture.ts';
import { readCode } from './quote-code.ts';

/** Below an answer of several figures: as a picture, as a file. A button names the card, so it never shows another. */
export function cardButtons(card: Card, code: string): readonly Choice[] {
  const isTable = card.cells.length > 1 && card.cells.some(({ finding }) => hasValue(finding));
  return [...pictureButton(card, code), ...(isTable ? [filesButton(code)] : [])];
}

export function pictureButton(card: Card, code: string): readonly Choice[] {
  if (!isDrawable(card)) return [];
  return [{ value: `answers:picture:${code}`, label: phrase('bot-choice-picture') }];
}

export function filesButton(code: string): Choice {
  return { value: `answers:files:${code}`, label: phrase('bot-choice-files') };
}

/** A press of one of them. Forged codes are unknown codes. */
export async function pressCardButton(value: string, makers: CardMakers, call: Call): Promise<Outcome> {
  const [, what, said = ''] = value.split(':');
  const code = readCode(said);
  const card = code === undefined ? undefined : await madeAgain(code, makers, call);
  if (code === undefined || !card) {
    const unknown = phrase('answers-check-unknown', { code: code ?? '' });
    return { replies: [{ paragraphs: [unknown] }], facts: { intent: 'source' } };
  }
  if (what === 'picture' && isDrawable(card)) {
    const paragraphs = [phrase('answers-picture', { code })];
    return answered(card, { paragraphs, drawings: [pictureOf(card, code, call)] });
  }
  const paragraphs = [phrase('answers-files', { code })];
  return answered(card, { paragraphs, attachments: await filesOf(card, code, call) });
}

function answered({ facts, topic }: Card, reply: Outcome['replies'][number]): Outcome {
  return { replies: [reply], facts, ...(topic && { topic }) };
}
