import type { NumberToken } from './number-tokens.ts';
import { spellings } from './number-vocabulary.ts';

/** How exact the number is: about, a little less, more, or estimated. */
export type NumberQualifier = 'about' | 'nearly' | 'over' | 'estimated';

/** What the words around a figure make of it. */
export interface NumberContext {
  readonly qualifier?: NumberQualifier;
  /** "tăng 12 xã" is a change, "nâng tổng số lên 141" the new total. */
  readonly change?: 'up' | 'down' | 'total';
  /** "không phải 25", "vài chục": no figure at all. */
  readonly refusal?: 'negated' | 'vague';
  /** Some words were not understood. */
  readonly otherWords: boolean;
}

const LINK = '(?: (?:dat|duoc|la|tinh|co|so|khoang|chung|ca|toi|den))*$';
const QUALIFIERS: readonly (readonly [NumberQualifier, RegExp])[] = [
  [
    'about',
    new RegExp(`(?:^| )(?:tren duoi|khoang|chung|tam|co chung|ang chung|xap xi|gan bang|~|≈)${LINK}`),
  ],
  ['over', new RegExp(`(?:^| )(?:khong duoi|it nhat|toi thieu|hon|tren|ngoai|vuot|>)${LINK}`)],
  [
    'nearly',
    new RegExp(`(?:^| )(?:(?:chua|khong) (?:den|toi|day)|khong qua|toi da|gan|ngot|suyt|duoi|<)${LINK}`),
  ],
  ['estimated', new RegExp(`(?:^| )(?:uoc|uoc tinh|uoc chung|du kien|du tinh)${LINK}`)],
];
const CHANGES = spellings({
  tăng: 'up',
  thêm: 'up',
  giảm: 'down',
  bớt: 'down',
  nâng: 'up',
  đưa: 'up',
} as const);
const NOT_A_CHANGE = /^(?:giam (?:sat|doc|ngheo|dinh)|dua (?:ra|vao|tin)|tang (?:cuong|qua)|bot oi)$/;
const TOWARDS_TOTAL = /(?:^| )(?:len|xuong|con)(?: (?:la|thanh|den|toi|con|khoang|thanh so))*$/;
const VAGUE = /(?:^| )(?:may|vai|nhieu|hang|dam|mot vai|mot so)$/;
const NEGATION = /(?:^| )(?:khong|ko|k|chua|chang|dung|sai|nham)(?: |$)/;
const QUIET_SIGN = /^[.,;:!()"'*•=+~≈><[\]\n-]$/u;
const FILLERS = new Set(
  (
    'da vang thua kinh gui em anh chi bac chu co dong chi a nhe nha nhi voi la duoc dat so tong cong tinh minh ben ' +
    'chung toi ad bot oi alo chao bao cao hien tai nay thi trong ki nam roi ra ca cai muc tien kinh phi dung chinh xac ' +
    'van gui giup u uh ok oke cam on xin luy ke tu den tri gia vnd vnđ gia bang chu'
  ).split(' '),
);

/** Reads the words before and after a figure (its unit not included). */
export function readContext(before: readonly NumberToken[], after: readonly NumberToken[]): NumberContext {
  const lead = folded(before);
  const { qualifier: said, rest } = withoutQualifiers(lead);
  const change = changeIn(before);
  const tail = folded(after);
  const over = /^tro len( |$)/.test(tail) ? 'over' : undefined;
  const qualifier = said ?? over;
  const refusal = VAGUE.test(lead) ? 'vague' : NEGATION.test(rest) ? 'negated' : undefined;
  const direction = change && TOWARDS_TOTAL.test(lead) ? 'total' : change;
  const raised = !change && /(?:^| )len(?: den| toi| thanh)?$/.test(lead) ? 'total' : undefined;
  const known = direction ?? raised;
  return {
    ...(qualifier ? { qualifier } : {}),
    ...(known ? { change: known } : {}),
    ...(refusal ? { refusal } : {}),
    otherWords: !known && !(isQuiet(rest) && isQuiet(over ? tail.replace(/^tro len/, '') : tail)),
  };
}

/** Whether words mean no number at all: "vài hộ", "nhiều". */
export function isVague(tokens: readonly NumberToken[]): boolean {
  return /(?:^| )(?:may|vai|nhieu|hang tram|hang nghin|hang chuc|dam|mot so|mot vai|mot it)(?: |$)/.test(
    folded(tokens),
  );
}

/** The qualifier nearest to the number counts: "khoảng hơn 8 tỷ" is over. */
function withoutQualifiers(lead: string): { qualifier?: NumberQualifier; rest: string } {
  for (const [qualifier, pattern] of QUALIFIERS) {
    const match = pattern.exec(lead);
    if (match) return { qualifier, rest: withoutQualifiers(lead.slice(0, match.index)).rest };
  }
  return { rest: lead };
}

function changeIn(tokens: readonly NumberToken[]): 'up' | 'down' | undefined {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const change = CHANGES.get(tokens[at]?.text ?? '');
    const pair = `${tokens[at]?.folded} ${tokens[at + 1]?.folded ?? ''}`.trim();
    const unmarkedBot = tokens[at]?.text === 'bot' && at < tokens.length - 1;
    if (change && !NOT_A_CHANGE.test(pair) && !unmarkedBot) return change;
  }
  return undefined;
}

function isQuiet(words: string): boolean {
  return words.split(' ').every((word) => word === '' || FILLERS.has(word) || QUIET_SIGN.test(word));
}

function folded(tokens: readonly NumberToken[]): string {
  return tokens.map((token) => token.folded).join(' ');
}
