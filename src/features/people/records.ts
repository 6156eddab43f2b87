import type { Call, Notice, Write } from '../../bot/feature.ts';
import type { Address } from '../../chat/event.ts';
import type { Reply } from '../../chat/reply.ts';

/** After that long a notice about people says nothing new any more. */
const NOTICE_AGE_MS = 7 * 24 * 60 * 60_000;

export function noticeTo(call: Call, to: Notice['to'], key: string, reply: Reply): Notice {
  return { key, to, kind: 'notice', reply, notAfter: new Date(call.now.getTime() + NOTICE_AGE_MS) };
}

/** The same words to several people, but not to who caused them. */
export function noticesTo(call: Call, people: readonly number[], key: string, reply: Reply): Notice[] {
  return [...new Set(people)]
    .filter((person) => person !== call.speaker.personId)
    .map((person) => noticeTo(call, { person }, key, reply));
}

interface Recorded {
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
}

/** Who did what to whom. Names are not in it: the record outlives them. */
export function recorded(call: Call, action: string, subject: string, what: Recorded = {}): Write {
  const { personId } = call.speaker;
  return (store) =>
    store.audit.add({
      at: call.now,
      action,
      subject,
      ...(personId !== undefined && { personId }),
      ...(call.from && { channel: call.from.channel }),
      ...what,
    });
}

/** Reading somebody else's data leaves a trace, one for each person. */
export function readingOf(call: Call, people: readonly number[], reason: string): readonly Write[] {
  return [...new Set(people)]
    .filter((person) => person !== call.speaker.personId)
    .map((person) => recorded(call, 'person.read', subjectOf(person), { reason }));
}

export function subjectOf(person: number): string {
  return `person/${person}`;
}

export function isSameChat(a: Address, b: Address | undefined): boolean {
  return a.channel === b?.channel && a.chat === b.chat;
}
