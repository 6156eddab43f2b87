import type { Reporter, TestModule } from 'vitest/node';
import type { FaultLine } from '../faults/report.ts';

const columns = ['accepted', 'sent', 'uncertain', 'of these arrived', 'failed', 'lost', 'doubled'] as const;

/** With FAULT_REPORT=1: one table over all faults, in the order of their files. */
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!process.env.FAULT_REPORT) return;
    const lines = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) => {
        const line = test.meta().fault;
        return line ? [rowOf(line, test.result().state)] : [];
      }),
    );
    if (lines.length === 0) return;
    const heads = ['fault', ...columns, 'result', 'also'];
    const rule = heads.map((head) => (head === 'fault' || head === 'also' ? '---' : '---:'));
    const table = [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`);
    process.stdout.write(`\n${table.join('\n')}\n`);
  }
}

function rowOf({ fault, tally, also }: FaultLine, result: string): readonly string[] {
  const { accepted, sent, uncertain, uncertainArrived = 0, failed = 0, lost, doubled } = tally;
  const figures = [accepted, sent, uncertain, uncertainArrived, failed, lost, doubled].map(String);
  return [fault, ...figures, result, also];
}
