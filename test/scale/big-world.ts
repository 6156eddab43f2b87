import { applySetup } from '../../src/bot/setup.ts';
import type { Database } from '../../src/bot/store.ts';
import { jsonDocument } from '../../src/documents/setup/document.ts';
import { readSetup } from '../../src/documents/setup/read.ts';
import type { Directory } from '../../src/domain/reference.ts';
import { openDatabase, openSession } from '../../src/store/open.ts';
import { join, sql } from '../../src/store/session.ts';

/** Every name of a commune, every cluster but the one of the seed and every figure here is made up. */
export const madeUpSource = 'Dữ liệu thử nghiệm, không có thật';
export const COMMUNES = 3_321;
export const PROVINCE_CLUSTERS = 6;
/** Provinces whose communes are a cluster of their own. */
export const communeClusters = ['lao-cai-2025', 'bac-ninh-2025', 'nghe-an'];
export const INDICATORS = ['house_new', 'house_repair', 'fund_poor', 'tet_gifts', 'gs_count', 'mediation'];
/** Everybody's account is there; the chat is the person's number. */
export const CHANNEL = 'test';
const FIRST_PERSON = 10_000;

/** Sixteen that the seed knows as they are today, and eighteen that it knows by name only. */
const OTHERS =
  'nghe-an ha-tinh quang-tri thua-thien-hue da-nang quang-ngai gia-lai khanh-hoa dak-lak lam-dong dong-nai ho-chi-minh tay-ninh dong-thap vinh-long an-giang can-tho ca-mau'.split(
    ' ',
  );
const FIRST =
  'Tân,Phú,Long,Sơn,Thanh,Minh,Đức,Hòa,An,Xuân,Quang,Trung,Nghĩa,Khánh,Vĩnh,Yên,Đông,Nam,Bản,Mường'.split(
    ',',
  );
const SECOND =
  'Phú,Bình,Lộc,Thịnh,Lạc,Hưng,Thọ,Mỹ,Lập,Tiến,Thắng,Lợi,Hải,Giang,Châu,Ninh,Thành,Đô,Khê,Mai'.split(',');
/** Wards do bear the names of old provinces. */
const LIKE_PROVINCES = ['Yên Bái', 'Bắc Kạn', 'Bắc Giang', 'Hòa Bình', 'Phú Thọ', 'Lào Cai', 'Vĩnh Yên'];

export interface MadeUpUnit {
  readonly code: string;
  readonly kind: 'commune' | 'ward';
  readonly name: string;
  readonly province: string;
}

export function provincesOf({ reference }: Directory): readonly string[] {
  const today = reference.units.filter(({ isBackground, validTo }) => !isBackground && validTo === undefined);
  return [...today.map(({ code }) => code), ...OTHERS];
}

/** 34 provinces, in each some hundred communes; most names stand in several provinces. */
export function madeUpCommunes(directory: Directory): readonly MadeUpUnit[] {
  const provinces = provincesOf(directory);
  return Array.from({ length: COMMUNES }, (_, index) => {
    const at = index % provinces.length;
    const place = Math.floor(index / provinces.length);
    const isWard = place % 8 === 7;
    const province = provinces[at] ?? '';
    const code = `thu-${province}-${place}`;
    const like = LIKE_PROVINCES[(place - 7) / 8];
    if (isWard && like !== undefined && at % 5 === 2) return { code, kind: 'ward', name: like, province };
    // 97 places and steps without a common divisor with 400: no name twice in a province.
    const pair = (place * 37 + at * 11) % (FIRST.length * SECOND.length);
    const [first, second] = [FIRST[pair % FIRST.length], SECOND[Math.floor(pair / FIRST.length)]];
    const name = first === second ? `${first} ${second} Hạ` : `${first} ${second}`;
    return { code, kind: isWard ? 'ward' : 'commune', name, province };
  });
}

/** What is known of the other provinces in the small world too. */
export function farSetup(): object {
  return { note: madeUpSource, units: OTHERS.map((code) => ({ code, isBackground: false })) };
}

/** What `bot import setup` is given. */
export function bigSetup(directory: Directory): object {
  const communes = madeUpCommunes(directory);
  // The heirs of the seed's members stay with its cluster.
  const others = provincesOf(directory).filter((code) => !isHeir(directory, code));
  const groups = Array.from({ length: PROVINCE_CLUSTERS }, (_, group) =>
    others.filter((_code, index) => index % PROVINCE_CLUSTERS === group),
  );
  return {
    note: madeUpSource,
    units: communes,
    clusters: [
      ...groups.map((members, index) =>
        cluster(`a-thu-${index + 1}`, `Cụm thử số ${index + 1}`, (year) =>
          members.filter((code) => (directory.unit(code).validFrom ?? '') <= `${year}-01-01`),
        ),
      ),
      ...communeClusters.map((province, index) =>
        cluster(`b-thu-${index + 1}`, `Cụm xã thử số ${index + 1}`, () =>
          communes.filter((one) => one.province === province).map(({ code }) => code),
        ),
      ),
    ],
  };
}

function isHeir(directory: Directory, code: string): boolean {
  const { years } = directory.cluster('tdmnpb');
  const members = years.flatMap((year) => year.members);
  return directory.predecessorsOf(code).some(({ predecessor }) => members.includes(predecessor));
}

function cluster(code: string, name: string, membersOf: (year: number) => readonly string[]): object {
  return {
    code,
    ...{ name: `${name} (dữ liệu thử nghiệm)`, nameEn: `${name} (test data)` },
    years: [2023, 2024, 2026].map((year) => {
      const members = membersOf(year);
      return { year, members, offices: [{ role: 'chair', unit: members[0], basis: 'confirmed' }] };
    }),
  };
}

export interface BigWorld {
  readonly units: number;
  readonly figures: number;
  readonly people: number;
  readonly setupMs: number;
}

/** Ten clusters in a database that has only one so far, with figures and officers for every unit. */
export async function makeBig(url: string, now: () => Date): Promise<BigWorld> {
  const database = await openDatabase(url, { now });
  const directory = await database.directory();
  await bringIn(database, farSetup(), now);
  const setupMs = await bringIn(database, bigSetup(directory), now);
  const units = [...provincesOf(directory), ...madeUpCommunes(directory).map(({ code }) => code)];
  await database.close();
  return { units: units.length, ...(await fillIn(url, units, now)), setupMs };
}

/** As `bot import setup` does; returns how long the writing took. */
export async function bringIn(database: Database, content: object, now: () => Date): Promise<number> {
  const document = jsonDocument(JSON.stringify(content));
  if (!document) throw new Error('the setup is no JSON');
  const known = { directory: await database.directory(), requests: [], people: [], scoreTemplates: [] };
  const { setup, faults } = readSetup(document, known, now());
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 5)));
  const began = performance.now();
  await database.transaction((store) => applySetup(store, setup, 'thu.json', now()));
  return performance.now() - began;
}

/** Straight into the tables, as one statement each: sixty thousand figures one by one would take a minute. */
async function fillIn(url: string, units: readonly string[], now: () => Date) {
  const { client } = await openSession(url, now);
  const createdAt = now();
  await client.source.create({ data: { code: 'thu-nghiem', kind: 'import', title: madeUpSource } });
  const before = await client.figure.findMany({ select: { subject: true } });
  // What is known of the cluster of the seed and its members stays as it is.
  const taken = new Set(before.map(({ subject }) => subject));
  const blank = units.filter((unit) => !taken.has(unit));
  const figures = await client.$executeRaw(sql`
    INSERT INTO "Figure" ("indicatorCode", "subject", "unitCode", "year", "part", "value", "status", "sourceCode", "createdAt")
    SELECT i."code", u."code", u."code", y."year", 'year',
      1000000 + (length(u."name") * 7919 + length(u."code") * 131 + y."year" * 31 + i."position" * 17) % 9000,
      'approved', 'thu-nghiem', s."createdAt"
    FROM "Unit" u, "Indicator" i, (SELECT 2022 AS "year" UNION ALL SELECT 2023 UNION ALL SELECT 2024) y,
      (SELECT "createdAt" FROM "Figure" LIMIT 1) s
    WHERE u."code" IN (${join(blank)}) AND i."code" IN (${join(INDICATORS)})`);
  const people = units.map((unit, index) => ({ id: FIRST_PERSON + index, unit }));
  await client.person.createMany({
    data: people.map(({ id, unit }) => ({ id, name: `Cán bộ thử ${unit}`, createdAt })),
  });
  await client.seat.createMany({
    data: people.map(({ id, unit }) => ({ personId: id, role: 'officer', unitCode: unit })),
  });
  await client.account.createMany({
    data: people.map(({ id }) => ({
      ...{ personId: id, channel: CHANNEL, chat: `${id}`, state: 'active', linkedAt: createdAt },
    })),
  });
  await client.$disconnect();
  return { figures, people: people.length };
}
