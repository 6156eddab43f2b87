import type { Choice, Reply } from '../../src/chat/reply.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { advance } from '../../src/conversation/advance.ts';
import { open } from '../../src/conversation/opening.ts';
import { newProgress, type Progress } from '../../src/conversation/progress.ts';
import { parseProgress } from '../../src/conversation/progress-json.ts';
import type { Effect, Said, Script, Turn } from '../../src/conversation/script.ts';
import { type HouseAnswer, houseScript } from './house-script.ts';

const wording = loadWording();

/** A conversation as its caller holds it: answers and progress, which goes through JSON between all turns. */
export class Talk {
  script: Script<HouseAnswer>;
  answers: Map<string, HouseAnswer>;
  progress: Progress = newProgress();
  effect: Effect | undefined;
  saved: ReadonlyMap<string, HouseAnswer> = new Map();
  choices: readonly Choice[] = [];

  constructor(script = houseScript(), answers: Iterable<readonly [string, HouseAnswer]> = []) {
    this.script = script;
    this.answers = new Map(answers);
  }

  /** Takes over a turn of the engine; returns the words, choices in brackets. */
  take(turn: Turn<HouseAnswer>): string {
    this.progress = parseProgress(JSON.parse(JSON.stringify(turn.progress)));
    this.saved = turn.saved;
    for (const [step, answer] of turn.saved) this.answers.set(step, answer);
    this.effect = turn.effect;
    this.choices = turn.say.at(-1)?.choices ?? [];
    return turn.say.map(wordsOf).join('\n');
  }

  begin(
    start: (
      script: Script<HouseAnswer>,
      answers: Map<string, HouseAnswer>,
      progress: Progress,
    ) => Turn<HouseAnswer>,
  ): string {
    return this.take(start(this.script, this.answers, this.progress));
  }

  hear(said: Said): string {
    return this.take(advance(this.script, this.answers, this.progress, said));
  }

  say(text: string): string {
    return this.hear({ kind: 'text', text });
  }

  /** Presses the choice with this label; the press of an earlier message is `pressed`. */
  press(label: string): string {
    return this.hear({ kind: 'press', press: this.pressOf(label) });
  }

  pressOf(label: string): string {
    const choice = this.choices.find((one) => wording.say('vi', one.label) === label);
    if (!choice) throw new Error(`"${label}" is not offered`);
    return choice.value;
  }

  labels(): readonly string[] {
    return this.choices.map((choice) => wording.say('vi', choice.label));
  }
}

function wordsOf(reply: Reply): string {
  const message = wording.write('vi', reply);
  const choices = message.choices.map(({ label }) => `[${label}]`).join(' ');
  return choices === '' ? message.text : `${message.text}\n${choices}`;
}

/** Every question of the synthetic report answered; the storm hit no house. */
export const allAnswers: readonly (readonly [string, HouseAnswer])[] = [
  ['total', { houses: 30 }],
  ['built', { houses: 10 }],
  ['repaired', { houses: 20 }],
  ['storm', { houses: 0 }],
  ['visits', { houses: 7 }],
];

export function opened(answers: readonly (readonly [string, HouseAnswer])[] = []): Talk {
  const talk = new Talk(houseScript(), answers);
  talk.begin(open);
  return talk;
}
