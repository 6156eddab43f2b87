import type { Message } from '../../chat/message.ts';
import { printable } from './printable.ts';

export interface TerminalWords {
  readonly notStored: string;
  readonly notAnswered: string;
  /** The line for a file that a terminal cannot show. */
  readonly attachment: (name: string) => string;
  readonly attachmentSaved: (path: string) => string;
  readonly attachmentNotSaved: (name: string) => string;
  readonly fileMissing: (path: string) => string;
  readonly fileUnreadable: (path: string) => string;
  readonly fileEmpty: (path: string) => string;
  readonly fileTooLarge: (path: string) => string;
}

/** A message as lines. The bot takes a choice by its number or by its words; where only by its words, there is no number. */
export function render(message: Message, attachmentLines: readonly string[], width: number): string {
  const labels = message.choices.map(({ label }) => printable(label));
  const choices = message.choicesByWords ? sideBySide(labels, width) : numbered(labels);
  return [printable(message.text), ...choices, ...attachmentLines].join('\n');
}

function numbered(labels: readonly string[]): string[] {
  return labels.map((label, index) => `${index + 1}. ${label}`);
}

function sideBySide(labels: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const longer = [...lines.slice(-1), `[${label}]`].join(' ');
    if (longer.length <= width) lines.splice(-1, 1, longer);
    else lines.push(`[${label}]`);
  }
  return lines;
}
