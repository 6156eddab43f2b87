// A thousand officers answer the question of a report that was just asked of them: within five seconds, and all at once.
import { evenly, inTurn, openLoop } from './load.mjs';
import { databaseIn, makeUnits } from './made-up.mjs';
import { percentile, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { openIn, serveProduct } from './served.mjs';

const PEOPLE = scaled(1_000, 20);
const WITHIN_MS = 5_000;
const WORST = 1;

await story(`A burst of ${PEOPLE} answers`, async (note) => {
  await inFolder(async (folder) => {
    const chats = await makeUnits(databaseIn(folder), PEOPLE);
    const served = await serveProduct(databaseIn(folder));
    await openIn(served, chats, 'gửi số liệu');
    const answers = (text, moments) => openLoop({ say: served.say, next: inTurn(chats, [text]), moments });

    const within = await answers('120', evenly(PEOPLE, WITHIN_MS));
    const atOnce = await answers('quay lại', evenly(PEOPLE, 0));
    await served.stop();

    note('within 5 s: worst acknowledgement', percentile(within.acks, WORST), 'ms', { most: 250 });
    note('within 5 s: the last is answered after', percentile(within.sends, WORST), 'ms');
    note('all at once: worst acknowledgement', percentile(atOnce.acks, WORST), 'ms', { most: 250 });
    note('all at once: the last is answered after', percentile(atOnce.sends, WORST), 'ms');
  });
});
