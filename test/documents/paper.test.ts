import { beforeAll, describe, expect, it } from 'vitest';
import { openGuardedZip } from '../../src/documents/guarded-zip.ts';
import { type Paper, writePaper } from '../../src/documents/paper.ts';
import { asPdf, hasOffice, isPdf } from '../support/office.ts';

/** Made up. */
const paper: Paper = {
  ...{ draftMark: 'DỰ THẢO', nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  motto: 'Độc lập - Tự do - Hạnh phúc',
  ...{ parent: 'CỤM THỬ', issuer: 'ỦY BAN MTTQ VIỆT NAM TỈNH ĐỒI CŨ', symbol: 'Số:        /TTr-MTTQ-BTT' },
  placeAndDate: 'Đồi Cũ, ngày 01 tháng 12 năm 2023',
  ...{ kind: 'TỜ TRÌNH', subject: 'Về việc thử <nghiệm> & "dấu"', addressee: 'Kính gửi: Nơi nhận thử.' },
  body: [{ text: 'Phần một', isHeading: true }, { text: 'Câu thứ nhất.' }, { text: 'Câu cuối cùng.' }],
  signatures: [{ authority: 'TM. BAN THƯỜNG TRỰC', title: 'CHỦ TỊCH' }],
  ...{ receiversTitle: 'Nơi nhận:', receivers: ['- Như trên;', '- Lưu: VT.'] },
};

let parts: ReadonlyMap<string, Uint8Array>;
let xml: string;

beforeAll(async () => {
  const zip = await openGuardedZip(await writePaper(paper));
  if (zip.kind === 'fault') throw new Error(zip.fault);
  parts = zip.parts;
  xml = partOf('word/document.xml');
});

function partOf(name: string): string {
  return Buffer.from(parts.get(name) ?? []).toString('utf8');
}

/** The properties of the run or paragraph in which a text stands. */
function around(text: string): string {
  const at = xml.indexOf(`>${text}<`);
  return xml.slice(xml.lastIndexOf('<w:p>', at), at);
}

describe('a paper', () => {
  it('is A4 with the margins of the decree: 20, 20, 30 and 15 millimetres', () => {
    const page = /<w:pgSz [^>]*>/.exec(xml)?.[0];
    const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0];

    expect(page).toContain('w:w="11906"');
    expect(page).toContain('w:h="16838"');
    for (const margin of ['w:top="1134"', 'w:bottom="1134"', 'w:left="1701"', 'w:right="850"'])
      expect(margins).toContain(margin);
  });

  it('is set in Times New Roman, its text in 14 points, justified, with an indent', () => {
    expect(partOf('word/styles.xml')).toContain('Times New Roman');
    const line = around('Câu thứ nhất.');
    expect(line).toContain('<w:sz w:val="28"/>');
    expect(line).toContain('w:jc w:val="both"');
    expect(line).toMatch(/w:firstLine="7\d\d"/);
  });

  it('bears the national header in bold capitals, and the place and date in italics', () => {
    expect(around('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toContain('<w:b/>');
    expect(around('Độc lập - Tự do - Hạnh phúc')).toContain('<w:sz w:val="26"/>');
    expect(around('Đồi Cũ, ngày 01 tháng 12 năm 2023')).toContain('<w:i/>');
    expect(around('CỤM THỬ')).not.toContain('<w:b/>');
  });

  it('has no number, says on every page that it is a draft, and counts its pages from the second on', () => {
    const headers = [...parts.keys()].filter((name) => /word\/header\d/.test(name)).map(partOf);
    const footers = [...parts.keys()].filter((name) => /word\/footer\d/.test(name)).map(partOf);

    expect(xml).not.toMatch(/Số:\s*\d/);
    expect(xml).toContain('<w:titlePg/>');
    expect(headers.filter((text) => text.includes('DỰ THẢO'))).toHaveLength(1);
    expect(headers.filter((text) => text.includes('PAGE'))).toHaveLength(1);
    expect(footers.every((text) => text.includes('DỰ THẢO')) && footers.length).toBe(2);
  });

  it('ends its text with "./.", once', () => {
    expect(xml.split('./.')).toHaveLength(2);
    expect(xml).toContain('>Câu cuối cùng./.<');
  });

  it('takes any sign for what it is', () => {
    expect(xml).toMatch(/Về việc thử &lt;nghiệm&gt; &amp; (?:"|&quot;)dấu/);
  });

  it('opens in LibreOffice, where that is installed', async ({ skip }) => {
    if (!hasOffice()) return skip('LibreOffice is not installed here');

    expect(isPdf(await asPdf('paper.docx', await writePaper(paper)))).toBe(true);
  });
});
