import { TestRunner } from 'vitest';

/** What came of everything that was promised in one test, in messages. */
export interface Tally {
  /** Events that were taken in. */
  readonly accepted: number;
  readonly sent: number;
  /** Listed as uncertain, and how many of these had arrived. */
  readonly uncertain: number;
  readonly uncertainArrived?: number;
  /** Ended with a reason why it could not be delivered. */
  readonly failed?: number;
  /** Neither arrived nor listed. */
  readonly lost: number;
  readonly doubled: number;
}

/** One line of the table at the end of a run with FAULT_REPORT=1. */
export interface FaultLine {
  readonly fault: string;
  readonly tally: Tally;
  /** What else was measured: "kills 50, seconds 9.8". */
  readonly also: string;
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: FaultLine;
  }
}

/** Hands the figures of the running test to the table (test/support/fault-table.ts). */
export function report(fault: string, tally: Tally, measured: Readonly<Record<string, number>> = {}): void {
  const also = Object.entries(measured).map(([name, value]) => `${name} ${Number(value.toFixed(1))}`);
  const test = TestRunner.getCurrentTest();
  if (test) test.meta.fault = { fault, tally, also: also.join(', ') };
}
