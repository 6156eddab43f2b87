import type { FormTalk } from '../../bot/form-talk.ts';
import { entryTalk } from './entry.ts';
import { handoverEntry } from './handover.ts';
import { nomination } from './nomination.ts';
import { yearOpening } from './opening-year.ts';
import { scoreEntry } from './scoring/sheet.ts';
import { signing } from './signing.ts';
import { tallyEntry } from './tally.ts';
import { targetsEntry } from './targets.ts';

/** Everything that is written down question by question. */
export const entries = {
  open: entryTalk('open', yearOpening),
  nominate: entryTalk('nominate', nomination),
  sign: entryTalk('sign', signing),
  targets: entryTalk('targets', targetsEntry),
  tally: entryTalk('tally', tallyEntry),
  scores: entryTalk('scores', scoreEntry),
  handover: entryTalk('handover', handoverEntry),
} as const;

export const talks: readonly FormTalk[] = Object.values(entries);
