// People, units and a report request for measuring. All of it is made up.
import { openCore } from '../dist/app.js';
import { openSession } from '../dist/store/open.js';

/** Bots that are measured live from this moment on. */
export const OPENS = new Date('2024-12-05T02:00:00Z');
const INDICATORS = ['commune_total', 'ntm_commune', 'house_new', 'house_repair', 'house_total', 'fund_poor'];
const FIRST_CHAT = 7_300_000_000;

export function databaseIn(folder) {
  return `file:${folder}/bot.db`;
}

/** A seeded database with so many made-up officers of the cluster's members, each in a chat of Telegram. Returns the chats. */
export async function makeOfficers(databaseUrl, people) {
  const core = await openCore({ databaseUrl, locale: 'vi' }, () => OPENS);
  const members = (await core.database.directory()).clusterOf(undefined).years.at(-1).members;
  await core.database.close();
  const { client } = await openSession(databaseUrl, () => OPENS);
  await addOfficers(client, people, (person) => members[person % members.length]);
  await client.$disconnect();
  return chatsOf(people);
}

/** As many as the cluster has. */
const ASKED_TOGETHER = 7;

/** The same with a made-up unit for each officer, seven of which are asked for a report together. Nobody is reminded of it yet. */
export async function makeUnits(databaseUrl, count) {
  const core = await openCore({ databaseUrl, locale: 'vi' }, () => OPENS);
  const { client } = await openSession(databaseUrl, () => OPENS);
  const nameOf = (unit) => ({ name: `Thử ${unit}`, sortKey: `thu ${unit}` });
  await client.unit.createMany({
    data: upTo(count).map((unit) => ({ ...{ code: `bench-${unit}`, kind: 'province' }, ...nameOf(unit) })),
  });
  await addOfficers(client, count, (person) => `bench-${person}`);
  await client.$disconnect();
  await core.database.transaction(async (store) => {
    for (let first = 1; first <= count; first += ASKED_TOGETHER) {
      const units = upTo(count).slice(first - 1, first - 1 + ASKED_TOGETHER);
      await store.reports.addRequest(requestOf(units), OPENS);
    }
  });
  await core.database.close();
  return chatsOf(count);
}

async function addOfficers(client, count, unitOf) {
  await client.person.createMany({
    data: upTo(count).map((id) => ({ id, name: `Cán bộ giả định ${id}`, createdAt: OPENS })),
  });
  await client.seat.createMany({
    data: upTo(count).map((personId) => ({ personId, role: 'officer', unitCode: unitOf(personId) })),
  });
  await client.account.createMany({
    data: upTo(count).map((personId) => ({
      ...{ personId, channel: 'telegram', chat: `${chatOf(personId)}`, state: 'active', linkedAt: OPENS },
    })),
  });
}

/** Those of so many people. */
export function chatsOf(people) {
  return upTo(people).map(chatOf);
}

function upTo(count) {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function chatOf(person) {
  return FIRST_CHAT + person;
}

function requestOf(units) {
  return {
    ...{ code: `bench-${units[0]}`, cluster: 'tdmnpb', year: 2024, kind: 'year', title: 'Báo cáo thử' },
    period: { year: 2024, part: 'year' },
    ...{ periodFrom: '2024-01-01', periodTo: '2024-11-30', asOf: '2024-11-30', opensAt: OPENS },
    ...{ dueOn: '2024-12-30', dueTime: { hour: 17, minute: 0 }, shift: 'next', isPractice: false },
    dueAt: new Date('2024-12-30T10:00:00Z'),
    reminders: '-7 -3 -1 0 +1',
    sections: [{ title: 'Phần thử', titleEn: 'Test section', indicators: INDICATORS }],
    duties: units.map((unit) => ({ unit: `bench-${unit}` })),
  };
}
