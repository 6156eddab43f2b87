import { type Phrase, phrase } from '../../src/chat/reply.ts';
import { loadWording } from '../../src/chat/wording.ts';
import type { Answers, Reading, Script, Step, Verdict, Way } from '../../src/conversation/script.ts';

/** A synthetic report on houses, small enough to hold in one's head, with every kind of reading in it. */
export type HouseAnswer =
  | { readonly houses: number; readonly reason?: string }
  | { readonly skipped: string; readonly reason?: string };

const wording = loadWording();

export const text = (label: string): Phrase => phrase('bot-choice', { label });

/** More than this cannot be stored. */
export const LIMIT = 5_000;
/** More than this needs a reason. */
export const USUAL = 1_000;

export const total = figure('total', 'Tổng số nhà', totalRule);
export const built = figure('built', 'Nhà làm mới', partRule('built', 'repaired'));
export const repaired = figure('repaired', 'Nhà sửa chữa', partRule('repaired', 'built'));
export const storm = figure('storm', 'Nhà hỏng do bão');
export const stormHelped = {
  ...figure('storm-helped', 'Nhà hỏng được hỗ trợ'),
  isAsked: (answers: Answers<HouseAnswer>) => housesOf(answers, 'storm') !== 0,
};
export const visits = { ...figure('visits', 'Số lượt thăm hỏi'), canSkip: false };

export function houseScript(
  first: readonly Step<HouseAnswer>[] = [total, built, repaired],
  second: readonly Step<HouseAnswer>[] = [storm, stormHelped, visits],
): Script<HouseAnswer> {
  return {
    sections: [
      { title: text('Nhà ở'), steps: first },
      { title: text('Bão lũ'), steps: second },
    ],
    submitLabel: text('Nộp báo cáo'),
    skipped: (_step, kind, reason) => ({ skipped: kind, ...(reason !== undefined && { reason }) }),
    explained: (_step, answer, reason) => ({ ...answer, reason }),
    encode: (answer) => JSON.stringify(answer),
    decode: parseAnswer,
    say: (label) => wording.say('vi', label),
  };
}

function parseAnswer(code: string): HouseAnswer | undefined {
  const [, houses, skipped] = /^\{"(?:houses":(\d+)|skipped":"(\w+)")[,}]/.exec(code) ?? [];
  if (houses !== undefined) return { houses: Number(houses) };
  return skipped === undefined ? undefined : { skipped };
}

type Rule = (houses: number, answers: Answers<HouseAnswer>) => Verdict<HouseAnswer> | undefined;

/** A number is an answer; "1,250" may be 1 or 1250; what ends with "?" is a question; all else cannot be read. */
export function figure(name: string, title: string, rule: Rule = () => undefined): Step<HouseAnswer> {
  function read(said: string, answers: Answers<HouseAnswer>): Reading<HouseAnswer> {
    if (said.endsWith('?')) return { kind: 'aside' };
    const plain = said.replaceAll('.', '');
    if (/^\d+$/.test(plain)) return judge(Number(plain), answers);
    const [, whole, rest] = /^(\d),(\d{3})$/.exec(said) ?? [];
    if (whole === undefined || rest === undefined) {
      return { kind: 'again', because: [text(`Không đọc được số ở “${said}”.`)] };
    }
    const options = [Number(whole + rest), Number(whole)];
    return {
      kind: 'doubt',
      because: [text(`“${said}” có hai cách đọc.`)],
      options: options.map((houses) => ({ label: text(`${houses} căn`), answer: { houses } })),
    };
  }

  function judge(houses: number, answers: Answers<HouseAnswer>): Verdict<HouseAnswer> {
    if (houses > LIMIT) return { kind: 'again', because: [text(`${title} cần từ 0 đến ${LIMIT}.`)] };
    const echo = [text(`Đã nhận ${title}: ${houses}.`)];
    const verdict = rule(houses, answers);
    if (verdict) return verdict;
    if (houses <= USUAL) return { kind: 'answer', answer: { houses }, echo };
    return { kind: 'explain', answer: { houses }, because: [text(`${houses} cao hơn mọi kỳ trước.`)], echo };
  }

  return {
    name,
    canSkip: true,
    ask: () => ({
      paragraphs: [text(`${title}?`)],
      ways: [{ label: text('Như kỳ trước: 12'), store: new Map([[name, { houses: 12 }]]) }],
    }),
    read,
    check: (answer, answers) =>
      'houses' in answer ? judge(answer.houses, answers) : { kind: 'answer', answer, echo: [] },
    line: (answer) => text(`${title}: ${answer === undefined ? 'chưa trả lời' : inWords(answer)}`),
  };
}

function inWords(answer: HouseAnswer): string {
  const value = 'houses' in answer ? `${answer.houses}` : `bỏ qua (${answer.skipped})`;
  return answer.reason === undefined ? value : `${value} [${answer.reason}]`;
}

/** The parts, once both are known, must add up to the total. */
function totalRule(houses: number, answers: Answers<HouseAnswer>): Verdict<HouseAnswer> | undefined {
  const [one, other] = [housesOf(answers, 'built'), housesOf(answers, 'repaired')];
  if (one === undefined || other === undefined || one + other === houses) return undefined;
  const mend: Way<HouseAnswer>[] = [
    { label: text(`Sửa tổng thành ${one + other}`), store: new Map([['total', { houses: one + other }]]) },
    { label: text('Sửa số nhà sửa chữa'), go: 'repaired' },
  ];
  return {
    kind: 'again',
    because: [text(`Tổng các phần là ${one + other}, số chung ${houses}.`)],
    ways: mend,
  };
}

function partRule(name: string, otherName: string): Rule {
  return (houses, answers) => {
    const [sum, other] = [housesOf(answers, 'total'), housesOf(answers, otherName)];
    if (sum === undefined || other === undefined || houses + other === sum) return undefined;
    const both = new Map([
      ['total', { houses: houses + other }],
      [name, { houses }],
    ]);
    const mend: Way<HouseAnswer>[] = [
      { label: text(`Sửa tổng thành ${houses + other}`), store: both },
      { label: text('Sửa phần kia'), go: otherName },
    ];
    return {
      kind: 'again',
      because: [text(`Tổng các phần là ${houses + other}, số chung ${sum}.`)],
      ways: mend,
    };
  };
}

function housesOf(answers: Answers<HouseAnswer>, name: string): number | undefined {
  const answer = answers.get(name);
  return answer && 'houses' in answer ? answer.houses : undefined;
}
