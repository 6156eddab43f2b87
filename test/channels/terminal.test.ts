import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal, type TerminalParts } from '../../src/channels/practice/terminal.ts';
import { type Channel, type ChannelHost, SendError } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Message } from '../../src/chat/message.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { terminalWords } from '../../src/commands/practice-words.ts';

const WORDS = terminalWords(loadWording(), 'vi');
const NOON = new Date('2023-12-01T05:00:00Z');

interface TerminalBench {
  readonly terminal: Channel;
  readonly input: PassThrough;
  readonly ended: Promise<void>;
  readonly endings: () => number;
  readonly screen: () => string;
  /** Resolves when the screen holds the text. */
  shows(text: string): Promise<void>;
}

function terminalBench(options: Partial<TerminalParts> & { keyboard?: boolean } = {}): TerminalBench {
  const { keyboard = false, ...parts } = options;
  const input = Object.assign(new PassThrough(), keyboard && { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(
    new PassThrough({ encoding: 'utf8' }),
    keyboard && { isTTY: true, columns: 80 },
  );
  let screen = '';
  const waiting = new Set<() => void>();
  output.on('data', (text: string) => {
    screen += text;
    for (const look of waiting) look();
  });
  let endings = 0;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const onEnd = () => {
    endings += 1;
    end();
  };
  // One turn of the event loop stands for the silence after an answer.
  const idle = () => new Promise((resolve) => setImmediate(resolve));
  const terminal = createTerminal({
    input,
    output,
    chat: 'bac-kan',
    now: () => NOON,
    banner: 'Kính chào',
    words: WORDS,
    onEnd,
    idle,
    ...parts,
  });
  return {
    terminal,
    input,
    ended,
    endings: () => endings,
    screen: () => screen,
    shows: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (!screen.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

function words(text: string, ...labels: string[]): Message {
  return { text, choices: labels.map((label) => ({ value: label, label })), attachments: [] };
}

/** Answers each line with the given messages, later, as the bot does. */
function answering(
  terminal: Channel,
  answer: (text: string) => readonly Message[],
  received: InboundEvent[] = [],
): ChannelHost {
  return {
    async receive(events) {
      received.push(...events);
      for (const event of events) {
        if (event.kind !== 'text') continue;
        setImmediate(async () => {
          for (const message of answer(event.text)) await terminal.send('bac-kan', message);
        });
      }
    },
  };
}

describe('from a pipe', () => {
  it('prints nothing but the answer and ends', async () => {
    const { terminal, input, ended, screen } = terminalBench();
    await terminal.start(answering(terminal, (text) => [words(`Trả lời: ${text}`)]));

    input.end('câu hỏi\n');
    await ended;

    expect(screen()).toBe('Trả lời: câu hỏi\n');
  });

  it('hands each line over as an event with its own id, and leaves empty lines out', async () => {
    const { terminal, input, ended } = terminalBench();
    const received: InboundEvent[] = [];
    await terminal.start(answering(terminal, () => [words('a')], received));

    input.end('một\r\n\n   \nmột');
    await ended;

    expect(received).toMatchObject([
      { kind: 'text', text: 'một', from: { channel: 'terminal', chat: 'bac-kan' }, at: NOON },
      { kind: 'text', text: 'một' },
    ]);
    expect(new Set(received.map((event) => event.id)).size).toBe(2);
  });

  it('waits for all messages of every answer, in the order of the questions', async () => {
    const { terminal, input, ended, screen } = terminalBench();
    await terminal.start(answering(terminal, (text) => [words(`${text}: trước`), words(`${text}: sau`)]));

    input.end('một\nhai\n');
    await ended;

    expect(screen()).toBe('một: trước\n\nmột: sau\n\nhai: trước\n\nhai: sau\n');
  });

  it('keeps waiting while messages go on coming', async () => {
    let turns = 0;
    const { terminal, input, ended, screen } = terminalBench({
      idle: async () => {
        turns += 1;
        if (turns <= 3) await terminal.send('bac-kan', words(`thêm ${turns}`));
      },
    });
    await terminal.start(answering(terminal, () => [words('đầu')]));

    input.end('câu hỏi\n');
    await ended;

    expect(screen()).toBe('đầu\n\nthêm 1\n\nthêm 2\n\nthêm 3\n');
  });

  it('ends at once when nothing was asked', async () => {
    const { terminal, input, ended, screen } = terminalBench();
    await terminal.start(answering(terminal, () => []));

    input.end();
    await ended;

    expect(screen()).toBe('');
  });

  it('says so when a line was not stored, and goes on', async () => {
    const { terminal, input, ended, screen } = terminalBench();
    const good = answering(terminal, () => [words('Trả lời')]);
    let first = true;
    await terminal.start({
      async receive(events) {
        if (!first) return good.receive(events);
        first = false;
        throw new Error('no database');
      },
    });

    input.end('một\nhai\n');
    await ended;

    expect(screen()).toBe(
      'Hệ thống chưa nhận được tin nhắn vừa rồi. Đồng chí vui lòng gửi lại.\n\nTrả lời\n',
    );
  });

  it('does not wait for ever for an answer that never comes', async () => {
    const { terminal, input, ended, screen } = terminalBench({ patienceMs: 1 });
    await terminal.start({ receive: async () => {} });

    input.end('câu hỏi\n');
    await ended;

    expect(screen()).toBe('Hệ thống chưa trả lời được tin nhắn này.\n');
  });

  it('says these things in the language it is given', async () => {
    const { terminal, input, ended, screen } = terminalBench({
      patienceMs: 1,
      words: terminalWords(loadWording(), 'en'),
    });
    await terminal.start({ receive: async () => {} });
    const attachments = [{ name: 'a.xlsx', mediaType: 'text/plain', base64: '' }];
    await terminal.send('bac-kan', { text: 'a', choices: [], attachments });

    input.end('câu hỏi\n');
    await ended;

    expect(screen()).toBe(
      'a\n[Attached file: a.xlsx]\n\nThe system has not been able to answer this message.\n',
    );
  });

  it('stops while it waits, without calling it an end', async () => {
    const { terminal, input, endings } = terminalBench();
    let arrived = () => {};
    const hasArrived = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    await terminal.start({ receive: async () => arrived() });
    input.write('câu hỏi\n');
    await hasArrived;

    await terminal.stop();
    await terminal.stop();
    await new Promise((resolve) => setImmediate(resolve));

    expect(endings()).toBe(0);
  });
});

describe('at a keyboard', () => {
  it('greets, prompts, and takes the next line without waiting for an answer', async () => {
    const { terminal, input, shows } = terminalBench({ keyboard: true });
    const received: InboundEvent[] = [];
    let both = () => {};
    const hasBoth = new Promise<void>((resolve) => {
      both = resolve;
    });
    await terminal.start({
      async receive(events) {
        received.push(...events);
        if (received.length === 2) both();
      },
    });
    await shows('Kính chào\n\n');
    await shows('> ');

    input.write('một\rhai\r');
    await hasBoth;

    expect(received).toMatchObject([{ text: 'một' }, { text: 'hai' }]);
    await terminal.stop();
  });

  it('shows a message and prompts again with what was being typed', async () => {
    const { terminal, input, shows } = terminalBench({ keyboard: true });
    await terminal.start({ receive: async () => {} });
    input.write('đang gõ');
    await shows('đang gõ');

    await terminal.send('bac-kan', words('Nhắc việc'));

    await shows('Nhắc việc\n\n');
    await shows('> đang gõ');
    await terminal.stop();
  });

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('ends once on %s', async (_name, key) => {
    const { terminal, input, ended, endings } = terminalBench({ keyboard: true });
    await terminal.start({ receive: async () => {} });

    input.write(key);
    await ended;
    await terminal.stop();

    expect(endings()).toBe(1);
  });
});

describe('a message', () => {
  it('has its choices numbered', async () => {
    const { terminal, input, shows } = terminalBench();
    await terminal.start({ receive: async () => {} });

    await terminal.send('bac-kan', words('Chỉ tiêu nào?', 'Nhà ở', 'Quỹ'));

    await shows('Chỉ tiêu nào?\n1. Nhà ở\n2. Quỹ\n');
    input.end();
  });

  it('cannot steer the terminal', async () => {
    const { terminal, input, shows, screen } = terminalBench();
    await terminal.start({ receive: async () => {} });

    await terminal.send('bac-kan', {
      text: 'a\u001b[2Jb\u0007\r\nc\u009b1m\u007f\ud800',
      choices: [{ value: 'x', label: '\u001b]0;d' }],
      attachments: [{ name: 'báo\u001bcáo.xlsx', mediaType: 'text/plain', base64: '' }],
    });

    await shows('xlsx');
    expect(screen()).toBe('a[2Jb\nc1m\ufffd\n1. ]0;d\n[Tệp kèm theo: báocáo.xlsx]\n');
    input.end();
  });

  it.each([
    ['to somebody else', 'phu-tho', 'unreachable'],
    ['before the start', 'bac-kan', 'unavailable'],
  ])('is refused %s', async (_name, chat, failure) => {
    const { terminal } = terminalBench();

    const sending = terminal.send(chat, words('a'));

    await expect(sending).rejects.toBeInstanceOf(SendError);
    await expect(sending).rejects.toMatchObject({ failure, uncertain: false });
  });

  it('ends the conversation when nobody reads the output any more', async () => {
    const output = new PassThrough();
    const { terminal, ended } = terminalBench({ output });
    await terminal.start({ receive: async () => {} });

    output.destroy(new Error('EPIPE'));
    await ended;

    await expect(terminal.send('bac-kan', words('a'))).rejects.toMatchObject({ failure: 'unavailable' });
  });
});
