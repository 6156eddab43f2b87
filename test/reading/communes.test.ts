import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Directory } from '../../src/domain/reference.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { buildLexicon } from '../../src/reading/lexicon.ts';
import { read } from '../../src/reading/read.ts';
import { testDirectory } from '../support/directory.ts';

const now = new Date('2026-11-23T02:00:00Z');
const { reference } = testDirectory();

/** Made up, all of them. */
function commune(code: string, name: string, province: string, kind: Unit['kind'] = 'commune'): Unit {
  return { code, kind, name, province, isBackground: false, aliases: [] };
}

const made = [
  commune('lang-son-tan-phu', 'Tân Phú', 'lang-son'),
  commune('cao-bang-tan-phu', 'Tân Phú', 'cao-bang'),
  commune('cao-bang-tan-phu-dong', 'Tân Phú Đông', 'cao-bang'),
  commune('son-la-doan-ket', 'Đoàn Kết', 'son-la'),
  commune('son-la-nghia-do', 'Nghĩa Đô', 'son-la'),
  commune('lao-cai-yen-bai', 'Yên Bái', 'lao-cai-2025', 'ward'),
  commune('lao-cai-van-phu', 'Văn Phú', 'lao-cai-2025'),
  commune('lao-cai-van-phu-2', 'Vạn Phú', 'lao-cai-2025'),
];
const home = {
  ...{ code: 'thu', name: 'Cụm xã thử', nameEn: 'Test cluster' },
  years: [{ cluster: 'thu', year: 2026, members: ['lang-son-tan-phu', 'son-la-doan-ket'], offices: [] }],
};
const lexicon = buildLexicon(
  new Directory({
    ...reference,
    units: [...reference.units, ...made],
    clusters: [...reference.clusters, home],
  }),
);
const without = buildLexicon(new Directory(reference));

function brief(text: string, unit?: string): string {
  const reading = read(text, { lexicon, now, ...(unit !== undefined && { unit }) });
  if (reading.kind === 'unknown') return 'unknown';
  if (reading.kind === 'clarify')
    return `${reading.about}? ${reading.candidates.map(({ units }) => units).join(' ')}`;
  return `${reading.query.intent} ${reading.query.indicators} ${reading.query.units}`;
}

describe('a commune', () => {
  it.each([
    ['xã Đoàn Kết làm mới bao nhiêu nhà', 'figure house_new son-la-doan-ket'],
    ['xa doan ket sua chua may nha', 'figure house_repair son-la-doan-ket'],
    ['xã Nghĩa Đô giám sát mấy cuộc', 'figure gs_count son-la-nghia-do'],
    ['xã Nghĩa Đôo giám sát mấy cuộc', 'figure gs_count son-la-nghia-do'],
    ['xã Tân Phú Đông làm mới bao nhiêu nhà', 'figure house_new cao-bang-tan-phu-dong'],
    ['xã Tân Phú tỉnh Lạng Sơn làm mới bao nhiêu nhà', 'figure house_new lang-son-tan-phu'],
    ['xã Tân Phú (Cao Bằng) làm mới bao nhiêu nhà', 'figure house_new cao-bang-tan-phu'],
    ['phường Yên Bái làm mới bao nhiêu nhà', 'figure house_new lao-cai-yen-bai'],
    [
      'so sánh số nhà làm mới của xã Đoàn Kết và xã Nghĩa Đô',
      'comparison house_new son-la-doan-ket,son-la-nghia-do',
    ],
  ])('is read behind its word: "%s"', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('whose name several provinces have is asked back', () => {
    expect(brief('xã Tân Phú làm mới bao nhiêu nhà', 'bac-kan')).toBe(
      'commune? lang-son-tan-phu cao-bang-tan-phu',
    );
  });

  it('whose name was mistyped so that it may be two is asked back', () => {
    expect(brief('xã Vàn Phú làm mới bao nhiêu nhà')).toBe('commune? lao-cai-van-phu lao-cai-van-phu-2');
    expect(brief('xã Vạn Phú làm mới bao nhiêu nhà')).toBe('figure house_new lao-cai-van-phu-2');
  });

  it('is a fellow member for somebody of a cluster of communes, with and without the word', () => {
    expect(brief('xã Tân Phú làm mới bao nhiêu nhà', 'son-la-doan-ket')).toBe(
      'figure house_new lang-son-tan-phu',
    );
    expect(brief('Tân Phú làm mới bao nhiêu nhà', 'son-la-doan-ket')).toBe(
      'figure house_new lang-son-tan-phu',
    );
    expect(brief('xã em làm mới bao nhiêu nhà', 'son-la-doan-ket')).toBe('figure house_new son-la-doan-ket');
    expect(brief('tỉnh em làm mới bao nhiêu nhà', 'son-la-doan-ket')).toBe('figure house_new son-la');
  });

  it('that there is not is not answered about the cluster or a province', () => {
    expect(brief('xã Kẻ Gỗ làm mới bao nhiêu nhà', 'bac-kan')).toMatch(/^unit\?/);
    expect(brief('xã Tân Phú tỉnh Sơn La làm mới bao nhiêu nhà', 'bac-kan')).toMatch(/^unit\?/);
    expect(brief('phường Bắc Kạn làm mới bao nhiêu nhà', 'bac-kan')).toMatch(/^unit\?/);
  });

  it('is not what is counted in a province', () => {
    expect(brief('bao nhiêu xã Yên Bái đạt nông thôn mới năm 2024')).toBe('figure ntm_commune yen-bai');
    expect(brief('số xã Cao Bằng đạt nông thôn mới')).toBe('figure ntm_commune cao-bang');
  });

  it('changes no reading of a question that names none', () => {
    const words = fc.constantFrom(
      ...'Yên Bái,yen bai,số,xã,nhà,làm mới,sửa chữa,năm 2023,bao nhiêu,cụm,tỉnh em,đoàn kết,nghia,tan,phú,so với,quỹ,giám sát,nhất,NTM,Thais Nguyeen,q1/2024'.split(
        ',',
      ),
    );
    const question = fc
      .array(words, { minLength: 1, maxLength: 8 })
      .map((list) => list.join(' '))
      .filter((text) => !/xã (?:đoàn kết|nghia|tan|phú|Yên Bái|yen bai)/.test(text));

    fc.assert(
      fc.property(question, (text) => {
        const context = { now, unit: 'bac-kan' };
        expect(read(text, { ...context, lexicon })).toEqual(read(text, { ...context, lexicon: without }));
      }),
      { numRuns: 1_000 },
    );
  });
});
