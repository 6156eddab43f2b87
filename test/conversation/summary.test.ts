import { describe, expect, it } from 'vitest';
import { open, propose, revisit, showSummary } from '../../src/conversation/opening.ts';
import { houseScript } from './house-script.ts';
import { allAnswers, opened, Talk } from './talk.ts';

describe('the summary', () => {
  it('groups the answers, numbers them, and offers to hand in', () => {
    const talk = new Talk(houseScript(), allAnswers);

    expect(talk.begin(open)).toBe(
      [
        'Tóm tắt: đã trả lời 5/5 câu.',
        '',
        'Nhà ở',
        '1. Tổng số nhà: 30',
        '2. Nhà làm mới: 10',
        '3. Nhà sửa chữa: 20',
        '',
        'Bão lũ',
        '4. Nhà hỏng do bão: 0',
        '5. Số lượt thăm hỏi: 7',
        '',
        'Đồng chí nhắn số của câu để sửa câu đó.',
        '[Nộp báo cáo] [Để sau]',
      ].join('\n'),
    );
    talk.press('Nộp báo cáo');
    expect(talk.effect).toBe('submit');
  });

  it('names what is missing and offers to go there instead of handing in', () => {
    const talk = opened([['total', { houses: 30 }]]);

    const said = talk.say('xem tóm tắt');

    expect(said).toContain('Còn thiếu câu: 2, 3, 4, 5, 6.');
    expect(talk.labels()).toEqual(['Đến câu 2', 'Để sau']);
    expect(talk.say('nộp báo cáo')).toContain('Còn thiếu');
    expect(talk.effect).toBeUndefined();
    expect(talk.press('Đến câu 2')).toContain('Nhà làm mới?');
  });

  it.each(['5', 'số 5', 'câu 5', 'sửa câu 5', 'sua 5', '05.'])(
    'edits by "%s" and is shown again after it',
    (words) => {
      const talk = opened(allAnswers);

      expect(talk.say(words)).toContain('Số lượt thăm hỏi?\nĐang ghi Số lượt thăm hỏi: 7');
      expect(talk.say('8')).toContain('5. Số lượt thăm hỏi: 8');
    },
  );

  it('is returned to also when an edit is left or nothing was changed', () => {
    const talk = opened(allAnswers);
    talk.say('5');
    expect(talk.say('quay lại')).toContain('Tóm tắt');
    talk.say('5');

    expect(talk.press('Giữ nguyên')).toContain('Tóm tắt');
  });

  it('is returned to after an edit although a question is open', () => {
    const talk = opened(allAnswers.slice(0, 4));
    talk.say('tóm tắt');
    talk.say('4');

    expect(talk.say('0')).toContain('Còn thiếu câu: 5.');
  });

  it('is returned to after a doubt and a second edit in between', () => {
    const talk = opened(allAnswers);
    talk.say('5');
    talk.say('1,250');
    talk.say('sửa câu 4');

    expect(talk.say('0')).toContain('“1,250” có hai cách đọc.');
    expect(talk.press('1 căn')).toContain('Tóm tắt: đã trả lời 5/5 câu.');
  });

  it('knows no question 99', () => {
    const talk = opened(allAnswers);

    expect(talk.say('99')).toContain('Không có câu 99; các câu được đánh số từ 1 đến 5.');
  });

  it('leaves other words to the caller', () => {
    const talk = opened(allAnswers);

    talk.say('Bắc Kạn được bao nhiêu?');

    expect(talk.effect).toBe('aside');
    expect(talk.begin(showSummary)).toContain('Tóm tắt');
  });
});

describe('figures that were returned', () => {
  it('are asked one after the other, and then it is the summary', () => {
    const talk = opened(allAnswers);

    expect(talk.begin((...here) => revisit(...here, ['storm', 'visits']))).toContain('câu 4/5');
    expect(talk.say('0')).toContain('câu 5/5');
    expect(talk.say('9')).toContain('Tóm tắt');
  });

  it('are not forgotten when something else is looked at in between', () => {
    const talk = opened(allAnswers);
    talk.begin((...here) => revisit(...here, ['storm', 'visits']));
    talk.say('xem tóm tắt');

    expect(talk.labels()).toEqual(['Nộp báo cáo', 'Đến câu 4', 'Để sau']);
    expect(talk.press('Đến câu 4')).toContain('Nhà hỏng do bão?');
  });
});

describe('figures that were pasted', () => {
  const pasted = [
    { step: 'total', answer: { houses: 30 }, heard: 'tổng 30' },
    { step: 'built', answer: { houses: 2000 } },
    { step: 'storm', answer: { houses: 52_000 } },
    { step: 'visits', answer: { houses: 7 } },
  ];

  it('are confirmed one by one, and nothing is saved unconfirmed', () => {
    const talk = opened();

    expect(talk.begin((...here) => propose(...here, pasted))).toBe(
      'Phần 1/2 · câu 1/6\nNội dung đã nhận: “tổng 30”\nHệ thống đọc được Tổng số nhà: 30\n[Đúng] [Sửa] [Bỏ qua số này]',
    );
    expect(talk.say('Đúng')).toContain('2000 cao hơn mọi kỳ trước.');
    expect(talk.say('thống kê lại cả năm')).toContain('Nhà hỏng do bão cần từ 0 đến 5000.');
    expect(talk.say('52')).toContain('Hệ thống đọc được Số lượt thăm hỏi: 7');
    expect(talk.press('Bỏ qua số này')).toContain('câu 3/6');

    expect([...talk.answers.keys()]).toEqual(['total', 'built', 'storm']);
  });

  it('can be changed', () => {
    const talk = opened();
    talk.begin((...here) => propose(...here, pasted));

    expect(talk.press('Sửa')).toContain('Tổng số nhà?');
    expect(talk.say('31')).toContain('2000 cao hơn');
    expect(talk.answers.get('total')).toEqual({ houses: 31 });
  });

  it('wait while something else is looked at', () => {
    const talk = opened();
    talk.begin((...here) => propose(...here, pasted.slice(0, 1)));
    talk.say('tóm tắt');

    expect(talk.press('Đến câu 1')).toContain('Hệ thống đọc được Tổng số nhà: 30');
  });

  it('leave what waited before them for afterwards', () => {
    const talk = opened(allAnswers);
    talk.begin((...here) => revisit(...here, ['built', 'storm']));
    talk.begin((...here) => propose(...here, pasted.slice(3)));

    expect(talk.press('Đúng')).toContain('Nhà làm mới?');
    expect(talk.press('Giữ nguyên')).toContain('Nhà hỏng do bão?');
  });

  it('lead to the summary when nothing is open', () => {
    const talk = opened(allAnswers);
    talk.begin((...here) => propose(...here, pasted.slice(3)));

    expect(talk.press('Đúng')).toContain('Tóm tắt');
  });
});
