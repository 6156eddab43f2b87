import type { Param } from './reply.ts';

/**
 * A picture as plain values: it is drawn when it is sent, so that nobody waits for it inside a transaction. `W` is what
 * its words are: of each language (a reply), or written (a message).
 */
export type Drawing<W = string> = DrawingFrame<W> &
  (
    | { readonly kind: 'bars'; readonly bars: readonly Bar<W>[] }
    | { readonly kind: 'line'; readonly points: readonly Point<W>[]; readonly breakLabel: W }
    | { readonly kind: 'table'; readonly columns: readonly W[]; readonly rows: readonly (readonly W[])[] }
  );

/** What stands above and below; a picture is forwarded without the message it came with. */
export interface DrawingFrame<W = string> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: W;
  readonly subtitle: W;
  readonly notes: readonly W[];
}

export interface Bar<W = string> {
  readonly label: W;
  /** The exact figure, in words. */
  readonly figure: W;
  /** Of the longest bar, 0 to 1; missing where there is no figure, which is not a zero. */
  readonly share?: number;
  /** The reader's own, set off. */
  readonly isOwn?: true;
}

export interface Point<W = string> {
  readonly label: W;
  readonly figure: W;
  /** Of the highest point, 0 to 1; missing where there is no figure. */
  readonly share?: number;
  /** What is before is of another series: no line leads here. */
  readonly isAfterBreak?: true;
}

/** The same drawing with its words changed. */
export function wordedDrawing<A, B>(drawing: Drawing<A>, word: (words: A) => B): Drawing<B> {
  const { name, title, subtitle, notes } = drawing;
  const frame = { name, title: word(title), subtitle: word(subtitle), notes: notes.map(word) };
  switch (drawing.kind) {
    case 'bars':
      return { ...frame, kind: 'bars', bars: drawing.bars.map((bar) => labelled(bar, word)) };
    case 'line':
      return {
        ...frame,
        kind: 'line',
        points: drawing.points.map((point) => labelled(point, word)),
        breakLabel: word(drawing.breakLabel),
      };
    case 'table':
      return {
        ...frame,
        kind: 'table',
        columns: drawing.columns.map(word),
        rows: drawing.rows.map((row) => row.map(word)),
      };
  }
}

function labelled<A, B, T extends { readonly label: A; readonly figure: A }>(
  part: T,
  word: (words: A) => B,
): Omit<T, 'label' | 'figure'> & { readonly label: B; readonly figure: B } {
  return { ...part, label: word(part.label), figure: word(part.figure) };
}

export type DrawingPlan = Drawing<Param>;
