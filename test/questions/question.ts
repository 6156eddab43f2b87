/**
 * A question as it might be typed, and what is expected. In `expect`, `intent`, `indicator` and each entry of a list may
 * be alternatives `a|b`; `a unless c|d` in `must_not_contain` allows a after c or d in the same sentence.
 */
export interface Question {
  readonly id: string;
  readonly question?: string;
  /** Asked in one conversation; the last one is judged. */
  readonly follow?: readonly string[];
  readonly unit?: string;
  readonly role?: string;
  readonly now?: string;
  /** Which figures the answer is made of: those of 2023, or made-up ones beside them. */
  readonly figures?: 'real' | 'synthetic';
  readonly expect: Expected;
}

export interface Expected {
  readonly intent: string;
  readonly indicator?: string;
  readonly units?: readonly string[];
  readonly periods?: readonly string[];
  readonly value?: number;
  readonly must_contain?: readonly string[];
  readonly must_not_contain?: readonly string[];
}

/** One JSON to a line. */
export function readQuestions(text: string): readonly Question[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

export function wordsOf({ question, follow }: Question): string {
  return follow?.join(' → ') ?? question ?? '';
}
