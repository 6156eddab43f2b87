import { homedir } from 'node:os';
import type { Core } from '../app.ts';
import type { PersonRecord } from '../bot/store.ts';
import { createPracticeChannel, type PracticeChannel } from '../channels/practice/channel.ts';
import { savingIn } from '../channels/practice/received-files.ts';
import { createTerminal } from '../channels/practice/terminal.ts';
import type { Channel } from '../chat/channel.ts';
import { type Phrase, phrase } from '../chat/reply.ts';
import type { Settings } from '../config.ts';
import { linkPracticeChat } from '../practice-officers.ts';
import { ArgumentError } from './argument-error.ts';
import { pageWords, terminalWords } from './practice-words.ts';

/** In the folder in which the command was started. */
const RECEIVED_FILES = 'tep-nhan';

/** The practice page, on which one can be any of the practice officers. */
export async function openPracticePage(
  core: Core,
  settings: Settings,
  officers: readonly PersonRecord[],
  now: () => Date,
): Promise<PracticeChannel> {
  for (const officer of officers) await linkPracticeChat(core.database, officer, 'practice', now());
  return createPracticeChannel({
    now,
    officers: async () => officers.map(({ handle, name }) => ({ handle: handle ?? '', name })),
    words: pageWords(core.wording, settings.locale),
  });
}

export interface TerminalOptions {
  readonly officer: PersonRecord;
  /** Lines shown before the conversation. */
  readonly above?: readonly Phrase[];
  readonly onEnd: () => void;
}

/** A chat in this terminal as one practice officer. */
export async function openTerminal(
  core: Core,
  settings: Settings,
  { officer, above = [], onEnd }: TerminalOptions,
  now: () => Date,
): Promise<Channel> {
  await linkPracticeChat(core.database, officer, 'terminal', now());
  const lines = [...above, phrase('practice-banner', { name: officer.name })];
  return createTerminal({
    input: process.stdin,
    output: process.stdout,
    chat: officer.handle ?? '',
    now,
    banner: lines.map((line) => core.wording.say(settings.locale, line)).join('\n'),
    words: terminalWords(core.wording, settings.locale),
    folders: { here: process.cwd(), home: homedir() },
    saveAttachment: savingIn(RECEIVED_FILES),
    onEnd,
  });
}

/** The officer of that handle, or the first one when none is named. Throws an ArgumentError. */
export function officerNamed(officers: readonly PersonRecord[], handle: string | undefined): PersonRecord {
  const [first] = officers;
  const found = handle === undefined ? first : officers.find((officer) => officer.handle === handle);
  if (found) return found;
  const handles = officers.map((officer) => officer.handle).join(', ');
  throw new ArgumentError(`no practice officer is called "${handle}"; there are: ${handles}`);
}
