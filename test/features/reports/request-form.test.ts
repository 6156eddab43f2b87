import { describe, expect, it } from 'vitest';
import type { ReportRequest, ReportSection } from '../../../src/domain/report.ts';
import { editedForm, takenForm } from '../../../src/features/reports/request-form.ts';
import { type FormWords, readFormWords } from '../../../src/features/reports/request-form-words.ts';
import { buildLexicon } from '../../../src/reading/lexicon.ts';
import { testDirectory } from '../../support/directory.ts';

const directory = testDirectory();
const lexicon = buildLexicon(directory);
const year2024 = { from: '2024-01-01', to: '2024-12-31' };
const titleOf = (section: string) => ({ title: `Phần ${section}`, titleEn: `Part ${section}` });

const sections: readonly ReportSection[] = [
  { title: 'Xã', titleEn: 'Communes', indicators: ['commune_total', 'ntm_commune', 'ntm_district'] },
  { title: 'Nhà', titleEn: 'Houses', indicators: ['house_new', 'house_total'] },
];
// Only the sections of the synthetic request matter here.
const earlier = { sections } as ReportRequest;
const shown = sections.flatMap(({ indicators }) => indicators);

const codes = (form: readonly ReportSection[]) => form.map(({ indicators }) => indicators.join(' '));

describe('the form of a new request', () => {
  it('is that of the earlier one', () => {
    const form = takenForm(earlier, year2024, directory, titleOf);

    expect(form).toEqual({ sections, retired: [] });
  });

  it('leaves out what is not in use in its time, and says so', () => {
    const form = takenForm(earlier, { from: '2026-03-01', to: '2026-06-30' }, directory, titleOf);

    expect(codes(form.sections)).toEqual(['commune_total', 'house_new house_total']);
    expect(form.retired).toEqual(['ntm_commune', 'ntm_district']);
  });

  it('can be the whole list, in its sections and its order', () => {
    const form = takenForm('list', year2024, directory, titleOf);

    expect(form.sections.map(({ title }) => title)).toEqual([
      'Phần A',
      'Phần B',
      'Phần C',
      'Phần D',
      'Phần E',
    ]);
    expect(form.sections.flatMap(({ indicators }) => indicators)).toEqual(
      directory.reference.indicators.map(({ code }) => code),
    );
  });

  it('takes an addition to where its like are, and loses a section that is empty', () => {
    const form = editedForm(
      sections,
      { drop: ['commune_total', 'ntm_commune', 'ntm_district'], add: ['fund_poor', 'gs_count', 'pb_count'] },
      directory,
      titleOf,
    );

    expect(codes(form)).toEqual(['house_new house_total fund_poor', 'gs_count pb_count']);
    expect(form.map(({ title }) => title)).toEqual(['Nhà', 'Phần D']);
  });
});

describe('words about the form', () => {
  it.each([
    ['bỏ 3', '-ntm_district +'],
    ['bo 1, 4 va 5', '-commune_total house_new house_total +'],
    ['bỏ câu 2-4', '-ntm_commune ntm_district house_new +'],
    ['bỏ từ số 1', 'requests-form-not-there'],
    ['bỏ số nhà đại đoàn kết làm mới', '-house_new +'],
    ['thêm số mô hình tự quản', '- +selfgov_models'],
    ['bỏ 3; thêm số nhà tạm, nhà dột nát đã xóa', '-ntm_district +temp_house'],
    ['thêm quỹ vì người nghèo, bỏ 1', '-commune_total +fund_poor'],
    ['bỏ 2-5; thêm tổng số nhà đại đoàn kết', '-ntm_commune ntm_district house_new +'],
    ['bỏ 9', 'requests-form-no-number'],
    ['bỏ 0', 'requests-form-no-number'],
    ['bỏ quỹ vì người nghèo', 'requests-form-not-there'],
    ['thêm tổng số xã', 'requests-form-there'],
    ['thêm xã nông thôn mới nâng cao', 'requests-form-gone'],
    ['thêm số tàu vũ trụ', 'requests-form-unknown'],
    ['3, 7', 'requests-form-unread'],
    ['số lớp tập huấn cán bộ', 'requests-form-unread'],
    ['', 'requests-form-unread'],
  ])('"%s" is read as %s', (text, expected) => {
    const words = readFormWords(text, { shown, mayAdd: (code) => code !== 'ntm_advanced', lexicon });

    expect(written(words)).toBe(expected);
  });

  it('that could name several ask which', () => {
    const words = readFormWords('bỏ 1; thêm nông thôn mới', {
      shown,
      mayAdd: () => true,
      lexicon,
    });

    expect(written(words)).toBe(
      ['ntm_advanced', 'ntm_model', 'ntm_new', 'kdc_ntm', 'land_donated']
        .map((code) => `-commune_total +${code}`)
        .join(' | '),
    );
  });
});

function written(words: FormWords): string {
  switch (words.kind) {
    case 'edit':
      return `-${words.edit.drop.join(' ')} +${words.edit.add.join(' ')}`;
    case 'which':
      return words.edits.map(({ drop, add }) => `-${drop.join(' ')} +${add.join(' ')}`).join(' | ');
    default:
      return words.because.key;
  }
}
