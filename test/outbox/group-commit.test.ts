import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../src/outbox/group-commit.ts';

/** Writes that end when they are told to, in the order they began. */
function slowWrites() {
  const written: string[][] = [];
  const open: { resolve(): void; reject(error: unknown): void }[] = [];
  const write = (items: readonly string[]) => {
    written.push([...items]);
    return new Promise<void>((resolve, reject) => open.push({ resolve, reject }));
  };
  return { written, write, succeed: () => open.shift()?.resolve(), fail: () => open.shift()?.reject('no') };
}

async function loopTurns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('a group commit', () => {
  it('writes together what is asked for in one turn of the event loop', async () => {
    const { written, write, succeed } = slowWrites();
    const commit = createGroupCommit(write, 10);

    const all = [commit(['a', 'b']), Promise.resolve().then(() => commit(['c']))];
    await loopTurns();
    succeed();
    await Promise.all(all);

    expect(written).toEqual([['a', 'b', 'c']]);
  });

  it('writes together what is asked for during a write, and lets each wait for its own', async () => {
    const { written, write, succeed } = slowWrites();
    const commit = createGroupCommit(write, 10);
    const stored: string[] = [];
    const ask = (item: string) => commit([item]).then(() => stored.push(item));

    const first = ask('a');
    await loopTurns();
    const others = [ask('b'), ask('c')];
    await loopTurns();
    expect([written, stored]).toEqual([[['a']], []]);
    succeed();
    await first;
    await loopTurns();
    expect([written, stored]).toEqual([[['a'], ['b', 'c']], ['a']]);
    succeed();
    await Promise.all(others);

    expect(stored).toEqual(['a', 'b', 'c']);
  });

  it('fails for those whose write failed, and goes on with the others', async () => {
    const { written, write, succeed, fail } = slowWrites();
    const commit = createGroupCommit(write, 10);

    const lost = Promise.allSettled([commit(['a']), commit(['b'])]);
    await loopTurns();
    const kept = commit(['c']);
    fail();
    await loopTurns();
    succeed();
    await kept;
    const again = commit(['a']);
    await loopTurns();
    succeed();
    await again;

    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(written).toEqual([['a', 'b'], ['c'], ['a']]);
  });

  it('puts no more together than it may, and never takes apart what one caller gave', async () => {
    const written: string[][] = [];
    const commit = createGroupCommit<string>(async (items) => {
      written.push([...items]);
    }, 3);

    await Promise.all([['a', 'b'], ['c'], ['d'], ['e', 'f', 'g', 'h'], ['i']].map(commit));

    expect(written).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h'], ['i']]);
  });
});
