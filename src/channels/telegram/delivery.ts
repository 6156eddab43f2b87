import { type JobKind, SendError, type Sending, type SentId } from '../../chat/channel.ts';
import type { TelegramApi } from './api.ts';
import { editText, sendPart } from './calls.ts';
import type { ContactNotes } from './contact-notes.ts';
import { sendErrorOf, TelegramFault } from './fault.ts';
import type { Pacer } from './pacer.ts';
import type { Part } from './render.ts';

/** Telegram takes no larger file from a bot. */
const LARGEST_FILE_BYTES = 50 * 1024 * 1024;
/** A message that has not begun goes back to the outbox rather than wait; one that has begun waits for its rest. */
const PATIENCE_MS = 2_000;
const PATIENCE_FOR_THE_REST_MS = 30_000;

export interface DeliveryParts {
  readonly api: TelegramApi;
  readonly pacer: Pacer;
  readonly notes: Pick<ContactNotes, 'moved'>;
}

interface Target {
  readonly chat: string;
  readonly kind: JobKind;
  readonly patienceMs: number;
}

type Call<T> = (chat: number) => Promise<T>;

/** Sends the parts of one message, in order. Throws a SendError. */
export type Deliver = (chat: string, parts: readonly Part[], sending: Sending) => Promise<SentId>;

/**
 * Once a part has arrived the message cannot be called back and must not be sent twice: whatever happens to a later
 * part, the whole is then *uncertain*.
 */
export function createDelivery({ api, pacer, notes }: DeliveryParts): Deliver {
  const moves = new Map<string, string>();

  async function deliver(chat: string, parts: readonly Part[], sending: Sending): Promise<SentId> {
    if (parts.some((part) => part.kind !== 'text' && part.bytes.length > LARGEST_FILE_BYTES))
      throw new SendError('rejected');
    const { kind, replaces } = sending;
    const target = { chat, kind, patienceMs: PATIENCE_MS };
    const edited = replaces === undefined ? undefined : await inPlace(replaces, parts, target);
    if (edited === undefined && sending.onlyInPlace) throw new SendError('rejected');
    return edited ?? sendAll(parts, target);
  }

  async function sendAll(parts: readonly Part[], target: Target): Promise<SentId> {
    let sentId: SentId = '';
    for (const [index, part] of parts.entries()) {
      const id = await (index === 0 ? first(part, target) : later(part, target));
      // The one with the buttons is the one that may be edited.
      if (index === 0 || part.keyboard) sentId = id;
    }
    return sentId;
  }

  /** Undefined: it is to be sent as a new message. An edit may be repeated, so a lost answer leaves no doubt. */
  async function inPlace(
    replaces: SentId,
    parts: readonly Part[],
    target: Target,
  ): Promise<SentId | undefined> {
    const [text] = parts;
    if (!/^\d+$/.test(replaces) || parts.length !== 1 || text?.kind !== 'text') return undefined;
    try {
      await paced(target, (chat) => editText(api, chat, replaces, text));
      return replaces;
    } catch (error) {
      if (!(error instanceof TelegramFault)) throw error;
      if (error.kind === 'notModified') return replaces;
      if (error.kind === 'refused') return undefined;
      throw error.kind === 'answerLost' ? new SendError('unavailable', { cause: error }) : sendErrorOf(error);
    }
  }

  async function first(part: Part, target: Target): Promise<SentId> {
    try {
      return await send(part, target);
    } catch (error) {
      throw error instanceof TelegramFault ? sendErrorOf(error) : error;
    }
  }

  async function later(part: Part, { chat, kind }: Target): Promise<SentId> {
    const target = { chat, kind, patienceMs: PATIENCE_FOR_THE_REST_MS };
    try {
      return await send(part, target).catch((error: unknown) => {
        if (error instanceof TelegramFault && error.kind === 'throttled') return send(part, target);
        throw error;
      });
    } catch (error) {
      throw uncertain(error instanceof TelegramFault ? sendErrorOf(error) : error);
    }
  }

  /** A picture that Telegram cannot show as one can still be had as a file. */
  async function send(part: Part, target: Target): Promise<SentId> {
    try {
      return await paced(target, (chat) => sendPart(api, chat, part));
    } catch (error) {
      const isRefused = error instanceof TelegramFault && error.kind === 'refused';
      if (part.kind !== 'picture' || !isRefused) throw error;
      return send({ ...part, kind: 'document' }, target);
    }
  }

  /** Calls when it is the chat's turn. A group that has moved is followed, once. */
  async function paced<T>(target: Target, call: Call<T>): Promise<T> {
    const chat = moves.get(target.chat) ?? target.chat;
    try {
      return await once({ ...target, chat }, call);
    } catch (error) {
      const movedTo = error instanceof TelegramFault ? error.movedTo : undefined;
      if (movedTo === undefined) throw error;
      moves.set(target.chat, movedTo);
      await notes.moved(chat, movedTo);
      return once({ ...target, chat: movedTo }, call);
    }
  }

  async function once<T>({ chat, kind, patienceMs }: Target, call: Call<T>): Promise<T> {
    if (!/^-?\d{1,16}$/.test(chat)) throw new SendError('unreachable');
    await pacer.turn(chat, kind, patienceMs);
    try {
      return await call(Number(chat));
    } catch (error) {
      if (error instanceof TelegramFault && error.retryAfterSeconds !== undefined)
        pacer.pause(error.retryAfterSeconds);
      throw error;
    }
  }

  return deliver;
}

function uncertain(error: unknown): unknown {
  if (!(error instanceof SendError)) return error;
  return new SendError(error.failure, {
    uncertain: true,
    ...(error.retryAfterSeconds !== undefined && { retryAfterSeconds: error.retryAfterSeconds }),
    cause: error.cause,
  });
}
