import { openXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { loadWording } from '../../src/chat/wording.ts';
import { readSetup } from '../../src/documents/setup/read.ts';
import { sheetNames } from '../../src/documents/setup/sheets.ts';
import { writeSetupTemplate } from '../../src/documents/setup/template.ts';
import { readSetupWorkbook } from '../../src/documents/setup/workbook.ts';
import { testDirectory } from '../support/directory.ts';
import { formWithParts } from '../support/workbooks.ts';

const now = new Date('2026-11-23T02:00:00.000Z');
const known = { directory: testDirectory(), requests: [], people: [], scoreTemplates: [] };
const { say } = loadWording();

async function read(bytes: Uint8Array) {
  const workbook = await readSetupWorkbook(bytes);
  if (workbook.kind === 'fault') throw new Error(workbook.fault);
  return { content: workbook.document.content, ...readSetup(workbook.document, known, now) };
}

/** As somebody would who takes the mark away from the example. */
function withExamplesRead(bytes: Uint8Array): Promise<Uint8Array> {
  const texts = 'xl/sharedStrings.xml';
  return formWithParts(
    (parts) => parts.set(texts, (parts.get(texts) ?? '').replace('# ví dụ', 'ví dụ')),
    bytes,
  );
}

describe.each(['vi', 'en'] as const)('the template in %s', (locale) => {
  it('is read as it is without a fault, and says nothing', async () => {
    const { content, faults } = await read(await writeSetupTemplate((phrase) => say(locale, phrase), now));

    expect({ content, faults }).toEqual({ content: {}, faults: [] });
  });
});

describe('the example of the template', () => {
  const template = () => writeSetupTemplate((phrase) => say('vi', phrase), now);

  it('is without a fault when it is read, and has an entry for every sheet', async () => {
    const { content, faults, setup } = await read(await withExamplesRead(await template()));

    expect(faults).toEqual([]);
    expect(content).toMatchObject({ clusters: [{ years: [{ offices: [{ role: 'chair' }] }] }] });
    expect(setup).toMatchObject({
      sources: [{ code: 'vi-du-ke-hoach', eventDate: '2027-01-05' }],
      units: [{ code: 'vi-du-a' }, { code: 'vi-du-b', aliases: ['MHB', 'Minh Họa mới'] }],
      successions: [{ predecessor: 'vi-du-a', successor: 'vi-du-b', date: '2027-01-01' }],
      indicators: [{ code: 'vi_du_cuoc', position: 99, decimals: 0 }],
      daysOff: [{ day: '2027-06-14', kind: 'off' }],
      reportRequests: [
        {
          code: 'vi-du-2027-h1',
          opensAt: new Date('2027-06-01T07:30:00+07:00'),
          dueAt: new Date('2027-06-15T17:00:00+07:00'),
          isPractice: true,
          sections: [{ title: 'I. Nội dung minh họa', indicators: ['vi_du_cuoc'] }],
          duties: [{ unit: 'vi-du-b' }],
        },
      ],
      officers: [{ handle: 'vi-du-an', seats: [{ role: 'officer', unit: 'vi-du-b' }] }],
    });
  });

  it('stands in every sheet below an explanation of every column', async () => {
    const { sheets } = await openXlsx(await template());

    const [guide, ...lists] = sheets;
    expect(guide?.rows.length).toBeGreaterThan(5);
    expect(lists).toHaveLength(sheetNames.length);
    for (const { rows } of lists) {
      const [header = [], explained = [], example = []] = rows;
      expect(header[0]).toBe('ghi chú');
      expect(explained.filter((text) => text === null || text === '')).toEqual([]);
      expect(explained).toHaveLength(header.length);
      expect(example.some((text) => /vi-du|minh họa/i.test(String(text)))).toBe(true);
    }
  });

  it('is text in every cell, so that no program makes dates of what is typed', async () => {
    const { sheets } = await openXlsx(await template(), { readStyles: true });

    const formats = sheets
      .filter(({ name }) => name === 'Đợt báo cáo')
      .flatMap(({ cells }) => [...(cells ?? [])].filter(([place]) => /^(3|50|102),/.test(place)))
      .map(([, cell]) => cell.style?.numFmt);
    expect(formats.length).toBe(51);
    expect(new Set(formats)).toEqual(new Set(['@']));
  });
});
