import type { InboundFile } from '../../chat/event.ts';
import { fileName } from '../../chat/file-name.ts';
import type { Attachment } from '../../chat/message.ts';
import { createLocalFiles, type Folders, typedPath } from './local-files.ts';
import { printable } from './printable.ts';
import type { SaveAttachment } from './received-files.ts';
import type { TerminalWords } from './terminal-text.ts';

export interface TerminalFilesParts {
  readonly words: TerminalWords;
  readonly folders: Folders;
  /** Puts a file that arrives where the person finds it, and says where. Without it only its name is shown. */
  readonly saveAttachment?: SaveAttachment;
}

/** What a line says: words, a file, or a path to none. */
export type Typed =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: InboundFile }
  | { readonly kind: 'fault'; readonly sentence: string };

/** The files that go through a terminal: sent by a line with their path, saved when they arrive. */
export interface TerminalFiles {
  /** A fault says in a sentence why nothing is sent. */
  read(line: string): Promise<Typed>;
  /** The lines to show for the files of a message. */
  linesFor(attachments: readonly Attachment[]): Promise<readonly string[]>;
  fetch(handle: string, mostBytes: number): Promise<Uint8Array>;
}

export function createTerminalFiles({ words, folders, saveAttachment }: TerminalFilesParts): TerminalFiles {
  const local = createLocalFiles(folders);
  const sentenceFor = {
    missing: words.fileMissing,
    unreadable: words.fileUnreadable,
    empty: words.fileEmpty,
    tooLarge: words.fileTooLarge,
  };

  async function lineFor({ name, base64 }: Attachment): Promise<string> {
    const safe = fileName(name);
    if (!saveAttachment) return words.attachment(safe);
    try {
      return words.attachmentSaved(printable(await saveAttachment(safe, Buffer.from(base64, 'base64'))));
    } catch {
      return words.attachmentNotSaved(safe);
    }
  }

  return {
    async read(line) {
      const path = typedPath(line);
      if (path === undefined) return { kind: 'text', text: line };
      const file = await local.send(path);
      return typeof file === 'string'
        ? { kind: 'fault', sentence: sentenceFor[file](printable(path)) }
        : { kind: 'file', file };
    },
    async linesFor(attachments) {
      const lines: string[] = [];
      // One after the other, so that files of the same name are numbered in their order.
      for (const attachment of attachments) lines.push(await lineFor(attachment));
      return lines;
    },
    fetch: local.fetch,
  };
}
