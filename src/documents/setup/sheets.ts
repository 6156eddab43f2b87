import { phrase } from '../../chat/reply.ts';
import { column, type SheetLayout } from './sheet-layout.ts';

export const sheetNames = [
  'sources',
  'units',
  'successions',
  'clusters',
  'years',
  'offices',
  'indicators',
  'daysOff',
  'reportRequests',
  'sections',
  'officers',
] as const;
export type SheetName = (typeof sheetNames)[number];

const code = column('code', 'text', phrase('setup-about-code'));
const nameEn = column('nameEn', 'text', phrase('setup-about-name-en'));
const validity = [
  column('validFrom', 'day', phrase('setup-about-valid-from')),
  column('validTo', 'day', phrase('setup-about-valid-to')),
];
const aliases = column('aliases', 'list', phrase('setup-about-aliases'));
const source = column('source', 'text', phrase('setup-about-source'));
const cluster = column('cluster', 'text', phrase('setup-about-cluster'));
const year = column('year', 'whole', phrase('setup-about-year'));

/** The sheets of a setup workbook. The fields are those of `entryShapes`, with the parent's key where JSON would nest. */
export const sheets: Readonly<Record<SheetName, SheetLayout>> = {
  sources: {
    name: 'sources',
    columns: [
      code,
      column('kind', 'text', phrase('setup-about-source-kind')),
      column('title', 'text', phrase('setup-about-source-title')),
      column('author', 'text', phrase('setup-about-source-author')),
      column('eventDate', 'day', phrase('setup-about-source-date')),
    ],
  },
  units: {
    name: 'units',
    columns: [
      code,
      column('kind', 'text', phrase('setup-about-unit-kind')),
      column('name', 'text', phrase('setup-about-unit-name')),
      column('province', 'text', phrase('setup-about-unit-province')),
      column('adminCode', 'text', phrase('setup-about-admin-code')),
      ...validity,
      column('isBackground', 'truth', phrase('setup-about-background')),
      aliases,
    ],
  },
  successions: {
    name: 'successions',
    columns: [
      column('predecessor', 'text', phrase('setup-about-predecessor')),
      column('successor', 'text', phrase('setup-about-successor')),
      column('date', 'day', phrase('setup-about-succession-date')),
      column('legalBasis', 'text', phrase('setup-about-legal-basis')),
    ],
  },
  clusters: {
    name: 'clusters',
    columns: [code, column('name', 'text', phrase('setup-about-cluster-name')), nameEn],
  },
  years: {
    name: 'years',
    columns: [cluster, year, column('members', 'list', phrase('setup-about-members')), source],
  },
  offices: {
    name: 'offices',
    columns: [
      cluster,
      year,
      column('role', 'text', phrase('setup-about-office-role')),
      column('unit', 'text', phrase('setup-about-office-unit')),
      column('basis', 'text', phrase('setup-about-office-basis')),
      ...validity,
      source,
    ],
  },
  indicators: {
    name: 'indicators',
    columns: [
      code,
      column('section', 'text', phrase('setup-about-indicator-section')),
      column('position', 'whole', phrase('setup-about-position')),
      column('name', 'text', phrase('setup-about-indicator-name')),
      nameEn,
      column('unitOfMeasure', 'text', phrase('setup-about-unit-of-measure')),
      column('unitOfMeasureEn', 'text', phrase('setup-about-unit-of-measure-en')),
      column('decimals', 'whole', phrase('setup-about-decimals')),
      column('measure', 'text', phrase('setup-about-measure')),
      column('aggregation', 'text', phrase('setup-about-aggregation')),
      column('numerator', 'text', phrase('setup-about-numerator')),
      column('denominator', 'text', phrase('setup-about-denominator')),
      column('series', 'text', phrase('setup-about-series')),
      column('levels', 'text', phrase('setup-about-levels')),
      ...validity,
      column('definition', 'text', phrase('setup-about-definition')),
      column('definitionEn', 'text', phrase('setup-about-definition-en')),
      aliases,
    ],
  },
  daysOff: {
    name: 'daysOff',
    title: 'Ngày nghỉ',
    columns: [
      column('day', 'day', phrase('setup-about-day'), 'ngày'),
      column('kind', 'text', phrase('setup-about-day-kind'), 'loại'),
      column('name', 'text', phrase('setup-about-day-name'), 'tên'),
      column('nameEn', 'text', phrase('setup-about-name-en'), 'tên tiếng Anh'),
      column('basis', 'text', phrase('setup-about-basis'), 'căn cứ'),
    ],
  },
  reportRequests: {
    name: 'reportRequests',
    title: 'Đợt báo cáo',
    columns: [
      column('code', 'text', phrase('setup-about-request-code'), 'mã'),
      column('cluster', 'text', phrase('setup-about-cluster'), 'cụm'),
      column('year', 'whole', phrase('setup-about-year'), 'năm thi đua'),
      column('kind', 'text', phrase('setup-about-request-kind'), 'loại'),
      column('title', 'text', phrase('setup-about-request-title'), 'tên đợt báo cáo'),
      column('period', 'text', phrase('setup-about-period'), 'kỳ báo cáo'),
      column('periodFrom', 'day', phrase('setup-about-period-from'), 'từ ngày'),
      column('periodTo', 'day', phrase('setup-about-period-to'), 'đến ngày'),
      column('asOf', 'day', phrase('setup-about-as-of'), 'số liệu đến ngày'),
      column('opens', 'moment', phrase('setup-about-opens'), 'mở lúc'),
      column('dueOn', 'day', phrase('setup-about-due-on'), 'hạn nộp'),
      column('dueTime', 'time', phrase('setup-about-due-time'), 'giờ hạn nộp'),
      column('shift', 'text', phrase('setup-about-shift'), 'khi trùng ngày nghỉ'),
      column('units', 'list', phrase('setup-about-request-units'), 'đơn vị phải báo cáo'),
      column('practice', 'truth', phrase('setup-about-practice'), 'tập huấn'),
      column('reminders', 'text', phrase('setup-about-reminders'), 'lịch nhắc'),
    ],
  },
  sections: {
    name: 'sections',
    title: 'Chỉ tiêu của đợt',
    columns: [
      column('request', 'text', phrase('setup-about-section-request'), 'mã đợt báo cáo'),
      column('title', 'text', phrase('setup-about-section-title'), 'mục'),
      column('titleEn', 'text', phrase('setup-about-section-title-en'), 'mục tiếng Anh'),
      column('indicators', 'list', phrase('setup-about-section-indicators'), 'chỉ tiêu'),
    ],
  },
  officers: {
    name: 'officers',
    title: 'Cán bộ',
    columns: [
      column('handle', 'text', phrase('setup-about-handle'), 'mã cán bộ'),
      column('name', 'text', phrase('setup-about-officer-name'), 'họ và tên'),
      column('role', 'text', phrase('setup-about-role'), 'vai trò'),
      column('unit', 'text', phrase('setup-about-officer-unit'), 'đơn vị'),
      column('phone', 'text', phrase('setup-about-phone'), 'số điện thoại'),
      column('validFrom', 'day', phrase('setup-about-valid-from'), 'từ ngày'),
      column('validTo', 'day', phrase('setup-about-valid-to'), 'đến ngày'),
    ],
  },
};
