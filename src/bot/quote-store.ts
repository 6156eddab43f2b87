import type { Figure } from '../domain/figure.ts';

/** A card as it was told: the question, and the very versions of the figures it was made of. It names nobody. */
export interface QuotedAnswer {
  /** On the card; who types it gets the card again. */
  readonly code: string;
  /** Stands for question and versions: the same for the same card only. */
  readonly proof: string;
  /** A `queryCode`. */
  readonly query: string;
  /** Whose own place it names. */
  readonly unit?: string;
  /** When it was first told. */
  readonly at: Date;
  readonly figures: readonly Figure[];
}

export interface NewQuote extends Omit<QuotedAnswer, 'figures'> {
  readonly figures: readonly number[];
}

/** A person was told this version of a figure, on the card with this code, last at this moment. */
export interface Telling {
  readonly person: number;
  readonly code: string;
  readonly at: Date;
  readonly figure: Figure;
}

/** Of which question a figure is a version. */
export type FigureKey = Pick<Figure, 'indicator' | 'subject' | 'period'>;

/** What was answered, and to whom: so that a card can be checked, and a correction reaches those who were told. */
export interface QuoteStore {
  find(code: string): Promise<QuotedAnswer | undefined>;
  /** Which card the code stands for. */
  proofOf(code: string): Promise<string | undefined>;
  /**
   * Keeps the card, once, and that the person was told it. Without a person nobody is remembered. Throws ConflictError
   * where the code has come to stand for another card.
   */
  keep(quote: NewQuote, person?: number): Promise<void>;
  /** The person was told a card that is kept already. */
  tell(card: Pick<QuotedAnswer, 'code' | 'at'>, person: number): Promise<void>;
  /** Who was told a version of these figures that does not hold any more; in the order of people, then of moments. */
  toldBefore(figures: readonly FigureKey[]): Promise<readonly Telling[]>;
}
