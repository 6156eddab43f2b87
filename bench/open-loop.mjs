// People write at a fixed rate, whether or not the others were answered. Times count from the moment at which each was to
// write.
import { evenly, inTurn, openLoop } from './load.mjs';
import { databaseIn, makeOfficers } from './made-up.mjs';
import { noteTimes, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { questions } from './questions.mjs';
import { serveProduct } from './served.mjs';

const PEOPLE = 2_000;
const WARM_UP_MS = scaled(15_000, 500);
const MEASURED_MS = scaled(10_000, 500);

await story('Webhook to reply at a fixed rate', async (note) => {
  await inFolder(async (folder) => {
    const chats = await makeOfficers(databaseIn(folder), PEOPLE);
    const served = await serveProduct(databaseIn(folder));
    const next = inTurn(chats, questions);
    const at = (perSecond, ms) =>
      openLoop({ say: served.say, next, moments: evenly((perSecond * ms) / 1_000, ms) });

    await at(100, WARM_UP_MS);
    const slow = await at(100, MEASURED_MS);
    await at(1_000, WARM_UP_MS);
    const fast = await at(1_000, MEASURED_MS);
    await served.stop();

    noteTimes(note, '100 a second: acknowledged', slow.acks, { p99: { most: 10 } });
    noteTimes(note, '100 a second: sent', slow.sends, { p99: { most: 25 } });
    noteTimes(note, '1,000 a second: acknowledged', fast.acks, { p99: { most: 50 } });
    noteTimes(note, '1,000 a second: sent', fast.sends);
  });
});
