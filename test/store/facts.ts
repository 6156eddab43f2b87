import type { Seed } from '../../src/store/seed-files.ts';

/** 2^53 + 1: no float can hold it. */
export const beyondFloats = 9_007_199_254_740_993n;

const noCaveats: Seed['figures'][number]['caveats'] = [];
const common = { year: 2023, part: 'year', status: 'official', caveats: noCaveats, source: 'paper' } as const;

/** Made-up facts, small enough to be read at a glance. */
export const facts: Seed = {
  units: [
    {
      code: 'old',
      kind: 'province',
      name: 'Đồi Cũ',
      validTo: '2025-06-30',
      isBackground: false,
      aliases: ['ĐC', 'Đồi'],
    },
    {
      code: 'new',
      kind: 'province',
      name: 'Đồi Mới',
      validFrom: '2025-07-01',
      isBackground: false,
      aliases: [],
    },
    { code: 'far', kind: 'city', name: 'An Xa', isBackground: true, aliases: [] },
  ],
  successions: [{ predecessor: 'old', successor: 'new', date: '2025-07-01', legalBasis: 'Nghị quyết thử' }],
  sources: [
    {
      code: 'paper',
      kind: 'article',
      title: 'Báo thử',
      author: 'Người Viết',
      publishedAt: '2023-12-01T12:41:00+07:00',
    },
    { code: 'law', kind: 'law', title: 'Nghị quyết thử', eventDate: '2025-06-12' },
  ],
  cluster: {
    cluster: { code: 'hills', name: 'Cụm thử', nameEn: 'Test cluster' },
    years: [
      { year: 2024, members: ['far', 'old'], offices: [{ role: 'chair', unit: 'far', basis: 'nominated' }] },
      {
        year: 2023,
        members: ['old', 'far'],
        offices: [{ role: 'chair', unit: 'old', basis: 'confirmed', source: 'paper' }],
        source: 'paper',
      },
    ],
  },
  events: [
    { code: 'meeting', year: 2023, kind: 'meeting', title: 'Họp', titleEn: 'Meeting', date: '2023-05-01' },
  ],
  indicators: [indicator('houses', 1, 'căn'), indicator('money', 2, 'đồng'), indicator('villages', 3, 'xã')],
  rules: [{ code: 'R1', severity: 'hard', kind: 'atMost', terms: { parts: ['houses'], whole: 'villages' } }],
  daysOff: [
    { day: '2026-11-24', kind: 'off', name: 'Nghỉ thử', nameEn: 'Test holiday', basis: 'Thông báo thử' },
    { day: '2026-11-28', kind: 'work', name: 'Làm bù thử', nameEn: 'Test working Saturday' },
  ],
  figures: [
    { ...common, indicator: 'houses', subject: 'old', value: 0n },
    { ...common, indicator: 'money', subject: 'old', absence: 'notReported', status: 'draft' },
    { ...common, indicator: 'villages', subject: 'old', absence: 'notApplicable', note: 'không còn cấp xã' },
    {
      ...common,
      indicator: 'money',
      subject: 'cluster:hills',
      value: 8_050_000_000n,
      qualifier: 'over',
      asOf: '2023-12-01',
      caveats: ['pledgedAndPaid', 'noUnitFigures'],
    },
    { ...common, indicator: 'money', subject: 'cluster:hills', year: 2024, part: 'h1', value: beyondFloats },
    {
      ...common,
      indicator: 'money',
      subject: 'cluster:hills',
      year: 2024,
      part: 'q1',
      absence: 'notReported',
    },
  ],
  awards: {
    kinds: [
      {
        code: 'flag',
        name: 'Cờ thử',
        nameEn: 'Flag',
        isTitle: true,
        level: 'central',
        awarder: 'Trung ương',
        awarderEn: 'The centre',
        position: 1,
        aliases: ['cờ'],
      },
    ],
    awards: [
      { kind: 'flag', unit: 'far', cluster: 'hills', year: 2024, state: 'registered', position: 1 },
      {
        kind: 'flag',
        unit: 'far',
        cluster: 'hills',
        year: 2023,
        state: 'proposed',
        position: 2,
        source: 'paper',
      },
      {
        kind: 'flag',
        unit: 'old',
        cluster: 'hills',
        year: 2023,
        state: 'proposed',
        position: 1,
        proposedBy: 'Hội nghị',
        proposedOn: '2023-12-01',
      },
    ],
  },
};

function indicator(code: string, position: number, unitOfMeasure: string): Seed['indicators'][number] {
  return {
    code,
    section: 'A',
    position,
    name: `Số ${code}`,
    nameEn: `Number of ${code}`,
    unitOfMeasure,
    unitOfMeasureEn: unitOfMeasure,
    decimals: 0,
    measure: 'flow',
    aggregation: 'sum',
    series: code,
    levels: 'xã',
    aliases: [`${code} + mới`],
  };
}
