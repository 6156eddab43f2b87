import type { InstallationStore } from '../bot/people-store.ts';
import type { JobKind } from '../chat/channel.ts';
import { type Session, sql } from './session.ts';
import { word } from './words.ts';

const PHONE_KINDS = 'phoneKinds';
const kinds = ['reply', 'notice', 'reminder', 'announcement'] as const satisfies readonly JobKind[];

/** Which kinds of message a telephone may take, as the process that serves has set it down. */
export async function phoneKindsOf({ client }: Pick<Session, 'client'>): Promise<readonly JobKind[]> {
  const row = await client.meta.findUnique({ where: { key: PHONE_KINDS } });
  const words = row?.value.split(' ').filter((kind) => kind !== '') ?? [];
  return words.map((kind) => word(kinds, kind, 'kind of a job'));
}

export function installationStore({ client }: Session): InstallationStore {
  async function meta(key: string): Promise<string | undefined> {
    return (await client.meta.findUnique({ where: { key } }))?.value;
  }

  async function setMeta(key: string, value: string): Promise<void> {
    await client.meta.upsert({ where: { key }, create: { key, value }, update: { value } });
  }

  return {
    async key(name, candidate) {
      const key = `key.${name}`;
      const known = await meta(key);
      if (known !== undefined) return known;
      // Several processes may start at once: the first one's stays.
      await client.$executeRaw(sql`
        INSERT INTO "Meta" ("key", "value") VALUES (${key}, ${candidate}) ON CONFLICT ("key") DO NOTHING`);
      return (await meta(key)) ?? candidate;
    },

    door: (channel) => meta(`door.${channel}`),

    async setDoor(channel, name) {
      const key = `door.${channel}`;
      if (name === undefined) await client.meta.deleteMany({ where: { key } });
      else await setMeta(key, name);
    },

    phoneKinds: () => phoneKindsOf({ client }),
    setPhoneKinds: (chosen) => setMeta(PHONE_KINDS, chosen.join(' ')),
  };
}
