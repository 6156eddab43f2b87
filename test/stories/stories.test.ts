import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { openStage } from '../support/stage.ts';
import { play, readStory, transcript } from '../support/story.ts';

/**
 * Whole conversations as readable transcripts. `> ` is what the officer writes, `< ` what comes back, `[n]` a choice that
 * its number stands for, `[Words]` one that only its words or a press do. The first line says who is talking and when.
 *
 *     as HANDLE            somebody else goes on (HANDLE@zalo: the same person on another channel)
 *     at MOMENT            the clock moves
 *     given FILE           a setup file of this folder is imported
 *     restart              the process ends and starts again
 *     press LABEL          a button of the chat, an old one too
 *     fill NAME K=V …      the Excel form received last, with these figures, is sent as a file of that name
 *     send NAME TEXT       a file with that content
 *     join REF             HANDLE comes in by a link that carries REF
 *
 * {link} and {code} stand for the last ones that somebody was told.
 *
 * What others hear meanwhile stands as `handle < `. ⏎ is a new line in what is written. UPDATE_STORIES=1 writes what the
 * bot says now into the files: read the difference before committing it.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));

describe('the story', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.story'))) {
    it(file.replace('.story', '').replaceAll('-', ' '), async () => {
      const written = readFileSync(folder + file, 'utf8');

      const told = await tell(written);

      if (process.env.UPDATE_STORIES) writeFileSync(folder + file, told);
      expect(told).toBe(process.env.UPDATE_STORIES ? told : written);
    });
  }
});

async function tell(written: string): Promise<string> {
  const story = readStory(written);
  const { open, reopen } = testFile();
  const stage = await openStage(open, story.start, reopen);
  const told: string[] = [story.title, ''];
  await play(story, stage, ({ direction, who }, heard) => {
    told.push(direction, ...heard.flatMap((item) => transcript(item, who)), '');
  });
  return told.join('\n');
}

/** One database for the whole story, also over a restart. */
function testFile() {
  let path: string | undefined;
  return {
    open: async (now: () => Date) => {
      const opened = await testDatabase(now);
      path = opened.path;
      return opened;
    },
    reopen: (now: () => Date) => testDatabase(now, path),
  };
}
