import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openMessengerStage } from '../support/messenger-stage.ts';
import type { Heard } from '../support/stage.ts';
import { play, readStory, type Scene } from '../support/story.ts';
import { telegramStage } from '../support/telegram-stage.ts';
import { zaloStage } from '../support/zalo-stage.ts';

/**
 * The stories on the messengers, over HTTP against the pretended platforms: the same words in, and out the words of the
 * story file, changed only by what a channel does with choices. What several people hear at once is compared person by
 * person, for there is no order between chats.
 */
const folder = new URL('.', import.meta.url);
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.story'))
  .map((name) => ({ name, written: readFileSync(new URL(name, folder), 'utf8') }))
  // Files, links, restarts and a second account have tests of their own; another is about the accounts one has.
  .filter(
    ({ written }) =>
      !/^(?:fill|send|join|restart)(?: |$)|^as \S+@|liên kết ngày|^(?:\S+ )?< \(tệp /m.test(written),
  );

describe.each([
  { messenger: 'Telegram', platform: telegramStage, shown: asButtons },
  { messenger: 'Zalo', platform: zaloStage, shown: asButtonsOrList },
])('on $messenger the story', ({ platform, shown }) => {
  it.each(stories)('$name', async ({ written }) => {
    const story = readStory(written);
    const stage = await openMessengerStage(story.start, platform);
    const expected: unknown[] = [];
    const told: unknown[] = [];

    await play(story, stage, (scene, heard) => {
      expected.push([scene.direction, writtenByPerson(scene, shown)]);
      told.push([scene.direction, heardByPerson(heard)]);
    });

    expect(told).toEqual(expected);
  });
});

/** How a channel shows choices, as lines. */
type ShowChoices = (labels: readonly string[], byWords: boolean) => readonly string[];
type Lines = Readonly<Record<string, readonly string[]>>;

function asButtons(labels: readonly string[]): readonly string[] {
  return labels.map((label) => `[${label}]`);
}

/** Zalo has room for five buttons. */
function asButtonsOrList(labels: readonly string[], byWords: boolean): readonly string[] {
  if (labels.length <= 5) return asButtons(labels);
  return ['', ...labels.map((label, index) => `${byWords ? '-' : `${index + 1}.`} ${label}`)];
}

function heardByPerson(heard: readonly Heard[]): Lines {
  return byPerson(
    heard.flatMap(({ chat, message }) =>
      [...message.text.split('\n'), ...asButtons(message.choices.map(({ label }) => label))].map(
        (line) => [chat, line] as const,
      ),
    ),
  );
}

function writtenByPerson({ who, heard }: Scene, shown: ShowChoices): Lines {
  const lines = heard.map((line) => {
    const [, chat = who, text = ''] = /^(?:(\S+) )?< ?(.*)$/.exec(line) ?? [];
    return [chat, text] as const;
  });
  return Object.fromEntries(
    Object.entries(byPerson(lines)).map(([chat, texts]) => [chat, withChoices(texts, shown)]),
  );
}

/** Choices stand one to a line, with numbers, or all in one line. */
function withChoices(lines: readonly string[], shown: ShowChoices): string[] {
  const told: string[] = [];
  let numbered: string[] = [];
  for (const line of [...lines, undefined]) {
    const [, label] = /^\[\d+\] (.*)$/.exec(line ?? '') ?? [];
    if (label !== undefined) {
      numbered.push(label);
      continue;
    }
    told.push(...shown(numbered, false));
    numbered = [];
    if (line?.startsWith('[')) told.push(...shown(line.slice(1, -1).split('] ['), true));
    else if (line !== undefined) told.push(line);
  }
  return told;
}

function byPerson(lines: readonly (readonly [chat: string, line: string])[]): Lines {
  const chats = [...new Set(lines.map(([chat]) => chat))].toSorted();
  return Object.fromEntries(
    chats.map((chat) => [chat, lines.filter(([to]) => to === chat).map(([, line]) => line)]),
  );
}
