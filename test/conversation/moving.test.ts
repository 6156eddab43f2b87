import { describe, expect, it } from 'vitest';
import { phrase } from '../../src/chat/reply.ts';
import { open, resume } from '../../src/conversation/opening.ts';
import { houseScript } from './house-script.ts';
import { allAnswers, opened, Talk } from './talk.ts';

describe('going back', () => {
  it('shows the question asked before with its answer, and erases nothing', () => {
    const talk = opened();
    talk.say('30');
    talk.say('10');

    const said = talk.say('quay lai');

    expect(said).toContain('câu 2/6\nNhà làm mới?\nĐang ghi Nhà làm mới: 10');
    expect(said).toContain('[Giữ nguyên]');
    expect(talk.press('Quay lại')).toContain('câu 1/6');
    expect(talk.answers.size).toBe(2);
  });

  it('goes on from there to the first open question', () => {
    const talk = opened();
    talk.say('30');
    talk.say('10');
    talk.say('quay lại');
    talk.say('quay lại');

    expect(talk.press('Giữ nguyên')).toContain('câu 3/6');
  });

  it('says so at the first question', () => {
    const talk = opened();

    expect(talk.say('quay lại')).toContain('Trước câu này không có câu nào.\n\nPhần 1/2 · câu 1/6');
  });

  it.each(['Quay lại', 'quaylai', 'QUAY LAI!', 'quay laij', 'trở lại', '/quay lai'])(
    'is meant by "%s"',
    (words) => {
      const talk = opened();
      talk.say('30');

      expect(talk.say(words)).toContain('câu 1/6');
    },
  );
});

describe('skipping', () => {
  it('always asks why, and takes a ready reason', () => {
    const talk = opened();

    expect(talk.say('bỏ qua')).toContain(
      '[Chưa có số liệu] [Không áp dụng cho đơn vị] [Lý do khác] [Quay lại]',
    );
    expect(talk.press('Không áp dụng cho đơn vị')).toContain(
      'Đã bỏ qua câu 1. Lý do: Không áp dụng cho đơn vị.',
    );

    expect(talk.answers.get('total')).toEqual({ skipped: 'notApplicable' });
  });

  it('takes a reason in words, at once or after "Lý do khác"', () => {
    const talk = opened();
    talk.press('Bỏ qua');
    talk.say('Sở Xây dựng chưa gửi');
    talk.press('Bỏ qua');
    talk.press('Lý do khác');
    talk.say('đang rà soát');

    expect(talk.answers.get('total')).toEqual({ skipped: 'other', reason: 'Sở Xây dựng chưa gửi' });
    expect(talk.answers.get('built')).toEqual({ skipped: 'other', reason: 'đang rà soát' });
  });

  it('is left by "quay lại" for the same question', () => {
    const talk = opened();
    talk.say('30');
    talk.say('bo qua');

    expect(talk.say('quay lại')).toContain('câu 2/6');
  });

  it('is overtaken by a figure', () => {
    const talk = opened();
    talk.say('bỏ qua');

    talk.say('30');

    expect(talk.answers.get('total')).toEqual({ houses: 30 });
  });

  it('is refused where the question must be answered', () => {
    const talk = opened(allAnswers.slice(0, 4));

    const said = talk.say('bỏ qua');

    expect(said).toContain('Câu này không bỏ qua được.');
    expect(talk.labels()).not.toContain('Bỏ qua');
  });
});

describe('leaving what is not kept', () => {
  const unkept = {
    leave: phrase('bot-choice', { label: 'Thôi, không làm' }),
    ask: phrase('bot-choice', { label: 'Các câu đã trả lời sẽ không được giữ.' }),
  };

  function unkeptTalk(): Talk {
    const talk = new Talk({ ...houseScript(), unkept });
    talk.begin(open);
    return talk;
  }

  it('is never offered as putting aside', () => {
    const talk = unkeptTalk();

    expect(talk.labels()).toContain('Thôi, không làm');
    expect(talk.labels()).not.toContain('Để sau');
    talk.say('tóm tắt');
    expect(talk.labels()).not.toContain('Để sau');
  });

  it.each(['để sau', 'thoát', 'thôi, không làm'])('asks first when "%s" is said', (words) => {
    const talk = unkeptTalk();

    expect(talk.say(words)).toBe('Các câu đã trả lời sẽ không được giữ.\n[Thôi, không làm] [Làm tiếp]');
    expect(talk.effect).toBeUndefined();

    talk.press('Thôi, không làm');
    expect(talk.effect).toBe('discard');
  });

  it('offers no help that nobody could give after many misses', () => {
    const talk = unkeptTalk();

    const said = ['a', 'b', 'c'].map((words) => talk.say(words)).at(-1);

    expect(said).toContain('đồng chí nhắn “Quay lại” để xem lại câu trước, hoặc “Thôi, không làm”.');
    expect(talk.labels()).not.toContain('Nhờ hỗ trợ');
  });
});

describe('leaving', () => {
  it('for later keeps everything and says how much', () => {
    const talk = opened([['total', { houses: 30 }]]);

    expect(talk.say('để sau')).toBe(
      'Hệ thống giữ nguyên 1/6 câu đã trả lời. Đồng chí có thể làm tiếp bất cứ lúc nào.',
    );
    expect(talk.effect).toBe('later');
  });

  it('asks before anything is thrown away', () => {
    const talk = opened();

    expect(talk.say('thoát')).toContain('[Để sau] [Bỏ bản nháp] [Làm tiếp]');
    expect(talk.effect).toBeUndefined();

    talk.say('bỏ bản nháp');
    expect(talk.effect).toBe('discard');
  });

  it('is called off by going on', () => {
    const talk = opened();
    talk.say('Thoát');

    expect(talk.press('Làm tiếp')).toContain('Tổng số nhà?');
    expect(talk.say('bỏ bản nháp')).toContain('Đồng chí muốn để lại làm sau');
    expect(talk.effect).toBeUndefined();
  });

  it('is called off by "quay lại", which means back to the questions', () => {
    const talk = opened();
    talk.say('30');
    talk.say('thoát');

    expect(talk.say('quay lại')).toContain('câu 2/6');
  });

  it('is forgotten when the question is answered instead', () => {
    const talk = opened();
    talk.say('thoát');
    talk.say('30');

    talk.say('bỏ bản nháp');

    expect(talk.effect).toBeUndefined();
    expect(talk.answers.get('total')).toEqual({ houses: 30 });
  });

  it('and coming back offers to go on, the summary, or to discard', () => {
    const talk = opened([['total', { houses: 30 }]]);

    expect(talk.begin(resume)).toBe(
      'Đồng chí đang làm dở: đã trả lời 1/6 câu.\n[Làm tiếp (câu 2/6)] [Xem tóm tắt] [Bỏ bản nháp]',
    );
    expect(talk.press('Bỏ bản nháp')).toContain('Đồng chí muốn để lại làm sau');
    talk.begin(resume);
    expect(talk.press('Làm tiếp (câu 2/6)')).toContain('Nhà làm mới?');
  });
});
