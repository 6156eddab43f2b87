import type { Opening } from './entry.ts';
import { handoverEntry } from './handover.ts';
import { nomination } from './nomination.ts';
import { yearOpening } from './opening-year.ts';
import { signing } from './signing.ts';
import { targetsEntry } from './targets.ts';

/** Everything that is written down question by question, under the name that open conversations keep. */
export const entries: Readonly<Record<string, Opening>> = {
  open: yearOpening,
  nominate: nomination,
  sign: signing,
  targets: targetsEntry,
  handover: handoverEntry,
};
