/** Where a conversation is. Plain JSON, kept between turns; the answers are kept elsewhere. */
export interface Progress {
  /** Grows with every turn, so that a press of an earlier one is known. */
  readonly turn: number;
  /** What was shown last. Missing: nothing yet. */
  readonly at?: Place;
  /** What comes before the first open question. */
  readonly queue: readonly Place[];
  /** The questions asked so far, for going back; each once, the latest last. */
  readonly trail: readonly string[];
  /** Consecutive answers to the current question that could not be taken. */
  readonly misses: number;
  /** Leaving was asked for and not yet confirmed. */
  readonly leaving?: true;
}

export type Place = { readonly kind: 'summary' } | QuestionPlace;

export interface QuestionPlace {
  readonly kind: 'question';
  readonly step: string;
  readonly pending?: Pending;
  /** It comes from the queue, and goes back there when it is left without an answer. */
  readonly queued?: true;
}

/** What was said to a question and is not saved yet. It is read, or judged, afresh in every turn. */
export type Pending =
  /** Typed: doubtful, or wrong with ways out. */
  | { readonly kind: 'words'; readonly text: string }
  /** Picked or proposed: to be confirmed, explained or mended. `heard` is what it was read from. */
  | { readonly kind: 'values'; readonly values: readonly CodedAnswer[]; readonly heard?: string }
  /** A skip that needs a reason; `skipOther`: one in the person's own words. */
  | { readonly kind: 'skip' | 'skipOther' };

export interface CodedAnswer {
  readonly step: string;
  readonly code: string;
}

const LONGEST_WORDS = 300;
const LONGEST_CODE = 1_000;
const MOST_VALUES = 10;
const MOST_PLACES = 200;

/** `turn`: where an earlier conversation about the same answers ended, so that its buttons stay dead. */
export function newProgress(turn = 0): Progress {
  return { turn, queue: [], trail: [], misses: 0 };
}

/** Whether it may be kept between turns. */
export function isShort(pending: Pending): boolean {
  if (pending.kind === 'words') return pending.text.length <= LONGEST_WORDS;
  if (pending.kind !== 'values') return true;
  return (
    pending.values.length <= MOST_VALUES &&
    pending.values.every(({ code }) => code.length <= LONGEST_CODE) &&
    (pending.heard ?? '').length <= LONGEST_WORDS
  );
}

/** An answer somebody read for a step, to be confirmed there. */
export function proposalAt(step: string, code: string, heard?: string): QuestionPlace {
  const source = heard === undefined ? {} : { heard: heard.slice(0, LONGEST_WORDS) };
  return questionAt(step, { kind: 'values', values: [{ step, code }], ...source });
}

export function questionAt(step: string, pending?: Pending): QuestionPlace {
  return { kind: 'question', step, ...(pending && isShort(pending) && { pending }) };
}

export function isSamePlace(one: Place, other: Place): boolean {
  if (one.kind === 'summary' || other.kind === 'summary') return one.kind === other.kind;
  return one.step === other.step;
}

/** Puts places before all others of the queue; each is in it once. */
export function queueFirst(progress: Progress, places: readonly Place[]): Progress {
  const queued = places.map((place) =>
    place.kind === 'summary' ? place : { ...place, queued: true as const },
  );
  const all = [...queued, ...progress.queue];
  const each = all.filter((place, index) => all.findIndex((other) => isSamePlace(other, place)) === index);
  return { ...progress, queue: each.slice(0, MOST_PLACES) };
}

/** Goes to a place; what waits there in the queue is taken along. */
export function arrive(progress: Progress, place: Place): Progress {
  const waiting = progress.queue.find((other) => isSamePlace(other, place));
  const queue = progress.queue.filter((other) => !isSamePlace(other, place));
  return { ...progress, at: waiting ?? place, queue, misses: 0 };
}

/** The current question has been asked. */
export function onTrail(progress: Progress): Progress {
  const { at, trail } = progress;
  if (at?.kind !== 'question') return progress;
  return { ...progress, trail: [...trail.filter((step) => step !== at.step), at.step].slice(-MOST_PLACES) };
}

/** What was said to the current question; it replaces what was said before. */
export function hold(progress: Progress, pending: Pending): Progress {
  const { at } = progress;
  return at?.kind === 'question'
    ? { ...progress, at: { ...withoutPending(at), ...questionAt(at.step, pending) } }
    : progress;
}

/** The current question without what was said to it. */
export function release(progress: Progress): Progress {
  const { at } = progress;
  return at?.kind === 'question' ? { ...progress, at: withoutPending(at) } : progress;
}

export function withoutPending({ pending: _, ...place }: QuestionPlace): QuestionPlace {
  return place;
}

export function nextTurn({ leaving: _, ...progress }: Progress): Progress {
  return { ...progress, turn: progress.turn + 1 };
}
