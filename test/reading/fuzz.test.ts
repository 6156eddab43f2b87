import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { emptyState } from '../../src/bot/conversation-state.ts';
import { addFigures } from '../questions/evaluate.ts';
import { readQuestions } from '../questions/question.ts';
import { coreOn } from '../support/conversation.ts';
import { testDatabase, testNow } from '../support/database.ts';

/** FUZZ=100000 asks that many; the suite asks a few. */
const COUNT = Number(process.env.FUZZ ?? 1_000);
const SLOWEST_MS = 50;
const folder = new URL('../questions/', import.meta.url);
const seeds = ['about-2023.jsonl', 'as-officers-type.jsonl', 'traps.jsonl'].flatMap((name) =>
  readQuestions(readFileSync(new URL(name, folder), 'utf8')).flatMap(
    ({ question, follow }) => follow ?? [question ?? ''],
  ),
);
const LETTERS =
  'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ0123456789 .,:;/-%()"\'?!+=<>{}[]\\@#$^&*_|~`\u0301\u00a0\u200b\ud83d字\n\t';

it(
  'answers whatever is written: without a fault, and none of it slowly',
  async () => {
    const database = await testDatabase();
    await addFigures(database, fileURLToPath(new URL('made-up-figures.csv', folder)));
    const { bot } = coreOn(database);
    const directory = await database.directory();
    const { store } = database;
    const random = generator(20_241_205);
    let state = emptyState;
    const slow: string[] = [];

    const ask = async (text: string) => {
      const began = process.cpuUsage();
      const speaker = { roles: ['officer'], locale: 'vi', unit: 'yen-bai' } as const;
      const turn = await bot.takeTurn({
        event: { kind: 'text', text },
        speaker,
        state,
        now: testNow,
        store,
        directory,
      });
      const { user, system } = process.cpuUsage(began);
      return { turn, ms: (user + system) / 1_000 };
    };
    for (let count = 0; count < COUNT; count++) {
      const text = question(random);
      const { turn, ms } = await ask(text);
      expect(turn?.messages[0]?.text, text).toBeTruthy();
      // Of the processor, so that a busy machine is nobody's fault; what is slow is slow again.
      if (ms > SLOWEST_MS && Math.min((await ask(text)).ms, (await ask(text)).ms) > SLOWEST_MS)
        slow.push(text);
      state = random() < 0.5 ? (turn?.state ?? emptyState) : emptyState;
    }

    expect(slow).toEqual([]);
  },
  COUNT * 40 + 20_000,
);

type Random = () => number;

function question(random: Random): string {
  const kind = random();
  if (kind < 0.1) return Array.from({ length: at(random, 300) }, () => pick(random, [...LETTERS])).join('');
  if (kind < 0.25)
    return words(random)
      .sort(() => random() - 0.5)
      .join(' ');
  if (kind < 0.28)
    return words(random)
      .join(' ')
      .repeat(1 + at(random, 60));
  let text = pick(random, seeds);
  for (let count = at(random, 6); count >= 0; count--) text = mutated(text, random);
  return text;
}

function words(random: Random): string[] {
  return Array.from({ length: 1 + at(random, 3) }, () => pick(random, seeds)).flatMap((text) =>
    text.split(' '),
  );
}

function mutated(text: string, random: Random): string {
  const [from, to] = [at(random, text.length), at(random, text.length)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  switch (at(random, 7)) {
    case 0:
      return text.slice(0, from) + pick(random, [...LETTERS]) + text.slice(from);
    case 1:
      return text.slice(0, from) + text.slice(from + 1);
    case 2:
      return text.slice(0, from) + text.slice(to) + text.slice(from, to);
    case 3:
      return text.normalize('NFD').replace(/\p{M}/gu, '');
    case 4:
      return text.toUpperCase();
    case 5:
      return `${text} ${pick(random, seeds)}`;
    default:
      return text.slice(0, from) + (text[to] ?? '') + text.slice(from + 1);
  }
}

function at(random: Random, below: number): number {
  return Math.floor(random() * Math.max(1, below));
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[at(random, items.length)] as T;
}

/** The same numbers in every run (mulberry32). */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
