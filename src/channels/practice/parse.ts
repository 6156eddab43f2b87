import { printable } from './printable.ts';

/** What an officer said on the page. The id is the page's own; a repetition keeps it. */
export type Said = { readonly id: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: string }
);

/** Why a body is refused, as one sentence for whoever wrote the page. */
export interface Refused {
  readonly refused: string;
}

const ID = /^[\w-]{1,100}$/;
const LONGEST_CHOICE = 1_000;

/** Checks the shape once, at the door: what comes out can be stored and shown as it is. */
export function parseSaid(body: unknown): Said | Refused {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { refused: 'The body must be a JSON object.' };
  const { id, text, choice }: { id?: unknown; text?: unknown; choice?: unknown } = body;
  if (typeof id !== 'string' || !ID.test(id)) {
    return { refused: 'The field "id" must be 1 to 100 letters, digits, hyphens or underscores.' };
  }
  if ((text === undefined) === (choice === undefined)) {
    return { refused: 'The body must have either the field "text" or the field "choice".' };
  }
  return text === undefined ? parseChoice(id, choice) : parseText(id, text);
}

function parseText(id: string, value: unknown): Said | Refused {
  const text = typeof value === 'string' ? printable(value) : '';
  return text.trim() === ''
    ? { refused: 'The field "text" must be a text that is not empty.' }
    : { id, kind: 'text', text };
}

function parseChoice(id: string, choice: unknown): Said | Refused {
  const value = typeof choice === 'string' && choice.length <= LONGEST_CHOICE ? printable(choice) : '';
  if (value !== '') return { id, kind: 'choice', value };
  return { refused: `The field "choice" must be a text of 1 to ${LONGEST_CHOICE} characters.` };
}
