import { describe, expect, it, test } from 'vitest';
import { jsonDocument } from '../../src/documents/setup/document.ts';
import { type KnownSetup, readSetup } from '../../src/documents/setup/read.ts';
import type { ReportRequest } from '../../src/domain/report.ts';
import { testDirectory } from '../support/directory.ts';

// Everything in these files is synthetic: no such request, unit or officer is known.

const now = new Date('2026-11-23T02:00:00.000Z');
const nothingKnown: KnownSetup = { directory: testDirectory(), requests: [], people: [], scoreTemplates: [] };

function read(content: unknown, known: Partial<KnownSetup> = {}) {
  const document = jsonDocument(JSON.stringify(content));
  if (!document) throw new Error('JSON is JSON');
  return readSetup(document, { ...nothingKnown, ...known }, now);
}

function faultsOf(content: unknown, known: Partial<KnownSetup> = {}): string[] {
  return read(content, known).faults.map(({ where, message }) => `${where}: ${message}`);
}

const request = {
  code: 'thu-2024-h1',
  cluster: 'tdmnpb',
  year: 2024,
  kind: 'sixMonths',
  title: 'Báo cáo thử 6 tháng',
  period: '2024-h1',
  opens: '2024-06-01T07:30',
  dueOn: '2024-06-15',
  dueTime: '17:00',
  sections: [{ title: 'Phần thử', titleEn: 'Test section', indicators: ['house_new', 'house_repair'] }],
};

const known: ReportRequest = {
  id: 7,
  code: 'thu-2026-year',
  cluster: 'tdmnpb',
  year: 2024,
  kind: 'year',
  title: 'Báo cáo thử cả năm',
  period: { year: 2026, part: 'year' },
  periodFrom: '2026-01-01',
  periodTo: '2026-12-31',
  asOf: '2026-12-31',
  opensAt: new Date('2026-11-01T00:00:00+07:00'),
  dueOn: '2026-11-24',
  dueTime: { hour: 17, minute: 0 },
  shift: 'next',
  dueAt: new Date('2026-11-24T17:00:00+07:00'),
  formVersion: 3,
  isPractice: false,
  sections: [],
  duties: [{ unit: 'bac-kan', extendedTo: new Date('2026-11-27T17:00:00+07:00') }],
};

const officer = { name: 'Nguyễn Văn Thử', role: 'officer', unit: 'bac-kan' };
const person = {
  id: 3,
  name: 'Nguyễn Văn Thử',
  isPractice: false,
  seats: [{ role: 'officer', unit: 'bac-kan' }],
} as const;

describe('a report request', () => {
  it('is filled in: the period of the calendar, the members, the moved deadline', () => {
    const { setup, faults } = read({ reportRequests: [request] });

    expect(faults).toEqual([]);
    expect(setup.reportRequests).toEqual([
      {
        code: 'thu-2024-h1',
        cluster: 'tdmnpb',
        year: 2024,
        kind: 'sixMonths',
        title: 'Báo cáo thử 6 tháng',
        period: { year: 2024, part: 'h1' },
        periodFrom: '2024-01-01',
        periodTo: '2024-06-30',
        asOf: '2024-06-30',
        opensAt: new Date('2024-06-01T07:30:00+07:00'),
        dueOn: '2024-06-15',
        dueTime: { hour: 17, minute: 0 },
        shift: 'next',
        dueAt: new Date('2024-06-17T17:00:00+07:00'),
        isPractice: false,
        sections: request.sections,
        duties: testDirectory()
          .cluster('tdmnpb')
          .years.find(({ year }) => year === 2024)
          ?.members.map((unit) => ({ unit })),
      },
    ]);
  });

  it('is due at the end of the day when no time is named', () => {
    const { dueTime: _, ...withoutTime } = request;

    const { setup } = read({ reportRequests: [{ ...withoutTime, dueOn: '2024-06-14' }] });

    expect(setup.reportRequests[0]?.dueAt).toEqual(new Date('2024-06-15T00:00:00+07:00'));
  });

  it('is due by the days off of the same file', () => {
    const daysOff = [{ day: '2024-06-17', kind: 'off', name: 'Nghỉ thử', nameEn: 'Test day off' }];

    const { setup } = read({ daysOff, reportRequests: [request] });

    expect(setup.reportRequests[0]?.dueAt).toEqual(new Date('2024-06-18T17:00:00+07:00'));
  });

  it('is asked of the units that are listed, and of members only that exist in the period', () => {
    const years = [{ year: 2025, members: ['bac-kan', 'hoa-binh', 'thai-nguyen-2025'] }];
    const clusters = [{ code: 'tdmnpb', years }];
    const second = { ...request, year: 2025, period: '2025-h2', opens: '2025-12-01', dueOn: '2025-12-15' };

    const { setup, faults } = read({
      clusters,
      reportRequests: [second, { ...request, code: 'thu-2', units: ['bac-kan'] }],
    });

    expect(faults).toEqual([]);
    expect(setup.reportRequests.map(({ duties }) => duties)).toEqual([
      [{ unit: 'thai-nguyen-2025' }],
      [{ unit: 'bac-kan' }],
    ]);
  });

  test.each<[string, object, string]>([
    [
      'an unknown indicator',
      { sections: [{ title: 'A', titleEn: 'A', indicators: ['house_new', 'houses'] }] },
      '.sections[0].indicators[1]: no indicator has the code "houses"',
    ],
    [
      'an indicator that is asked twice',
      { sections: [request.sections[0], { title: 'B', titleEn: 'B', indicators: ['house_new'] }] },
      '.sections[1].indicators[0]: the indicator "house_new" is named twice',
    ],
    [
      'a unit that is no member',
      { units: ['bac-kan', 'cao-bang'] },
      '.units[1]: "cao-bang" is no member of the cluster in that year',
    ],
    ['a unit twice', { units: ['bac-kan', 'bac-kan'] }, '.units[1]: the unit "bac-kan" is named twice'],
    ['an unknown cluster', { cluster: 'nowhere' }, '.cluster: no cluster has the code "nowhere"'],
    ['a year without members', { year: 2019 }, '.year: the cluster "tdmnpb" has no year 2019 on record'],
    ['a deadline before the opening', { dueOn: '2024-05-31' }, '.dueOn: must be after the opening'],
    [
      'a kind that has another period',
      { kind: 'quarter' },
      '.period: "2024-h1" is no period of a report of the kind quarter',
    ],
    [
      'days far from the period',
      { periodTo: '2024-12-14' },
      '.periodTo: 2024-12-14 is far from the period, which is 2024-h1',
    ],
    [
      'a period that ends before it begins',
      { periodFrom: '2024-06-20', periodTo: '2024-06-14', asOf: '2024-06-30' },
      '.periodFrom: must not be after periodTo',
    ],
    [
      'a day that does not exist',
      { dueOn: '2024-06-31' },
      '.dueOn: must be a day that exists, like 2026-11-30',
    ],
    [
      'a time that does not exist',
      { dueTime: '25:00' },
      '.dueTime: must be a time like 17:00; 24:00 is the end of the day',
    ],
    [
      'an opening that is no day',
      { opens: '1/6/2024' },
      '.opens: must be a day like 2026-11-01, or with a time in Vietnam like 2026-11-01T07:30',
    ],
    [
      'a period that is none',
      { period: '2024-h3' },
      '.period: must be a period like 2026, 2026-h1, 2026-h2, 2026-m9 or 2026-q1 to 2026-q4',
    ],
    ['no title', { title: ' ' }, '.title: must not be empty'],
    ['a field that does not exist', { deadline: '2024-06-15' }, '.deadline: there is no such field'],
  ])('is refused with %s', (_name, change, fault) => {
    expect(faultsOf({ reportRequests: [{ ...request, ...change }] })).toEqual([`reportRequests[0]${fault}`]);
  });

  it('is refused for an indicator that is closed in that period', () => {
    const years = [{ year: 2026, members: ['thai-nguyen-2025'] }];
    const sections = [{ title: 'A', titleEn: 'A', indicators: ['ntm_district'] }];
    const later = {
      ...request,
      year: 2026,
      period: '2026-h1',
      opens: '2026-06-01',
      dueOn: '2026-06-15',
      sections,
    };

    const faults = faultsOf({ clusters: [{ code: 'tdmnpb', years }], reportRequests: [later] });

    expect(faults).toEqual([
      'reportRequests[0].sections[0].indicators[0]: the indicator "ntm_district" is not valid in that period',
    ]);
  });

  it('cannot be turned into one about something else', () => {
    const changed = { ...request, code: known.code, practice: true };

    expect(faultsOf({ reportRequests: [changed] }, { requests: [known] })).toEqual([
      'reportRequests[0].period: cannot change; give the new request a code of its own',
      'reportRequests[0].practice: cannot change; give the new request a code of its own',
    ]);
  });

  it('is moved by a day off that is decided later, with what was granted kept', () => {
    const daysOff = [{ day: '2026-11-24', kind: 'off', name: 'Nghỉ thử', nameEn: 'Test day off' }];

    const { setup } = read({ daysOff }, { requests: [known] });

    expect(setup.reportRequests).toMatchObject([
      { code: known.code, dueAt: new Date('2026-11-25T17:00:00+07:00'), duties: known.duties },
    ]);
  });

  test.each<[string, Partial<ReportRequest>]>([
    ['closed', { closedAt: now }],
    ['past', { dueOn: '2026-11-03', dueAt: new Date('2026-11-03T17:00:00+07:00') }],
    ['not moving', { shift: 'none' }],
  ])('that is %s stays when days off are decided later', (_name, change) => {
    const daysOff = ['2026-11-03', '2026-11-24'].map((day) => ({
      day,
      kind: 'off',
      name: 'Thử',
      nameEn: 'Test',
    }));

    const { setup } = read({ daysOff }, { requests: [{ ...known, ...change }] });

    expect(setup.reportRequests).toEqual([]);
  });
});

describe('units and years', () => {
  it('may refer to what stands in the same file', () => {
    const content = {
      units: [
        { code: 'thu-moi', kind: 'province', name: 'Thử  Mới', validFrom: '2026-01-01', aliases: ['TM'] },
      ],
      successions: [
        { predecessor: 'thu-cu', successor: 'thu-moi', date: '2026-01-01', legalBasis: 'Nghị quyết thử' },
      ],
      clusters: [
        {
          code: 'cum-thu',
          name: 'Cụm thử',
          nameEn: 'Test cluster',
          years: [
            {
              year: 2026,
              members: ['thu-moi'],
              offices: [{ role: 'chair', unit: 'thu-moi', basis: 'confirmed' }],
            },
          ],
        },
      ],
    };
    const old = { code: 'thu-cu', kind: 'province', name: 'Thử Cũ', validTo: '2025-12-31' };

    const { setup, faults } = read({ note: 'số liệu thử', ...content, units: [...content.units, old] });

    expect(faults).toEqual([]);
    expect(setup.units[0]?.name).toBe('Thử Mới');
    expect(setup.clusters).toEqual(content.clusters);
  });

  it('may be changed by the field that changes', () => {
    const { setup, faults } = read({ units: [{ code: 'bac-kan', adminCode: null }] });

    expect(faults).toEqual([]);
    expect(setup.units).toEqual([{ code: 'bac-kan', adminCode: null }]);
  });

  test.each<[string, unknown, string]>([
    [
      'a new unit without a name',
      { units: [{ code: 'thu', kind: 'city' }] },
      'units[0].name: is missing; the unit is new',
    ],
    [
      'a unit twice',
      { units: [{ code: 'bac-kan' }, { code: 'bac-kan' }] },
      'units[1]: the unit "bac-kan" is named twice',
    ],
    [
      'a code with capitals',
      { units: [{ code: 'Bac-Kan' }] },
      'units[0].code: must be made of small letters a to z, digits, - and _',
    ],
    [
      'the code that means the whole cluster',
      { units: [{ code: 'cluster' }] },
      'units[0].code: must not be "cluster", which means the whole cluster',
    ],
    [
      'an unknown kind',
      { units: [{ code: 'bac-kan', kind: 'district' }] },
      'units[0].kind: must be one of province, city, commune, ward, zone',
    ],
    [
      'a new commune that lies nowhere',
      { units: [{ code: 'thu', kind: 'commune', name: 'Thử' }] },
      'units[0].province: is missing; a commune lies in a province or a city',
    ],
    [
      'a ward of a province that there is not',
      { units: [{ code: 'thu', kind: 'ward', name: 'Thử', province: 'nowhere' }] },
      'units[0].province: no unit has the code "nowhere"',
    ],
    [
      'a commune in a commune',
      {
        units: [
          { code: 'thu', kind: 'zone', name: 'Thử', province: 'bac-ninh-2025' },
          { code: 'thu-2', kind: 'commune', name: 'Thử', province: 'thu' },
        ],
      },
      'units[1].province: "thu" is neither a province nor a city',
    ],
    [
      'a province in a province',
      { units: [{ code: 'bac-kan', province: 'cao-bang' }] },
      'units[0].province: a province lies in no other unit',
    ],
    [
      'a unit that ends before it begins',
      { units: [{ code: 'bac-kan', validFrom: '2026-01-01' }] },
      'units[0]: ends on 2025-06-30, before it begins on 2026-01-01',
    ],
    [
      'a succession of a unit that goes on',
      {
        successions: [
          { predecessor: 'cao-bang', successor: 'lao-cai-2025', date: '2026-01-01', legalBasis: 'thử' },
        ],
      },
      'successions[0].date: the unit "cao-bang" must have ended before 2026-01-01',
    ],
    [
      'an unknown member',
      { clusters: [{ code: 'tdmnpb', years: [{ year: 2026, members: ['nowhere'] }] }] },
      'clusters[0].years[0].members[0]: no unit has the code "nowhere"',
    ],
    [
      'a member that is gone',
      { clusters: [{ code: 'tdmnpb', years: [{ year: 2026, members: ['bac-kan'] }] }] },
      'clusters[0].years[0].members[0]: the unit "bac-kan" does not exist in 2026',
    ],
    [
      'a new year without members',
      { clusters: [{ code: 'tdmnpb', years: [{ year: 2026 }] }] },
      'clusters[0].years[0].members: is missing; the cluster year is new',
    ],
    [
      'a chair that is no member',
      {
        clusters: [
          {
            code: 'tdmnpb',
            years: [{ year: 2024, offices: [{ role: 'deputy', unit: 'cao-bang', basis: 'confirmed' }] }],
          },
        ],
      },
      'clusters[0].years[0].offices[0].unit: "cao-bang" is no member of the cluster in 2024',
    ],
    [
      'members without the chair',
      { clusters: [{ code: 'tdmnpb', years: [{ year: 2024, members: ['phu-tho'] }] }] },
      'clusters[0].years[0].members: "bac-kan" is missing, which is the chair of 2024',
    ],
    [
      'a source that is not known',
      { clusters: [{ code: 'tdmnpb', years: [{ year: 2024, source: 'nowhere' }] }] },
      'clusters[0].years[0].source: no source has the code "nowhere"',
    ],
    [
      'a day off twice',
      {
        daysOff: ['2026-11-24', '2026-11-24'].map((day) => ({
          day,
          kind: 'off',
          name: 'Thử',
          nameEn: 'Test',
        })),
      },
      'daysOff[1]: the day "2026-11-24" is named twice',
    ],
    [
      'other decimals',
      { indicators: [{ code: 'house_new', decimals: 2 }] },
      'indicators[0].decimals: cannot change from 0: the figures that are there count on it',
    ],
    [
      'a word that means another indicator',
      { indicators: [{ code: 'house_new', aliases: ['Xã đạt chuẩn NÔNG THÔN MỚI'] }] },
      'indicators[0].aliases[0]: "Xã đạt chuẩn NÔNG THÔN MỚI" means the indicator "ntm_commune" already',
    ],
    ['a list that is none', { units: {} }, 'units: must be a list'],
    ['a list that does not exist', { provinces: [] }, 'provinces: there is no such field'],
    ['something else than lists', [], 'the file: must be an object with lists in it'],
  ])('are refused with %s', (_name, content, fault) => {
    expect(faultsOf(content)).toEqual([fault]);
  });

  it('are refused with every fault at once, and none that only follows from another', () => {
    const faults = faultsOf({
      units: [{ code: 'thu', kind: 'province', name: 5 }],
      clusters: [{ code: 'tdmnpb', years: [{ year: 2026, members: ['thu', 'nowhere'] }] }],
      indicators: [{ code: 'thu_chi_tieu', position: 0 }],
      reportRequests: [
        { ...request, sections: [{ title: 'A', titleEn: 'A', indicators: ['thu_chi_tieu'] }] },
      ],
      officers: [{ name: 'Người Thử', role: 'officer' }],
    });

    expect(faults).toEqual([
      'units[0].name: must be text',
      'indicators[0].position: must be 1 or more',
      'clusters[0].years[0].members[1]: no unit has the code "nowhere"',
      'officers[0].unit: is missing; nobody is officer without a unit',
    ]);
  });
});

describe('officers', () => {
  it('have a telephone at work, kept in one form, or none', () => {
    const phoneOf = (phone: unknown) => read({ officers: [{ ...officer, phone }] }).setup.officers[0];

    expect(phoneOf('0912 345 678')).toMatchObject({ phone: '+84912345678' });
    expect(phoneOf('+84 (0) 912.345.678')).toMatchObject({ phone: '+84912345678' });
    expect(phoneOf(null)).toMatchObject({ phone: null });
    expect(read({ officers: [officer] }).setup.officers[0]).not.toHaveProperty('phone');
  });

  it('are new where nobody known is meant', () => {
    const { setup, faults } = read({ officers: [{ ...officer, handle: 'thu-1', validFrom: '2024-01-01' }] });

    expect(faults).toEqual([]);
    expect(setup.officers).toEqual([
      {
        name: 'Nguyễn Văn Thử',
        handle: 'thu-1',
        seats: [{ role: 'officer', unit: 'bac-kan', validFrom: '2024-01-01' }],
      },
    ]);
  });

  it('are those of the same name and unit, who may get a handle', () => {
    const people = [person, { ...person, id: 4, seats: [{ role: 'officer' as const, unit: 'yen-bai' }] }];

    const { setup } = read({ officers: [{ ...officer, handle: 'thu-1' }] }, { people });

    expect(setup.officers).toMatchObject([{ person: 3, handle: 'thu-1' }]);
  });

  it('are one person with two seats under one handle, who needs no name when known', () => {
    const people = [{ ...person, handle: 'thu-1' }];
    const officers = [
      { handle: 'thu-1', role: 'officer', unit: 'bac-kan', validTo: '2025-06-30' },
      { handle: 'thu-1', role: 'officer', unit: 'thai-nguyen-2025', validFrom: '2025-07-01' },
    ];

    const { setup, faults } = read({ officers }, { people });

    expect(faults).toEqual([]);
    expect(setup.officers).toEqual([
      {
        person: 3,
        name: 'Nguyễn Văn Thử',
        handle: 'thu-1',
        seats: [
          { role: 'officer', unit: 'bac-kan', validTo: '2025-06-30' },
          { role: 'officer', unit: 'thai-nguyen-2025', validFrom: '2025-07-01' },
        ],
      },
    ]);
  });

  test.each<[string, readonly object[], string]>([
    [
      'a telephone number',
      [{ ...officer, telephone: '0912' }],
      'officers[0].telephone: there is no such field',
    ],
    [
      'a telephone number that is none',
      [{ ...officer, phone: '0912 34' }],
      'officers[0].phone: must be a telephone number of Vietnam like 0912 345 678',
    ],
    [
      'two telephone numbers',
      [
        { ...officer, handle: 'thu-9', phone: '0912345678' },
        { ...officer, handle: 'thu-9', role: 'observer', phone: '0387654321' },
      ],
      'officers[0].phone: differs from another row of this officer',
    ],
    ['neither handle nor name', [{ role: 'observer' }], 'officers[0].name: is missing; the officer is new'],
    [
      'an unknown unit',
      [{ ...officer, unit: 'nowhere' }],
      'officers[0].unit: no unit has the code "nowhere"',
    ],
    [
      'a role that is none',
      [{ ...officer, role: 'chair' }],
      'officers[0].role: must be one of officer, leader, observer, admin',
    ],
    [
      'the handle of a practice officer',
      [{ ...officer, handle: 'bac-kan' }],
      'officers[0].handle: "bac-kan" is kept for a practice officer',
    ],
    [
      'a new handle without a name',
      [{ handle: 'thu-9', role: 'observer' }],
      'officers[0].name: is missing; the officer is new',
    ],
    [
      'one seat twice',
      [officer, officer],
      'officers[1]: this officer has that role for that unit in the file already',
    ],
    [
      'two names under one handle',
      [
        { ...officer, handle: 'thu-9' },
        { handle: 'thu-9', name: 'Khác', role: 'observer' },
      ],
      'officers[0].handle: "thu-9" stands for different names in the file',
    ],
    [
      'a seat that ends before it begins',
      [{ ...officer, validFrom: '2026-02-01', validTo: '2026-01-01' }],
      'officers[0]: ends on 2026-01-01, before it begins on 2026-02-01',
    ],
  ])('are refused with %s', (_name, officers, fault) => {
    expect(faultsOf({ officers })).toEqual([fault]);
  });

  it('are refused when two people are meant', () => {
    const people = [person, { ...person, id: 4 }];

    expect(faultsOf({ officers: [officer] }, { people })).toEqual([
      'officers[0].name: 2 people have that name; say which by handle',
    ]);
  });
});

test('what is no JSON is no document', () => {
  expect(jsonDocument('{')).toBeUndefined();
  expect(jsonDocument('\uFEFF{}')).toBeDefined();
});

describe('the cadence of a request', () => {
  const withReminders = (reminders: string) => ({ reportRequests: [{ ...request, reminders }] });

  it('is kept in one spelling', () => {
    expect(read(withReminders(' opening  -7~1 0 ')).setup.reportRequests[0]?.reminders).toBe('opening -7 0');
    expect(read(withReminders('none')).setup.reportRequests[0]?.reminders).toBe('none');
    expect(read({ reportRequests: [request] }).setup.reportRequests[0]).not.toHaveProperty('reminders');
  });

  test.each([
    ['-1 -3', 'must ascend: "-3" stands after something that comes later'],
    ['weekly', 'must be words like opening -21 -7 -3 -1 0 +1 +3w, 20 at most, or none'],
  ])('"%s" is refused with a way out', (reminders, message) => {
    expect(faultsOf(withReminders(reminders))).toEqual([`reportRequests[0].reminders: ${message}`]);
  });
});
