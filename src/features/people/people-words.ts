import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import type { Account } from '../../bot/people-store.ts';
import { type Choice, type Param, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { Role, Seat } from '../../domain/role.ts';
import { PEOPLE } from './talk.ts';

const FACTS: Facts = { intent: 'privacy' };
/** Enough to tell one's own accounts apart, not enough to find somebody. */
const SHOWN_END = 3;

/** The value of a button: `people:seat:12`. */
export function choice(label: Phrase, verb: string, ...words: readonly (string | number)[]): Choice {
  return { value: [PEOPLE, verb, ...words].join(':'), label };
}

/** An answer that leaves open what was open. */
export function said(...paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: FACTS };
}

export function replied(...replies: readonly Reply[]): Outcome {
  return { replies, facts: FACTS };
}

export function roleName(role: Role): Phrase {
  return phrase('people-role', { role });
}

/** "cán bộ phụ trách, Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn". */
export function seatName(call: Call, { role, unit }: Pick<Seat, 'role' | 'unit'>): Phrase {
  return unit === undefined
    ? roleName(role)
    : phrase('people-seat', { role: roleName(role), committee: committeeName(call, unit) });
}

export function channelName(channel: string): Phrase {
  return phrase('people-channel', { channel });
}

/** "Zalo •••123". */
export function accountName({ channel, chat }: Pick<Account, 'channel' | 'chat'>): Phrase {
  return phrase('people-account', { channel: channelName(channel), end: chat.slice(-SHOWN_END) });
}

/** How somebody is called in a text; who is gone has no name any more, who invited from the command line none yet. */
export async function personName(call: Call, id: number | undefined): Promise<Param> {
  if (id === undefined) return phrase('people-operator');
  return (await call.store.people.byIds([id])).get(id)?.name ?? phrase('reports-person-gone');
}

export function today(call: Pick<Call, 'now'>): string {
  return isoDate(localDateOf(call.now));
}

/** A moment inside a button's value. */
export function stampOf(at: Date): string {
  return at.getTime().toString(36);
}

/** Says no to whoever wants to end a conversation with a word. */
export function isEnding(folded: string): boolean {
  return /^(?:thoi|huy|dung|thoat)$/.test(folded);
}
