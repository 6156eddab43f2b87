import type { Call, Conversation, Outcome, Said } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { apart, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { advance } from '../../conversation/advance.ts';
import { open, resume, revisit, showCurrent } from '../../conversation/opening.ts';
import { isComplete, openQuestions, stepNamed } from '../../conversation/outline.ts';
import { newProgress, type Progress } from '../../conversation/progress.ts';
import { parseProgress } from '../../conversation/progress-json.ts';
import type { Script, Turn } from '../../conversation/script.ts';
import { entries } from './entries.ts';
import { type Entry, type EntryAnswers, hearingOf, isEntry, outdated, scriptOf } from './entry.ts';
import { opened, pressValue, replied, said } from './talk.ts';

const MOST_ANSWERS = 80;
const LONGEST_ANSWER = 4_000;

/** Everything a turn of an entry is decided from. Its answers are in the chat's state, nowhere else. */
interface Desk {
  readonly name: string;
  readonly about: string;
  readonly entry: Entry;
  readonly script: Script<string>;
  readonly answers: EntryAnswers;
  readonly progress: Progress;
}

/** The questions of an entry from the start; where the same is open already, where it stands. */
export async function startEntry(call: Call, name: string, about: string): Promise<Outcome> {
  const before = fieldsOf(call.open?.state);
  if (before.entry === name && before.about === about) {
    const desk = await deskOn(call, before);
    if (isDesk(desk)) return goingOn(resume(desk.script, desk.answers, desk.progress), desk);
  }
  // Later than any turn of an earlier conversation: its buttons stay dead.
  const progress = newProgress(Math.floor(call.now.getTime() / 1_000));
  const desk = await deskOn(call, { entry: name, about, progress });
  if (!isDesk(desk)) return said(desk);
  return goingOn(open(desk.script, desk.answers, desk.progress), desk, [
    ...desk.entry.lead,
    phrase('year-unkept'),
  ]);
}

/** A button of a question; where its questions are not open here any more it does nothing. */
export async function pressEntry([value = '']: readonly string[], call: Call): Promise<Outcome> {
  if (fieldsOf(call.open?.state).entry === undefined) return choiceGone();
  return (await entryTalk.converse({ kind: 'choice', value }, call)) ?? choiceGone();
}

export const entryTalk: Conversation = {
  async converse(words, call) {
    if (words.kind === 'file') return undefined;
    const desk = await deskOn(call, fieldsOf(call.open?.state), words);
    if (!isDesk(desk)) return { ...said(desk), open: null };
    const heard = words.kind === 'choice' ? ({ kind: 'press', press: words.value } as const) : words;
    return outcomeOf(advance(desk.script, desk.answers, desk.progress, heard), desk);
  },

  async again(call) {
    const desk = await deskOn(call, fieldsOf(call.open?.state));
    return isDesk(desk) ? wired(showCurrent(desk.script, desk.answers, desk.progress).say)[0] : undefined;
  },
};

async function deskOn(
  call: Call,
  { entry: name, about, answers, progress }: ReturnType<typeof fieldsOf>,
  words?: Said,
): Promise<Desk | Phrase> {
  const opening = typeof name === 'string' && Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!opening || typeof name !== 'string' || typeof about !== 'string') return phrase('bot-choice-gone');
  const hearing = hearingOf(call, words);
  const entry = await opening(call, about, hearing);
  if (!isEntry(entry)) return entry;
  const script = scriptOf(entry, hearing, call);
  return { name, about, entry, script, answers: answersIn(answers), progress: parseProgress(progress) };
}

function isDesk(given: Desk | Phrase): given is Desk {
  return 'script' in given;
}

async function outcomeOf(turn: Turn<string>, desk: Desk): Promise<Outcome | undefined> {
  switch (turn.effect) {
    case 'submit':
      return submitted(turn, desk);
    case 'discard':
    case 'later':
      return { ...said(phrase('year-dropped')), open: null };
    case 'aside':
      return undefined;
    default:
      return afterAnswer(turn, desk);
  }
}

/** Once more all answers together: the clock has gone on, and so may have the record. */
async function submitted(turn: Turn<string>, desk: Desk): Promise<Outcome> {
  const gone = outdated(desk.script, desk.answers);
  const outcome = gone.length === 0 ? await desk.entry.finish(desk.answers) : undefined;
  if (outcome) return { ...outcome, open: null };
  return askingAgain(turn, desk, desk.answers, gone, []);
}

/** An answer may take the ground from under others, or raise a new question: those come next, before any summary. */
function afterAnswer(turn: Turn<string>, desk: Desk): Outcome {
  if (turn.saved.size === 0) return goingOn(turn, desk);
  const answers = new Map([...desk.answers, ...turn.saved]);
  const gone = outdated(desk.script, answers);
  const isEarly = turn.progress.at?.kind === 'summary' && !isComplete(desk.script, answers);
  if (gone.length === 0 && !isEarly) return goingOn(turn, { ...desk, answers });
  const echo = [...turn.saved].flatMap(([name, answer]) => {
    const verdict = stepNamed(desk.script, name)?.check(answer, answers);
    return verdict?.kind === 'answer' ? verdict.echo : [];
  });
  return askingAgain(turn, desk, answers, gone, echo);
}

function askingAgain(
  turn: Turn<string>,
  desk: Desk,
  answers: EntryAnswers,
  gone: readonly string[],
  echo: readonly Phrase[],
): Outcome {
  const left = new Map([...answers].filter(([name]) => !gone.includes(name)));
  const steps = openQuestions(desk.script, left).map(({ step }) => step.name);
  const lead = gone.length > 0 ? [...echo, phrase('year-ask-again')] : echo;
  return goingOn(revisit(desk.script, left, turn.progress, steps), { ...desk, answers: left }, lead);
}

function goingOn(turn: Turn<string>, desk: Desk, before: readonly Phrase[] = []): Outcome {
  const [first, ...rest] = wired(turn.say);
  const paragraphs = first && before.length > 0 ? [...before, ...apart(first.paragraphs)] : first?.paragraphs;
  const { name, about, answers } = desk;
  return {
    ...replied(...(first && paragraphs ? [{ ...first, paragraphs }, ...rest] : [])),
    open: opened({ entry: name, about, answers: [...answers], progress: turn.progress }),
  };
}

/** What is none of ours is dropped, and asked again. */
function answersIn(value: unknown): EntryAnswers {
  const pairs: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ANSWERS) : [];
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const [name, answer]: readonly unknown[] = Array.isArray(pair) ? pair : [];
      const isOurs = typeof name === 'string' && typeof answer === 'string';
      return isOurs && answer.length <= LONGEST_ANSWER ? [[name, answer]] : [];
    }),
  );
}

/** The engine's buttons as this feature's. */
function wired(replies: readonly Reply[]): readonly Reply[] {
  return replies.map((reply) => ({
    ...reply,
    ...(reply.choices && {
      choices: reply.choices.map((choice) => ({ ...choice, value: pressValue('q', choice.value) })),
    }),
  }));
}
