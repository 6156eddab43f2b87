// npm run bench: every story in a process of its own, one after the other, then one table of all.
// `node bench/run.mjs [--json FILE] [--only STORY,STORY] [--repeat N]`; of repeated runs the medians are shown.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { median, withVerdict } from './measure.mjs';
import { BOT_CORE, canPin, LEAN, onCore, pathOf, TOWN_CORE } from './process.mjs';
import { machine, printTable, writeJson } from './report.mjs';

/** Those that start a bot share a core with nobody but the platform they pretend; the others are the bot themselves. */
const stories = {
  'full-load': { core: TOWN_CORE },
  'open-loop': { core: TOWN_CORE },
  burst: { core: TOWN_CORE },
  broadcast: { core: TOWN_CORE },
  'cold-start': { core: TOWN_CORE },
  'turn-cost': { core: BOT_CORE },
  reading: { core: BOT_CORE },
  'many-units': { core: BOT_CORE },
  reminders: { core: BOT_CORE },
  'practice-page': { core: BOT_CORE },
  soak: { core: BOT_CORE, flags: ['--expose-gc', ...LEAN] },
};
const { values } = parseArgs({
  options: {
    json: { type: 'string', default: 'bench/results.json' },
    only: { type: 'string', default: Object.keys(stories).join() },
    repeat: { type: 'string', default: '1' },
  },
});

const before = machine();
const names = values.only.split(',');
for (const name of names) if (!(name in stories)) unknown(name);
const rows = [];
for (const name of names) {
  try {
    const rounds = [];
    for (let round = 0; round < Number(values.repeat); round += 1) rounds.push(await told(name));
    rows.push(...medians(rounds));
  } catch (error) {
    // What the others measured takes minutes and is shown all the same.
    console.error(error);
    process.exitCode = 1;
  }
}
const after = machine();
printTable(rows);
console.log(
  `\n${before.processor}, Node ${before.node}, ${canPin ? 'bot and load on a core each' : 'not pinned to cores'}, ` +
    `load ${before.load.toFixed(2)} before and ${after.load.toFixed(2)} after, medians of ${values.repeat}`,
);
writeJson(values.json, { machine: before, loadAfter: after.load, repeat: Number(values.repeat), rows });

/** The rows of a story. */
function told(name) {
  const { core, flags = [] } = stories[name];
  process.stderr.write(`${name} …\n`);
  const [command, ...args] = onCore(core, [...flags, pathOf(`${name}.mjs`)]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    let said;
    child.once('message', (message) => {
      said = message;
    });
    child.once('close', (status) => {
      if (said && status === 0) resolve(said);
      else reject(new Error(`${name} ended with ${status}`));
    });
  });
}

function unknown(name) {
  throw new Error(`there is no story ${name}; there are ${Object.keys(stories).join(', ')}`);
}

function medians(rounds) {
  return rounds[0].map((row, index) => {
    const value = median(rounds.map((round) => round[index].value));
    return withVerdict({ ...row, value });
  });
}
