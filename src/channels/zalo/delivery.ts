import { personAtPhone } from '../../bot/phone-address.ts';
import { SendError, type Sending, type SentId } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { Message } from '../../chat/message.ts';
import { hasTemplate, type Way, wayFor } from '../../outbox/zalo-way.ts';
import { windowOf } from '../../outbox/zalo-window.ts';
import type { Sent, ZaloClient } from './api-types.ts';
import { createMessageSending } from './message-sending.ts';
import { createPace } from './pace.ts';
import { createProgress } from './progress.ts';
import type { LinkTo } from './render.ts';
import { createTemplateSending, type PhoneOf, type TemplateIds } from './template-sending.ts';
import type { ZaloWords } from './words.ts';
import { failureOf, ZaloError } from './zalo-error.ts';

/** What a call to Zalo was paid from. */
export type PaidFrom = 'free' | 'quota' | 'billed' | 'template' | 'templateByPhone';

export interface DeliveryParts {
  readonly client: ZaloClient;
  readonly contacts: ContactBook;
  readonly templates: TemplateIds;
  readonly words: ZaloWords;
  readonly linkTo?: LinkTo;
  readonly phoneOf?: PhoneOf;
  /** That are no replies; below what the OA's package allows. */
  readonly requestsPerMinute: number;
  readonly now: () => Date;
  readonly onSent: (paid: PaidFrom) => void;
  /** Of every failure of a call, before it is passed on. */
  readonly onFailure: (error: ZaloError) => void;
}

export type Deliver = (chat: string, message: Message, sending: Sending) => Promise<SentId>;

/** Chooses how a message goes, by its kind and by when the person was last active. Throws a SendError. */
export function createDelivery(parts: DeliveryParts): Deliver {
  const { client, contacts, templates, words, linkTo, phoneOf, requestsPerMinute } = parts;
  const { now, onSent, onFailure } = parts;
  const pace = createPace(requestsPerMinute, now);
  const progress = createProgress();
  const sendMessage = createMessageSending({
    client,
    words,
    ...(linkTo && { linkTo }),
    pace,
    progress,
    onSent: (sent) => onSent(paidFrom(sent)),
  });
  const sendTemplate = createTemplateSending({ client, templates, phoneOf, pace, onSent });

  return async (chat, message, sending) => {
    try {
      const sentId = await send(await wayTo(chat, sending), chat, message, sending);
      progress.forget(sending.job);
      return sentId;
    } catch (error) {
      throw await settled(error, chat, sending);
    }
  };

  /** What has begun as a message ends as one. */
  async function wayTo(chat: string, { job, kind }: Sending): Promise<Way> {
    if (progress.of(job).sent > 0) return 'message';
    const contact = (await knownOf(chat)).get(chat);
    return wayFor(kind, windowOf(contact?.heardAt, now()));
  }

  function knownOf(chat: string): ReturnType<ContactBook['of']> {
    return contacts.of([chat]).catch((cause: unknown) => {
      throw new SendError('unavailable', { cause });
    });
  }

  /** When the window closed earlier than our book says, a template may still do. */
  async function send(way: Way, chat: string, message: Message, sending: Sending): Promise<SentId> {
    if (way === 'none') throw new SendError('windowClosed');
    if (way === 'template') return sendTemplate(chat, message, sending);
    try {
      return await sendMessage(chat, message, sending);
    } catch (error) {
      const isClosed = error instanceof ZaloError && error.class === 'windowClosed';
      if (!isClosed || !hasTemplate(sending.kind) || progress.of(sending.job).sent > 0) throw error;
      return sendTemplate(chat, message, sending);
    }
  }

  async function settled(error: unknown, chat: string, { job }: Sending): Promise<unknown> {
    const failed = error instanceof ZaloError ? await failureAt(error, chat, job) : error;
    const mayGoOn =
      failed instanceof SendError &&
      (failed.uncertain || failed.failure === 'unavailable' || failed.failure === 'throttled');
    if (!mayGoOn) progress.forget(job);
    return failed;
  }

  async function failureAt(error: ZaloError, chat: string, job: number): Promise<SendError> {
    onFailure(error);
    const { failure, ...options } = failureOf(error);
    if (error.class === 'limited') pace.holdFor(options.retryAfterSeconds ?? 0);
    if (error.code === UPLOAD_EXPIRED) progress.of(job).handles.clear();
    // The row says it too: this one may be lost.
    if (failure === 'unreachable' && personAtPhone(chat) === undefined)
      await contacts.unreachable(chat, String(error.code), now()).catch(() => undefined);
    return new SendError(failure, { ...options, cause: error });
  }
}

const UPLOAD_EXPIRED = -100;

function paidFrom({ quota }: Sent): PaidFrom {
  if (!quota) return 'billed';
  return quota.type === 'reply' || quota.type === 'welcome_msg' ? 'free' : 'quota';
}
