// What a turn costs, from its row in the inbox to its answer taken: as figures grow to a million, and people to ten thousand.
// All sizes are open at once and take turns, so that a busy moment of the machine is everybody's.
import { openInProcess } from './in-process.mjs';
import { inTurn } from './load.mjs';
import { databaseIn, makeOfficers } from './made-up.mjs';
import { makeFigures } from './made-up-figures.mjs';
import { median, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { questions } from './questions.mjs';

const OTHER_UNITS = 700;
const PEOPLE = 100;
const FIGURES = [1_000, 10_000, 100_000, 1_000_000];
const CROWDS = [10, 100, 1_000, 10_000];
const TOGETHER = 10;
const SECONDS_EACH = 60;
const WARM_UP = scaled(30);
const ROUNDS = scaled(60, 3);
const FLAT = { most: 1.2 };

await story('Cost of a turn', async (note) => {
  const byFigures = FIGURES.map((figures) => [
    `${figures.toLocaleString('en')} figures`,
    { figures, people: PEOPLE },
  ]);
  const byPeople = CROWDS.map((people) => [`${people.toLocaleString('en')} people`, { figures: 0, people }]);
  for (const sizes of [byFigures, byPeople]) {
    const costs = await measured(sizes.map(([, size]) => size));
    for (const [index, [what]] of sizes.entries()) {
      note(`${what}: processor`, costs[index].processorMs, 'ms');
      note(`${what}: time`, costs[index].ms, 'ms');
    }
    const all = costs.map(({ processorMs }) => processorMs);
    const growing = `from ${sizes[0][0]} to ${sizes.at(-1)[0]}`;
    note(`${growing}, dearest : cheapest, processor`, Math.max(...all) / Math.min(...all), 'times', FLAT);
  }
});

/** Of each size what one turn costs: the median over the rounds. */
function measured(sizes) {
  return inFolder(async (folder) => {
    const bots = [];
    for (const [index, size] of sizes.entries()) bots.push(await opened(`${folder}/${index}`, size));
    for (let round = 0; round < WARM_UP; round += 1) for (const { turns } of bots) await turns();
    const costs = bots.map(() => ({ times: [], processor: [] }));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { turns }] of bots.entries()) {
        const [began, spent] = [performance.now(), process.cpuUsage()];
        const count = await turns();
        const { user, system } = process.cpuUsage(spent);
        costs[index].times.push((performance.now() - began) / count);
        costs[index].processor.push((user + system) / 1_000 / count);
      }
    }
    for (const { close } of bots) await close();
    return costs.map(({ times, processor }) => ({ ms: median(times), processorMs: median(processor) }));
  });
}

async function opened(folder, { figures, people }) {
  const url = databaseIn(folder);
  await makeFigures(url, { units: OTHER_UNITS, figures });
  const chats = await makeOfficers(url, people);
  const { say, close } = await openInProcess(url, SECONDS_EACH);
  const next = inTurn(chats, questions);
  return {
    close,
    async turns() {
      await say(Array.from({ length: TOGETHER }, next));
      return TOGETHER;
    },
  };
}
