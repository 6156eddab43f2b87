import type { Call, Outcome } from '../../bot/feature.ts';
import { momentText } from '../../bot/names.ts';
import type { QuotedAnswer } from '../../bot/quote-store.ts';
import { apart, phrase } from '../../chat/reply.ts';
import { type Intent, parseQueryCode, type Query, queryCode } from '../../reading/query.ts';
import type { Card } from './card.ts';
import { changesSince } from './changes-since.ts';
import { figuresAsTold } from './figures-as-told.ts';
import { bareCode, readCode } from './quote-code.ts';
import type { CardMaker } from './quoting.ts';

export type CardMakers = Partial<Readonly<Record<Intent, CardMaker>>>;

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
  const query = parseQueryCode(quoted.query);
  const make = query && makers[query.intent];
  if (!make) throw new Error(`no card is made of ${quoted.query} any more`);
  const card = await make(query, asThen(quoted, call));
  const topic: Query = card.topic ?? query;
  const now = await make(topic, asAsker(quoted, call));
  const changes = await changesSince(quoted, now.told, call);
  const title = phrase('answers-check-title', { code: quoted.code, at: momentText(quoted.at) });
  const choices = changes.length > 0 ? [{ value: queryCode(topic), label: phrase('bot-choice-now') }] : [];
  return {
    replies: [
      {
        paragraphs: [title, ...apart(paragraphsOf(card)), ...apart(verdict(changes))],
        choices,
      },
    ],
    facts: card.facts,
    topic,
  };
}

function verdict(changes: Awaited<ReturnType<typeof changesSince>>) {
  return changes.length > 0 ? changes : [phrase('answers-check-same')];
}

function paragraphsOf({ replies }: Card) {
  return replies.flatMap(({ paragraphs }) => paragraphs);
}

/** The question of whoever asked it, at that time, of what was told. */
function asThen(quoted: QuotedAnswer, call: Call): Call {
  const store = { ...call.store, figures: figuresAsTold(quoted.figures) };
  return { ...asAsker(quoted, call), now: quoted.at, store };
}

function asAsker({ unit }: QuotedAnswer, call: Call): Call {
  const { unit: _own, ...speaker } = call.speaker;
  return { ...call, speaker: { ...speaker, ...(unit !== undefined && { unit }) } };
}

function said(paragraph: ReturnType<typeof phrase>): Outcome {
  return { replies: [{ paragraphs: [paragraph] }], facts: { intent: 'source' } };
}
