import { randomUUID } from 'node:crypto';
import { type App, type Core, createApp, openCore } from './app.ts';
import type { PersonRecord } from './bot/people-store.ts';
import type { Database } from './bot/store.ts';
import {
  createPracticePage,
  type PracticePage,
  type PracticePageParts,
  type PracticeRoom,
} from './channels/practice/page-server.ts';
import type { Channel, ChannelHost } from './chat/channel.ts';
import type { ContactBook } from './chat/contact-book.ts';
import type { MessengerLook } from './chat/messenger-look.ts';
import type { Settings } from './config.ts';
import type { Logger } from './logging.ts';
import { createPracticeClock, type PracticeClock, practiceStart, stopsBetween } from './practice-clock.ts';
import { ensurePracticeOfficers, linkPracticeChat, openPhonesOf } from './practice-officers.ts';
import { ensurePracticeRequest } from './practice-request.ts';
import { tourState } from './practice-tour.ts';
import { discardDatabase } from './store/discard.ts';
import { DatabaseError } from './store/open.ts';

const FARTHEST_MOVE_MS = 100 * 24 * 60 * 60_000;

/** The rules on the practice database, with its people, its report and its clock. */
export interface PracticeCore {
  readonly core: Core;
  readonly clock: PracticeClock;
  readonly officers: readonly PersonRecord[];
}

/** Opens (and, where needed, makes) the practice database. The real one is not looked at. Throws a DatabaseError. */
export async function openPracticeCore(
  settings: Settings,
  machine: () => Date,
  clock = createPracticeClock(machine),
): Promise<PracticeCore> {
  const core = await openCore({ ...settings, databaseUrl: settings.practiceDatabaseUrl }, clock.now);
  await refuseRealWork(core.database);
  await setClock(core, clock);
  const officers = await ensurePracticeOfficers(core, clock.now());
  await ensurePracticeRequest(core, clock.now());
  return { core, clock, officers };
}

/** A fresh start would delete it. Only a database of real work is ever ticked by the clock of this machine. */
async function refuseRealWork(database: Database): Promise<void> {
  if ((await database.heartbeat.last()) === undefined) return;
  await database.close();
  throw new DatabaseError(
    'foreign',
    'PRACTICE_DATABASE_URL names a database that is worked with in earnest; it must name a file of its own.',
  );
}

/** Where it was left; in a new database where practice begins. */
async function setClock({ database }: Core, clock: PracticeClock): Promise<void> {
  const ahead = await database.practiceClock.aheadMs();
  if (ahead !== undefined) return clock.setAhead(ahead);
  clock.setAhead(0);
  clock.moveTo(practiceStart(await database.directory(), clock.now()));
  await database.practiceClock.setAhead(clock.aheadMs());
}

export interface PracticeWorldParts {
  readonly settings: Settings;
  readonly machine: () => Date;
  readonly log: Logger;
  readonly looks: (core: Core) => Promise<readonly MessengerLook[]>;
  readonly words: (core: Core) => Pick<PracticePageParts, 'words' | 'refusedNote'>;
  /** A chat in the terminal as the first officer, beside the page. */
  readonly terminal?: (practice: PracticeCore, officer: PersonRecord) => Promise<Channel>;
}

/** Everything that is practised: its own database and clock, the page and its messengers. */
export interface PracticeWorld {
  readonly page: PracticePage;
  start(): Promise<void>;
  /** The clock's work in the practice database. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** What is replaced as a whole by a fresh start. */
interface Era extends PracticeCore {
  readonly app: App;
  readonly world: string;
  readonly books: Map<string, ContactBook>;
}

export async function openPracticeWorld(parts: PracticeWorldParts): Promise<PracticeWorld> {
  const { settings, machine, log, terminal } = parts;
  const first = await openPracticeCore(settings, machine);
  const { clock } = first;
  const [guest] = terminal ? first.officers : [];
  const page = createPracticePage({
    now: clock.now,
    looks: await parts.looks(first.core),
    ...parts.words(first.core),
    room: roomOf(),
    onFault: (error) => log.error({ error }, 'the practice room cannot be looked at'),
  });
  const phones = page.channels.map(({ name }) => name);
  const channels = [...page.channels, ...(terminal && guest ? [await terminal(first, guest)] : [])];
  // The channels outlive an era: they hold open windows and a terminal.
  const kept = channels.map((channel) => ({ ...channel, start: async () => {}, stop: async () => {} }));
  const host: ChannelHost = { receive: (events) => era.app.worker.receive(events) };
  let era = await beginEra(first);
  let isBusy = false;

  async function beginEra(practice: PracticeCore): Promise<Era> {
    const { core, officers } = practice;
    for (const officer of officers) await openPhonesOf(core.database, officer, phones, clock.now());
    if (guest) await linkPracticeChat(core.database, guest, 'terminal', clock.now());
    const observer = { turned: () => page.look(), sent: () => {}, ran: () => {} };
    const app = createApp(core, kept, clock.now, log, { observer });
    const world = await core.database.store.installation.key('practice-world', randomUUID());
    return { ...practice, app, world, books: new Map() };
  }

  function roomOf(): PracticeRoom {
    return {
      officers: async () => era.officers.map(({ handle, name }) => ({ handle: handle ?? '', name })),
      contacts(messenger) {
        const book = era.books.get(messenger) ?? era.core.database.contacts(messenger);
        era.books.set(messenger, book);
        return book;
      },
      prefer,
      moveClock: (to) => moveClock(to),
      startAfresh,
      state: async () => ({
        world: era.world,
        aheadMs: clock.aheadMs(),
        ...(await tourState(era.core, era.officers, phones, clock.now())),
      }),
    };
  }

  async function prefer(handle: string, messenger: string): Promise<void> {
    const person = era.officers.find((officer) => officer.handle === handle);
    if (!person) return;
    await era.core.database.transaction(async ({ accounts }) => {
      const account = (await accounts.of([person.id])).find(({ channel }) => channel === messenger);
      if (account && !account.isPreferred) await accounts.prefer(person.id, account.id);
    });
  }

  async function moveClock(to: Date): ReturnType<PracticeRoom['moveClock']> {
    if (isBusy) return 'busy';
    const ahead = to.getTime() - clock.now().getTime();
    if (ahead <= 0) return 'notAhead';
    if (ahead > FARTHEST_MOVE_MS) return 'tooFar';
    isBusy = true;
    try {
      for (const stop of stopsBetween(clock.now(), to)) {
        clock.moveTo(stop);
        await era.app.tick();
      }
      return 'moved';
    } finally {
      await era.core.database.practiceClock.setAhead(clock.aheadMs());
      isBusy = false;
      page.look();
    }
  }

  async function startAfresh(): Promise<boolean> {
    if (isBusy) return false;
    isBusy = true;
    try {
      await era.app.stop();
      await era.core.database.close();
      try {
        discardDatabase(settings.practiceDatabaseUrl);
      } finally {
        era = await beginEra(await openPracticeCore(settings, machine, clock));
      }
      await era.app.start();
      page.clear();
      return true;
    } finally {
      isBusy = false;
    }
  }

  return {
    page,
    async start() {
      for (const channel of channels) await channel.start(host);
      await era.app.start();
    },
    async tick() {
      if (!isBusy) await era.app.tick();
    },
    async stop() {
      await era.app.stop();
      for (const channel of channels) await channel.stop();
      await era.core.database.close();
    },
  };
}
