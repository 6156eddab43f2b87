import { personAtPhone } from '../../bot/phone-address.ts';
import { SendError, type Sending, type SentId } from '../../chat/channel.ts';
import type { Message } from '../../chat/message.ts';
import { hasTemplate, type TemplateKind } from '../../outbox/zalo-way.ts';
import type { TemplateData, ZaloClient } from './api-types.ts';
import type { Pace } from './pace.ts';
import { shortened } from './text-parts.ts';
import { failureOf, ZaloError } from './zalo-error.ts';

/** A blank of a template takes no more. */
const LONGEST_BLANK = 100;
/** OTP and old templates go by phone only. */
const NOT_BY_USER_ID = -249;

export type TemplateIds = Readonly<Partial<Record<TemplateKind, string>>>;

/** Whose chat it is, or whom the chat names: the telephone number as `84912345678`, if it may be used for this. */
export type PhoneOf = (chat: string) => Promise<string | undefined>;

export interface TemplateSendingParts {
  readonly client: ZaloClient;
  readonly templates: TemplateIds;
  readonly phoneOf: PhoneOf | undefined;
  readonly pace: Pace;
  readonly onSent: (how: 'template' | 'templateByPhone') => void;
}

/**
 * Says with an approved template that there is something to be read: `noi_dung` is the first line of the message. By
 * user id; by phone where that cannot work and a phone is known, or where there is no account at all. Throws a SendError or a ZaloError.
 */
export type SendTemplate = (chat: string, message: Message, sending: Sending) => Promise<SentId>;

export function createTemplateSending(parts: TemplateSendingParts): SendTemplate {
  const { client, templates, phoneOf, pace, onSent } = parts;

  return async (chat, message, sending) => {
    const template = hasTemplate(sending.kind) ? templates[sending.kind] : undefined;
    if (template === undefined) throw new SendError('windowClosed');
    pace.admit(sending, 1);
    const data = { noi_dung: firstLine(message.text) };
    if (personAtPhone(chat) !== undefined) {
      const phone = await phoneOf?.(chat);
      if (phone === undefined) throw new SendError('unreachable');
      return byPhone(phone, template, data, sending.job);
    }
    try {
      const { messageId } = await client.sendTemplateByUid(chat, template, data);
      onSent('template');
      return messageId;
    } catch (error) {
      const phone = isForPhone(error) ? await phoneOf?.(chat) : undefined;
      if (phone === undefined) throw error;
      return byPhone(phone, template, data, sending.job);
    }
  };

  async function byPhone(phone: string, template: string, data: TemplateData, job: number): Promise<SentId> {
    const { messageId } = await client.sendZns(phone, template, data, `bot-${job}`);
    onSent('templateByPhone');
    return messageId;
  }
}

function isForPhone(error: unknown): boolean {
  const { failure, uncertain } = failureOf(error);
  if (uncertain) return false;
  return (
    failure === 'windowClosed' ||
    failure === 'unreachable' ||
    (error instanceof ZaloError && error.code === NOT_BY_USER_ID)
  );
}

function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return shortened(line, LONGEST_BLANK);
}
