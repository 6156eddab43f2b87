import type { Nudge, PaperFiling, RollCall, TimelinessRuling } from '../domain/board.ts';

/** What is kept of a report beside what was filed in the chat: papers, the chair's word on lateness, nudges by hand. */
export interface BoardStore {
  /** Throws a ConflictError while an earlier paper of the unit waits for the chair's word. */
  sayFiled(
    paper: Pick<PaperFiling, 'request' | 'unit' | 'number' | 'day' | 'saidBy'>,
    at: Date,
  ): Promise<number>;
  paper(id: number): Promise<PaperFiling | undefined>;
  /** Oldest first. */
  papersOf(request: number): Promise<readonly PaperFiling[]>;
  /** Only one that waits can be decided, once; returns whether this did it. */
  decidePaper(
    id: number,
    decision: { readonly state: 'received' | 'notSeen'; readonly person?: number },
    at: Date,
  ): Promise<boolean>;

  addRuling(request: number, ruling: TimelinessRuling): Promise<void>;
  /** Oldest first: the last one of a unit counts. */
  rulingsOf(request: number): Promise<readonly TimelinessRuling[]>;

  /** One for each unit and day; returns whether this is the one. */
  nudge(request: number, nudge: Nudge & { readonly person?: number }): Promise<boolean>;
  /** In the order of the days. */
  nudgesOf(request: number): Promise<readonly Nudge[]>;
}

export interface RollCallStore {
  start(
    call: Pick<RollCall, 'cluster' | 'year' | 'isPractice' | 'at'> & { readonly startedBy?: number },
    people: readonly number[],
  ): Promise<number>;
  /** The last one of the cluster year. */
  latest(cluster: string, year: number, isPractice: boolean): Promise<RollCall | undefined>;
  find(id: number): Promise<RollCall | undefined>;
  /** Whether the person was asked and had not answered before. */
  answer(id: number, person: number, at: Date): Promise<boolean>;
}
