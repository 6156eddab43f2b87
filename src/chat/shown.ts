import type { JobKind } from './channel.ts';
import type { Message } from './message.ts';

/** What a person would see of a message: texts one after another, buttons under the last of them, then files. */
export interface Shown {
  readonly texts: readonly string[];
  readonly buttons: readonly string[];
  readonly files: readonly string[];
}

/** What a channel, by its name, would show of a message. */
export type Preview = (channel: string, message: Message, kind: JobKind) => Shown;

/** In one piece, as a channel shows it that says nothing else. */
export function shownAsItIs({ text, choices, attachments }: Message): Shown {
  return {
    texts: [text],
    buttons: choices.map(({ label }) => label),
    files: attachments.map(({ name }) => name),
  };
}
