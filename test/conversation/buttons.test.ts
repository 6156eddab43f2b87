import { describe, expect, it } from 'vitest';
import { open, showCurrent } from '../../src/conversation/opening.ts';
import { built, figure, houseScript, repaired, text, total } from './house-script.ts';
import { allAnswers, opened, Talk } from './talk.ts';

describe('a button', () => {
  it('of a question that has passed never answers the present one', () => {
    const talk = opened();
    const old = talk.pressOf('Như kỳ trước: 12');
    talk.say('30');

    const said = talk.hear({ kind: 'press', press: old });

    expect(said).toBe(
      'Câu 1 đã qua, nên lựa chọn vừa rồi không được ghi. Đồng chí có muốn sửa câu 1 không?\n[Sửa câu 1] [Làm tiếp]',
    );
    expect(talk.saved.size).toBe(0);
    expect(talk.press('Sửa câu 1')).toContain('Tổng số nhà?\nĐang ghi Tổng số nhà: 30');
  });

  it('of the present question works although an old one was pressed', () => {
    const talk = opened();
    const old = talk.pressOf('Bỏ qua');
    talk.say('30');
    const present = talk.pressOf('Như kỳ trước: 12');
    talk.hear({ kind: 'press', press: old });

    talk.hear({ kind: 'press', press: present });

    expect(talk.answers.get('built')).toEqual({ houses: 12 });
  });

  it('of an earlier message about the present question does nothing but show it', () => {
    const talk = opened();
    const old = talk.pressOf('Như kỳ trước: 12');
    talk.say('không rõ');

    const said = talk.hear({ kind: 'press', press: old });

    expect(said).toContain('Lựa chọn vừa rồi thuộc tin nhắn cũ nên không được ghi.\n\nPhần 1/2 · câu 1/6');
    expect(talk.answers.size).toBe(0);
  });

  it('of a question that a release has taken away does not answer the one that took its place', () => {
    const talk = opened();
    const old = talk.pressOf('Bỏ qua');
    talk.script = houseScript([built, repaired]);
    talk.begin(showCurrent);

    const said = talk.hear({ kind: 'press', press: old });

    expect(said).toContain('Lựa chọn vừa rồi thuộc tin nhắn cũ');
    expect(said).toContain('Nhà làm mới?');
  });

  it('pressed twice counts once', () => {
    const talk = opened();
    const press = talk.pressOf('Như kỳ trước: 12');
    talk.hear({ kind: 'press', press });

    talk.hear({ kind: 'press', press });

    expect([...talk.answers.keys()]).toEqual(['total']);
  });

  it('that hands in, pressed twice, hands in once', () => {
    const talk = opened(allAnswers);
    const press = talk.pressOf('Nộp báo cáo');
    talk.hear({ kind: 'press', press });

    talk.hear({ kind: 'press', press });

    expect(talk.effect).toBeUndefined();
  });

  it.each(['', 'x', '1.o1', '1.zzz.zzz', 'hoi:figure', '999999999999999999.b.0'])(
    'that is not ours ("%s") is harmless',
    (press) => {
      const talk = opened();

      expect(talk.hear({ kind: 'press', press })).toContain('Tổng số nhà?');
    },
  );

  it('whose content has changed since is not taken for the new content', () => {
    const talk = opened();
    const press = talk.pressOf('Như kỳ trước: 12');
    const ways = [{ label: text('Như kỳ trước: 99'), store: new Map([['total', { houses: 99 }]]) }];
    const changed = { ...total, ask: () => ({ paragraphs: [text('Tổng số nhà?')], ways }) };
    talk.script = houseScript([changed, built, repaired]);

    talk.hear({ kind: 'press', press });

    expect(talk.answers.size).toBe(0);
  });

  it('is short whatever the step is called, and after many turns', () => {
    const talk = new Talk(
      houseScript([figure('a-very-long-name-of-an-indicator-that-somebody-may-choose', 'Dài')]),
    );
    talk.begin(open);
    talk.progress = { ...talk.progress, turn: 9_999_999 };
    talk.begin(showCurrent);

    for (const { value } of talk.choices) {
      expect(new TextEncoder().encode(value).length).toBeLessThanOrEqual(40);
    }
  });
});
