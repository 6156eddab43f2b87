/** What a slot's name says, for telling people why they were reminded or not. */
export interface SlotName {
  readonly kind: 'opening' | 'deadline' | 'draft' | 'returned' | 'promise' | 'brokenPromise' | 'nudge';
  /** From the day it is counted from; negative before it. */
  readonly days: number;
  /** Working days are counted and not those of the calendar. */
  readonly isWorking: boolean;
  /** ISO day it is counted from. */
  readonly day: string;
}

/** Reads "T-3/2026-11-20", "R+1w/…", "P/…", "nudge/…"; undefined for the name of a later release. */
export function parseSlotName(name: string): SlotName | undefined {
  const [, word = '', sign, counted = '0', working, day = ''] =
    /^(opening|draft|nudge|[TRP])(?:([+-])(\d+)(w)?)?\/(\d{4}-\d{2}-\d{2})$/.exec(name) ?? [];
  const kind = kindOf(word, sign !== undefined);
  if (!kind) return undefined;
  const days = sign === '-' ? -Number(counted) : Number(counted);
  return { kind, days, isWorking: working !== undefined, day };
}

function kindOf(word: string, isCounted: boolean): SlotName['kind'] | undefined {
  switch (word) {
    case 'opening':
    case 'draft':
    case 'nudge':
      return word;
    case 'T':
      return 'deadline';
    case 'R':
      return 'returned';
    case 'P':
      return isCounted ? 'brokenPromise' : 'promise';
    default:
      return undefined;
  }
}
