import { describe, expect, it } from 'vitest';
import { showCurrent } from '../../src/conversation/opening.ts';
import { allAnswers, opened } from './talk.ts';

describe('a doubtful answer', () => {
  it('is saved only when one reading is picked', () => {
    const talk = opened();

    expect(talk.say('1,250')).toBe(
      'Phần 1/2 · câu 1/6\n“1,250” có hai cách đọc.\n[1250 căn] [1 căn] [Nhập lại]',
    );
    expect(talk.saved.size).toBe(0);

    expect(talk.press('1 căn')).toContain('Đã nhận Tổng số nhà: 1.');
  });

  it('that is unusual once it is picked still needs its reason', () => {
    const talk = opened();
    talk.say('1,250');

    const said = talk.say('1250 can');

    expect(said).toContain('1250 cao hơn mọi kỳ trước.');
    expect(talk.answers.size).toBe(0);
  });

  it('is read afresh when something else is typed', () => {
    const talk = opened();
    talk.say('1,250');

    talk.say('40');

    expect(talk.answers.get('total')).toEqual({ houses: 40 });
  });

  it('is asked again on "Nhập lại"', () => {
    const talk = opened();
    talk.say('1,250');

    expect(talk.press('Nhập lại')).toContain('Tổng số nhà?');
  });
});

describe('an unusual answer', () => {
  it('is saved with a ready reason', () => {
    const talk = opened();

    expect(talk.say('2.000')).toContain(
      '[Đúng, vì thực tế có thay đổi lớn] [Đúng, vì phạm vi tính khác kỳ trước] [Đúng, vì kỳ trước báo cáo chưa đủ] [Nhập lại]',
    );
    expect(talk.saved.size).toBe(0);

    talk.press('Đúng, vì phạm vi tính khác kỳ trước');

    expect(talk.answers.get('total')).toEqual({ houses: 2000, reason: 'phạm vi tính khác kỳ trước' });
  });

  it('is saved with a reason in words', () => {
    const talk = opened();
    talk.say('2000');

    talk.say('Do bão số 3 làm hỏng 520 căn');

    expect(talk.answers.get('total')).toEqual({ houses: 2000, reason: 'Do bão số 3 làm hỏng 520 căn' });
  });

  it.each(['đúng', 'Vâng ạ', 'ok', '...', '2000'])('is not saved for "%s", which is no reason', (words) => {
    const talk = opened();
    talk.say('2000');

    const said = talk.say(words);

    expect(said).toContain('Nếu đúng như vậy');
    expect(talk.answers.size).toBe(0);
  });

  it('is replaced by another answer', () => {
    const talk = opened();
    talk.say('2000');

    talk.say('200');

    expect(talk.answers.get('total')).toEqual({ houses: 200 });
  });

  it('is replaced by another unusual answer, which needs its own reason', () => {
    const talk = opened();
    talk.say('2000');

    expect(talk.say('3000')).toContain('3000 cao hơn mọi kỳ trước.');
    expect(talk.answers.size).toBe(0);
  });

  it('is let go by "quay lại"', () => {
    const talk = opened();
    talk.say('2000');

    expect(talk.say('quay lại')).toContain('Tổng số nhà?');
  });
});

describe('a wrong answer', () => {
  it('is not saved, and says what is wrong', () => {
    const talk = opened();

    const said = talk.say('52000');

    expect(said).toBe(
      'Phần 1/2 · câu 1/6\nTổng số nhà cần từ 0 đến 5000.\n[Như kỳ trước: 12] [Bỏ qua] [Để sau]',
    );
    expect(talk.answers.size).toBe(0);
  });

  it('opens other ways out the third time in a row, and not before', () => {
    const talk = opened();
    talk.say('nhiều lắm');
    expect(talk.say('52000')).not.toContain('Nhờ hỗ trợ');

    const third = talk.say('nhiều');
    talk.press('Nhờ hỗ trợ');

    expect(third).toContain('[Bỏ qua] [Nhờ hỗ trợ] [Để sau]');
    expect(talk.effect).toBe('help');
    expect(talk.begin(showCurrent)).toContain('Tổng số nhà?');
  });

  it('is not told again when the question is shown once more: the question itself is', () => {
    const talk = opened();
    talk.say('nhiều lắm');
    talk.say('Năm 2023 Bắc Kạn có bao nhiêu?');

    const said = talk.begin(showCurrent);

    expect(said).toContain('Tổng số nhà?');
    expect(said).not.toContain('Không đọc được số');
    expect(talk.say('30')).toContain('câu 2/6');
  });

  it('is told again as long as there is something to choose about it', () => {
    const talk = opened(allAnswers.slice(0, 2));
    talk.say('25');

    const said = talk.begin(showCurrent);

    expect(said).toContain('Tổng các phần là 35, số chung 30.\n[Sửa tổng thành 35] [Sửa phần kia]');
    talk.press('Sửa tổng thành 35');
    expect(talk.saved.size).toBeGreaterThan(0);
  });

  it('counts from one again at the next question', () => {
    const talk = opened();
    talk.say('x');
    talk.say('y');
    talk.say('30');

    expect(talk.say('z')).not.toContain('Nhờ hỗ trợ');
  });

  it('is mended with one tap, everything at once', () => {
    const talk = opened(allAnswers.slice(0, 2));

    expect(talk.say('25')).toContain('Tổng các phần là 35, số chung 30.\n[Sửa tổng thành 35] [Sửa phần kia]');
    talk.press('Sửa tổng thành 35');

    expect([...talk.saved]).toEqual([
      ['total', { houses: 35 }],
      ['repaired', { houses: 25 }],
    ]);
  });

  it('comes back after another answer was mended first, and need not be typed again', () => {
    const talk = opened(allAnswers.slice(0, 2));
    talk.say('25');

    expect(talk.press('Sửa phần kia')).toContain('Nhà làm mới?\nĐang ghi Nhà làm mới: 10');
    expect(talk.say('5')).toContain(
      'câu 3/6\nNội dung đã nhận: “25”\nHệ thống đọc được Nhà sửa chữa: 25\n[Đúng] [Sửa]',
    );
    talk.press('Đúng');

    expect(talk.answers.get('repaired')).toEqual({ houses: 25 });
  });

  it('comes back as wrong when nothing was mended', () => {
    const talk = opened(allAnswers.slice(0, 2));
    talk.say('25');
    talk.press('Sửa phần kia');

    expect(talk.press('Giữ nguyên')).toContain('Tổng các phần là 35, số chung 30.');
    expect(talk.answers.has('repaired')).toBe(false);
  });

  it('mended into something unusual needs one reason for all of it', () => {
    const talk = opened([
      ['total', { houses: 900 }],
      ['built', { houses: 900 }],
    ]);
    talk.say('200');

    expect(talk.press('Sửa tổng thành 1100')).toContain('1100 cao hơn mọi kỳ trước.');
    expect(talk.answers.get('total')).toEqual({ houses: 900 });

    talk.say('rà soát lại toàn tỉnh');
    expect(talk.answers.get('total')).toEqual({ houses: 1100, reason: 'rà soát lại toàn tỉnh' });
    expect(talk.answers.get('repaired')).toEqual({ houses: 200 });
  });
});
