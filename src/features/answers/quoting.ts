import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { momentText } from '../../bot/names.ts';
import type { NewQuote } from '../../bot/quote-store.ts';
import { phrase } from '../../chat/reply.ts';
import type { Figure } from '../../domain/figure.ts';
import { periodCode } from '../../domain/period.ts';
import { type Query, queryCode } from '../../reading/query.ts';
import type { Card } from './card.ts';
import type { CardMaker } from './card-again.ts';
import { cardButtons } from './card-buttons.ts';
import { codesFor } from './quote-code.ts';

/** The same answers, each with a code under which the very card is found again, and a note of who was told it. */
export function quotable(make: CardMaker): (asked: Query, call: Call) => Promise<Outcome> {
  return async (asked, call) => withCode(asked, await make(asked, call), call);
}

/** Where nothing is kept (`bot ask`), or where no figure is told, there is nothing to come back to. */
async function withCode(asked: Query, card: Card, call: Call): Promise<Outcome> {
  const { told, cells: _cells, ...outcome } = card;
  const { replies, writes = [], ...rest } = outcome;
  const [first, ...others] = replies;
  if (!call.from || told.length === 0 || !first) return outcome;
  const { unit, personId } = call.speaker;
  const query = queryCode(asked);
  const content = JSON.stringify([query, unit ?? '', ...told.map(versionName)]);
  const proof = call.secrets.proofOf(`quote:${content}`);
  const { code, isKept } = await codeFor(content, proof, call);
  const line = phrase('answers-code', { code, at: momentText(call.now) });
  const figures = told.map(({ id }) => id);
  const quote = { code, proof, query, at: call.now, figures, ...(unit !== undefined && { unit }) };
  const { paragraphs, choices = [], ...said } = first;
  const coded = {
    paragraphs: [...paragraphs, line],
    choices: [...choices, ...cardButtons(card, code)],
    ...said,
  };
  return {
    replies: [coded, ...others],
    writes: [...writes, keeping(quote, isKept, personId)],
    ...rest,
  };
}

/** Most cards have been told before: then only who hears it now is new. */
function keeping(quote: NewQuote, isKept: boolean, person: number | undefined): Write {
  return async (store) => {
    if (!isKept) await store.quotes.keep(quote, person);
    else if (person !== undefined) await store.quotes.tell(quote, person);
  };
}

/** The card's own code; the next one where another card has it. */
async function codeFor(
  content: string,
  proof: string,
  { secrets, store }: Call,
): Promise<{ readonly code: string; readonly isKept: boolean }> {
  for (const code of codesFor(secrets, content)) {
    const taken = await store.quotes.proofOf(code);
    if (taken === undefined || taken === proof) return { code, isKept: taken !== undefined };
  }
  throw new Error('codes have an end');
}

/** By its key and not by its row, so that a database that was set up anew gives the same codes. */
function versionName({ indicator, subject, period, version }: Figure): string {
  return `${indicator}/${subject}/${periodCode(period)}/${version}`;
}
