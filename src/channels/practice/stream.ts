import type { ServerResponse } from 'node:http';
import type { ConversationLog, LogItem } from './conversation-log.ts';

const HEARTBEAT_MS = 20_000;
const RECONNECT_MS = 2_000;
/** A window that reads no more is let go: it comes back and resumes. */
const MOST_UNREAD_BYTES = 16 * 1024 * 1024;

/**
 * Server-sent events: what was said after the given id, a `caught-up` event, then everything as it is said.
 * Returns what ends the stream; it also ends by itself when the window goes away.
 */
export function openStream(
  response: ServerResponse,
  log: ConversationLog,
  after: number | undefined,
): () => void {
  const unfollow = log.follow(write);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS).unref();
  response.on('close', letGo);
  response.on('error', letGo);

  response.write(`retry: ${RECONNECT_MS}\n\n`);
  for (const item of log.since(after)) write(item);
  response.write('event: caught-up\ndata: {}\n\n');

  function write(item: LogItem): void {
    response.write(`id: ${item.id}\ndata: ${JSON.stringify(item)}\n\n`);
    if (response.writableLength > MOST_UNREAD_BYTES) end();
  }

  function letGo(): void {
    unfollow();
    clearInterval(heartbeat);
  }

  function end(): void {
    letGo();
    if (!response.writableEnded) response.end();
  }

  return end;
}
