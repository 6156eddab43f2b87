import type { Feature } from '../bot/feature.ts';
import { announcements } from './announcements/feature.ts';
import { answers } from './answers/feature.ts';
import { awards } from './awards/feature.ts';
import { changes } from './changes/feature.ts';
import { help } from './help/feature.ts';
import { learning } from './learning/feature.ts';
import { people } from './people/feature.ts';
import { reminders } from './reminders/feature.ts';
import { reports } from './reports/feature.ts';
import { year } from './year/feature.ts';

const working: readonly Feature[] = [
  answers,
  reports,
  reminders,
  awards,
  announcements,
  year,
  people,
  learning,
  changes,
];

/** Everything the bot does. One line a feature; help is made of the others. */
export const features: readonly Feature[] = [...working, help(working)];
