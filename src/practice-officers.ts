import type { Core } from './app.ts';
import type { NewPerson, PersonRecord } from './bot/people-store.ts';
import type { Database } from './bot/store.ts';
import { type Phrase, phrase } from './chat/reply.ts';
import { clusterYear, officeOf } from './domain/cluster.ts';
import { localDateOf } from './domain/local-date.ts';
import type { Directory } from './domain/reference.ts';

/**
 * People made up for training: one officer for each member unit, a secretary of the chair, a leader and an observer.
 * Their names say that they are not real. They are added once and kept.
 */
export async function ensurePracticeOfficers(
  { database, wording, bot }: Core,
  now: Date,
): Promise<readonly PersonRecord[]> {
  const say = (meant: Phrase) => wording.say(bot.fallbackLocale, meant);
  const wanted = practiceOfficers(await database.directory(), localDateOf(now).year, say);
  const known = await database.store.people.practice();
  const missing = wanted.filter((person) => !known.some((record) => record.handle === person.handle));
  if (missing.length === 0) return known;
  return database.transaction(async (store) => {
    for (const person of missing) await store.people.ensure(person, now);
    return store.people.practice();
  });
}

/** Links a practice officer's chat on a channel, so that the bot knows who is talking there. */
export async function linkPracticeChat(
  database: Database,
  person: PersonRecord,
  channel: string,
  now: Date,
): Promise<void> {
  const chat = person.handle ?? '';
  const [linked] = await database.store.people.byAddresses([{ channel, chat }]);
  if (linked?.id === person.id) return;
  await database.transaction((store) => store.people.link(person.id, channel, chat, now));
}

/**
 * A practice officer on every messenger that is practised with, as after enrolment: active there just now, and written to
 * on the first of them unless another is preferred.
 */
export async function openPhonesOf(
  database: Database,
  person: PersonRecord,
  messengers: readonly string[],
  now: Date,
): Promise<void> {
  const chat = person.handle ?? '';
  for (const messenger of messengers) {
    await linkPracticeChat(database, person, messenger, now);
    const contacts = database.contacts(messenger);
    if (!(await contacts.of([chat])).get(chat)?.heardAt) await contacts.heard(chat, now);
  }
  const accounts = await database.store.accounts.of([person.id]);
  const first = accounts.find(({ channel }) => channel === messengers[0]);
  if (!first || accounts.some(({ isPreferred }) => isPreferred)) return;
  await database.transaction((store) => store.accounts.prefer(person.id, first.id));
}

/** Who they are; their seats have no end. */
export function practiceOfficers(
  directory: Directory,
  year: number,
  say: (meant: Phrase) => string,
): readonly NewPerson[] {
  const cluster = directory.clusterOf(undefined);
  const members = (clusterYear(cluster, year) ?? cluster.years.at(-1))?.members ?? [];
  const officers = members.map((code) => ({
    handle: code,
    name: say(phrase('practice-person-officer', { unit: directory.unit(code).name })),
    isPractice: true,
    seat: { role: 'officer' as const, unit: code },
  }));
  const [first] = members;
  const chair = officeOf(cluster.years.at(-1), 'chair')?.unit;
  return [
    ...officers,
    ...(chair
      ? [
          {
            handle: 'thu-ky',
            name: say(phrase('practice-person-secretary', { unit: directory.unit(chair).name })),
            isPractice: true,
            seat: { role: 'officer' as const, unit: chair },
          },
        ]
      : []),
    ...(first
      ? [
          {
            handle: 'lanh-dao',
            name: say(phrase('practice-person-leader')),
            isPractice: true,
            seat: { role: 'leader' as const, unit: first },
          },
        ]
      : []),
    {
      handle: 'quan-sat',
      name: say(phrase('practice-person-observer')),
      isPractice: true,
      seat: { role: 'observer' as const },
    },
  ];
}
