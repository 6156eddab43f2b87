import { expect, test } from 'vitest';
import type { SetupChange } from '../../src/bot/setup-store.ts';
import type { Setup } from '../../src/domain/setup.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, type Bench, bench, later, start } from './bench.ts';

const nothing: Omit<Setup, 'reportRequests' | 'scoreTemplates' | 'targets'> = {
  sources: [],
  units: [],
  successions: [],
  clusters: [],
  indicators: [],
  daysOff: [],
  officers: [],
};

/** Made up, as the facts it is added to. */
const everything: Omit<Setup, 'reportRequests' | 'scoreTemplates' | 'targets'> = {
  sources: [{ code: 'plan', kind: 'page', title: 'Kế hoạch thử', eventDate: '2026-01-05' }],
  units: [
    { code: 'coast', kind: 'province', name: 'Bờ Thử', validFrom: '2026-01-01', aliases: ['BT', 'Bờ', 'BT'] },
    { code: 'far', validTo: '2025-12-31' },
    { code: 'coast-hamlet', kind: 'commune', name: 'Xóm Thử', province: 'coast' },
  ],
  successions: [
    { predecessor: 'far', successor: 'coast', date: '2026-01-01', legalBasis: 'Nghị quyết thử 2' },
  ],
  clusters: [
    {
      code: 'hills',
      years: [
        {
          year: 2026,
          members: ['new', 'coast'],
          offices: [
            { role: 'chair', unit: 'coast', basis: 'nominated', source: 'plan' },
            { role: 'deputy', unit: 'new', basis: 'confirmed', validFrom: '2026-02-01' },
          ],
          source: 'plan',
        },
      ],
    },
  ],
  indicators: [
    {
      code: 'share',
      section: 'B',
      position: 1,
      name: 'Tỷ lệ thử',
      nameEn: 'Test share',
      unitOfMeasure: '%',
      unitOfMeasureEn: '%',
      decimals: 1,
      measure: 'ratio',
      aggregation: 'ratio',
      numerator: 'houses',
      denominator: 'villages',
      series: 'share',
      levels: 'xã',
      aliases: ['tỷ lệ + thử'],
    },
  ],
  daysOff: [{ day: '2026-12-31', kind: 'off', name: 'Nghỉ thử 2', nameEn: 'Second test holiday' }],
  officers: [
    {
      name: 'Trần Thị Thử',
      handle: 'thu',
      phone: '+84912345678',
      seats: [{ role: 'officer', unit: 'coast', validFrom: '2026-01-01' }, { role: 'observer' }],
    },
  ],
};

function recorded({ database }: Bench, setup: Partial<Setup>): Promise<readonly SetupChange[]> {
  return database.transaction((store) => store.setup.record({ ...nothing, ...setup }, start));
}

async function directoryLater(at: Bench) {
  at.clock.now = later(2, at.clock.now);
  return at.database.directory();
}

function kinds(changes: readonly SetupChange[]): string[] {
  return changes.map(({ part, name, change }) => `${part} ${name} ${change}`);
}

export function setupContract(backend: Backend): void {
  test('adds what is new and says what became of each thing', async () => {
    const at = await bench(backend);
    await at.database.directory();

    const changes = await recorded(at, everything);

    expect(kinds(changes)).toEqual([
      'sources plan added',
      'units coast added',
      'units far changed',
      'units coast-hamlet added',
      'successions far → coast added',
      'clusters hills unchanged',
      'years hills 2026 added',
      'indicators share added',
      'daysOff 2026-12-31 added',
      'officers thu added',
    ]);
    const directory = await directoryLater(at);
    expect(directory.unit('coast')).toEqual({
      code: 'coast',
      kind: 'province',
      name: 'Bờ Thử',
      validFrom: '2026-01-01',
      isBackground: false,
      aliases: expect.arrayContaining(['BT', 'Bờ']),
    });
    expect(directory.unit('far')).toMatchObject({ name: 'An Xa', kind: 'city', validTo: '2025-12-31' });
    expect(directory.unit('coast-hamlet')).toMatchObject({ kind: 'commune', province: 'coast' });
    expect(directory.successorsOf('far')).toEqual(everything.successions);
    expect(directory.cluster('hills').years.at(-1)).toEqual({
      cluster: 'hills',
      year: 2026,
      members: ['new', 'coast'],
      offices: expect.arrayContaining([
        { role: 'chair', unit: 'coast', basis: 'nominated', source: 'plan' },
        { role: 'deputy', unit: 'new', basis: 'confirmed', validFrom: '2026-02-01' },
      ]),
      source: 'plan',
    });
    expect(directory.indicator('share')).toEqual(everything.indicators[0]);
    expect(directory.calendar.isWorkingDay({ year: 2026, month: 12, day: 31 })).toBe(false);
    expect(await at.database.store.people.byHandle('thu')).toMatchObject({
      name: 'Trần Thị Thử',
      phone: '+84912345678',
      isPractice: false,
      seats: [{ role: 'officer', unit: 'coast', validFrom: '2026-01-01' }, { role: 'observer' }],
    });
  });

  test('changes nothing the second time, not even the version of the reference data', async () => {
    const at = await bench(backend);
    await recorded(at, everything);
    const before = await directoryLater(at);
    const person = (await at.database.store.setup.people()).at(-1)?.id ?? 0;
    const officers = everything.officers.map((officer) => ({ ...officer, person }));

    const changes = await recorded(at, { ...everything, officers });

    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['unchanged']));
    expect(await directoryLater(at)).toBe(before);
  });

  test('leaves alone what is not said and takes away what is said to be nothing', async () => {
    const at = await bench(backend);
    await recorded(at, everything);

    const changes = await recorded(at, {
      units: [
        { code: 'coast', validFrom: null, adminCode: '99' },
        { code: 'old', name: 'Đồi Xưa' },
      ],
      indicators: [{ code: 'share', numerator: null, aliases: [] }],
      clusters: [{ code: 'hills', years: [{ year: 2026, offices: [], source: null }] }],
    });

    expect(kinds(changes)).toEqual([
      'units coast changed',
      'units old changed',
      'clusters hills unchanged',
      'years hills 2026 changed',
      'indicators share changed',
    ]);
    const directory = await directoryLater(at);
    expect(directory.unit('coast')).not.toHaveProperty('validFrom');
    expect(directory.unit('coast').aliases).toHaveLength(2);
    expect(directory.unit('old')).toMatchObject({ name: 'Đồi Xưa', validTo: '2025-06-30' });
    expect(directory.indicator('share')).toMatchObject({ denominator: 'villages', aliases: [] });
    expect(directory.indicator('share')).not.toHaveProperty('numerator');
    expect(directory.cluster('hills').years.at(-1)).not.toHaveProperty('source');
    expect(directory.cluster('hills').years.at(-1)?.offices).toHaveLength(2);
  });

  test('keeps units sorted as Vietnamese is when a name changes', async () => {
    const at = await bench(backend);

    await recorded(at, { units: [{ code: 'far', name: 'Ý Xa' }] });

    expect((await directoryLater(at)).reference.units.map(({ code }) => code)).toEqual(['old', 'new', 'far']);
  });

  test('puts members into another order and another unit into the chair', async () => {
    const at = await bench(backend);

    const changes = await recorded(at, {
      clusters: [
        {
          code: 'hills',
          years: [
            {
              year: 2023,
              members: ['far', 'new', 'old'],
              offices: [{ role: 'chair', unit: 'far', basis: 'confirmed' }],
            },
          ],
        },
      ],
    });

    expect(kinds(changes)).toEqual(['clusters hills unchanged', 'years hills 2023 changed']);
    const year = (await directoryLater(at)).cluster('hills').years[0];
    expect(year?.members).toEqual(['far', 'new', 'old']);
    expect(year?.source).toBe('paper');
    expect(year?.offices).toEqual([{ role: 'chair', unit: 'far', basis: 'confirmed' }]);
  });

  test('gives a known person a handle, another name, a later end and a second seat', async () => {
    const at = await bench(backend);
    const seat = { role: 'officer', unit: 'old' } as const;
    await recorded(at, { officers: [{ name: 'Trần Thị Thử', seats: [seat] }] });
    const person = (await at.database.store.setup.people()).at(-1)?.id ?? 0;

    const changes = await recorded(at, {
      officers: [
        {
          person,
          name: 'Trần Thị Thử Nghiệm',
          handle: 'thu',
          seats: [
            { ...seat, validTo: '2025-06-30' },
            { role: 'leader', unit: 'new', validFrom: '2025-07-01' },
          ],
        },
      ],
    });

    expect(kinds(changes)).toEqual(['officers thu changed']);
    expect(await at.database.store.setup.people()).toEqual([
      {
        id: person,
        name: 'Trần Thị Thử Nghiệm',
        handle: 'thu',
        isPractice: false,
        seats: [
          { ...seat, validTo: '2025-06-30' },
          { role: 'leader', unit: 'new', validFrom: '2025-07-01' },
        ],
      },
    ]);
  });

  test('changes or takes away the telephone of a known person; a file that does not name it leaves it', async () => {
    const at = await bench(backend);
    await recorded(at, { officers: [{ name: 'Trần Thị Thử', phone: '+84912345678', seats: [] }] });
    const person = (await at.database.store.setup.people()).at(-1)?.id ?? 0;
    const phoneAfter = async (given: { readonly phone?: string | null }) => {
      const changes = await recorded(at, {
        officers: [{ person, name: 'Trần Thị Thử', seats: [], ...given }],
      });
      const [known] = await at.database.store.setup.people();
      return [changes[0]?.change, known?.phone];
    };

    expect(await phoneAfter({})).toEqual(['unchanged', '+84912345678']);
    expect(await phoneAfter({ phone: '+84387654321' })).toEqual(['changed', '+84387654321']);
    expect(await phoneAfter({ phone: null })).toEqual(['changed', undefined]);
  });

  test('leaves the reference data at their version when only officers are new', async () => {
    const at = await bench(backend);
    const before = await at.database.directory();

    await recorded(at, { officers: [{ name: 'Trần Thị Thử', seats: [{ role: 'observer' }] }] });

    expect(await directoryLater(at)).toBe(before);
  });

  test('leaves nothing of a setup that fails', async () => {
    const at = await bench(backend);
    const unknown = { predecessor: 'old', successor: 'nowhere', date: '2026-01-01', legalBasis: 'thử' };

    await expect(recorded(at, { ...everything, successions: [unknown] })).rejects.toThrow();

    const { client } = await openSession(at.url, () => start);
    const left = [await client.unit.count(), await client.source.count(), await client.calendarDay.count()];
    await client.$disconnect();
    expect(left).toEqual([3, 2, 2]);
  });

  test('adds a thing once when two bring in the same file', async () => {
    const at = await bench(backend);
    const databases = [at.database, await at.again()];

    const both = await Promise.all(
      databases.map((database) =>
        database.transaction((store) => store.setup.record({ ...everything, officers: [] }, start)),
      ),
    );

    const added = both.map((changes) => changes.filter(({ change }) => change === 'added').length);
    expect(added.toSorted()).toEqual([0, 7]);
  });
}
