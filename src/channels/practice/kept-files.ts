import { randomUUID } from 'node:crypto';
import { FileError } from '../../chat/channel.ts';
import type { InboundFile } from '../../chat/event.ts';

/** The largest file that a practice chat takes. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

const MOST_FILES = 40;
const MOST_BYTES = 100 * 1024 * 1024;

export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** The content of the files that officers sent last. In memory only, and never more than fits there: the oldest go. */
export interface KeptFiles {
  /** Keeps the file under the event that brings it. A repetition of the event gets what the first one brought. */
  keep(event: string, file: UploadedFile): InboundFile;
  /** Throws a FileError. */
  fetch(handle: string, mostBytes: number): Uint8Array;
}

interface Kept {
  readonly file: InboundFile;
  readonly content: Uint8Array;
}

export function createKeptFiles(): KeptFiles {
  const byEvent = new Map<string, Kept>();
  let total = 0;

  function dropOldest(): void {
    for (const [event, { file }] of byEvent) {
      if (byEvent.size <= MOST_FILES && total <= MOST_BYTES) return;
      byEvent.delete(event);
      total -= file.bytes;
    }
  }

  return {
    keep(event, { name, mediaType, content }) {
      const known = byEvent.get(event);
      if (known) return known.file;
      const file = { name, mediaType, bytes: content.byteLength, handle: randomUUID() };
      byEvent.set(event, { file, content });
      total += file.bytes;
      dropOldest();
      return file;
    },
    fetch(handle, mostBytes) {
      const kept = [...byEvent.values()].find(({ file }) => file.handle === handle);
      if (!kept) throw new FileError('gone');
      if (kept.file.bytes > mostBytes) throw new FileError('tooLarge');
      return kept.content;
    },
  };
}
