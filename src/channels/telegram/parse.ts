import { type Address, type InboundEvent, parseOffer } from '../../chat/event.ts';
import { type Fields, field, isFields } from '../../chat/fields.ts';
import { fieldsIn, integerIn, textIn } from './fields.ts';
import { fileIn } from './parse-file.ts';
import { GROUP_START, type Me, meantForBot } from './parse-group.ts';

/** What is asked of Telegram; anything else is not even delivered. Edited messages are not: what was said was said. */
export const WANTED_UPDATES = ['message', 'callback_query', 'my_chat_member'] as const;

const OLDEST_MS = 24 * 60 * 60_000;
const START = /^\/start(?:@\w+)?(?:\s+([\w-]{1,64}))?\s*$/;

export interface ParseContext {
  readonly now: Date;
  /** Missing while Telegram has not told yet: what is said in groups cannot be understood then. */
  readonly me?: Me;
  /** The names of the bot's commands. */
  readonly commands: ReadonlySet<string>;
}

export interface ParsedUpdate {
  readonly id: number;
  readonly event?: InboundEvent;
  /** A press that waits for its answer, whatever it means. */
  readonly callback?: string;
  /** A group that has become a supergroup. */
  readonly moved?: { readonly from: string; readonly to: string };
  readonly needsMe?: true;
}

/**
 * Checks an update once, at the door. Undefined: it is none. What the bot does not take comes out without an event:
 * bots, channels, anonymous administrators, what is older than a day, and what is odd in any way.
 */
export function parseUpdate(update: unknown, context: ParseContext): ParsedUpdate | undefined {
  if (!isFields(update)) return undefined;
  const id = integerIn(update, 'update_id');
  if (id === undefined || id < 0) return undefined;
  const message = fieldsIn(update, 'message');
  if (message) return { id, ...parseMessage(id, message, context) };
  const press = fieldsIn(update, 'callback_query');
  if (press) return { id, ...parsePress(id, press, context) };
  const membership = fieldsIn(update, 'my_chat_member');
  if (membership) return { id, ...parseMembership(id, membership, context) };
  return { id };
}

type Parsed = Omit<ParsedUpdate, 'id'>;
type Base = Pick<InboundEvent, 'id' | 'from' | 'at' | 'inGroup'>;

function parseMessage(id: number, message: Fields, context: ParseContext): Parsed {
  const to = integerIn(message, 'migrate_to_chat_id');
  const chat = fieldsIn(message, 'chat');
  const from = chat && integerIn(chat, 'id');
  if (to !== undefined && from !== undefined) return { moved: { from: `${from}`, to: `${to}` } };
  const base = baseOf(id, message, chat, context.now);
  if (!base) return {};
  if (base.inGroup && !context.me) return { needsMe: true };
  const event = base.inGroup ? groupEvent(base, message, context) : privateEvent(base, message);
  return event ? { event } : {};
}

/** Who, where and when; nothing where nobody in particular speaks, or too long ago. */
function baseOf(id: number, said: Fields, chat: Fields | undefined, now: Date): Base | undefined {
  const from = personIn(said);
  const date = integerIn(said, 'date');
  if (from === undefined || date === undefined || field(said, 'sender_chat') !== undefined) return undefined;
  const at = new Date(date * 1_000);
  if (!(now.getTime() - at.getTime() <= OLDEST_MS)) return undefined;
  const place = chat && placeOf(chat, from);
  return place && { id: `${id}`, at, ...place };
}

function personIn(said: Fields): number | undefined {
  const from = fieldsIn(said, 'from');
  return from && field(from, 'is_bot') === false ? integerIn(from, 'id') : undefined;
}

/** A private chat is known by the person's own id; a group speaks for nobody. */
function placeOf(
  chat: Fields,
  from: number,
): { readonly from: Address; readonly inGroup?: true } | undefined {
  const id = integerIn(chat, 'id');
  const type = textIn(chat, 'type');
  if (id === undefined) return undefined;
  const address = { channel: 'telegram', chat: `${id}` };
  if (type === 'private') return id === from ? { from: address } : undefined;
  return type === 'group' || type === 'supergroup' ? { from: address, inGroup: true } : undefined;
}

function privateEvent(base: Base, message: Fields): InboundEvent | undefined {
  const text = textIn(message, 'text');
  if (text === undefined) {
    const file = fileIn(message);
    return file && { kind: 'file', ...base, file };
  }
  const [start, ref] = START.exec(text) ?? [];
  if (start !== undefined)
    return { kind: 'joined', ...base, ...(ref !== undefined && ref !== GROUP_START && { ref }) };
  return text.trim() === '' ? undefined : { kind: 'text', ...base, text };
}

function groupEvent(base: Base, message: Fields, { me, commands }: ParseContext): InboundEvent | undefined {
  const text = textIn(message, 'text');
  const meant = me && text !== undefined ? meantForBot(text, me, commands) : undefined;
  if (meant === undefined) return undefined;
  return meant === '' ? { kind: 'joined', ...base } : { kind: 'text', ...base, text: meant };
}

/** What stands behind the button is looked up later: a press that names no button of ours means nothing. */
function parsePress(id: number, press: Fields, { now }: ParseContext): Parsed {
  const callback = textIn(press, 'id');
  if (callback === undefined) return {};
  const from = personIn(press);
  const chat = fieldsIn(fieldsIn(press, 'message') ?? {}, 'chat');
  const place = from === undefined || !chat ? undefined : placeOf(chat, from);
  if (!place) return { callback };
  const offer = parseOffer(textIn(press, 'data') ?? '');
  const event: InboundEvent = {
    ...{ id: `${id}`, at: now, ...place },
    ...{ kind: 'choice', value: '', ...(offer && { offer }) },
  };
  return { callback, event };
}

const AWAY: ReadonlySet<unknown> = new Set(['kicked', 'left']);
const PRESENT: ReadonlySet<unknown> = new Set(['member', 'administrator', 'restricted']);

/**
 * Blocked and unblocked, in a group put out and taken in; other changes of rights mean nothing. Whoever unblocks the bot
 * and wants something says so: the button in Telegram sends "/start" behind it.
 */
function parseMembership(id: number, change: Fields, { now }: ParseContext): Parsed {
  const base = baseOf(id, change, fieldsIn(change, 'chat'), now);
  if (!base) return {};
  const was = field(fieldsIn(change, 'old_chat_member') ?? {}, 'status');
  const is = field(fieldsIn(change, 'new_chat_member') ?? {}, 'status');
  if (AWAY.has(is)) return { event: { kind: 'left', ...base } };
  if (!AWAY.has(was) || !PRESENT.has(is)) return {};
  return { event: { kind: base.inGroup ? 'joined' : 'returned', ...base } };
}
