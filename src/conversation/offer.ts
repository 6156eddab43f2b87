import { type Phrase, phrase } from '../chat/reply.ts';
import type { Question } from './outline.ts';
import { mark } from './press.ts';
import type { Answers, Script, SkipKind } from './script.ts';

/** What a person can do besides answering. */
export type Act<A> =
  | { readonly do: 'store'; readonly values: Answers<A> }
  /** `editFirst`: and then comes back to the current question. */
  | { readonly do: 'edit' | 'editFirst'; readonly step: string }
  | { readonly do: 'explain'; readonly reason: string }
  | { readonly do: 'skipAs'; readonly kind: SkipKind }
  | { readonly do: PlainAct };

type PlainAct =
  | 'back'
  | 'skip'
  | 'later'
  | 'summary'
  | 'exit'
  | 'show'
  | 'goOn'
  | 'retype'
  | 'submit'
  | 'discard'
  | 'help';

/** A choice under a message. Pressing it and typing its words are the same. */
export interface Offer<A> {
  /** In a press: short, and the same only for the same content. */
  readonly id: string;
  readonly label: Phrase;
  /** Other words for it, folded. */
  readonly words: readonly string[];
  readonly act: Act<A>;
}

export function offer<A>(id: string, label: Phrase, act: Act<A>, words: readonly string[] = []): Offer<A> {
  return { id, label, act, words };
}

/** What can be said at any time, offered or not. */
export function standingOffers<A>(script: Script<A>): readonly Offer<A>[] {
  return [
    back(),
    skip(),
    script.unkept ? exit(script.unkept.leave, later().words) : later(),
    summarise(),
    // Handing in is for the summary only: elsewhere its words lead there.
    offer('s', script.submitLabel, { do: 'summary' }),
    exit(phrase('conversation-exit')),
    resuming(phrase('conversation-continue')),
  ];
}

export function back<A>(): Offer<A> {
  const words = ['quay lai', 'tro lai', 'lui lai', 'cau truoc'];
  return offer('b', phrase('conversation-back'), { do: 'back' }, words);
}

export function skip<A>(): Offer<A> {
  return offer('j', phrase('conversation-skip'), { do: 'skip' }, ['bo qua', 'bo qua cau nay']);
}

export function later<A>(): Offer<A> {
  return offer('l', phrase('conversation-later'), { do: 'later' }, ['de sau', 'lam sau', 'tam dung']);
}

export function summarise<A>(): Offer<A> {
  return offer('s', phrase('conversation-summary'), { do: 'summary' }, ['tom tat', 'xem tom tat', 'xem lai']);
}

export function exit<A>(label: Phrase, others: readonly string[] = []): Offer<A> {
  const words = ['thoat', 'thoat ra', 'huy bo', 'dung lai', 'bo ban nhap'];
  return offer('x', label, { do: 'exit' }, [...words, ...others]);
}

/** Out of the questions: for a while, or, where nothing is kept, for good (which asks). */
export function leaving<A>({ unkept }: Script<A>): Offer<A> {
  return unkept ? exit(unkept.leave) : later();
}

export function resuming<A>(label: Phrase): Offer<A> {
  return offer('c', label, { do: 'show' }, ['tiep', 'tiep tuc', 'lam tiep']);
}

/** One tap to edit a question. */
export function editing<A>({ step, number }: Question<A>): Offer<A> {
  return offer(`e${mark(step.name)}`, phrase('conversation-edit', { number }), {
    do: 'edit',
    step: step.name,
  });
}

export function retype<A>(label: Phrase): Offer<A> {
  return offer('t', label, { do: 'retype' }, ['nhap lai', 'go lai', 'sua', 'sua lai']);
}
