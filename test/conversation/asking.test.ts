import { describe, expect, it } from 'vitest';
import { open, showCurrent } from '../../src/conversation/opening.ts';
import { vanished } from '../../src/conversation/outline.ts';
import { built, figure, houseScript, repaired, storm, total, visits } from './house-script.ts';
import { allAnswers, opened, Talk } from './talk.ts';

describe('a question', () => {
  it('says where one is, and what can be said', () => {
    const talk = new Talk();

    expect(talk.begin(open)).toBe('Phần 1/2 · câu 1/6\nTổng số nhà?\n[Như kỳ trước: 12] [Bỏ qua] [Để sau]');
  });

  it('says no part where there is only one', () => {
    const talk = new Talk(houseScript([total], []));

    expect(talk.begin(open)).toContain('Câu 1/1\nTổng số nhà?');
  });

  it('is answered, echoed and followed by the next in one message', () => {
    const talk = opened();

    const said = talk.say('30');

    expect(said).toBe(
      'Đã nhận Tổng số nhà: 30.\n\nPhần 1/2 · câu 2/6\nNhà làm mới?\n[Như kỳ trước: 12] [Quay lại] [Bỏ qua] [Để sau]',
    );
    expect([...talk.saved]).toEqual([['total', { houses: 30 }]]);
  });

  it('takes a number as an answer, never as the number of a choice', () => {
    const talk = opened();

    talk.say('1');

    expect(talk.answers.get('total')).toEqual({ houses: 1 });
  });

  it('takes one tap for what is offered', () => {
    const talk = opened();

    talk.press('Như kỳ trước: 12');

    expect(talk.answers.get('total')).toEqual({ houses: 12 });
  });

  it.each(['như kỳ trước: 12', 'NHU KY TRUOC: 12', 'Như kì trước: 12.'])(
    'takes the words "%s" for the tap',
    (words) => {
      const talk = opened();

      talk.say(words);

      expect(talk.answers.get('total')).toEqual({ houses: 12 });
    },
  );

  it('that no longer applies after an answer says so; its answer is kept', () => {
    const talk = opened([
      ...allAnswers.slice(0, 3),
      ['storm', { houses: 3 }],
      ['storm-helped', { houses: 2 }],
    ]);
    talk.say('sửa câu 4');

    const said = talk.say('0');

    expect(said).toContain(
      'Không còn áp dụng sau thay đổi vừa rồi nên không được tính: Nhà hỏng được hỗ trợ: 2',
    );
    expect(talk.answers.get('storm-helped')).toEqual({ houses: 2 });
    expect(vanished(talk.script, talk.answers)).toEqual(['storm-helped']);
  });

  it('put to the bot instead of an answer is left to the caller; then the current one is shown again', () => {
    const talk = opened();

    const said = talk.say('Năm 2023 Bắc Kạn có bao nhiêu?');

    expect([said, talk.effect]).toEqual(['', 'aside']);
    expect(talk.begin(showCurrent)).toContain('Tổng số nhà?');
    expect(talk.say('30')).toContain('câu 2/6');
  });
});

describe('a script that changes between two turns', () => {
  it('goes on with the question that was shown, and asks a new one later', () => {
    const talk = opened([['total', { houses: 30 }]]);
    talk.script = houseScript([total, figure('new', 'Chỉ tiêu mới'), built, repaired]);

    expect(talk.say('10')).toContain('Đã nhận Nhà làm mới: 10.\n\nPhần 1/2 · câu 2/7\nChỉ tiêu mới?');
  });

  it('takes no answer to a question that is gone for the answer to another', () => {
    const talk = opened([['total', { houses: 30 }]]);
    talk.script = houseScript([total, repaired], [storm, visits]);

    const said = talk.say('10');

    expect(said).toContain('Danh sách câu hỏi đã thay đổi');
    expect(said).toContain('Nhà sửa chữa?');
    expect(talk.saved.size).toBe(0);
  });

  it('keeps the answers of steps that are gone', () => {
    const talk = opened(allAnswers);
    talk.script = houseScript([total], []);

    expect(vanished(talk.script, talk.answers)).toEqual(['built', 'repaired', 'storm', 'visits']);
    expect(talk.say('tóm tắt')).toContain('đã trả lời 1/1 câu');
    expect(talk.answers.size).toBe(5);
  });
});
