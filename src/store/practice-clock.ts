import type { PracticeClockStore } from '../bot/store.ts';
import { metaValue, setMeta } from './meta.ts';
import type { Session } from './session.ts';

const KEY = 'practice.ahead';

/** Kept as text like everything in Meta. */
export function practiceClockOf(session: Session): PracticeClockStore {
  return {
    async aheadMs() {
      const value = await metaValue(session, KEY);
      return value === undefined ? undefined : Number(value);
    },

    async setAhead(ms) {
      await setMeta(session, KEY, String(ms));
    },
  };
}
