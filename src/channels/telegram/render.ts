import type { Sending } from '../../chat/channel.ts';
import { offerCode } from '../../chat/event.ts';
import type { Attachment, Message } from '../../chat/message.ts';
import type { Shown } from '../../chat/shown.ts';
import { splitText } from './split-text.ts';

export const LONGEST_TEXT = 4_096;
const LONGEST_CAPTION = 1_024;
/** Two labels that are no longer than this stand side by side. */
const SHORT_LABEL = 16;
const MOST_BUTTONS = 100;
const LARGEST_PICTURE_BYTES = 10 * 1024 * 1024;

export type Button =
  | { readonly text: string; readonly callback_data: string }
  | { readonly text: string; readonly url: string };
export type Keyboard = readonly (readonly Button[])[];

/** One call of the Bot API: a message has as many as it has parts. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly keyboard?: Keyboard }
  | {
      readonly kind: 'picture' | 'document';
      readonly name: string;
      readonly bytes: Buffer;
      readonly caption?: string;
      readonly keyboard?: Keyboard;
    };

/** The way from a group to the private chat. */
export interface PrivateLink {
  readonly label: string;
  readonly url: string;
}

/**
 * A message as calls. The buttons stand under the last part of the text; one file with a short text is one call, so
 * that it arrives whole or not at all.
 */
export function render(message: Message, { job }: Pick<Sending, 'job'>, link?: PrivateLink): Part[] {
  const rows = [...keyboardOf(message, job), ...(link ? [[{ text: link.label, url: link.url }]] : [])];
  const keyboard = rows.length > 0 && { keyboard: rows };
  const files = message.attachments.map(fileOf);
  const texts = splitText(message.text, LONGEST_TEXT);
  const [only] = files;
  const caption = texts.join('\n');
  if (only && files.length === 1 && caption.length <= LONGEST_CAPTION)
    return [{ ...only, ...(caption !== '' && { caption }), ...keyboard }];
  const parts: Part[] = texts.map((text) => ({ kind: 'text', text }));
  const carrier = parts.at(-1);
  return [...parts.slice(0, -1), ...(carrier ? [{ ...carrier, ...keyboard }] : []), ...files];
}

/** What the calls come to on the screen. */
export function shownAs(parts: readonly Part[]): Shown {
  return {
    texts: parts.flatMap((part) => (part.kind === 'text' ? [part.text] : (part.caption ?? []))),
    buttons: parts.flatMap(({ keyboard = [] }) => keyboard.flat().map(({ text }) => text)),
    files: parts.flatMap((part) => (part.kind === 'text' ? [] : [part.name])),
  };
}

function keyboardOf({ choices }: Message, job: number): Button[][] {
  const rows: Button[][] = [];
  for (const [index, { label }] of choices.slice(0, MOST_BUTTONS).entries()) {
    const button = { text: label, callback_data: offerCode(job, index) };
    const row = rows.at(-1);
    if (row?.length === 1 && [...row, button].every(({ text }) => text.length <= SHORT_LABEL))
      row.push(button);
    else rows.push([button]);
  }
  return rows;
}

function fileOf({ name, mediaType, base64 }: Attachment): Extract<Part, { bytes: Buffer }> {
  const bytes = Buffer.from(base64, 'base64');
  const isPicture = /^image\/(jpeg|png)$/.test(mediaType) && bytes.length <= LARGEST_PICTURE_BYTES;
  return { kind: isPicture ? 'picture' : 'document', name, bytes };
}
