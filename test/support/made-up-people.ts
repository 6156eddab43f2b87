import type { Database } from '../../src/bot/store.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { practiceOfficers } from '../../src/practice-officers.ts';

const wording = loadWording();

/** The people of the practice page; `real` ones work on what is real, for what is practice is apart from the rest. */
export async function addMadeUpPeople(
  database: Database,
  people: 'real' | 'practice',
  now: Date,
): Promise<void> {
  const made = practiceOfficers(await database.directory(), 2024, (meant) => wording.say('vi', meant));
  await database.transaction(async (store) => {
    for (const person of made)
      await store.people.ensure({ ...person, isPractice: people === 'practice' }, now);
  });
}
