import type { ConditionStore } from '../bot/condition-store.ts';
import { metaValue, setMeta } from './meta.ts';
import type { Session } from './session.ts';

const LAST_BACKUP = 'backup.last';
/** More would not be read by anybody. */
const MOST_SAID = 5;

export function conditionOf(session: Session): ConditionStore {
  const { client, dialect } = session;
  const own = dialect === 'sqlite' ? fileCondition(session) : serverCondition(session);
  return {
    ...own,

    async waitingEvents() {
      const { _count, _min } = await client.inboundEvent.aggregate({
        where: { state: 'waiting' },
        _count: true,
        _min: { receivedAt: true },
      });
      return { count: _count, ...(_min.receivedAt && { oldest: _min.receivedAt }) };
    },

    eventsSetAside: (since) =>
      client.inboundEvent.count({ where: { state: 'failed', doneAt: { gte: since } } }),

    async noteBackup(at) {
      await setMeta(session, LAST_BACKUP, at.toISOString());
    },

    async lastBackup() {
      const value = await metaValue(session, LAST_BACKUP);
      return value === undefined ? undefined : new Date(value);
    },
  };
}

type Own = Pick<ConditionStore, 'damage' | 'unsafeSettings' | 'serverTime'>;

function fileCondition({ client }: Session): Own {
  return {
    async damage() {
      const said = await client.$queryRawUnsafe<{ quick_check: string }[]>(
        `PRAGMA quick_check(${MOST_SAID})`,
      );
      const lost =
        await client.$queryRawUnsafe<{ table: string; parent: string }[]>('PRAGMA foreign_key_check');
      return [
        ...said.map((row) => row.quick_check).filter((words) => words !== 'ok'),
        ...lost.slice(0, MOST_SAID).map(({ table, parent }) => `${table} points to a missing ${parent}`),
      ];
    },

    /** Where the file system cannot share memory, as on a network drive, SQLite stays as it was and says nothing. */
    async unsafeSettings() {
      const rows = await client.$queryRawUnsafe<{ journal_mode: string }[]>('PRAGMA journal_mode');
      return rows[0]?.journal_mode === 'wal' ? [] : ['journal_mode'];
    },

    serverTime: async () => undefined,
  };
}

/** Each of them makes a commit less than one: https://www.postgresql.org/docs/current/runtime-config-wal.html */
const PROMISES = ['fsync', 'full_page_writes', 'synchronous_commit'];

function serverCondition({ client }: Session): Own {
  return {
    damage: async () => [],

    async unsafeSettings() {
      const rows = await client.$queryRawUnsafe<{ name: string; setting: string }[]>(
        `SELECT "name", "setting" FROM pg_settings WHERE "name" IN (${PROMISES.map((name) => `'${name}'`).join(', ')})`,
      );
      return rows
        .filter(({ setting }) => setting === 'off')
        .map(({ name }) => name)
        .sort();
    },

    async serverTime() {
      const rows = await client.$queryRawUnsafe<{ at: Date }[]>('SELECT clock_timestamp() AS "at"');
      return rows[0]?.at;
    },
  };
}
