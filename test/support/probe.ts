import type { Turn, TurnEvent } from '../../src/bot/bot.ts';
import { readState } from '../../src/bot/conversation-state.ts';
import type { Write } from '../../src/bot/feature.ts';
import { speakerOf } from '../../src/bot/roles.ts';
import type { Database } from '../../src/bot/store.ts';
import { coreOn } from './conversation.ts';
import { dumpOf, type ReportDump } from './report-dump.ts';

/** What would come of it if somebody did this now. */
export interface Probe {
  readonly turn: Turn | undefined;
  /** What the reports would be; missing where the turn writes nothing. */
  readonly after?: ReportDump;
}

/** Of somebody, as the chat is now. */
export type ProbeOf = (chat: string) => Promise<(event: TurnEvent) => Promise<Probe>>;

/** Takes turns as the inbox worker does, and takes back what they write. */
export async function proberOn(database: Database, now: Date): Promise<ProbeOf> {
  const { bot } = coreOn(database);
  const directory = await database.directory();
  const takenBack = new Error('a probe leaves nothing behind');

  return async (chat) => {
    const from = { channel: 'practice', chat };
    const { store } = database;
    const [person] = await store.people.byAddresses([from]);
    const [record] = await store.conversations.load([from]);
    const speaker = speakerOf(person, now, bot.fallbackLocale);
    const state = readState(record?.state);
    return async (event) => {
      const turn = await bot.takeTurn({ event, from, speaker, state, now, store, directory });
      const after = await leftBy(turn?.outcome.writes ?? []);
      return { turn, ...(after && { after }) };
    };
  };

  async function leftBy(writes: readonly Write[]): Promise<ReportDump | undefined> {
    if (writes.length === 0) return undefined;
    let after: ReportDump | undefined;
    try {
      await database.transaction(async (open) => {
        for (const write of writes) await write(open);
        after = await dumpOf(open, directory);
        throw takenBack;
      });
    } catch (error) {
      if (error !== takenBack) throw error;
    }
    return after;
  }
}
