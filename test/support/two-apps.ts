import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { ReportStore } from '../../src/bot/report-store.ts';
import { applySetup } from '../../src/bot/setup.ts';
import type { Database, Store } from '../../src/bot/store.ts';
import type { Channel } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { knownIn } from '../../src/commands/import-setup.ts';
import { jsonDocument } from '../../src/documents/setup/document.ts';
import { readSetup } from '../../src/documents/setup/read.ts';
import { openDatabase } from '../../src/store/open.ts';
import { coreOn } from './conversation.ts';
import { addMadeUpPeople } from './made-up-people.ts';
import { dumpOf, type ReportDump } from './report-dump.ts';
import { setupWithEverybody } from './report-people.ts';
import { reportNow } from './report-stage.ts';
import type { Heard } from './stage.ts';

/** Something a person does in a chat. */
export type Act = readonly [chat: string, act: { readonly say: string } | { readonly press: string }];

/** One database, worked on by two processes of the bot. */
export interface TwoApps {
  readonly databases: readonly [Database, Database];
  /** One after another, each worked off before the next. */
  play(...acts: readonly Act[]): Promise<readonly Heard[]>;
  /**
   * Two things at once, each handled by another process. Where the database lets two transactions run at once, neither
   * changes a report before the other has decided to.
   */
  race(one: Act, other: Act): Promise<readonly Heard[]>;
  /** The same event, delivered to both processes. */
  redeliver(chat: string, text: string): Promise<readonly Heard[]>;
  dump(): Promise<ReportDump>;
  readonly faults: readonly string[];
}

/** The first thing that a turn writes of reports. */
const changes = ['start', 'save', 'askExtension', 'decideExtension'] as const;

export async function twoApps(url: string): Promise<TwoApps> {
  const first = await openDatabase(url, { now: () => reportNow });
  const second = await openDatabase(url, { now: () => reportNow });
  const databases = [first, second] as const;
  onTestFinished(async () => {
    await first.close();
    await second.close();
  });
  await setUp(first);
  const heard: Heard[] = [];
  const all: Heard[] = [];
  const faults: string[] = [];
  let meeting: Meeting | undefined;
  const mine: [string | undefined, string | undefined] = [undefined, undefined];
  const apps = [appOn(first, 0), appOn(second, 1)] as const;
  let count = 0;

  function appOn(database: Database, side: 0 | 1): App {
    const log = pino({ level: 'error' }, { write: (line) => faults.push(line) });
    return createApp(coreOn(raced(database, side)), [channel()], () => reportNow, log);
  }

  function channel(): Channel {
    return {
      name: 'practice',
      start: async () => {},
      stop: async () => {},
      send: async (chat, message) => {
        heard.push({ chat, message });
        return `${all.push({ chat, message })}`;
      },
    };
  }

  function raced(database: Database, side: 0 | 1): Database {
    const { inbox } = database.store;
    const nextOfEachChat = async (limit: number) => {
      const events = await inbox.nextOfEachChat(limit);
      const only = mine[side];
      return only === undefined ? events : events.filter(({ event }) => event.from.chat === only);
    };
    return {
      ...database,
      store: { ...database.store, inbox: { ...inbox, nextOfEachChat } },
      transaction: (work) => database.transaction((store) => work(meeting ? waiting(store, meeting) : store)),
    };
  }

  function eventOf([chat, act]: Act): InboundEvent {
    const base = { id: `${++count}`, from: { channel: 'practice', chat }, at: reportNow };
    if ('say' in act) return { ...base, kind: 'text', text: act.say };
    const choice = all
      .filter((item) => item.chat === chat)
      .flatMap(({ message }) => message.choices)
      .findLast(({ label }) => label === act.press);
    if (!choice) throw new Error(`no button "${act.press}" was ever shown to ${chat}`);
    return { ...base, kind: 'choice', value: choice.value };
  }

  async function settled(): Promise<readonly Heard[]> {
    for (const app of apps) await app.tick();
    return heard.splice(0);
  }

  return {
    databases,
    faults,
    async play(...acts) {
      for (const act of acts) {
        await apps[0].worker.receive([eventOf(act)]);
        await apps[0].tick();
      }
      return settled();
    },
    async race(one, other) {
      const events = [eventOf(one), eventOf(other)] as const;
      mine[0] = events[0].from.chat;
      mine[1] = events[1].from.chat;
      meeting = url.startsWith('file:') ? undefined : meetingOfTwo();
      await first.transaction((store) => store.inbox.add(events, reportNow));
      await Promise.all(apps.map((app) => app.worker.drain()));
      meeting = undefined;
      mine.fill(undefined);
      return settled();
    },
    async redeliver(chat, text) {
      const event = eventOf([chat, { say: text }]);
      await Promise.all(apps.map((app) => app.worker.receive([event, event])));
      await Promise.all(apps.map((app) => app.worker.drain()));
      return settled();
    },
    dump: async () => dumpOf(first.store, await first.directory()),
  };
}

type Meeting = () => Promise<void>;

/** Whoever comes first waits for the second; who comes later finds it over. */
function meetingOfTwo(): Meeting {
  let here = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    here += 1;
    if (here >= 2) open();
    return opened;
  };
}

/** A store whose changes of reports are held until both have come to theirs. */
function waiting(store: Store, meeting: Meeting): Store {
  const held: Partial<ReportStore> = Object.fromEntries(
    changes.map((name) => {
      const change = store.reports[name] as (...given: unknown[]) => Promise<unknown>;
      return [
        name,
        async (...given: unknown[]) => {
          await meeting();
          return change(...given);
        },
      ];
    }),
  );
  return { ...store, reports: { ...store.reports, ...held } };
}

async function setUp(database: Database): Promise<void> {
  await addMadeUpPeople(database, 'real', reportNow);
  const document = jsonDocument(JSON.stringify(setupWithEverybody()));
  if (!document) throw new Error('the setup is no JSON');
  const { setup } = readSetup(document, await knownIn(database), reportNow);
  await database.transaction(async (store) => {
    await applySetup(store, setup, 'test', reportNow);
    for (const { id, handle } of await store.setup.people())
      if (handle !== undefined) await store.people.link(id, 'practice', handle, reportNow);
  });
}
