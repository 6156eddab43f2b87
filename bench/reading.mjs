// Reading a question, with the names of the cluster and with many more; and asking from the command line.
import { execFileSync } from 'node:child_process';
import { openCore } from '../dist/app.js';
import { buildLexicon } from '../dist/reading/lexicon.js';
import { read } from '../dist/reading/read.js';
import { databaseIn, OPENS } from './made-up.mjs';
import { makeFigures } from './made-up-figures.mjs';
import { noteTimes, noteWork, scaled, story, timed } from './measure.mjs';
import { inFolder, pathOf } from './process.mjs';
import { questions } from './questions.mjs';

const OTHER_UNITS = 700;

await story('Reading a question', async (note) => {
  await inFolder(async (folder) => {
    const url = databaseIn(folder);
    await noteReading(note, url, 'names of the cluster');
    const asking = await timed(scaled(10), async () => {
      const env = { ...process.env, DATABASE_URL: url };
      execFileSync(process.execPath, [pathOf('../dist/main.js'), 'ask', questions[1]], { env });
    });
    noteTimes(note, '`bot ask`, the whole process', asking.times);
  });
  await inFolder(async (folder) => {
    await makeFigures(databaseIn(folder), { units: OTHER_UNITS, figures: 0 });
    await noteReading(note, databaseIn(folder), `${OTHER_UNITS} other units, 60 indicators`);
  });
});

async function noteReading(note, databaseUrl, what) {
  const now = () => OPENS;
  const core = await openCore({ databaseUrl, locale: 'vi' }, now);
  const lexicon = buildLexicon(await core.database.directory());
  await core.database.close();
  const work = async (i) => read(questions[i % questions.length], { lexicon, now: OPENS });
  noteWork(note, what, await timed(scaled(4_000, 80), work));
}
