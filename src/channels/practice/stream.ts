import type { ServerResponse } from 'node:http';
import type { ConversationLog, LogItem } from './conversation-log.ts';
import type { RoomBoard } from './room.ts';

const HEARTBEAT_MS = 20_000;
const RECONNECT_MS = 2_000;
/** A window that reads no more is let go: it comes back and resumes. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024;

export interface StreamOf {
  readonly logs: readonly ConversationLog[];
  readonly room: RoomBoard;
  /** The last stamp that the page has seen. */
  readonly after: number | undefined;
}

/**
 * Server-sent events: how the room stands, what was said after the given stamp in the chats of one page, a `caught-up`
 * event, then everything as it happens. Returns what ends the stream; it also ends by itself when the page goes away.
 */
export function openStream(response: ServerResponse, { logs, room, after }: StreamOf): () => void {
  const unfollow = [...logs.map((log) => log.follow(write)), room.follow(writeRoom)];
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS).unref();
  response.on('close', letGo);
  response.on('error', letGo);

  response.write(`retry: ${RECONNECT_MS}\n\n`);
  const state = room.last();
  if (state !== undefined) writeRoom(state);
  const missed = logs.flatMap((log) => log.since(after));
  for (const item of missed.toSorted((a, b) => a.stamp - b.stamp)) write(item);
  response.write('event: caught-up\ndata: {}\n\n');

  function write(item: LogItem): void {
    response.write(eventOf(item));
    if (response.writableLength > MOST_UNREAD_BYTES) end();
  }

  function writeRoom(state: string): void {
    response.write(`event: room\ndata: ${state}\n\n`);
  }

  function letGo(): void {
    for (const stop of unfollow) stop();
    clearInterval(heartbeat);
  }

  function end(): void {
    letGo();
    if (!response.writableEnded) response.end();
  }

  return end;
}

const events = new WeakMap<LogItem, string>();

/** Written once for all windows that are open. */
function eventOf(item: LogItem): string {
  const known = events.get(item) ?? `id: ${item.stamp}\ndata: ${JSON.stringify(item)}\n\n`;
  events.set(item, known);
  return known;
}
