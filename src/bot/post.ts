import type { Address } from '../chat/event.ts';
import type { Message } from '../chat/message.ts';
import type { Locale } from '../chat/reply.ts';
import type { Wording } from '../chat/wording.ts';
import type { NewJob } from '../outbox/job.ts';
import type { ChatStates } from './chat-states.ts';
import type { Notice } from './feature.ts';
import { personAtPhone, phoneAddress, phoneToReach } from './phone-address.ts';
import type { Store } from './store.ts';

export interface PostParts {
  readonly store: Store;
  readonly states: ChatStates;
  readonly wording: Wording;
  readonly fallbackLocale: Locale;
  readonly now: () => Date;
}

interface Recipient {
  readonly address: Address;
  readonly locale: Locale;
  readonly person?: number;
}

/**
 * Makes jobs of notices: in the recipient's language, to one account of each person, or to the telephone of who has none,
 * for the kinds that go there. Who has neither gets none; whoever gave the notice knows what that means. A conversation open over there is not moved.
 */
export function createPost({ store, states, wording, fallbackLocale, now }: PostParts) {
  async function post(notices: readonly Notice[]): Promise<readonly NewJob[]> {
    if (notices.length === 0) return [];
    const find = await recipients(notices);
    await states.have(
      notices.flatMap((notice) => (notice.reply.choices ? (find(notice)?.address ?? []) : [])),
    );
    const earlier = await rowsReplaced(notices, find);
    const jobs: NewJob[] = [];
    for (const notice of notices) {
      const recipient = find(notice);
      if (!recipient) continue;
      const message = wording.write(recipient.locale, notice.reply);
      await remember(recipient.address, message);
      jobs.push({ ...jobOf(notice, recipient, message), ...earlier(notice, recipient) });
    }
    return jobs;
  }

  async function recipients(notices: readonly Notice[]): Promise<(notice: Notice) => Recipient | undefined> {
    const ids = [...new Set(notices.flatMap(({ to }) => ('person' in to ? [to.person] : [])))];
    const addresses = await store.people.addressesOf(ids);
    const people = await store.people.byIds(ids);
    const isMissing = ids.some((id) => !addresses.has(id));
    const byPhone = isMissing ? await store.installation.phoneKinds() : [];
    return ({ to, kind }) => {
      if (!('person' in to)) return { address: to, locale: fallbackLocale };
      const person = people.get(to.person);
      const hasPhone = person && byPhone.includes(kind) && phoneToReach(person) !== undefined;
      const address = to.at ?? addresses.get(to.person) ?? (hasPhone ? phoneAddress(to.person) : undefined);
      const locale = person?.locale ?? fallbackLocale;
      return address && { address, locale, person: to.person };
    };
  }

  /** Which row a notice takes the place of, if it is meant to. */
  async function rowsReplaced(notices: readonly Notice[], find: (notice: Notice) => Recipient | undefined) {
    const keyOf = ({ replaces }: Notice, to: Recipient) => replaces && keyFor(replaces, to);
    const keys = notices.flatMap((notice) => {
      const recipient = notice.replaces === undefined ? undefined : find(notice);
      return (recipient && keyOf(notice, recipient)) ?? [];
    });
    const rows = keys.length === 0 ? new Map<string, number>() : await store.outbox.withKeys(keys);
    return (notice: Notice, recipient: Recipient) => {
      const row = rows.get(keyOf(notice, recipient) ?? '');
      return row === undefined ? {} : { replaces: row };
    };
  }

  /** So that the words on its buttons can be typed there. To a telephone nothing can be said. */
  async function remember(address: Address, { choices }: Message): Promise<void> {
    if (choices.length > 0 && personAtPhone(address.chat) === undefined)
      states.set(address, { ...(await states.of(address)), noticed: choices });
  }

  function jobOf({ key, kind, notBefore, notAfter }: Notice, recipient: Recipient, message: Message): NewJob {
    const { address, person } = recipient;
    return {
      key: keyFor(key, recipient),
      kind,
      ...address,
      ...(person !== undefined && { personId: person }),
      message,
      notBefore: notBefore ?? now(),
      ...(notAfter && { notAfter }),
    };
  }

  return post;
}

function keyFor(key: string, { person, address }: Recipient): string {
  return `${key}/${person ?? `${address.channel}/${address.chat}`}`;
}
