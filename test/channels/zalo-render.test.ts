import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { zaloLimits } from '../../src/channels/zalo/api-types.ts';
import { render } from '../../src/channels/zalo/render.ts';
import { shortened, textParts } from '../../src/channels/zalo/text-parts.ts';
import type { Attachment, Message } from '../../src/chat/message.ts';

const words = {
  choose: 'Chọn:',
  fileLink: (name: string, link: string) => `${name} ở ${link}`,
  fileKind: (name: string) => `loại: ${name}`,
  fileTooLarge: (name: string) => `lớn: ${name}`,
  csvInstead: (name: string, csv: string) => `${csv} thay ${name}`,
};
const reply = { job: 71, kind: 'reply' } as const;

function message(fields: Partial<Message> = {}): Message {
  return { text: 'Đồng chí chọn.', choices: [], attachments: [], ...fields };
}

function choices(count: number, label = (index: number) => `Chỉ tiêu ${index}`) {
  return Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: label(index) }));
}

function file(name: string, bytes = 10): Attachment {
  return {
    name,
    mediaType: 'application/octet-stream',
    base64: Buffer.alloc(bytes).toString('base64'),
  };
}

describe('choices', () => {
  it('are buttons while there are five at most, each with what stands for it in this row', () => {
    const { texts, buttons } = render(message({ choices: choices(5) }), reply, words);

    expect(texts).toEqual(['Đồng chí chọn.']);
    expect(buttons).toHaveLength(5);
    expect(buttons[4]).toEqual({ title: 'Chỉ tiêu 4', payload: '#o:1z:4' });
  });

  it('are a numbered list when there are more', () => {
    const { texts, buttons } = render(message({ choices: choices(6) }), reply, words);

    expect(buttons).toEqual([]);
    expect(texts).toEqual([
      'Đồng chí chọn.\n\n1. Chỉ tiêu 0\n2. Chỉ tiêu 1\n3. Chỉ tiêu 2\n4. Chỉ tiêu 3\n5. Chỉ tiêu 4\n6. Chỉ tiêu 5',
    ]);
  });

  it('have no numbers where a number that is typed means something else', () => {
    const [text] = render(message({ choices: choices(6), choicesByWords: true }), reply, words).texts;

    expect(text).toContain('\n- Chỉ tiêu 0\n- Chỉ tiêu 1');
    expect(text).not.toContain('1.');
  });

  it('have no numbers in a notice: a number stands for a choice of the latest reply', () => {
    const [text] = render(message({ choices: choices(6) }), { job: 71, kind: 'notice' }, words).texts;

    expect(text).toContain('\n- Chỉ tiêu 0');
  });

  it('are cut to a hundred characters with an ellipsis', () => {
    const [button] = render(message({ choices: choices(1, () => 'ữ'.repeat(101)) }), reply, words).buttons;

    expect(button?.title).toBe(`${'ữ'.repeat(99)}…`);
  });

  it('stand below the last part of a long text, under a line of their own when there is no text', () => {
    const long = render(message({ text: 'a '.repeat(1_500), choices: choices(1) }), reply, words);
    const none = render(message({ text: '', choices: choices(1) }), reply, words);

    expect(long.texts).toHaveLength(2);
    expect(none.texts).toEqual(['Chọn:']);
  });
});

describe('files', () => {
  test.each([
    ['anh.png', zaloLimits.imageBytes, 'image'],
    ['anh.JPG', 10, 'image'],
    ['van-ban.pdf', zaloLimits.fileBytes, 'file'],
    ['van-ban.docx', 10, 'file'],
    ['so-lieu.csv', 10, 'file'],
  ])('%s of %i bytes goes as it is', (name, bytes, way) => {
    const { files, texts } = render(message({ attachments: [file(name, bytes)] }), reply, words);

    expect(files.map((each) => each.way)).toEqual([way]);
    expect(texts).toEqual(['Đồng chí chọn.']);
  });

  test.each([
    ['anh.png', zaloLimits.imageBytes + 1, 'lớn: anh.png'],
    ['van-ban.pdf', zaloLimits.fileBytes + 1, 'lớn: van-ban.pdf'],
    ['bao-cao.xlsx', 10, 'loại: bao-cao.xlsx'],
    ['khong-duoi', 10, 'loại: khong-duoi'],
  ])('%s of %i bytes does not go, and the text says so', (name, bytes, note) => {
    const { files, texts } = render(message({ attachments: [file(name, bytes)] }), reply, words);

    expect(files).toEqual([]);
    expect(texts).toEqual([`Đồng chí chọn.\n\n${note}`]);
  });

  it('in Excel give way to the CSV of the same name', () => {
    const attachments = [file('bao-cao.xlsx'), file('Bao-cao.csv')];

    const { files, texts } = render(message({ attachments }), reply, words);

    expect(files.map(({ place }) => place)).toEqual([1]);
    expect(texts).toEqual(['Đồng chí chọn.\n\nBao-cao.csv thay bao-cao.xlsx']);
  });

  it('that do not go are fetched by a link where there is one, even beside a CSV', () => {
    const attachments = [file('bao-cao.xlsx'), file('bao-cao.csv')];
    const linkTo = ({ job, fromEnd }: { job: number; fromEnd: number }) => `https://x/${job}-${fromEnd}`;

    const { files, texts } = render(message({ attachments }), reply, words, new Map(), linkTo);

    expect(files.map(({ place }) => place)).toEqual([1]);
    expect(texts).toEqual(['Đồng chí chọn.\n\nbao-cao.xlsx ở https://x/71-1']);
  });

  it('that Zalo refused when they were handed over are said to be missing', () => {
    const attachments = [file('a.pdf'), file('b.pdf')];

    const { files, texts } = render(message({ attachments }), reply, words, new Map([[0, 'kind']]));

    expect(files.map(({ place }) => place)).toEqual([1]);
    expect(texts).toEqual(['Đồng chí chọn.\n\nloại: a.pdf']);
  });
});

describe('a long text', () => {
  it('is cut between paragraphs, else lines, else words', () => {
    expect(textParts('một hai\n\nba bốn\nnăm', 14)).toEqual(['một hai', 'ba bốn\nnăm']);
    expect(textParts('một hai ba\nbốn năm', 14)).toEqual(['một hai ba', 'bốn năm']);
    expect(textParts('một hai ba bốn năm', 13)).toEqual(['một hai ba', 'bốn năm']);
  });

  it('is counted in its composed form', () => {
    const decomposed = 'ữ'.repeat(2_000).normalize('NFD');

    expect(textParts(decomposed, 2_000)).toEqual(['ữ'.repeat(2_000)]);
  });

  it('is not cut inside an emoji, or between a letter and its mark', () => {
    const flags = textParts('🇻🇳'.repeat(10), 15);
    const marks = textParts('q\u0323'.repeat(10), 15);

    expect(flags.every((part) => /^(🇻🇳)+$/u.test(part))).toBe(true);
    expect(marks.every((part) => /^(q\u0323)+$/u.test(part))).toBe(true);
  });

  it('arrives whole whatever it is, in parts that are never too long', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('\n\n', '\n', ' ', 'ữ', '👩‍👩‍👧', 'Đồng chí '),
    );
    const long = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

    fc.assert(
      fc.property(long, fc.integer({ min: 20, max: 60 }), (text, most) => {
        const parts = textParts(text, most);

        expect(parts.every((part) => part.length <= most && part.trim() !== '')).toBe(true);
        expect(bare(parts.join(''))).toBe(bare(text.normalize('NFC')));
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps within a limit when it is shortened', () => {
    expect(shortened('  một hai  ', 7)).toBe('một hai');
    expect(shortened('một hai ba', 8)).toBe('một hai…');
    expect(shortened('🇻🇳🇻🇳', 6)).toBe('🇻🇳…');
  });
});

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
