import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { savingIn } from '../../src/channels/practice/received-files.ts';
import { createTerminal, type Terminal, type TerminalParts } from '../../src/channels/practice/terminal.ts';
import { type ChannelHost, SendError } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Message } from '../../src/chat/message.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { terminalWords } from '../../src/commands/practice-words.ts';

const WORDS = terminalWords(loadWording(), 'vi');
const NOON = new Date('2023-12-01T05:00:00Z');

interface TerminalBench {
  readonly terminal: Terminal;
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
    keyboard && { isTTY: true, columns: 60 },
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
    folders: { here: '/nowhere', home: '/nowhere' },
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
  terminal: Terminal,
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

  it('has choices that no number stands for side by side, in as many lines as they need', async () => {
    const { terminal, input, shows, screen } = terminalBench();
    await terminal.start({ receive: async () => {} });

    await terminal.send('bac-kan', {
      ...words('Số chiến sĩ thi đua?', 'Quay lại', 'Bỏ qua', 'Để sau'),
      choicesByWords: true,
    });
    await terminal.send('bac-kan', {
      ...words('Dài', 'a'.repeat(40), 'b'.repeat(35), 'c', 'd'.repeat(90)),
      choicesByWords: true,
    });

    await shows('d]');
    expect(screen()).toBe(
      [
        'Số chiến sĩ thi đua?\n[Quay lại] [Bỏ qua] [Để sau]\n',
        `Dài\n[${'a'.repeat(40)}] [${'b'.repeat(35)}]\n[c]\n[${'d'.repeat(90)}]\n`,
      ].join('\n'),
    );
    input.end();
  });

  it('has such choices in lines of the width of the screen', async () => {
    const { terminal, shows } = terminalBench({ keyboard: true });
    await terminal.start({ receive: async () => {} });

    await terminal.send('bac-kan', {
      ...words('Chọn', 'a'.repeat(30), 'b'.repeat(30)),
      choicesByWords: true,
    });

    await shows(`[${'a'.repeat(30)}]\n[${'b'.repeat(30)}]\n`);
    await terminal.stop();
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

describe('a file', () => {
  const LIMIT = 10 * 1024 * 1024;

  function temporaryFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  }

  /** Types the lines from a pipe, each answered with "Đã nhận", and gives what the bot and the person got. */
  async function type(lines: string, folders: { here: string; home: string }) {
    const received: InboundEvent[] = [];
    const { terminal, input, ended, screen } = terminalBench({ folders });
    await terminal.start({
      async receive(events) {
        received.push(...events);
        setImmediate(() => terminal.send('bac-kan', words('Đã nhận')));
      },
    });
    input.end(lines);
    await ended;
    return { terminal, received, screen: screen() };
  }

  it.each([
    ['a path', '@ báo cáo.xlsx'],
    ['much space', '  @   báo cáo.xlsx  '],
    ['double quotes', '@ "báo cáo.xlsx"'],
    ['single quotes', "@ 'báo cáo.xlsx'"],
    ['a path over dots', '@ ./x/../báo cáo.xlsx'],
    ['the home folder', '@ ~/báo cáo.xlsx'],
  ])('is sent by a line with %s', async (_name, line) => {
    const here = temporaryFolder();
    const path = join(here, 'báo cáo.xlsx');
    writeFileSync(path, 'abc');
    const home = line.includes('~') ? here : '/nowhere';

    const { terminal, received } = await type(`${line}\n`, { here, home });

    expect(received).toMatchObject([
      {
        kind: 'file',
        from: { channel: 'terminal', chat: 'bac-kan' },
        at: NOON,
        file: {
          name: 'báo cáo.xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          bytes: 3,
          handle: path,
        },
      },
    ]);
    expect(String(Buffer.from((await terminal.fetchFile?.(path, 3)) ?? []))).toBe('abc');
  });

  it.each(['@bac-kan có bao nhiêu căn', 'gửi @ a', '@', '@ '])(
    'is not meant by the line "%s"',
    async (line) => {
      const { received } = await type(`${line}\n`, { here: temporaryFolder(), home: '/nowhere' });

      expect(received).toMatchObject([{ kind: 'text', text: line }]);
    },
  );

  it.each([
    [
      'missing.xlsx',
      'Không tìm thấy tệp “missing.xlsx”. Đồng chí vui lòng kiểm tra lại đường dẫn, rồi gửi lại.',
    ],
    ['a.txt/b', 'Không tìm thấy tệp “a.txt/b”.'],
    ['.', 'Hệ thống không đọc được “.”'],
    ['a\u0000b\u001b[2J', 'Hệ thống không đọc được “ab[2J”'],
    ['empty.csv', 'Tệp “empty.csv” không có nội dung'],
    ['large.bin', 'Tệp “large.bin” lớn hơn 10 MB'],
  ])('at the path %j is not sent, and a sentence says why', async (path, sentence) => {
    const here = temporaryFolder();
    writeFileSync(join(here, 'a.txt'), 'a');
    writeFileSync(join(here, 'empty.csv'), '');
    writeFileSync(join(here, 'large.bin'), '');
    truncateSync(join(here, 'large.bin'), LIMIT + 1);

    const { received, screen } = await type(`@ ${path}\ncâu hỏi\n`, { here, home: '/nowhere' });

    expect(received).toMatchObject([{ kind: 'text', text: 'câu hỏi' }]);
    expect(screen).toContain(sentence);
    expect(screen).toMatch(/\n\nĐã nhận\n$/);
  });

  it('is fetched only when it was sent here, is still there, and is no larger than asked for', async () => {
    const here = temporaryFolder();
    for (const name of ['sent', 'deleted', 'secret']) writeFileSync(join(here, name), 'abc');
    const { terminal } = await type('@ sent\n@ deleted\n', { here, home: '/nowhere' });
    rmSync(join(here, 'deleted'));

    const failures = await Promise.all(
      [['secret', 3] as const, ['deleted', 3] as const, ['sent', 2] as const].map(([name, most]) =>
        terminal.fetchFile?.(join(here, name), most).catch((error: unknown) => error),
      ),
    );

    expect(failures).toMatchObject([{ failure: 'gone' }, { failure: 'gone' }, { failure: 'tooLarge' }]);
  });

  const attached = (name: string) => ({ name, mediaType: 'text/plain', base64: 'YWJj' });

  it('that arrives is saved under a safe name, never over another, and the line says where', async () => {
    const folder = join(temporaryFolder(), 'tep-nhan');
    const { terminal, input, screen, shows } = terminalBench({ saveAttachment: savingIn(folder) });
    await terminal.start({ receive: async () => {} });
    const names = ['báo cáo.xlsx', 'báo cáo.xlsx', 'báo cáo (2).xlsx', '../../x\u001b.sh', '...'];

    await terminal.send('bac-kan', { ...words('Mời xem'), attachments: names.map(attached) });

    await shows('tep]');
    const saved = ['báo cáo.xlsx', 'báo cáo (2).xlsx', 'báo cáo (2) (2).xlsx', 'x.sh', 'tep'];
    expect(screen()).toBe(
      `${['Mời xem', ...saved.map((name) => `[Tệp kèm theo, đã lưu tại: ${join(folder, name)}]`)].join('\n')}\n`,
    );
    expect(readdirSync(folder).sort()).toEqual([...saved].sort());
    for (const name of saved) expect(readFileSync(join(folder, name), 'utf8')).toBe('abc');
    input.end();
  });

  it('that cannot be saved does not hold up the words', async () => {
    const here = temporaryFolder();
    writeFileSync(join(here, 'taken'), '');
    const { terminal, input, shows } = terminalBench({ saveAttachment: savingIn(join(here, 'taken')) });
    await terminal.start({ receive: async () => {} });

    await terminal.send('bac-kan', { ...words('Mời xem'), attachments: [attached('a.xlsx')] });

    await shows('Mời xem\n[Tệp kèm theo: a.xlsx. Hệ thống chưa lưu được tệp này.');
    input.end();
  });

  it('that is being saved belongs to the answer that a pipe waits for', async () => {
    let saved = 0;
    const { terminal, input, ended, screen } = terminalBench({
      async saveAttachment(name) {
        for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        saved += 1;
        return name;
      },
    });
    const file = { ...words('hai'), attachments: [attached('a.xlsx')] };
    await terminal.start(answering(terminal, () => [words('một'), file]));

    input.end('câu hỏi\n');
    await ended;

    expect(saved).toBe(1);
    expect(screen()).toBe('một\n\nhai\n[Tệp kèm theo, đã lưu tại: a.xlsx]\n');
  });
});
