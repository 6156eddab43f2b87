import type { Drawing } from './drawing.ts';

/** A message ready for a channel: the words are chosen, nothing is left to decide. */
export interface Message {
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Choices must not be shown with numbers: a number that is typed means something else. */
  readonly choicesByWords?: true;
  readonly attachments: readonly Attachment[];
  /** Pictures still to be drawn: by the sender, so that no channel ever meets one. */
  readonly drawings?: readonly Drawing[];
  /** Its words are not kept once it was sent. */
  readonly isConfidential?: true;
  /** Takes the place of an earlier message, or is not sent at all. */
  readonly onlyInPlace?: true;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}
