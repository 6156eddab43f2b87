// The built bot as a process of its own. Everything is loaded first; `serve` begins when told, with a clock that is ahead
// of the machine's. `node bot-process.mjs`, then by IPC: "loaded" → { aheadMs }; later { aheadMs } again, or { blockedMs }
import { readSettings } from '../../dist/config.js';

const [{ serve }] = await Promise.all([
  import('../../dist/commands/serve.js'),
  import('../../dist/channels/telegram/channel.js'),
  import('../../dist/channels/zalo/open.js'),
]);
let aheadMs = 0;
process.once('message', (first) => {
  aheadMs = first.aheadMs;
  setClockAhead();
  process.on('message', hear);
  serve(readSettings(process.env)).then(
    (status) => process.exit(status),
    (error) => {
      console.error(error);
      process.exit(70);
    },
  );
});
process.send('loaded');

function hear({ aheadMs: ahead, blockedMs }) {
  if (ahead !== undefined) aheadMs = ahead;
  if (blockedMs !== undefined) for (const end = performance.now() + blockedMs; performance.now() < end; );
}

/** Hours of leases and retries pass in a minute of kills. */
function setClockAhead() {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [Real.now() + aheadMs] : given));
    }
    static now() {
      return Real.now() + aheadMs;
    }
  };
}
