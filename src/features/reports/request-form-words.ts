import { type Phrase, phrase } from '../../chat/reply.ts';
import { fold, tidy } from '../../language/normalise.ts';
import { findIndicators, nearIndicators } from '../../reading/indicator-mentions.ts';
import type { Lexicon } from '../../reading/lexicon.ts';
import { prepare } from '../../reading/prepare.ts';
import type { FormEdit } from './request-form.ts';

/** What was read of "bỏ 3, 7; thêm số xã nông thôn mới kiểu mẫu". */
export type FormWords =
  | { readonly kind: 'edit'; readonly edit: FormEdit }
  /** Words that could name any of these, with what else was said. */
  | { readonly kind: 'which'; readonly words: string; readonly edits: readonly FormEdit[] }
  /** Something was to be dropped or added that cannot be. */
  | { readonly kind: 'wrong'; readonly because: Phrase }
  | { readonly kind: 'unread'; readonly because: Phrase };

/** What the numbers stand for, and what may be added. */
export interface FormContext {
  /** Codes in the order of their numbers. */
  readonly shown: readonly string[];
  readonly mayAdd: (code: string) => boolean;
  readonly lexicon: Lexicon;
}

interface Order {
  readonly verb: 'drop' | 'add';
  readonly words: string;
}

const MOST_NEAR = 6;

/** Closed: without "bỏ" or "thêm" nothing is read. */
export function readFormWords(text: string, context: FormContext): FormWords {
  const orders = ordersIn(text);
  if (orders.length === 0) return { kind: 'unread', because: phrase('requests-form-unread') };
  const drop: string[] = [];
  const add: string[] = [];
  let which: { readonly words: string; readonly near: readonly string[] } | undefined;
  for (const { verb, words } of orders) {
    const named = verb === 'drop' ? toDrop(words, context) : toAdd(words, drop, context);
    if ('because' in named) return { kind: 'wrong', because: named.because };
    if ('near' in named) which ??= { words, near: named.near };
    else (verb === 'drop' ? drop : add).push(...named.codes);
  }
  if (!which) return { kind: 'edit', edit: settled(drop, add) };
  const { words, near } = which;
  return { kind: 'which', words, edits: near.map((code) => settled(drop, [...add, code])) };
}

/** What is dropped and added in one breath ("bỏ 2-49, thêm …") stays where it is. */
function settled(drop: readonly string[], add: readonly string[]): FormEdit {
  return {
    drop: drop.filter((code) => !add.includes(code)),
    add: add.filter((code) => !drop.includes(code)),
  };
}

/** "Bỏ" and "thêm" are orders where a part begins; inside a name ("cán bộ", unmarked) they are not. */
function ordersIn(text: string): readonly Order[] {
  const orders: { verb: Order['verb']; words: string[] }[] = [];
  let begins = true;
  for (const word of tidy(text).split(/\s+/)) {
    const verb = verbOf(word, begins);
    if (verb) orders.push({ verb, words: [] });
    else orders.at(-1)?.words.push(word);
    begins = /[,;.:]$/.test(word) || /^(?:va|roi)$/.test(fold(word));
  }
  return orders.map(({ verb, words }) => ({
    verb,
    words: words.join(' ').replace(/(?:[\s,;.:]|\s(?:và|va|rồi|roi))+$/u, ''),
  }));
}

function verbOf(word: string, begins: boolean): Order['verb'] | undefined {
  const typed = word.normalize('NFC').toLowerCase();
  if (typed === 'bỏ' || (begins && /^(?:bo|xoa|rut)$/.test(fold(word)))) return 'drop';
  if (typed === 'thêm' || (begins && fold(word) === 'them')) return 'add';
  return undefined;
}

type Named =
  | { readonly codes: readonly string[] }
  | { readonly near: readonly string[] }
  | { readonly because: Phrase };

function toDrop(words: string, { shown, lexicon }: FormContext): Named {
  const numbers = numbersIn(words);
  const beyond = numbers?.find((number) => number < 1 || number > shown.length);
  if (beyond !== undefined)
    return {
      because: phrase('requests-form-no-number', { number: String(beyond), count: String(shown.length) }),
    };
  if (numbers) return { codes: numbers.flatMap((number) => shown[number - 1] ?? []) };
  const codes = codesIn(words, lexicon).filter((code) => shown.includes(code));
  return codes.length > 0 ? { codes } : { because: phrase('requests-form-not-there', { words }) };
}

function toAdd(words: string, dropped: readonly string[], context: FormContext): Named {
  const { mayAdd, lexicon } = context;
  const shown = context.shown.filter((code) => !dropped.includes(code));
  const named = codesIn(words, lexicon);
  const there = named.find((code) => shown.includes(code));
  if (there !== undefined) return { because: phrase('requests-form-there', { words }) };
  const gone = named.some((code) => !mayAdd(code));
  if (gone) return { because: phrase('requests-form-gone', { words }) };
  if (named.length > 0) return { codes: named };
  const near = nearIndicators(prepare(words, lexicon), lexicon, 2).filter(
    (code) => mayAdd(code) && !shown.includes(code),
  );
  if (near.length > 0 && near.length <= MOST_NEAR) return { near };
  return { because: phrase('requests-form-unknown', { words }) };
}

function codesIn(words: string, lexicon: Lexicon): readonly string[] {
  return [...new Set(findIndicators(prepare(words, lexicon), lexicon).mentions.map(({ code }) => code))];
}

/** "3, 7", "câu 3 và 7", "3-5"; undefined where there is anything else. */
function numbersIn(words: string): readonly number[] | undefined {
  const folded = fold(words).replace(/\b(?:chi tieu|cau|so|muc|va|cac)\b/g, ' ');
  if (!/^[\d\s,;.-]*(?:\bden\b[\d\s,;.-]*)*$/.test(folded) || !/\d/.test(folded)) return undefined;
  return [...folded.matchAll(/(\d{1,3})(?:\s*(?:-|den)\s*(\d{1,3}))?/g)].flatMap(([, from, to]) =>
    numbersFrom(Number(from), Number(to ?? from)),
  );
}

function numbersFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index);
}
