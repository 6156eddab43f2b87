import { homedir } from 'node:os';
import type { Core } from '../app.ts';
import type { PersonRecord } from '../bot/people-store.ts';
import { looksOfMessengers } from '../channels/index.ts';
import { savingIn } from '../channels/practice/received-files.ts';
import { createTerminal } from '../channels/practice/terminal.ts';
import type { Channel } from '../chat/channel.ts';
import { type Phrase, phrase } from '../chat/reply.ts';
import type { Settings } from '../config.ts';
import type { Logger } from '../logging.ts';
import { linkPracticeChat } from '../practice-officers.ts';
import { openPracticeWorld, type PracticeCore, type PracticeWorld } from '../practice-world.ts';
import { ArgumentError } from './argument-error.ts';
import { pageWords, terminalWords } from './practice-words.ts';
import { zaloWords } from './zalo-words.ts';

/** In the folder in which the command was started. */
const RECEIVED_FILES = 'tep-nhan';

export interface PracticeParts {
  readonly settings: Settings;
  readonly machine: () => Date;
  readonly log: Logger;
  /** Given, there is a chat in this terminal too; called when its input ends. */
  readonly onEnd?: () => void;
}

/** The practice page with its database and clock; and, where wanted, a chat in this terminal as the first officer. */
export function openPractice({ settings, machine, log, onEnd }: PracticeParts): Promise<PracticeWorld> {
  const address = `http://${settings.host}:${settings.port}/`;
  const above = [phrase('practice-page-at', { address })];
  return openPracticeWorld({
    settings,
    machine,
    log,
    looks: ({ wording }) => looksOfMessengers({ zalo: zaloWords(wording, settings.locale) }),
    words: ({ wording }) => ({
      words: pageWords(wording, settings.locale),
      refusedNote: wording.say(settings.locale, phrase('practice-page-window-refused')),
    }),
    ...(onEnd && {
      terminal: ({ core, clock }: PracticeCore, officer: PersonRecord) =>
        openTerminal(core, settings, { officer, above, onEnd }, clock.now),
    }),
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
