import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/chat/message.ts';
import { testDatabase } from '../support/database.ts';
import { filledIn } from '../support/filled-in.ts';
import { type Heard, openStage, type Stage, setupFile } from '../support/stage.ts';

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
  const lines = written.split('\n');
  const [, officer, moment] = /^as (\S+) at (\S+)$/.exec(lines[0] ?? '') ?? [];
  if (!officer || !moment) throw new Error('a story begins with "as OFFICER at MOMENT"');
  const { open, reopen } = testFile();
  const stage = await openStage(open, new Date(moment), reopen);
  let who = officer;
  const told: string[] = [lines[0] ?? '', ''];
  for (const line of lines.slice(1).filter((candidate) => isDirection(candidate))) {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'as') who = rest[0] ?? '';
    const heard = await perform(stage, who, word, withSecrets(rest.join(' '), told));
    told.push(line, ...heard.flatMap((item) => transcript(item, who)), '');
  }
  return told.join('\n');
}

/** What lets somebody in is another in every run of the bot: the story names it. */
function withSecrets(text: string, told: readonly string[]): string {
  const last = (pattern: RegExp) => told.join('\n').match(pattern)?.at(-1) ?? '';
  return text
    .replace('{code}', () => last(/(?<=mã )[A-Z2-9]{4}-[A-Z2-9]{4}/g))
    .replace('{link}', () => last(/(?<=\/dangky )[\w-]{22}/g));
}

function isDirection(line: string): boolean {
  return /^(?:>|as|at|given|restart|press|fill|send|join)(?: |$)/.test(line);
}

async function perform(stage: Stage, who: string, word: string, rest: string): Promise<readonly Heard[]> {
  switch (word) {
    case '>':
      return stage.say(who, rest.replaceAll(' ⏎ ', '\n'));
    case 'press':
      return stage.press(who, rest);
    case 'at':
      stage.moveTo(new Date(rest));
      return [];
    case 'given':
      await stage.setUp(setupFile(rest));
      return [];
    case 'join':
      return stage.join(who, rest);
    case 'restart':
      await stage.restart();
      return [];
    case 'fill': {
      const [name = '', ...figures] = rest.split(' ');
      const given = Object.fromEntries(figures.map((figure) => figure.replaceAll('_·_', ' ').split('=')));
      return stage.attach(who, name, await filledIn(stage.received(who), given));
    }
    case 'send': {
      const [name = '', ...content] = rest.split(' ');
      return stage.attach(who, name, Buffer.from(content.join(' ')));
    }
    default:
      return [];
  }
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

function transcript({ chat, message }: Heard, who: string): string[] {
  const prefix = chat === who ? '<' : `${chat} <`;
  return [
    ...message.text.split('\n'),
    ...choices(message),
    ...message.attachments.map(({ name }) => `(tệp ${name})`),
  ].map((text) => `${prefix} ${text}`.trimEnd());
}

function choices({ choices: offered, choicesByWords }: Message): string[] {
  if (offered.length === 0) return [];
  if (choicesByWords) return [offered.map(({ label }) => `[${label}]`).join(' ')];
  return offered.map(({ label }, index) => `[${index + 1}] ${label}`);
}
