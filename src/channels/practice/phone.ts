import { type Channel, type ChannelHost, SendError, type Sending } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import { type InboundEvent, parseOffer } from '../../chat/event.ts';
import { fileName } from '../../chat/file-name.ts';
import type { Message } from '../../chat/message.ts';
import type { Drawn, MessengerLook } from '../../chat/messenger-look.ts';
import type { Shown } from '../../chat/shown.ts';
import { wellFormed } from '../../language/normalise.ts';
import type { ConversationLog, Echo } from './conversation-log.ts';
import type { SentNote } from './journal.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Said } from './parse.ts';

/** The log shows no more of one message than the bot itself keeps. */
const LONGEST_ECHO = 20_000;

export interface PhoneParts {
  readonly look: MessengerLook;
  readonly now: () => Date;
  /** Of this messenger, in the practice database of now. */
  readonly contacts: () => ContactBook;
  readonly files: KeptFiles;
  readonly logOf: (handle: string) => ConversationLog;
  readonly sentFile: (name: string) => string;
  /** What the page says where the messenger refused a message. */
  readonly refused: string;
  /** Of what was no answer. */
  readonly onSent: (note: SentNote) => void;
}

/** A messenger as it is practised with: the same rules and the same looks, and nothing leaves this machine. */
export interface Phone extends Channel {
  /** Resolves when the words are safely stored. Throws while the channel is not started. */
  hear(handle: string, said: Said): Promise<void>;
}

export function createPhone(parts: PhoneParts): Phone {
  const { look, now, contacts, files, logOf, sentFile, refused, onSent } = parts;
  let host: ChannelHost | undefined;

  function eventOf(handle: string, said: Said): InboundEvent {
    // Ids are unique in a channel, a page's only among its own.
    const event = { id: `${handle}/${said.id}`, from: { channel: look.name, chat: handle }, at: now() };
    switch (said.kind) {
      case 'file':
        return { ...event, kind: 'file', file: files.keep(`${look.name}/${event.id}`, said.file) };
      case 'choice': {
        const offer = parseOffer(said.value);
        return { ...event, kind: 'choice', value: '', ...(offer && { offer }) };
      }
      case 'text':
        return { ...event, kind: 'text', text: said.text };
    }
  }

  async function heardAt(handle: string): Promise<Date | undefined> {
    return (await contacts().of([handle])).get(handle)?.heardAt;
  }

  function show(handle: string, message: Message, { replaces, ...sending }: Sending): string {
    const attachments = message.attachments.map((each) => ({ ...each, name: fileName(each.name) }));
    const drawn = look.draw({ ...message, attachments }, sending);
    const log = logOf(handle);
    const [only] = drawn;
    if (only && replaces !== undefined && look.mayReplace(drawn) && log.replace(Number(replaces), only))
      return replaces;
    return String(log.addMessage(drawn));
  }

  function note(chat: string, { text }: Message, { kind }: Sending, isSent: boolean): void {
    if (kind === 'reply') return;
    const firstLine = text.split('\n').find((line) => line.trim() !== '') ?? '';
    onSent({ at: now(), messenger: look.name, handle: chat, kind, firstLine, isSent });
  }

  return {
    name: look.name,
    inFlight: 64,
    async start(to) {
      host = to;
    },
    async hear(handle, said) {
      if (!host) throw new Error('the practice channel is not started');
      const log = logOf(handle);
      const echo = echoOf(said, log, sentFile);
      log.expect(echo);
      try {
        await contacts().heard(handle, now());
        await host.receive([eventOf(handle, said)]);
      } catch (error) {
        log.forget(echo);
        throw error;
      }
      log.settle(echo);
    },
    async send(chat, message, sending) {
      const isTaken = look.takes(sending.kind, await heardAt(chat), now());
      note(chat, message, sending, isTaken);
      if (isTaken) return show(chat, message, sending);
      logOf(chat).addNote(refused);
      throw new SendError('windowClosed');
    },
    preview: (message, kind) => shownAs(look.draw(message, { job: 0, kind })),
    fetchFile: async (handle, mostBytes) => files.fetch(handle, mostBytes),
    async stop() {
      host = undefined;
    },
  };
}

function shownAs(drawn: readonly Drawn[]): Shown {
  return {
    texts: drawn.map(({ text }) => text).filter((text) => text !== ''),
    buttons: drawn.flatMap(({ rows }) => rows.flat().map(({ label }) => label)),
    files: drawn.flatMap(({ files }) => files.map(({ name }) => name)),
  };
}

/** What the officer said as every window of the chat shows it: a pressed button by its label, a file by its name. */
function echoOf(said: Said, log: ConversationLog, sentFile: (name: string) => string): Echo {
  const event = said.id;
  switch (said.kind) {
    case 'choice':
      return { event, text: log.labelOf(said.value) ?? said.value, isPress: true };
    case 'file':
      return { event, text: sentFile(said.file.name) };
    case 'text':
      return { event, text: cut(said.text) };
  }
}

function cut(text: string): string {
  return text.length > LONGEST_ECHO ? `${wellFormed(text.slice(0, LONGEST_ECHO))}…` : text;
}
