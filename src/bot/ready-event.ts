import { FileError } from '../chat/channel.ts';
import type { Address, InboundEvent } from '../chat/event.ts';
import type { TurnEvent } from './bot.ts';
import type { FileContent } from './feature.ts';
import type { StoredEvent } from './inbox-store.ts';

/** A larger file is not fetched at all. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** The content of a file of a channel. Throws a FileError. */
export type FetchFile = (channel: string, handle: string, mostBytes: number) => Promise<Uint8Array>;

/** A stored event with all that its turn needs from the network. */
export interface ReadyEvent {
  readonly id: number;
  readonly from: Address;
  readonly inGroup?: true;
  readonly event: TurnEvent;
}

/** Fetches a file's content before the turn: the network is never waited for inside a transaction. */
export async function withFile({ id, event }: StoredEvent, fetchFile: FetchFile): Promise<ReadyEvent> {
  const place = { id, from: event.from, ...(event.inGroup && { inGroup: event.inGroup }) };
  if (event.kind !== 'file') return { event, ...place };
  return { event: { content: await contentOf(event, fetchFile), ...event }, ...place };
}

async function contentOf(
  { from, file }: Extract<InboundEvent, { kind: 'file' }>,
  fetchFile: FetchFile,
): Promise<FileContent> {
  if (file.bytes > LARGEST_FILE) return { kind: 'failed', failure: 'tooLarge' };
  try {
    return { kind: 'content', bytes: await fetchFile(from.channel, file.handle, LARGEST_FILE) };
  } catch (error) {
    if (error instanceof FileError) return { kind: 'failed', failure: error.failure };
    throw error;
  }
}
