import type { Turn } from '../../src/bot/bot.ts';
import { emptyState } from '../../src/bot/conversation-state.ts';
import type { Facts, Speaker } from '../../src/bot/feature.ts';
import type { Database } from '../../src/bot/store.ts';
import { roles } from '../../src/domain/role.ts';
import { coreOn } from '../support/conversation.ts';
import type { Question } from './question.ts';

const USUAL_NOW = '2024-12-05T09:00:00+07:00';

/** What a question was answered: its facts, and everything that is read on the screen. */
export interface Answered {
  readonly facts: Facts;
  readonly text: string;
}

/** Asks as `bot ask` does: by the same rules, without storing anything. */
export async function ask(database: Database, question: Question): Promise<Answered> {
  const now = new Date(question.now ?? USUAL_NOW);
  const directory = await database.directory();
  const { bot } = coreOn(database);
  const { store } = database;
  const speaker = speakerOf(question);
  let state = emptyState;
  let turn: Turn | undefined;
  for (const text of question.follow ?? [question.question ?? '']) {
    turn = await bot.takeTurn({ event: { kind: 'text', text }, speaker, state, now, store, directory });
    state = turn?.state ?? state;
  }
  if (!turn) throw new Error('a question without an answer');
  const lines = turn.messages.flatMap(({ text, choices }) => [text, ...choices.map(({ label }) => label)]);
  return { facts: turn.outcome.facts, text: lines.join('\n') };
}

function speakerOf({ unit, role }: Question): Speaker {
  const named = roles.find((one) => one === role) ?? 'officer';
  const isPublic = role === 'public' || (role === undefined && unit === undefined);
  return { locale: 'vi', roles: isPublic ? [] : [named], ...(unit !== undefined && { unit }) };
}
