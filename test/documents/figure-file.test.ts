import { describe, expect, it } from 'vitest';
import { readFigureFile } from '../../src/documents/figure-file.ts';
import { Directory } from '../../src/domain/reference.ts';
import { testDirectory } from '../support/directory.ts';

const directory = testDirectory();
const header = 'year,period,unit,indicator,value,note';

function read(...lines: string[]) {
  return readFigureFile([header, ...lines].join('\n'), directory);
}

describe('a figures file', () => {
  it('gives figures in the smallest unit, with the note', () => {
    const { figures, faults } = read('2024,year,bac-kan,festival_rate,98.25,"thử, không thật"');

    expect(faults).toEqual([]);
    expect(figures).toEqual([
      {
        indicator: 'festival_rate',
        subject: 'bac-kan',
        unit: 'bac-kan',
        period: { year: 2024, part: 'year' },
        value: { kind: 'value', units: 9825n },
        note: 'thử, không thật',
      },
    ]);
  });

  it('keeps a zero and an empty cell apart', () => {
    const { figures } = read('2024,h1,bac-kan,house_total,0,', '2024,h1,hoa-binh,house_total,,');

    expect(figures.map((figure) => figure.value)).toEqual([
      { kind: 'value', units: 0n },
      { kind: 'absent', absence: 'notReported' },
    ]);
  });

  it('names lines as an editor counts them, behind blank lines and notes of several lines too', () => {
    const { faults } = read(
      '',
      '2024,year,nowhere,house_total,1,',
      '2024,year,bac-kan,house_total,1,"hai',
      'dòng"',
      '',
      '2024,year,elsewhere,house_total,2,"hai',
      'dòng"',
    );

    expect(faults.map(({ line }) => line)).toEqual([3, 7]);
  });

  it('takes a figure of the whole cluster', () => {
    expect(read('2024,year,cluster,house_total,7000,').figures[0]?.subject).toBe('cluster:tdmnpb');
  });

  it('asks which cluster is meant where there are several', () => {
    const [cluster] = directory.reference.clusters;
    if (!cluster) throw new Error('no cluster');
    const clusters = [{ ...cluster, code: 'another' }, cluster];
    const both = new Directory({ ...directory.reference, clusters });
    const readIn = (unit: string) =>
      readFigureFile([header, `2024,year,${unit},house_total,7000,`].join('\n'), both);

    expect(readIn('cluster:tdmnpb').figures[0]?.subject).toBe('cluster:tdmnpb');
    expect(readIn('cluster').figures).toEqual([]);
    expect(readIn('cluster').faults).toMatchObject([
      { line: 2, message: expect.stringContaining('cluster:another, cluster:tdmnpb') },
    ]);
    expect(readIn('cluster:nowhere').faults).toHaveLength(1);
  });

  it('reads exact money beyond what a double holds', () => {
    expect(read('2024,year,bac-kan,fund_poor,9007199254740993,').figures[0]?.value).toEqual({
      kind: 'value',
      units: 9_007_199_254_740_993n,
    });
  });

  it.each([
    ['2024,year,bac-kan,ntm_commune,12.5,', 'whole number'],
    ['2024,year,bac-kan,ntm_commune,1.234.567,', 'plain number'],
    ['2024,year,bac-kan,ntm_commune,-3,', 'plain number'],
    ['2024,year,bac-kan,ntm_commune,=1+1,', 'plain number'],
    ['2024,year,bac-kan,ntm_commune,100000000000000001,', 'larger than any figure'],
    ['2024,month,bac-kan,ntm_commune,3,', 'period'],
    ['24,year,bac-kan,ntm_commune,3,', 'year'],
    ['2024,year,nowhere,ntm_commune,3,', 'unit'],
    ['2024,year,bac-kan,nothing,3,', 'indicator'],
    ['2026,year,bac-kan,ntm_commune,3,', 'does not exist in that period'],
    ['2024,year,phu-tho-2025,ntm_commune,3,', 'does not exist in that period'],
  ])('names the line and the fault of "%s"', (line, fault) => {
    const { figures, faults } = read('2024,year,hoa-binh,ntm_commune,3,', line);

    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 3, message: expect.stringContaining(fault) });
    expect(figures).toHaveLength(1);
  });

  it('refuses the same figure twice in one file', () => {
    const line = '2024,year,bac-kan,ntm_commune,3,';

    expect(read(line, line).faults).toEqual([
      { line: 3, message: 'the same figure stands in line 2 already' },
    ]);
  });

  it('refuses another header, and what is no table at all', () => {
    expect(readFigureFile('a,b\n1,2', directory).faults).toHaveLength(1);
    expect(readFigureFile('year,"unclosed', directory).faults).toHaveLength(1);
    expect(readFigureFile('', directory).faults).toHaveLength(1);
  });
});
