import type { Message } from '../../src/chat/message.ts';
import { filledIn } from './filled-in.ts';
import { type Heard, type Stage, setupFile } from './stage.ts';

/** Who may play a story: a bot with people on it, behind whatever channel. Not every one can do everything. */
export type Actors = Pick<Stage, 'say' | 'press' | 'moveTo' | 'setUp'> &
  Partial<Pick<Stage, 'join' | 'attach' | 'received' | 'restart'>>;

/** One line of a story that makes something happen, and what is heard because of it. */
export interface Scene {
  readonly direction: string;
  readonly who: string;
  readonly heard: readonly string[];
}

/** A story as it is written; `test/stories/stories.test.ts` says how. */
export interface Story {
  readonly title: string;
  readonly start: Date;
  readonly scenes: readonly Scene[];
}

export function readStory(written: string): Story {
  const [title = '', ...lines] = written.split('\n');
  const [, officer, moment] = /^as (\S+) at (\S+)$/.exec(title) ?? [];
  if (!officer || !moment) throw new Error('a story begins with "as OFFICER at MOMENT"');
  const scenes: { direction: string; who: string; heard: string[] }[] = [];
  let who = officer;
  for (const line of lines) {
    if (isDirection(line)) {
      if (line.startsWith('as ')) who = line.slice('as '.length);
      scenes.push({ direction: line, who, heard: [] });
    } else if (line !== '') scenes.at(-1)?.heard.push(line);
  }
  return { title, start: new Date(moment), scenes };
}

function isDirection(line: string): boolean {
  return /^(?:>|as|at|given|restart|press|fill|send|join)(?: |$)/.test(line);
}

/** Plays the story; `hear` is given each scene with what was heard in it. */
export async function play(
  { scenes }: Story,
  actors: Actors,
  hear: (scene: Scene, heard: readonly Heard[]) => void,
): Promise<void> {
  const told: string[] = [];
  for (const scene of scenes) {
    const heard = await perform(actors, scene, told);
    told.push(...heard.map(({ message }) => message.text));
    hear(scene, heard);
  }
}

async function perform(actors: Actors, scene: Scene, told: readonly string[]): Promise<readonly Heard[]> {
  const { who, direction } = scene;
  const [word = '', ...words] = direction.split(' ');
  const rest = withSecrets(words.join(' '), told);
  switch (word) {
    case '>':
      return actors.say(who, rest.replaceAll(' ⏎ ', '\n'));
    case 'press':
      return actors.press(who, rest);
    case 'at':
      actors.moveTo(new Date(rest));
      return [];
    case 'given':
      await actors.setUp(setupFile(rest));
      return [];
    case 'join':
      return able(actors.join)(who, rest);
    case 'restart':
      await able(actors.restart)();
      return [];
    case 'fill': {
      const [name = '', ...figures] = rest.split(' ');
      const given = Object.fromEntries(figures.map((figure) => figure.replaceAll('_·_', ' ').split('=')));
      return able(actors.attach)(who, name, await filledIn(able(actors.received)(who), given));
    }
    case 'send': {
      const [name = '', ...content] = rest.split(' ');
      return able(actors.attach)(who, name, Buffer.from(content.join(' ')));
    }
    default:
      return [];
  }
}

function able<T>(act: T | undefined): T {
  if (act === undefined) throw new Error('this cannot be played here');
  return act;
}

/** What lets somebody in is another in every run of the bot: the story names it. */
function withSecrets(text: string, told: readonly string[]): string {
  const last = (pattern: RegExp) => told.join('\n').match(pattern)?.at(-1) ?? '';
  return text
    .replace('{code}', () => last(/(?<=mã )[A-Z2-9]{4}-[A-Z2-9]{4}/g))
    .replace('{link}', () => last(/(?<=\/dangky )[\w-]{22}/g));
}

/** As it stands in a story file. */
export function transcript({ chat, message }: Heard, who: string): string[] {
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
