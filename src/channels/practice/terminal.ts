import { randomUUID } from 'node:crypto';
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { type Channel, type ChannelHost, SendError, type SentId } from '../../chat/channel.ts';
import type { Message } from '../../chat/message.ts';
import { printable } from './printable.ts';
import { createTerminalFiles, type TerminalFilesParts } from './terminal-files.ts';
import { render } from './terminal-text.ts';

const IDLE_MS = 50;
const PATIENCE_MS = 60_000;
const USUAL_WIDTH = 80;

export interface TerminalParts extends TerminalFilesParts {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The one chat of this terminal: the practice officer's handle. */
  readonly chat: string;
  readonly now: () => Date;
  /** Shown to a person at the keyboard only, so that piped output holds nothing but answers. */
  readonly banner: string;
  /** Called once, when the input has ended and what was asked is answered. Not called after stop(). */
  readonly onEnd: () => void;
  /** How long no message means that an answer is complete. */
  readonly idle?: () => Promise<unknown>;
  /** How long a piped line waits for its answer. */
  readonly patienceMs?: number;
}

/** One chat; nothing is known of it but its messages. */
export interface Terminal extends Channel {
  send(chat: string, message: Message): Promise<SentId>;
}

/**
 * A chat in the terminal. At a keyboard each line is handed over at once and Ctrl+C or Ctrl+D ends. From a pipe the
 * next line is handed over when the one before is answered, so questions and answers keep their order. A line
 * `@ path/to/file` sends that file.
 */
export function createTerminal(parts: TerminalParts): Terminal {
  const {
    input,
    output,
    chat,
    now,
    banner,
    words,
    onEnd,
    idle = () => pause(IDLE_MS),
    patienceMs = PATIENCE_MS,
  } = parts;
  const atKeyboard = isTerminal(input) && isTerminal(output);
  const files = createTerminalFiles(parts);
  let state: 'new' | 'open' | 'ended' | 'stopped' = 'new';
  let lines: Interface | undefined;
  let work: Promise<void> = Promise.resolve();
  let printed = 0;
  let saving = 0;
  let wake = () => {};

  async function start(host: ChannelHost): Promise<void> {
    state = 'open';
    output.on('error', () => end()); // The reader of our output is gone (`bot chat | head`).
    const reader = createInterface(
      atKeyboard ? { input, output, prompt: '> ' } : { input, crlfDelay: Infinity },
    );
    lines = reader;
    if (atKeyboard) output.write(banner === '' ? '' : `${printable(banner)}\n\n`);
    reader.on('line', (line) => {
      work = work.then(() => take(line, host));
    });
    reader.on('SIGINT', () => reader.close());
    reader.on('close', () => (atKeyboard ? end() : void work.then(end)));
    if (atKeyboard) reader.prompt();
  }

  async function take(line: string, host: ChannelHost): Promise<void> {
    const before = printed;
    if (state === 'stopped') return;
    if (line.trim() === '') return showPrompt();
    const said = await files.read(line);
    if (said.kind === 'fault') return print(said.sentence);
    try {
      await host.receive([{ ...said, id: randomUUID(), from: { channel: 'terminal', chat }, at: now() }]);
    } catch {
      return print(words.notStored);
    }
    if (atKeyboard) return;
    await answerAfter(before);
    await silence();
  }

  /** Waits for a message more than there were before; in the end says that there is none. */
  async function answerAfter(before: number): Promise<void> {
    if (printed > before || state !== 'open') return;
    const late = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(true), patienceMs);
      wake = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
    if (late) print(words.notAnswered);
  }

  /** An answer may be several messages. */
  async function silence(): Promise<void> {
    for (let before = -1; printed > before || saving > 0; ) {
      before = printed;
      await idle();
    }
  }

  function refuseUnlessShown(): void {
    if (state === 'new' || state === 'stopped' || !output.writable) throw new SendError('unavailable');
  }

  function print(text: string): void {
    if (atKeyboard) {
      cursorTo(output, 0);
      clearLine(output, 0);
      output.write(`${text}\n\n`);
      showPrompt();
    } else {
      output.write(`${printed > 0 ? '\n' : ''}${text}\n`);
    }
    printed += 1;
    wake();
  }

  /** Keeps what is being typed. */
  function showPrompt(): void {
    if (atKeyboard && state === 'open') lines?.prompt(true);
  }

  function end(): void {
    if (state !== 'open') return;
    state = 'ended';
    lines?.close();
    wake();
    if (atKeyboard) output.write('\n');
    onEnd();
  }

  return {
    name: 'terminal',
    inFlight: 64,
    start,
    async send(to, message) {
      if (to !== chat) throw new SendError('unreachable');
      refuseUnlessShown();
      saving += 1;
      const lines = await files.linesFor(message.attachments);
      saving -= 1;
      refuseUnlessShown();
      print(render(message, lines, widthOf(output)));
      return String(printed);
    },
    fetchFile: files.fetch,
    async stop() {
      state = 'stopped';
      lines?.close();
      wake();
    },
  };
}

function widthOf(output: NodeJS.WritableStream): number {
  return 'columns' in output && typeof output.columns === 'number' ? output.columns : USUAL_WIDTH;
}

function isTerminal(stream: NodeJS.ReadableStream | NodeJS.WritableStream): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}
