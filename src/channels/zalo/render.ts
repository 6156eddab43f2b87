import type { Sending } from '../../chat/channel.ts';
import type { Attachment, Message } from '../../chat/message.ts';
import type { Shown } from '../../chat/shown.ts';
import { type ZaloButton, zaloLimits } from './api-types.ts';
import { pressPayload } from './press.ts';
import { csvTwin, type FileRefusal, wayOfFile } from './sendable-file.ts';
import { shortened, textParts } from './text-parts.ts';
import type { ZaloWords } from './words.ts';

/** A message as Zalo takes it: texts one after another, the buttons under the last of them, then the files. */
export interface ZaloMessage {
  readonly texts: readonly string[];
  readonly buttons: readonly ZaloButton[];
  readonly files: readonly ZaloAttachment[];
}

export interface ZaloAttachment {
  /** In the message. */
  readonly place: number;
  readonly way: 'image' | 'file';
  readonly attachment: Attachment;
}

/** What Zalo did not take when it was handed over, by the file's place in the message. */
export type Refusals = ReadonlyMap<number, FileRefusal>;

/** The link to a file of a message: its row, and its place from the end. */
export type LinkTo = (file: { readonly job: number; readonly fromEnd: number }) => string;

/** The same message, the same row and the same refusals give the same, but for the ends of links. */
export function render(
  message: Message,
  sending: Pick<Sending, 'job' | 'kind'>,
  words: ZaloWords,
  refused: Refusals = new Map(),
  linkTo?: LinkTo,
): ZaloMessage {
  const { choices, attachments } = message;
  const files = attachments.map((attachment, place) => ({
    attachment,
    place,
    way: refused.get(place) ?? wayOfFile(attachment),
  }));
  const linkAt = (place: number) => linkTo?.({ job: sending.job, fromEnd: attachments.length - 1 - place });
  const notes = files.flatMap(({ attachment, place, way }) =>
    way === 'kind' || way === 'size' ? [noteOn(attachment, way, attachments, words, linkAt(place))] : [],
  );
  const hasButtons = choices.length <= zaloLimits.buttons;
  const list = hasButtons ? '' : listOf(message, sending.kind);
  const text = [message.text, notes.join('\n'), list].filter((part) => part.trim() !== '').join('\n\n');
  return {
    texts: textParts(text === '' && choices.length > 0 ? words.choose : text, zaloLimits.textCharacters),
    buttons: hasButtons
      ? choices.map(({ label }, index) => buttonOf(label, pressPayload(sending.job, index)))
      : [],
    files: files.flatMap(({ way, ...file }) => (way === 'image' || way === 'file' ? [{ ...file, way }] : [])),
  };
}

/** What it comes to on the screen. */
export function shownAs({ texts, buttons, files }: ZaloMessage): Shown {
  return {
    texts,
    buttons: buttons.map(({ title }) => title),
    files: files.map(({ attachment }) => attachment.name),
  };
}

function buttonOf(label: string, payload: string): ZaloButton {
  return { title: shortened(label, zaloLimits.buttonTitleCharacters), payload };
}

/**
 * More choices than buttons are listed. A number stands for one of the latest reply only, so choices of any other
 * message are taken by their words.
 */
function listOf({ choices, choicesByWords }: Message, kind: Sending['kind']): string {
  const isNumbered = kind === 'reply' && !choicesByWords;
  return choices.map(({ label }, index) => `${isNumbered ? `${index + 1}.` : '-'} ${label}`).join('\n');
}

function noteOn(
  attachment: Attachment,
  refusal: FileRefusal,
  all: readonly Attachment[],
  words: ZaloWords,
  link: string | undefined,
): string {
  const { name } = attachment;
  if (link !== undefined) return words.fileLink(name, link);
  if (refusal === 'size') return words.fileTooLarge(name);
  const twin = csvTwin(attachment, all);
  return twin ? words.csvInstead(name, twin.name) : words.fileKind(name);
}
