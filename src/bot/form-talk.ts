import { apart, type Phrase, phrase, type Reply } from '../chat/reply.ts';
import { advance } from '../conversation/advance.ts';
import { open, resume, revisit, showCurrent } from '../conversation/opening.ts';
import { isComplete, openQuestions, stepNamed } from '../conversation/outline.ts';
import { newProgress, type Progress } from '../conversation/progress.ts';
import { parseProgress } from '../conversation/progress-json.ts';
import type { Script, Turn } from '../conversation/script.ts';
import type { Call, Facts, OpenConversation, Outcome, Said, Write } from './feature.ts';
import { fieldsOf } from './fields.ts';
import { type Form, type FormAnswers, outdated, scriptOf } from './form.ts';
import { choiceGone } from './refusals.ts';

const MOST_ANSWERS = 80;
const LONGEST_ANSWER = 8_000;

/** What a feature says about one of its forms. */
export interface FormRules {
  /** Whose conversation it is. */
  readonly feature: string;
  /** Of this feature's conversations; also the verb of its buttons: `<feature>:<kind>:<press>`. */
  readonly kind: string;
  readonly intent: Facts['intent'];
  /** Undefined where it is not, or not any more, for the speaker. `subject` is what the form is about. */
  formFor(call: Call, subject: string): Promise<Form | undefined>;
  refuse(call: Call, subject: string): Outcome | Promise<Outcome>;
  /** Undefined: something is missing, and is asked again. */
  submit(call: Call, subject: string, answers: FormAnswers): Promise<Outcome | undefined>;
  /** A file sent while the form is open; undefined: it is nothing for it. */
  takeFile?(said: Extract<Said, { kind: 'file' }>, call: Call): Promise<FileTaken | undefined>;
}

/** A file that is an answer, or why it is none. */
export interface FileTaken {
  readonly answers: FormAnswers;
  readonly words: readonly Phrase[];
  readonly writes: readonly Write[];
}

/** A form as a conversation: started, heard, shown again, its buttons. */
export interface FormTalk {
  readonly kind: string;
  start(call: Call, subject: string, answers?: FormAnswers): Promise<Outcome>;
  converse(said: Said, call: Call): Promise<Outcome | undefined>;
  again(call: Call): Promise<Reply | undefined>;
  press(words: readonly string[], call: Call): Promise<Outcome>;
}

interface Stand {
  readonly subject: string;
  readonly form: Form;
  readonly script: Script<string>;
  readonly answers: FormAnswers;
  readonly progress: Progress;
}

/** What another feature had open in the chat waits, and goes on at the end. */
export function createFormTalk(rules: FormRules): FormTalk {
  const { feature, kind, intent } = rules;

  async function start(call: Call, subject: string, answers: FormAnswers = new Map()): Promise<Outcome> {
    const before = await standOn(call);
    if (before && before.subject === subject && answers.size === 0)
      return goingOn(resume(before.script, before.answers, before.progress), before, call);
    const form = await rules.formFor(call, subject);
    if (!form) return rules.refuse(call, subject);
    const script = scriptOf(form, call);
    // Later than any turn of an earlier conversation: its buttons stay dead.
    const progress = newProgress(Math.floor(call.now.getTime() / 1_000));
    const stand = { subject, form, script, answers, progress };
    return goingOn(open(script, answers, progress), stand, call, form.opening);
  }

  async function converse(said: Said, call: Call): Promise<Outcome | undefined> {
    const stand = await standOn(call, said);
    if (!stand) return ending(call, await rules.refuse(call, subjectOn(call)));
    if (said.kind === 'file') return heardFile(said, stand, call);
    const heard = said.kind === 'choice' ? ({ kind: 'press', press: said.value } as const) : said;
    const turn = advance(stand.script, stand.answers, stand.progress, heard);
    switch (turn.effect) {
      case 'submit':
        return submitted(turn, stand, call);
      case 'discard':
      case 'later':
        return ending(call, saying(phrase('form-dropped')));
      case 'aside':
        return undefined;
      default:
        return afterAnswer(turn, stand, call);
    }
  }

  async function heardFile(
    said: Extract<Said, { kind: 'file' }>,
    stand: Stand,
    call: Call,
  ): Promise<Outcome | undefined> {
    const taken = await rules.takeFile?.(said, call);
    if (!taken) return undefined;
    const answers = new Map([...stand.answers, ...taken.answers]);
    const [next] = openQuestions(stand.script, answers);
    const turn = revisit(stand.script, answers, stand.progress, next ? [next.step.name] : []);
    return { ...goingOn(turn, { ...stand, answers }, call, taken.words), writes: taken.writes };
  }

  /** Once more all answers together: the clock has gone on, and so may have everything else. */
  async function submitted(turn: Turn<string>, stand: Stand, call: Call): Promise<Outcome> {
    const gone = outdated(stand.script, stand.answers);
    const outcome = gone.length === 0 ? await rules.submit(call, stand.subject, stand.answers) : undefined;
    return outcome ? ending(call, outcome) : askingAgain(turn, stand, stand.answers, gone, [], call);
  }

  /** An answer may take the ground from under others, or raise a new question: those come next, before any summary. */
  function afterAnswer(turn: Turn<string>, stand: Stand, call: Call): Outcome {
    const answers = new Map([...stand.answers, ...turn.saved]);
    if (turn.saved.size === 0) return goingOn(turn, stand, call);
    const gone = outdated(stand.script, answers);
    const isEarly = turn.progress.at?.kind === 'summary' && !isComplete(stand.script, answers);
    if (gone.length === 0 && !isEarly) return goingOn(turn, { ...stand, answers }, call);
    return askingAgain(turn, stand, answers, gone, echoOf(turn.saved, answers, stand.script), call);
  }

  function askingAgain(
    turn: Turn<string>,
    stand: Stand,
    answers: FormAnswers,
    gone: readonly string[],
    echo: readonly Phrase[],
    call: Call,
  ): Outcome {
    const left = new Map([...answers].filter(([name]) => !gone.includes(name)));
    const asked = openQuestions(stand.script, left);
    const again = asked.filter(({ step }) => gone.includes(step.name)).map(({ number }) => number);
    const lead = again.length > 0 ? [...echo, phrase('form-ask-again', { numbers: again.join(', ') })] : echo;
    const steps = asked.map(({ step }) => step.name);
    const next = revisit(stand.script, left, turn.progress, steps);
    return goingOn(next, { ...stand, answers: left }, call, lead);
  }

  function goingOn(turn: Turn<string>, stand: Stand, call: Call, before: readonly Phrase[] = []): Outcome {
    const [first, ...rest] = wired(turn.say);
    const paragraphs =
      first && before.length > 0 ? [...before, ...apart(first.paragraphs)] : first?.paragraphs;
    return {
      replies: first && paragraphs ? [{ ...first, paragraphs }, ...rest] : [],
      facts: { intent },
      open: kept(stand, turn.progress, call),
    };
  }

  function kept({ subject, answers }: Stand, progress: Progress, call: Call): OpenConversation {
    const before = waiting(call);
    const state = { kind, subject, answers: [...answers], progress, ...(before && { before }) };
    return { feature, state };
  }

  function wired(replies: readonly Reply[]): readonly Reply[] {
    return replies.map((reply) => ({
      ...reply,
      ...(reply.choices && {
        choices: reply.choices.map((choice) => ({ ...choice, value: `${feature}:${kind}:${choice.value}` })),
      }),
    }));
  }

  async function standOn(call: Call, said?: Said): Promise<Stand | undefined> {
    const fields = fieldsOf(call.open?.feature === feature ? call.open.state : undefined);
    if (fields.kind !== kind || typeof fields.subject !== 'string') return undefined;
    const { subject } = fields;
    const form = await rules.formFor(call, subject);
    if (!form) return undefined;
    const script = scriptOf(form, call, said);
    return {
      subject,
      form,
      script,
      answers: answersIn(fields.answers),
      progress: parseProgress(fields.progress),
    };
  }

  function subjectOn(call: Call): string {
    const { subject } = fieldsOf(call.open?.state);
    return typeof subject === 'string' ? subject : '';
  }

  /** What waits in the chat for the end of this feature's conversation. */
  function waiting({ open: now }: Call): OpenConversation | undefined {
    if (now?.feature !== feature) return now;
    const before = fieldsOf(fieldsOf(now.state).before);
    return typeof before.feature === 'string' ? { feature: before.feature, state: before.state } : undefined;
  }

  function ending(call: Call, outcome: Outcome): Outcome {
    if (outcome.open) return outcome;
    const before = waiting(call);
    return before ? { ...outcome, open: before, resumes: true } : { ...outcome, open: null };
  }

  function saying(...paragraphs: readonly Phrase[]): Outcome {
    return { replies: [{ paragraphs }], facts: { intent } };
  }

  return {
    kind,
    start,
    converse,
    async again(call) {
      const stand = await standOn(call);
      return stand && wired(showCurrent(stand.script, stand.answers, stand.progress).say)[0];
    },
    async press(words, call) {
      // Where its questions are not open here any more, a button does nothing.
      const fields = fieldsOf(call.open?.feature === feature ? call.open.state : undefined);
      if (fields.kind !== kind) return choiceGone();
      return (await converse({ kind: 'choice', value: words.join(':') }, call)) ?? choiceGone();
    },
  };
}

/** What is none of ours is dropped, and asked again. */
function answersIn(value: unknown): FormAnswers {
  const pairs: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ANSWERS) : [];
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const [name, answer]: readonly unknown[] = Array.isArray(pair) ? pair : [];
      const isOurs = typeof name === 'string' && typeof answer === 'string';
      return isOurs && answer.length <= LONGEST_ANSWER ? [[name, answer]] : [];
    }),
  );
}

function echoOf(saved: FormAnswers, answers: FormAnswers, script: Script<string>): readonly Phrase[] {
  return [...saved].flatMap(([name, answer]) => {
    const verdict = stepNamed(script, name)?.check(answer, answers);
    return verdict?.kind === 'answer' ? verdict.echo : [];
  });
}
