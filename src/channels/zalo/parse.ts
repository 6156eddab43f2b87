import type { InboundEvent } from '../../chat/event.ts';
import type { Fields } from '../../chat/fields.ts';
import { fieldsIn, fieldsOf, idIn, textIn } from './fields.ts';
import { type Heard, saidEvents } from './said.ts';

/** What one webhook call tells. `events` may be empty: the person was active and said nothing that has an answer. */
export type ZaloNews =
  | {
      readonly kind: 'active';
      readonly chat: string;
      readonly at: Date;
      readonly events: readonly InboundEvent[];
      readonly isFollowing?: boolean;
    }
  | {
      readonly kind: 'left';
      readonly chat: string;
      readonly at: Date;
      readonly events: readonly InboundEvent[];
    }
  | { readonly kind: 'withdrawn'; readonly events: readonly InboundEvent[] }
  /** An echo of ours, a receipt, or something that is nothing to us: of what a person gives Zalo nothing is taken over. */
  | { readonly kind: 'nothing' };

export interface ZaloDoor {
  readonly oaId: string;
  /** Whether an address is at one of Zalo's hosts of files. */
  readonly isAtZalo: (url: string) => boolean;
}

const nothing: ZaloNews = { kind: 'nothing' };

/** Checks the shape once, at the door. See https://docs.zaloplatforms.com/docs/OA/webhook for the kinds of event. */
export function parseNews(body: unknown, door: ZaloDoor): ZaloNews {
  const fields = fieldsOf(body);
  const name = textIn(fields, 'event_name');
  const timestamp = textIn(fields, 'timestamp');
  if (!/^\d{13}$/.test(timestamp)) return nothing;
  const happened = { fields, name, at: new Date(Number(timestamp)), stamp: `${name}:${timestamp}` };
  switch (name) {
    case 'follow':
    case 'unfollow':
      return following(happened, door);
    case 'user_click_chatnow':
      return chatOpened(happened, door);
    case 'user_withdraw':
      return withdrawn(happened);
  }
  return name.startsWith('user_send_') ? said(happened, door) : nothing;
}

interface Happened {
  readonly fields: Fields;
  readonly name: string;
  readonly at: Date;
  readonly stamp: string;
}

function following({ fields, name, at, stamp }: Happened, door: ZaloDoor): ZaloNews {
  const chat = idIn(fieldsIn(fields, 'follower'), 'id');
  if (chat === undefined || textIn(fields, 'oa_id') !== door.oaId) return nothing;
  const base = { id: `${stamp}:${chat}`, from: fromChat(chat), at };
  return name === 'follow'
    ? { kind: 'active', chat, at, events: [{ ...base, kind: 'joined' }], isFollowing: true }
    : { kind: 'left', chat, at, events: [{ ...base, kind: 'left' }] };
}

function chatOpened({ fields, at, stamp }: Happened, door: ZaloDoor): ZaloNews {
  const chat = idIn(fields, 'user_id');
  if (chat === undefined || textIn(fields, 'oa_id') !== door.oaId) return nothing;
  return {
    kind: 'active',
    chat,
    at,
    events: [{ id: `${stamp}:${chat}`, from: fromChat(chat), at, kind: 'joined' }],
  };
}

/** Where the person stands in it is not described anywhere: each place that other events use is looked at. */
function withdrawn({ fields, at, stamp }: Happened): ZaloNews {
  const chat =
    idIn(fieldsIn(fields, 'sender'), 'id') ??
    idIn(fieldsIn(fields, 'follower'), 'id') ??
    idIn(fields, 'user_id');
  if (chat === undefined) return nothing;
  const event = { id: `${stamp}:${chat}`, from: fromChat(chat), at, kind: 'withdrew' } as const;
  return { kind: 'withdrawn', events: [event] };
}

function said(happened: Happened, door: ZaloDoor): ZaloNews {
  const { fields, name, at } = happened;
  if (name.startsWith('user_send_group_')) return saidInGroup(happened, door);
  const chat = senderTo(fields, door);
  if (chat === undefined) return nothing;
  const message = fieldsIn(fields, 'message');
  const events = saidEvents(name, message, heard(happened, message, chat), door.isAtZalo);
  return { kind: 'active', chat, at, events };
}

/**
 * In a group only commands are heard, and answered to the person alone: what a group sees is not for the bot to say.
 * To write in a group of the OA counts as being active.
 */
function saidInGroup(happened: Happened, door: ZaloDoor): ZaloNews {
  const { fields, at } = happened;
  const chat = idIn(fieldsIn(fields, 'sender'), 'id');
  const oa = textIn(fields, 'oa_id') || textIn(fieldsIn(fields, 'recipient'), 'id');
  if (chat === undefined || oa !== door.oaId) return nothing;
  const message = fieldsIn(fields, 'message');
  const text = textIn(message, 'text').trim();
  if (!text.startsWith('/')) return { kind: 'active', chat, at, events: [] };
  return { kind: 'active', chat, at, events: [{ ...heard(happened, message, chat), kind: 'text', text }] };
}

function heard({ at, stamp }: Happened, message: Fields, chat: string): Heard {
  return { id: idIn(message, 'msg_id') ?? `${stamp}:${chat}`, from: fromChat(chat), at };
}

/** Who wrote, if it was to this OA: one app may have several. */
function senderTo(fields: Fields, { oaId }: ZaloDoor): string | undefined {
  if (textIn(fieldsIn(fields, 'recipient'), 'id') !== oaId) return undefined;
  return idIn(fieldsIn(fields, 'sender'), 'id');
}

function fromChat(chat: string) {
  return { channel: 'zalo', chat } as const;
}
