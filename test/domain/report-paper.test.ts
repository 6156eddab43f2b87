import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperCode, parsePaperCode } from '../../src/domain/report-paper.ts';

it('the code of a paper is read back as that paper', () => {
  const papers = fc.record({
    code: fc.stringMatching(/^BC-[2-9A-Z]{6}$/),
    version: fc.integer({ min: 1, max: 999 }),
    isUnconfirmed: fc.boolean(),
  });
  fc.assert(
    fc.property(papers, (paper) => {
      expect(parsePaperCode(paperCode(paper))).toEqual(paper);
    }),
  );
});

it.each(['tong-ket-2023', 'import-0a1b2c', 'report-BC-7K3M9P', 'report/1', ''])(
  '%j is no report',
  (source) => {
    expect(parsePaperCode(source)).toBeUndefined();
  },
);
