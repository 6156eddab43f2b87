import type { Address, InboundFile, Offer } from '../chat/event.ts';
import type { Message } from '../chat/message.ts';
import type { Locale } from '../chat/reply.ts';
import { type Preview, shownAsItIs } from '../chat/shown.ts';
import type { Wording } from '../chat/wording.ts';
import type { Directory } from '../domain/reference.ts';
import { fold, tidy } from '../language/normalise.ts';
import { lexiconOf } from '../reading/lexicon.ts';
import { lacksIndicator, namesKnownThings, parseQueryCode, type Reading } from '../reading/query.ts';
import { read } from '../reading/read.ts';
import { clarification, clusterOpen, notUnderstood } from './clarification.ts';
import type { ConversationState } from './conversation-state.ts';
import type { Call, Command, Feature, FileContent, Outcome, Said, Speaker } from './feature.ts';
import { choiceGone, fileNotExpected, notAllowed, privateOnly } from './refusals.ts';
import { mayRun } from './roles.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store.ts';
import { noSuchChoice, typedChoice, wordedChoice } from './typed-choice.ts';
import { unread } from './unread.ts';
import { conversationOf, withWhatWaits } from './what-waits.ts';

/** What everybody starts with; a link's word may stand behind it. */
const START = 'batdau';

/** A turn's decision with its words, and what to remember. */
export interface Turn {
  readonly outcome: Outcome;
  readonly messages: readonly Message[];
  readonly state: ConversationState;
}

export type TurnEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: string; readonly offer?: Offer }
  | { readonly kind: 'file'; readonly file: InboundFile; readonly content: FileContent }
  | { readonly kind: 'joined'; readonly ref?: string }
  | { readonly kind: 'returned' | 'left' | 'withdrew' };

export interface TurnInput {
  readonly event: TurnEvent;
  readonly from?: Address;
  /** Before everybody in a group: only what public features do is done, and nothing is left open. */
  readonly inGroup?: true;
  readonly speaker: Speaker;
  readonly state: ConversationState;
  readonly now: Date;
  readonly store: Store;
  readonly directory: Directory;
  /** Missing: every channel shows a message as it is. */
  readonly preview?: Preview;
}

export interface Bot {
  readonly commands: readonly Command[];
  /** Those that may be called in groups too. */
  readonly publicCommands: readonly Command[];
  readonly fallbackLocale: Locale;
  /** Decides one turn. Reads through the given store, writes nothing, sends nothing. */
  takeTurn(input: TurnInput): Promise<Turn | undefined>;
}

/** The rules of a turn: what was pressed, then commands, then the words of a choice, then what is open, then free words. */
export function createBot(
  features: readonly Feature[],
  wording: Wording,
  fallbackLocale: Locale,
  secrets: Secrets,
): Bot {
  const commands = features.flatMap((feature) => feature.commands);
  const commandsByName = new Map(
    commands.flatMap((command) =>
      [command.name, ...(command.otherNames ?? [])].map((name) => [name, command] as const),
    ),
  );
  const publicFeatures = features.filter((feature) => feature.isPublic);
  const publicCommands = publicFeatures.flatMap((feature) => feature.commands);

  function featuresFor(call: Call): readonly Feature[] {
    return call.inGroup ? publicFeatures : features;
  }

  async function takeTurn(input: TurnInput): Promise<Turn | undefined> {
    const { state, speaker, now } = input;
    const call: Call = {
      secrets,
      ...callOf(input),
      say: (meant, locale = speaker.locale) => wording.say(locale, meant),
      write: (reply, locale = speaker.locale) => wording.write(locale, reply),
      preview: input.preview ?? ((_channel, message) => shownAsItIs(message)),
    };
    const decided = await decide(input, call);
    if (!decided) return undefined;
    const { outcome, isFootnoted } = await withWhatWaits(decided, input, call, featuresFor(call));
    const messages = outcome.replies.map((reply) => wording.write(speaker.locale, reply));
    const topic = outcome.topic ?? (outcome.forgets ? undefined : state.topic);
    const open = outcome.open === undefined ? state.open : (outcome.open ?? undefined);
    const footnotedAt = isFootnoted ? now.toISOString() : state.footnotedAt;
    const lookedAt = outcome.looks ? now.toISOString() : state.lookedAt;
    const last = messages.at(-1);
    return {
      outcome,
      messages,
      state: {
        offered: last?.choices ?? [],
        ...(topic && { topic }),
        ...(last?.choicesByWords && { offeredByWords: true as const }),
        ...(state.noticed && !outcome.forgets && { noticed: state.noticed }),
        ...(open && { open }),
        ...(lookedAt !== undefined && !outcome.forgets && { lookedAt }),
        ...(footnotedAt !== undefined && !outcome.forgets && { footnotedAt }),
      },
    };
  }

  async function decide(input: TurnInput, call: Call): Promise<Outcome | undefined> {
    const { event } = input;
    switch (event.kind) {
      case 'text':
        return decideText(tidy(event.text), input, call);
      case 'choice':
        return decideChoice(event.value, call);
      case 'joined':
        return runCommand(START, event.ref ?? '', call);
      case 'file':
        return takeFile(event, call);
      case 'withdrew':
        return first(call, async (feature) => feature.withdrew?.(call));
      case 'returned':
      case 'left':
        return undefined;
    }
  }

  async function decideText(text: string, input: TurnInput, call: Call): Promise<Outcome> {
    const { state } = input;
    const [, name, rest] = /^\/([\p{L}\d_]+)(?:@\w+)?\s*([\s\S]*)$/u.exec(text) ?? [];
    if (name !== undefined) return runCommand(fold(name), rest ?? '', call);
    const chosen = typedChoice(text, state);
    if (chosen !== undefined) return decideChoice(chosen, call);
    const conversation = conversationOf(call, featuresFor(call));
    const meaning = onceRead(text, input);
    const lexicon = lexiconOf(input.directory);
    if (conversation) {
      const said: Said = { kind: 'text', text, meaning, lexicon };
      return (await conversation.converse(said, call)) ?? answer(meaning(), call);
    }
    const noticed = wordedChoice(text, state.noticed ?? []);
    if (noticed !== undefined) return decideChoice(noticed, call);
    const heard = await first(call, async (feature) => feature.hear?.(text, call));
    return heard ?? noSuchChoice(text, state) ?? answer(meaning(), call);
  }

  /** What the first feature says that has something to say. */
  async function first(
    call: Call,
    ask: (feature: Feature) => Promise<Outcome | undefined>,
  ): Promise<Outcome | undefined> {
    for (const feature of featuresFor(call)) {
      const outcome = await ask(feature);
      if (outcome) return outcome;
    }
    return undefined;
  }

  /** Reading takes longer than most of a turn: it is done when it is asked for, once. */
  function onceRead(text: string, { speaker, state, now, directory }: TurnInput): () => Reading {
    let reading: Reading | undefined;
    return () => {
      reading ??= read(text, {
        lexicon: lexiconOf(directory),
        now,
        ...(speaker.unit !== undefined && { unit: speaker.unit }),
        ...(state.topic && { topic: state.topic }),
      });
      return reading;
    };
  }

  async function decideChoice(value: string, call: Call): Promise<Outcome> {
    if (value.startsWith('/')) return runCommand(value.slice(1), '', call);
    const owner = featuresFor(call).find((feature) => feature.press && value.startsWith(`${feature.name}:`));
    if (owner?.press) return owner.press(value, call);
    const query = parseQueryCode(value);
    if (!query || !namesKnownThings(query, call.directory)) return choiceGone();
    return answer({ kind: 'query', query, inherited: false }, call);
  }

  async function runCommand(name: string, words: string, call: Call): Promise<Outcome> {
    const command = commandsByName.get(name);
    if (!command) return notUnderstood();
    if (call.inGroup && !publicCommands.includes(command)) return privateOnly();
    if (!mayRun(command, call.speaker)) return notAllowed(call.speaker);
    const isLink = command.name === START && words !== '';
    const joined = isLink ? await first(call, async (feature) => feature.join?.(words, call)) : undefined;
    return joined ?? command.run(call, words);
  }

  async function takeFile(said: Extract<Said, { kind: 'file' }>, call: Call): Promise<Outcome> {
    const heard = await conversationOf(call, featuresFor(call))?.converse(said, call);
    if (heard) return heard;
    return (await first(call, async (feature) => feature.takeFile?.(said, call))) ?? fileNotExpected();
  }

  async function answer(reading: Reading, call: Call): Promise<Outcome> {
    if (reading.kind === 'unknown') return unread(call, lexiconOf(call.directory));
    if (reading.kind === 'clarify') return clarification(reading, call.directory);
    const { query } = reading;
    if (lacksIndicator(query)) {
      return clarification({ kind: 'clarify', about: 'indicator', query, candidates: [] }, call.directory);
    }
    const open = clusterOpen(query, call);
    if (open) return open;
    for (const feature of featuresFor(call)) {
      const answerer = feature.intents[query.intent];
      if (answerer)
        return answerer(query, query.cluster === undefined ? call : { ...call, cluster: query.cluster });
    }
    if (call.inGroup) return privateOnly();
    throw new Error(`no feature answers ${query.intent}`);
  }

  return { commands, publicCommands, fallbackLocale, takeTurn };
}

function callOf({
  speaker,
  now,
  store,
  directory,
  from,
  inGroup,
  state,
  event,
}: TurnInput): Omit<Call, 'say' | 'write' | 'preview' | 'secrets'> {
  return {
    speaker,
    now,
    store,
    directory,
    ...(from && { from }),
    ...(inGroup && { inGroup }),
    ...(state.open && { open: state.open }),
    ...(state.lookedAt !== undefined && { lookedAt: new Date(state.lookedAt) }),
    ...(event.kind === 'text' && { words: tidy(event.text) }),
  };
}
