import type { SheetName } from './sheets.ts';

type ExampleRow = Readonly<Partial<Record<string, string>>>;

/** Made up, as every one of them says: there is no such unit, paper, request or officer. Together they can be read. */
export const templateExamples: Readonly<Record<SheetName, readonly ExampleRow[]>> = {
  sources: [
    {
      code: 'vi-du-ke-hoach',
      kind: 'page',
      title: 'Kế hoạch minh họa số 1 (không có thật)',
      eventDate: '05/01/2027',
    },
  ],
  // A succession takes two.
  units: [
    { code: 'vi-du-a', kind: 'province', name: 'Minh Họa A', validTo: '31/12/2026' },
    {
      code: 'vi-du-b',
      kind: 'province',
      name: 'Minh Họa B',
      validFrom: '01/01/2027',
      aliases: 'MHB; Minh Họa mới',
    },
  ],
  successions: [
    {
      predecessor: 'vi-du-a',
      successor: 'vi-du-b',
      date: '01/01/2027',
      legalBasis: 'Nghị quyết minh họa (không có thật)',
    },
  ],
  clusters: [{ code: 'vi-du', name: 'Cụm minh họa', nameEn: 'Example cluster' }],
  years: [{ cluster: 'vi-du', year: '2027', members: 'vi-du-b', source: 'vi-du-ke-hoach' }],
  offices: [
    {
      cluster: 'vi-du',
      year: '2027',
      role: 'chair',
      unit: 'vi-du-b',
      basis: 'confirmed',
      source: 'vi-du-ke-hoach',
    },
  ],
  indicators: [
    {
      code: 'vi_du_cuoc',
      section: 'E',
      position: '99',
      name: 'Số cuộc minh họa',
      nameEn: 'Example meetings',
      unitOfMeasure: 'cuộc',
      unitOfMeasureEn: 'meetings',
      decimals: '0',
      measure: 'flow',
      aggregation: 'sum',
      series: 'vi-du',
      levels: 'tỉnh',
      aliases: 'cuộc minh họa',
    },
  ],
  daysOff: [
    {
      day: '14/06/2027',
      kind: 'off',
      name: 'nghỉ hoán đổi minh họa',
      nameEn: 'example day off',
      basis: 'Thông báo minh họa (không có thật)',
    },
  ],
  reportRequests: [
    {
      code: 'vi-du-2027-h1',
      cluster: 'vi-du',
      year: '2027',
      kind: 'sixMonths',
      title: 'Báo cáo minh họa 6 tháng đầu năm 2027 (không có thật)',
      period: '2027-h1',
      periodTo: '10/06/2027',
      asOf: '10/06/2027',
      opens: '01/06/2027 07:30',
      dueOn: '14/06/2027',
      dueTime: '17:00',
      shift: 'next',
      practice: 'có',
      reminders: 'opening -7 -3 -1 0 +1 +3w',
    },
  ],
  sections: [
    {
      request: 'vi-du-2027-h1',
      title: 'I. Nội dung minh họa',
      titleEn: 'I. Example',
      indicators: 'vi_du_cuoc',
    },
  ],
  officers: [
    {
      handle: 'vi-du-an',
      name: 'Nguyễn Thị An (minh họa)',
      role: 'officer',
      unit: 'vi-du-b',
      validFrom: '01/01/2027',
    },
  ],
};
