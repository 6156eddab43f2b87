/** A paragraph of an invented report, and what a careful colleague would read out of it. */
export interface ParagraphCase {
  readonly name: string;
  readonly text: string;
  /** Codes asked for; all of them when left out, which is the hardest. */
  readonly asked?: readonly string[];
  /** Code → reading in short: "136", "about 8000000000", "total 141", "range 8..9", "zero", "missing". */
  readonly expected: Readonly<Record<string, string>>;
  /** Codes a colleague would read and the reader, to be sure, leaves alone. */
  readonly left?: readonly string[];
  /** Numbers that are figures of something else, or left alone, as typed. */
  readonly unmatched: readonly string[];
}
