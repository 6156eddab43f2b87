import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/reading/lexicon.ts';
import { isParagraph, readParagraph } from '../../../src/reading/paragraph/paragraph.ts';
import { testDirectory } from '../../support/directory.ts';

const now = new Date('2024-12-20T02:00:00Z');
const lexicon = buildLexicon(testDirectory());

/** Every form of the fact sheet's table of numbers (domain.md 6.1), row by row. */
const singleAnswers = [
  ...['6.485 căn', '6485', '6 485', '6,485'],
  ...['8,05 tỉ đồng', '8,05 tỷ', '8.05 ty', '8 tỷ 50 triệu', '8 tỷ 050', '8.050 triệu', '8.050 tr', '8050tr'],
  ...['8.050.000.000 đ', '8.050 tỷ', '8,050 tỷ', '8 tỷ 5', '8 tỷ rưỡi', '8tỷ5', '8tr', '8 tr5', '8tr500'],
  ...['500k', '500 nghìn', '500 ngàn', '24.761,596 tỷ đồng', '22', '02 huyện', '06 căn'],
  ...['12%', '12,5%', '12.5 %', 'đạt 112% kế hoạch', '653/1.011 xã', '6/11'],
  ...['khoảng 8 tỉ', '~8 tỷ', 'gần 8 tỷ', 'trên 8 tỷ', 'hơn 8 tỷ', 'ước 8 tỷ', 'xấp xỉ 8 tỷ'],
  ...['8-9 tỷ', 'từ 8 đến 9 tỷ', 'không có', 'ko có', 'k có', '0', 'không phát sinh'],
  ...['chưa có số liệu', 'chưa có', 'đang tổng hợp', 'chờ xã báo cáo', '-', 'n/a'],
  ...['như kỳ trước', 'không thay đổi', 'vẫn vậy', 'tăng 12 xã', 'thêm 5 căn', 'nâng tổng số lên 141'],
  ...['sáu nghìn bốn trăm tám mươi lăm', 'sau nghin bon tram tam muoi lam'],
  ...['một trăm linh năm', 'một trăm lẻ năm', 'không trăm linh năm', '8 củ', '8 chai', '8 tỏi', '8 lít'],
  ...['2 ha', '20.000 m2', '5 sào', '1 mẫu'],
];
/** Longer, and still one answer. SYNTHETIC. */
const longerAnswers = [
  '8.050.000.000 đồng (tám tỷ không trăm năm mươi triệu đồng)',
  '120 kiến nghị, 98 được tiếp thu',
  '120 kiến nghị sau giám sát, 98 kiến nghị được tiếp thu',
  'toàn tỉnh có 136/196 xã đạt chuẩn nông thôn mới',
  'tăng 12 xã đạt chuẩn nông thôn mới, nâng tổng số lên 141 xã',
  'năm 2023 có 25 căn, đạt 112% kế hoạch',
  '25 căn trong năm 2024, ngày 30/11 tổng hợp lại',
  'dạ tỉnh em làm mới được 120 căn nhà ạ',
  '850 vụ, hòa giải thành 760 vụ',
  '2.114 ý kiến, đã giải quyết 1.900 ý kiến',
  'cấp tỉnh 12 cuộc, cấp huyện 85 cuộc, cấp xã 353 cuộc',
  'từ 118 xã lên 127 xã đạt chuẩn nông thôn mới',
  '1.502/1.530 khu dân cư tổ chức Ngày hội, đạt 98,2%',
  '32,75 tỷ đồng, trong đó cấp tỉnh 4 tỷ 200 triệu',
  'Quỹ vì người nghèo 3 cấp vận động 25 tỷ, năm ngoái 22 tỷ',
  'theo báo cáo số 123/BC-MTTQ ngày 05/12/2024 là 120 cuộc giám sát',
];

describe('a single answer', () => {
  it.each([...singleAnswers, ...longerAnswers])('is no paragraph: "%s"', (text) => {
    expect(isParagraph(text, { lexicon, now })).toBe(false);
  });

  it.each(testDirectory().reference.indicators.map(({ name }) => name))(
    'is no paragraph behind the name of its indicator: %s',
    (name) => {
      const taken = singleAnswers.filter((answer) => isParagraph(`${name}: ${answer}`, { lexicon, now }));

      expect(taken).toEqual([]);
    },
  );
});

describe('several figures in one message', () => {
  it.each([
    'làm mới 120 căn, sửa chữa 60 căn',
    'xã NTM 136, xã NTM nâng cao 14',
    'Số cuộc giám sát: 120\nSố đơn thư: 45',
    'giam sat 120 cuoc, phan bien xa hoi 45 cuoc',
    'câu 7: 55; câu 8: 12',
    'Câu 3: không có',
  ])('are a paragraph: "%s"', (text) => {
    expect(isParagraph(text, { lexicon, now })).toBe(true);
  });
});

describe('figures by the number of their question', () => {
  function answers(text: string): Record<string, string> {
    const { questionNumbers } = readParagraph(text, { lexicon, indicators: ['gs_count'], now });
    return Object.fromEntries(questionNumbers);
  }

  it.each([
    ['câu 7: 55; câu 8: 12', { 7: '55', 8: '12' }],
    ['Câu 7: 8,05 tỷ\nCâu 12 - chưa có số liệu', { 7: '8,05 tỷ', 12: 'chưa có số liệu' }],
    ['cau 3 = 6.485 can, cau 4 = khong co', { 3: '6.485 can', 4: 'khong co' }],
    ['- câu số 1: 120/196 xã.\n- câu số 2: 12%.', { 1: '120/196 xã', 2: '12%' }],
    ['câu 5 là 30', { 5: '30' }],
  ])('are taken exactly: "%s"', (text, expected) => {
    expect(answers(text)).toEqual(expected);
  });

  it.each([
    'câu 7: 55; số cuộc giám sát: 12',
    'số cuộc giám sát: 12; câu 7: 55',
    'câu 7: 55; câu 7: 56',
    'câu 7: ; câu 8: 12',
    'câu 7: 55\nthêm 3 căn nữa',
    'sửa câu 7: 55',
    'câu chuyện 7: 55',
  ])('are not taken when only a part of the message is of this form: "%s"', (text) => {
    expect(answers(text)).toEqual({});
  });

  it('leave nothing to propose', () => {
    const read = readParagraph('câu 7: 120 cuộc giám sát', { lexicon, indicators: ['gs_count'], now });

    expect(read).toEqual({
      proposals: [],
      unmatched: [],
      questionNumbers: new Map([[7, '120 cuộc giám sát']]),
    });
  });
});
