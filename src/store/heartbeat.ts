import type { Heartbeat } from '../bot/store.ts';
import { metaValue, setMeta } from './meta.ts';
import type { Session } from './session.ts';

const KEY = 'heartbeat';

/** When the clock's work was last done by any process; kept as text like everything in Meta. */
export function heartbeatOf(session: Session): Heartbeat {
  return {
    async beat(at) {
      await setMeta(session, KEY, at.toISOString());
    },

    async last() {
      const value = await metaValue(session, KEY);
      return value === undefined ? undefined : new Date(value);
    },
  };
}
