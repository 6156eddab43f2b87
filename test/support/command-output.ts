import { vi } from 'vitest';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What a command says while it runs in this process. */
export async function outcomeOf(run: () => Promise<number>): Promise<Outcome> {
  const written: string[] = [];
  const said: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const err = vi.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)));
  try {
    const status = await run();
    return { status, out: written.join(''), err: said.join('\n') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
