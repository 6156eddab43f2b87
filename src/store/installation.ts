import type { InstallationStore } from '../bot/people-store.ts';
import type { JobKind } from '../chat/channel.ts';
import { metaValue, setMeta } from './meta.ts';
import { type Session, sql } from './session.ts';
import { word } from './words.ts';

const PHONE_KINDS = 'phoneKinds';
const kinds = ['reply', 'notice', 'reminder', 'announcement'] as const satisfies readonly JobKind[];

/** Which kinds of message a telephone may take, as the process that serves has set it down. */
export async function phoneKindsOf({ client }: Pick<Session, 'client'>): Promise<readonly JobKind[]> {
  const value = await metaValue({ client }, PHONE_KINDS);
  const words = value?.split(' ').filter((kind) => kind !== '') ?? [];
  return words.map((kind) => word(kinds, kind, 'kind of a job'));
}

export function installationStore(session: Session): InstallationStore {
  const { client } = session;
  return {
    async key(name, candidate) {
      const key = `key.${name}`;
      const known = await metaValue(session, key);
      if (known !== undefined) return known;
      // Several processes may start at once: the first one's stays.
      await client.$executeRaw(sql`
        INSERT INTO "Meta" ("key", "value") VALUES (${key}, ${candidate}) ON CONFLICT ("key") DO NOTHING`);
      return (await metaValue(session, key)) ?? candidate;
    },

    door: (channel) => metaValue(session, `door.${channel}`),

    async setDoor(channel, name) {
      const key = `door.${channel}`;
      if (name === undefined) await client.meta.deleteMany({ where: { key } });
      else await setMeta(session, key, name);
    },

    phoneKinds: () => phoneKindsOf({ client }),
    setPhoneKinds: (chosen) => setMeta(session, PHONE_KINDS, chosen.join(' ')),
  };
}
