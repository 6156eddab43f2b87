import type { Call, Outcome } from '../../bot/feature.ts';
import { momentText } from '../../bot/names.ts';
import type { QuotedAnswer } from '../../bot/quote-store.ts';
import { apart, type Phrase, phrase } from '../../chat/reply.ts';
import { queryCode } from '../../reading/query.ts';
import { asAsker, asTold, type CardMakers, makerOf, queryOf } from './card-again.ts';
import { filesButton, pictureButton } from './card-buttons.ts';
import { changesSince } from './changes-since.ts';
import { bareCode, readCode } from './quote-code.ts';

/** "/kiemtra K7M2QX": that very card again, and what has changed since. */
export async function checkCode(words: string, makers: CardMakers, call: Call): Promise<Outcome> {
  const code = readCode(words);
  if (code === undefined) return said(phrase('answers-check-how'));
  const quoted = await call.store.quotes.find(code);
  return quoted ? cardAgain(quoted, makers, call) : said(phrase('answers-check-unknown', { code }));
}

/** A code alone, if there is a card of it; six letters and digits may be anything. */
export async function hearCode(text: string, makers: CardMakers, call: Call): Promise<Outcome | undefined> {
  const code = bareCode(text);
  const quoted = code === undefined ? undefined : await call.store.quotes.find(code);
  return quoted && cardAgain(quoted, makers, call);
}

async function cardAgain(quoted: QuotedAnswer, makers: CardMakers, call: Call): Promise<Outcome> {
  const { code, at } = quoted;
  const card = await asTold(quoted, makers, call);
  const topic = card.topic ?? queryOf(quoted);
  const now = await makerOf(quoted, makers)(topic, asAsker(quoted, call));
  const changes = await changesSince(quoted, now.told, call);
  const verdict = changes.length > 0 ? changes : [phrase('answers-check-same')];
  const title = phrase('answers-check-title', { code, at: momentText(at) });
  const lines = card.replies.flatMap(({ paragraphs }) => paragraphs);
  const choices = [
    ...(changes.length > 0 ? [{ value: queryCode(topic), label: phrase('bot-choice-now') }] : []),
    ...pictureButton(card, code),
    filesButton(code),
  ];
  return {
    replies: [{ paragraphs: [title, ...apart(lines), ...apart(verdict)], choices }],
    facts: card.facts,
    topic,
  };
}

function said(paragraph: Phrase): Outcome {
  return { replies: [{ paragraphs: [paragraph] }], facts: { intent: 'source' } };
}
