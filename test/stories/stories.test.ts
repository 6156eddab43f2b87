import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/chat/message.ts';
import { openChat } from '../support/conversation.ts';
import { testDatabase } from '../support/database.ts';

/**
 * Whole conversations as readable transcripts. `> ` is what the officer writes, `< ` what comes back, `[n]` a choice.
 * The first line says who is talking and when. UPDATE_STORIES=1 writes what the bot says now into the files: read the
 * difference before committing it.
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
  const now = () => new Date(moment);
  const chat = await openChat(await testDatabase(now), now, officer === 'stranger' ? undefined : officer);
  const told = [lines[0] ?? '', ''];
  for (const line of lines.filter((candidate) => candidate.startsWith('> '))) {
    told.push(line);
    for (const message of await chat.say(line.slice(2))) told.push(...transcript(message));
    told.push('');
  }
  return told.join('\n');
}

function transcript(message: Message): string[] {
  return [
    ...message.text.split('\n').map((text) => `< ${text}`.trimEnd()),
    ...message.choices.map((choice, index) => `< [${index + 1}] ${choice.label}`),
  ];
}
