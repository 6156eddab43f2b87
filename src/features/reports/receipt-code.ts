import { createHash } from 'node:crypto';
import type { Call } from '../../bot/feature.ts';
import type { ReportRequest } from '../../domain/report.ts';

/** Without letters and digits that are mistaken for one another when a code is read out on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;

/** A code for the receipts of a unit's report, "BC-7K3M9P": the same whenever it is asked for, and no other report's. */
export async function receiptCode(call: Call, request: ReportRequest, unit: string): Promise<string> {
  for (let salt = 0; ; salt += 1) {
    const code = codeOf(`${request.code}/${unit}/${salt}`);
    if (!(await call.store.reports.byCode(code))) return code;
  }
}

function codeOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  const signs = [...digest.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]);
  return `BC-${signs.join('')}`;
}
