import type { Period, PeriodPart } from '../../domain/period.ts';
import type { ReportKind } from '../../domain/report.ts';

const nameOf: Readonly<Record<PeriodPart, string>> = {
  year: 'nam',
  h1: '6-thang',
  h2: '6-thang-cuoi-nam',
  m9: '9-thang',
  q1: 'quy-1',
  q2: 'quy-2',
  q3: 'quy-3',
  q4: 'quy-4',
};

/** "2024-nam", "2024-6-thang"; -2, -3 behind it where that is taken. What is opened for practice leaves these names alone. */
export async function freeRequestCode(
  { kind, period, isPractice }: { kind: ReportKind; period: Period; isPractice: boolean },
  isTaken: (code: string) => Promise<boolean>,
): Promise<string> {
  const name = kind === 'adHoc' ? 'dot-xuat' : nameOf[period.part];
  const plain = `${isPractice ? 'thu-' : ''}${period.year}-${name}`;
  let code = plain;
  for (let count = 2; await isTaken(code); count += 1) code = `${plain}-${count}`;
  return code;
}
