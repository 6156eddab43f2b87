import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Channel, ChannelHost, SentId } from '../../chat/channel.ts';
import type { InboundEvent } from '../../chat/event.ts';
import { fileName } from '../../chat/file-name.ts';
import type { Message } from '../../chat/message.ts';
import { wellFormed } from '../../language/normalise.ts';
import { type ConversationLog, createConversationLog, type Echo } from './conversation-log.ts';
import { createKeptFiles } from './kept-files.ts';
import type { PracticeOfficer } from './officer.ts';
import type { PageWords } from './page-words.ts';
import type { Said } from './parse.ts';
import { practiceRoutes } from './routes.ts';
import { openStream } from './stream.ts';

/** The log shows no more of one message than the bot itself keeps. */
const LONGEST_ECHO = 20_000;

export interface PracticeChannelParts {
  readonly now: () => Date;
  readonly officers: () => Promise<readonly PracticeOfficer[]>;
  readonly words: PageWords;
}

/**
 * A chat in the browser for training, on this machine only. Conversations and the files sent in them are in memory and
 * end with the process.
 */
export interface PracticeChannel extends Channel {
  send(chat: string, message: Message): Promise<SentId>;
  /** Adds the practice page and what it calls. Without this call nothing of the page is there. */
  routes(server: FastifyInstance): void;
}

export function createPracticeChannel({ now, officers, words }: PracticeChannelParts): PracticeChannel {
  const logs = new Map<string, ConversationLog>();
  const files = createKeptFiles();
  const streams = new Set<() => void>();
  let host: ChannelHost | undefined;
  // Starting at the clock, ids go on rising after a restart: a window that was open then misses nothing new.
  let lastId = now().getTime();

  function logOf(chat: string): ConversationLog {
    const known = logs.get(chat);
    if (known) return known;
    const made = createConversationLog(() => ++lastId, now);
    logs.set(chat, made);
    return made;
  }

  async function hear(chat: string, said: Said): Promise<void> {
    if (!host) throw new Error('the practice channel is not started');
    const log = logOf(chat);
    const echo = echoOf(said, log, words);
    log.expect(echo);
    try {
      await host.receive([eventOf(chat, said)]);
    } catch (error) {
      log.forget(echo);
      throw error;
    }
    log.settle(echo);
  }

  function eventOf(chat: string, said: Said): InboundEvent {
    // Ids are unique in a channel, a page's only among its own.
    const event = { id: `${chat}/${said.id}`, from: { channel: 'practice', chat }, at: now() };
    return said.kind === 'file'
      ? { ...event, kind: 'file', file: files.keep(event.id, said.file) }
      : { ...said, ...event };
  }

  function stream(chat: string, response: ServerResponse, after: number | undefined): void {
    const end = openStream(response, logOf(chat), after);
    streams.add(end);
    response.on('close', () => streams.delete(end));
  }

  function endStreams(): void {
    for (const end of [...streams]) end();
  }

  return {
    name: 'practice',
    inFlight: 64,
    async start(to) {
      host = to;
    },
    async send(chat, message) {
      const attachments = message.attachments.map((each) => ({ ...each, name: fileName(each.name) }));
      return String(logOf(chat).addMessage({ ...message, attachments }).id);
    },
    fetchFile: async (handle, mostBytes) => files.fetch(handle, mostBytes),
    async stop() {
      host = undefined;
      endStreams();
    },
    routes: (server) =>
      practiceRoutes(server, { officers, words, hear, stream, endStreams, isOpen: () => host !== undefined }),
  };
}

/** What the officer said as every window of the chat shows it: a pressed choice by its label, a file by its name. */
function echoOf(said: Said, log: ConversationLog, words: PageWords): Echo {
  const event = said.id;
  switch (said.kind) {
    case 'choice':
      return { event, text: log.labelOf(said.value) ?? said.value };
    case 'file':
      return { event, text: words.sentFile.replace('{name}', () => said.file.name) };
    case 'text':
      return { event, text: cut(said.text) };
  }
}

function cut(text: string): string {
  return text.length > LONGEST_ECHO ? `${wellFormed(text.slice(0, LONGEST_ECHO))}…` : text;
}
