// The built bot as a process of its own. Everything is loaded first; `serve` begins when told, with a clock that is ahead
// of the machine's. `node bot-process.mjs`, then by IPC: "loaded" → { aheadMs }
import { readSettings } from '../../dist/config.js';

const [{ serve }] = await Promise.all([
  import('../../dist/commands/serve.js'),
  import('../../dist/channels/telegram/channel.js'),
  import('../../dist/channels/zalo/open.js'),
]);
process.once('message', ({ aheadMs }) => {
  setClockAhead(aheadMs);
  serve(readSettings(process.env)).then(
    (status) => process.exit(status),
    (error) => {
      console.error(error);
      process.exit(70);
    },
  );
});
process.send('loaded');

/** Hours of leases and retries pass in a minute of kills. */
function setClockAhead(ms) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [Real.now() + ms] : given));
    }
    static now() {
      return Real.now() + ms;
    }
  };
}
