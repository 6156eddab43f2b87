import type { DrawingPlan } from './drawing.ts';
import type { Attachment } from './message.ts';
import type { Messages } from './messages.generated.ts';

export type Locale = 'vi' | 'en';
export type MessageKey = keyof Messages;

/** A value inside a phrase: plain, another phrase, or something that each language writes in its own way. */
export type Param = string | number | Phrase | ((locale: Locale) => string | number);

/** What is meant, without the words: the locale has them. */
export interface Phrase {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, Param>>;
  /** An empty line stands before this paragraph. */
  readonly isApart?: true;
}

/** An offered answer. `value` comes back when it is pressed; people may also type its number or its words. */
export interface Choice {
  readonly value: string;
  readonly label: Phrase;
}

/** One message to the person who wrote: paragraphs and, where there is something to choose, choices. */
export interface Reply {
  readonly paragraphs: readonly Phrase[];
  readonly choices?: readonly Choice[];
  /** A typed number is an answer of its own here: choices are taken by a press or by their words only. */
  readonly choicesByWords?: true;
  readonly attachments?: readonly Attachment[];
  readonly drawings?: readonly DrawingPlan[];
  /** Where a button was pressed it may take the place of that message, if the channel can edit. */
  readonly inPlace?: true;
  /** Holds what lets somebody in: its words are not kept once it was sent. */
  readonly isConfidential?: true;
  /** Takes the place of an earlier message, or is not sent at all. */
  readonly onlyInPlace?: true;
}

type Args<K extends MessageKey> = Record<string, never> extends Messages[K] ? [] : [params: Messages[K]];

/** A phrase whose parameters are checked against the message in `locales/vi`. */
export function phrase<K extends MessageKey>(key: K, ...[params]: Args<K>): Phrase {
  return { key, params: params ?? {} };
}

/** Sets paragraphs apart from what stands above them, as the evidence below an answer. */
export function apart(paragraphs: readonly Phrase[]): Phrase[] {
  return paragraphs.map((paragraph, index) => (index === 0 ? { ...paragraph, isApart: true } : paragraph));
}
