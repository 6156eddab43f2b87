import type { Call } from '../../bot/feature.ts';
import type { QuotedAnswer } from '../../bot/quote-store.ts';
import { type Intent, parseQueryCode, type Query } from '../../reading/query.ts';
import type { Card } from './card.ts';
import { figuresAsTold } from './figures-as-told.ts';

export type CardMaker = (asked: Query, call: Call) => Promise<Card>;
export type CardMakers = Partial<Readonly<Record<Intent, CardMaker>>>;

/** The card with this code as it was told; undefined where there is none. */
export async function madeAgain(code: string, makers: CardMakers, call: Call): Promise<Card | undefined> {
  const quoted = await call.store.quotes.find(code);
  return quoted && asTold(quoted, makers, call);
}

/** The question of whoever asked it, at that time, of what was told. */
export function asTold(quoted: QuotedAnswer, makers: CardMakers, call: Call): Promise<Card> {
  const store = { ...call.store, figures: figuresAsTold(quoted.figures) };
  return makerOf(quoted, makers)(queryOf(quoted), { ...asAsker(quoted, call), now: quoted.at, store });
}

/** What was asked. */
export function queryOf({ query }: QuotedAnswer): Query {
  const parsed = parseQueryCode(query);
  if (!parsed) throw new Error(`a card of no question: ${query}`);
  return parsed;
}

/** Whatever answers such questions. */
export function makerOf(quoted: QuotedAnswer, makers: CardMakers): CardMaker {
  const make = makers[queryOf(quoted).intent];
  if (!make) throw new Error(`no card is made of ${quoted.query} any more`);
  return make;
}

/** As whoever asked it: whose own place is named, which cluster is meant. */
export function asAsker(quoted: QuotedAnswer, { cluster: _other, ...call }: Call): Call {
  const { unit } = quoted;
  const { cluster } = queryOf(quoted);
  const { unit: _own, ...speaker } = call.speaker;
  return {
    ...call,
    ...(cluster !== undefined && { cluster }),
    speaker: { ...speaker, ...(unit !== undefined && { unit }) },
  };
}
