import type { InstallationStore } from '../bot/people-store.ts';
import { type Session, sql } from './session.ts';

export function installationStore({ client }: Session): InstallationStore {
  async function meta(key: string): Promise<string | undefined> {
    return (await client.meta.findUnique({ where: { key } }))?.value;
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
      if (name === undefined) {
        await client.meta.deleteMany({ where: { key } });
        return;
      }
      await client.meta.upsert({ where: { key }, create: { key, value: name }, update: { value: name } });
    },
  };
}
