import { fileName } from '../../chat/file-name.ts';
import type { UploadedFile } from './kept-files.ts';
import type { Chat } from './page-server.ts';
import { printable } from './printable.ts';

/** What an officer said on the page. The id is the page's own; a repetition keeps it. */
export type Said = { readonly id: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'file'; readonly file: UploadedFile }
);

/** Why a body is refused, as one sentence for whoever wrote the page. */
export interface Refused {
  readonly refused: string;
}

const ID = /^[\w-]{1,100}$/;
const LONGEST_CHOICE = 1_000;
const MEDIA_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;
const ANY_MEDIA = 'application/octet-stream';

/** Checks the shape once, at the door: what comes out can be stored and shown as it is. */
export function parseSaid(body: unknown): Said | Refused {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { refused: 'The body must be a JSON object.' };
  const { id, text, choice }: { id?: unknown; text?: unknown; choice?: unknown } = body;
  if (!isId(id)) return noId;
  if ((text === undefined) === (choice === undefined)) {
    return { refused: 'The body must have either the field "text" or the field "choice".' };
  }
  return text === undefined ? parseChoice(id, choice) : parseText(id, text);
}

/** Checks a file in the same way: its id, name and media type stand in the address, the body is its content. */
export function parseUpload(query: unknown, body: unknown): Said | Refused {
  if (typeof query !== 'object' || query === null) return noId;
  const { id, name, mediaType }: { id?: unknown; name?: unknown; mediaType?: unknown } = query;
  if (!isId(id)) return noId;
  if (typeof name !== 'string' || name === '') return { refused: 'The field "name" must be a file\'s name.' };
  if (!(body instanceof Uint8Array) || body.byteLength === 0) return { refused: 'The file is empty.' };
  const known = typeof mediaType === 'string' && MEDIA_TYPE.test(mediaType) ? mediaType : ANY_MEDIA;
  return { id, kind: 'file', file: { name: fileName(name), mediaType: known, content: body } };
}

const noId: Refused = {
  refused: 'The field "id" must be 1 to 100 letters, digits, hyphens or underscores.',
};

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
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

const CHAT = /^([a-z]{1,20})\.([\w-]{1,60})$/;
const MOST_CHATS = 2;

/** The chats of a page in its query: `?chat=zalo.bac-kan&chat=telegram.thu-ky`. Undefined when that is none. */
export function parseChats(query: unknown): readonly Chat[] | undefined {
  if (typeof query !== 'object' || query === null || !('chat' in query)) return undefined;
  const named: readonly unknown[] = Array.isArray(query.chat) ? query.chat : [query.chat];
  const chats = named.flatMap((name) => {
    const [, messenger = '', handle = ''] = CHAT.exec(String(name)) ?? [];
    return messenger === '' ? [] : [{ messenger, handle }];
  });
  return chats.length === named.length && chats.length <= MOST_CHATS ? chats : undefined;
}

/** A moment in Vietnam as a browser's field has it: `{"to": "2026-12-01T08:00"}`. */
export function parseMoment(body: unknown): { readonly moment: Date } | Refused {
  const to = typeof body === 'object' && body !== null && 'to' in body ? body.to : undefined;
  const moment = typeof to === 'string' && LOCAL_MOMENT.test(to) ? new Date(`${to}:00+07:00`) : undefined;
  if (moment && !Number.isNaN(moment.getTime())) return { moment };
  return { refused: 'The field "to" must be a moment such as "2026-12-01T08:00".' };
}

const LOCAL_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** True for `{"confirmed": true}` and nothing else. */
export function parseConfirmed(body: unknown): true | Refused {
  if (typeof body === 'object' && body !== null && 'confirmed' in body && body.confirmed === true)
    return true;
  return { refused: 'The field "confirmed" must be true.' };
}
