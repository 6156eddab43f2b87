import type { YearStore } from '../bot/year-store.ts';
import { handovers } from './handovers.ts';
import { pledges } from './pledges.ts';
import { scoreSheets } from './scores.ts';
import type { Session } from './session.ts';
import { tallies } from './tallies.ts';

export function yearStore(session: Session): YearStore {
  return { ...pledges(session), ...scoreSheets(session), ...tallies(session), ...handovers(session) };
}
