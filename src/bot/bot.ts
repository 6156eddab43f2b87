import type { InboundEvent } from '../chat/event.ts';
import type { Message } from '../chat/message.ts';
import { type Locale, phrase } from '../chat/reply.ts';
import type { Wording } from '../chat/wording.ts';
import type { Directory } from '../domain/reference.ts';
import { fold, tidy } from '../language/normalise.ts';
import { buildLexicon, type Lexicon } from '../reading/lexicon.ts';
import { lacksIndicator, namesKnownThings, parseQueryCode, type Reading } from '../reading/query.ts';
import { read } from '../reading/read.ts';
import { clarification, notUnderstood } from './clarification.ts';
import type { ConversationState } from './conversation-state.ts';
import type { Call, Command, Feature, Outcome, Speaker } from './feature.ts';
import { mayRun } from './roles.ts';
import type { Store } from './store.ts';

/** A turn's decision with its words, and what to remember. */
export interface Turn {
  readonly outcome: Outcome;
  readonly messages: readonly Message[];
  readonly state: ConversationState;
}

export interface TurnInput {
  readonly event: Pick<InboundEvent, 'kind'> & { readonly text?: string; readonly value?: string };
  readonly speaker: Speaker;
  readonly state: ConversationState;
  readonly now: Date;
  readonly store: Store;
  readonly directory: Directory;
}

export interface Bot {
  readonly commands: readonly Command[];
  readonly fallbackLocale: Locale;
  /** Decides one turn. Reads through the given store, writes nothing, sends nothing. */
  takeTurn(input: TurnInput): Promise<Turn | undefined>;
}

/** The rules of a turn: what was pressed, then commands, then the words of a choice, then free words. */
export function createBot(features: readonly Feature[], wording: Wording, fallbackLocale: Locale): Bot {
  const commands = features.flatMap((feature) => feature.commands);
  const commandsByName = new Map(
    commands.flatMap((command) =>
      [command.name, ...(command.otherNames ?? [])].map((name) => [name, command] as const),
    ),
  );
  const lexicons = new WeakMap<Directory, Lexicon>();

  function lexiconOf(directory: Directory): Lexicon {
    const known = lexicons.get(directory);
    if (known) return known;
    const made = buildLexicon(directory);
    lexicons.set(directory, made);
    return made;
  }

  async function takeTurn(input: TurnInput): Promise<Turn | undefined> {
    const outcome = await decide(input);
    if (!outcome) return undefined;
    const messages = outcome.replies.map((reply) => wording.write(input.speaker.locale, reply));
    const topic = outcome.topic ?? input.state.topic;
    const offered = messages.at(-1)?.choices ?? [];
    return { outcome, messages, state: { ...(topic && { topic }), offered } };
  }

  async function decide(input: TurnInput): Promise<Outcome | undefined> {
    const call: Call = input;
    switch (input.event.kind) {
      case 'text':
        return decideText(tidy(input.event.text ?? ''), input, call);
      case 'choice':
        return decideChoice(input.event.value ?? '', call);
      case 'joined':
        return runCommand('batdau', '', call);
      case 'file':
        return { replies: [{ paragraphs: [phrase('bot-file-not-expected')] }], facts: { intent: 'unknown' } };
      case 'left':
        return undefined;
    }
  }

  async function decideText(text: string, input: TurnInput, call: Call): Promise<Outcome> {
    const [, name, rest] = /^\/([\p{L}\d_]+)(?:@\w+)?\s*([\s\S]*)$/u.exec(text) ?? [];
    if (name !== undefined) return runCommand(fold(name), rest ?? '', call);
    const chosen = typedChoice(text, input.state);
    if (chosen !== undefined) return decideChoice(chosen, call);
    if (choiceNumber(text) !== undefined && input.state.offered.length > 0) return noSuchChoice(input.state);
    const { speaker, state, now } = input;
    return answer(
      read(text, {
        lexicon: lexiconOf(input.directory),
        now,
        ...(speaker.unit !== undefined && { unit: speaker.unit }),
        ...(state.topic && { topic: state.topic }),
      }),
      call,
    );
  }

  async function decideChoice(value: string, call: Call): Promise<Outcome> {
    if (value.startsWith('/')) return runCommand(value.slice(1), '', call);
    const query = parseQueryCode(value);
    if (!query || !namesKnownThings(query, call.directory)) {
      return { replies: [{ paragraphs: [phrase('bot-choice-gone')] }], facts: { intent: 'unknown' } };
    }
    return answer({ kind: 'query', query, inherited: false }, call);
  }

  async function runCommand(name: string, words: string, call: Call): Promise<Outcome> {
    const command = commandsByName.get(name);
    if (!command) return notUnderstood();
    if (!mayRun(command, call.speaker)) {
      return { replies: [{ paragraphs: [phrase('bot-not-allowed')] }], facts: { intent: 'unknown' } };
    }
    return command.run(call, words);
  }

  async function answer(reading: Reading, call: Call): Promise<Outcome> {
    if (reading.kind === 'unknown') return notUnderstood();
    if (reading.kind === 'clarify') return clarification(reading, call.directory);
    const { query } = reading;
    if (lacksIndicator(query)) {
      return clarification({ kind: 'clarify', about: 'indicator', query, candidates: [] }, call.directory);
    }
    for (const feature of features) {
      const answerer = feature.intents[query.intent];
      if (answerer) return answerer(query, call);
    }
    throw new Error(`no feature answers ${query.intent}`);
  }

  return { commands, fallbackLocale, takeTurn };
}

/** "2", "2." or "(2)", and nothing else. */
function choiceNumber(text: string): number | undefined {
  const digits = /^\(?(\d{1,2})[.)]?$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A choice's number, or the words on its button, stand for pressing it. */
function typedChoice(text: string, state: ConversationState): string | undefined {
  const number = choiceNumber(text);
  if (number !== undefined) return state.offered[number - 1]?.value;
  const words = fold(text);
  return state.offered.find((choice) => fold(choice.label) === words)?.value;
}

/** The number is none of those offered: the choices stand, nothing is lost. */
function noSuchChoice({ offered }: ConversationState): Outcome {
  const choices = offered.map(({ value, label }) => ({ value, label: phrase('bot-choice', { label }) }));
  const paragraphs = [phrase('bot-choice-number')];
  return { replies: [{ paragraphs, choices }], facts: { intent: 'clarify' } };
}
