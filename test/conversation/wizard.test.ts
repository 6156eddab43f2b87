import { describe, expect, it } from 'vitest';
import { loadWording } from '../../src/chat/wording.ts';
import { advance } from '../../src/conversation/advance.ts';
import { open } from '../../src/conversation/opening.ts';
import { newProgress } from '../../src/conversation/progress.ts';
import type { Said, Script, Step, Turn } from '../../src/conversation/script.ts';
import { text } from './house-script.ts';

const wording = loadWording();

/** Answers that are plain words: a kind to choose, and a title to write. */
const script: Script<string> = {
  sections: [{ title: text('Đợt báo cáo'), steps: [choice('kind', ['Năm', 'Quý']), title()] }],
  submitLabel: text('Mở đợt báo cáo'),
  skipped: () => '',
  explained: (_step, answer) => answer,
  encode: (answer) => answer,
  decode: (code) => code,
  say: (label) => wording.say('vi', label),
};

function choice(name: string, kinds: readonly string[]): Step<string> {
  return {
    name,
    canSkip: false,
    ask: () => ({
      paragraphs: [text('Kỳ báo cáo?')],
      ways: kinds.map((kind) => ({ label: text(kind), store: new Map([[name, kind]]) })),
    }),
    read: () => ({ kind: 'again', because: [text('Đồng chí chọn một kỳ.')] }),
    check: (answer) => ({ kind: 'answer', answer, echo: [] }),
    line: (answer) => text(`Kỳ: ${answer ?? '-'}`),
  };
}

function title(): Step<string> {
  return {
    name: 'title',
    canSkip: false,
    ask: () => ({ paragraphs: [text('Tên đợt báo cáo?')] }),
    read: (said) => ({ kind: 'answer', answer: said, echo: [] }),
    check: (answer) => ({ kind: 'answer', answer, echo: [] }),
    line: (answer) => text(`Tên: ${answer ?? '-'}`),
  };
}

describe('a small wizard of choices and texts', () => {
  it('runs on the same engine', () => {
    const answers = new Map<string, string>();
    const said: string[] = [];
    let turn: Turn<string> = open(script, answers, newProgress());
    const hear = (heard: Said) => {
      turn = advance(script, answers, turn.progress, heard);
      for (const [step, answer] of turn.saved) answers.set(step, answer);
      said.push(...turn.say.map((reply) => wording.write('vi', reply).text));
    };

    hear({ kind: 'text', text: '2024' });
    hear({ kind: 'text', text: 'quy' });
    hear({ kind: 'text', text: 'Báo cáo quý I năm 2024: số liệu thử' });
    hear({ kind: 'text', text: 'Mở đợt báo cáo' });

    expect(said).toEqual([
      'Câu 1/2\nĐồng chí chọn một kỳ.',
      'Câu 2/2\nTên đợt báo cáo?',
      'Tóm tắt: đã trả lời 2/2 câu.\n\nĐợt báo cáo\n1. Kỳ: Quý\n2. Tên: Báo cáo quý I năm 2024: số liệu thử\n\nĐồng chí nhắn số của câu để sửa câu đó.',
    ]);
    expect(turn.effect).toBe('submit');
  });
});
