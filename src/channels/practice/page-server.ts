import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Channel } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { MessengerLook, OpenWindow } from '../../chat/messenger-look.ts';
import { type ConversationLog, createConversationLog } from './conversation-log.ts';
import { createJournal } from './journal.ts';
import { createKeptFiles } from './kept-files.ts';
import type { PracticeOfficer } from './officer.ts';
import type { PageWords } from './page-words.ts';
import type { Said } from './parse.ts';
import { createPhone } from './phone.ts';
import { createRoomBoard, type RoomState } from './room.ts';
import { practiceRoutes } from './routes.ts';
import { openStream } from './stream.ts';

/** What became of a wish to move the clock. */
export type ClockMove = 'moved' | 'notAhead' | 'tooFar' | 'busy';

/** What the page asks of whoever runs the practice room. */
export interface PracticeRoom {
  officers(): Promise<readonly PracticeOfficer[]>;
  contacts(messenger: string): ContactBook;
  /** The officer is written to on this messenger from now on. */
  prefer(handle: string, messenger: string): Promise<void>;
  moveClock(to: Date): Promise<ClockMove>;
  /** Everything that was practised is gone. Resolves when the room is open again; false while something else is under way. */
  startAfresh(): Promise<boolean>;
  state(): Promise<Pick<RoomState, 'world' | 'aheadMs' | 'dueAt' | 'done'>>;
}

export interface PracticePageParts {
  readonly now: () => Date;
  readonly looks: readonly MessengerLook[];
  readonly words: PageWords;
  /** What the page says in a chat where the messenger refused a message. */
  readonly refusedNote: string;
  readonly room: PracticeRoom;
  /** The state of the room could not be read; the page goes on with the one before. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * Phones in the browser for training, on this machine only. Conversations and the files sent in them are in memory and
 * end with the process.
 */
export interface PracticePage {
  /** One for each messenger, by the name of that messenger. */
  readonly channels: readonly Channel[];
  /** Adds the practice page and what it calls. Without this call nothing of the page is there. */
  routes(server: FastifyInstance): void;
  /** What was said and sent is shown no more. */
  clear(): void;
  /** Something beside the conversations may have changed. */
  look(): void;
}

export function createPracticePage(parts: PracticePageParts): PracticePage {
  const { now, looks, words, room } = parts;
  const logs = new Map<string, ConversationLog>();
  const files = createKeptFiles();
  const journal = createJournal();
  const streams = new Set<() => void>();
  const board = createRoomBoard(roomState, parts.onFault ?? (() => {}));
  // Starting at the clock, stamps go on rising after a restart: a page that was open then misses nothing new.
  let lastStamp = now().getTime();
  let openPhones = 0;

  const phones = new Map(looks.map((look) => [look.name, phoneOf(look)]));

  function phoneOf(look: MessengerLook) {
    const phone = createPhone({
      look,
      now,
      contacts: () => room.contacts(look.name),
      files,
      logOf: (handle) => logOf(look.name, handle),
      sentFile: (name) => words.sentFile.replace('{name}', () => name),
      refused: parts.refusedNote,
      onSent: (note) => {
        journal.add(note);
        board.look();
      },
    });
    return {
      ...phone,
      async start(host: Parameters<Channel['start']>[0]) {
        await phone.start(host);
        openPhones += 1;
      },
      async stop() {
        await phone.stop();
        openPhones = 0;
        endStreams();
      },
    };
  }

  function logOf(messenger: string, handle: string): ConversationLog {
    const chat = chatName(messenger, handle);
    const known = logs.get(chat);
    if (known) return known;
    const made = createConversationLog(chat, () => ++lastStamp, now);
    logs.set(chat, made);
    return made;
  }

  async function roomState(): Promise<RoomState> {
    return { ...(await room.state()), windows: await windowsNow(), sent: journal.notes() };
  }

  async function windowsNow(): Promise<RoomState['windows']> {
    const officers = await room.officers();
    const handles = officers.map(({ handle }) => handle);
    const windows: Record<string, { is: OpenWindow; ends?: Date }> = {};
    for (const look of looks) {
      const contacts = await room.contacts(look.name).of(handles);
      for (const handle of handles) {
        const heardAt = contacts.get(handle)?.heardAt;
        const is = look.windowOf(heardAt, now());
        const ends = look.windowEnds(heardAt, now());
        if (is) windows[chatName(look.name, handle)] = { is, ...(ends && { ends }) };
      }
    }
    return windows;
  }

  async function hear(messenger: string, handle: string, said: Said): Promise<void> {
    await phones.get(messenger)?.hear(handle, said);
    board.look();
  }

  function stream(chats: readonly Chat[], response: ServerResponse, after: number | undefined): void {
    const end = openStream(response, {
      logs: chats.map(({ messenger, handle }) => logOf(messenger, handle)),
      room: board,
      after,
    });
    streams.add(end);
    response.on('close', () => streams.delete(end));
  }

  function endStreams(): void {
    for (const end of [...streams]) end();
    board.stop();
  }

  return {
    channels: [...phones.values()],
    clear() {
      logs.clear();
      journal.clear();
      for (const end of [...streams]) end();
    },
    look: board.look,
    routes: (server) =>
      practiceRoutes(server, {
        room,
        words,
        messengers: looks.map(({ name }) => name),
        hear,
        stream,
        refresh: board.lookNow,
        endStreams,
        isOpen: () => openPhones === phones.size,
      }),
  };
}

/** One person on one messenger. */
export interface Chat {
  readonly messenger: string;
  readonly handle: string;
}

/** How a page names a chat. */
export function chatName(messenger: string, handle: string): string {
  return `${messenger}.${handle}`;
}
