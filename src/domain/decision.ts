/** What a decision does to the awards it names. */
export const decisionKinds = ['award', 'correction', 'annulment'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/**
 * In whose name it is signed (Nghị định 30/2020): in one's own right, for a collective (TM.), for the head (KT.), by
 * order (TL.), by delegation (TUQ.).
 */
export const authorities = ['own', 'onBehalf', 'deputy', 'byOrder', 'delegated'] as const;
export type Authority = (typeof authorities)[number];

/** A signed decision on awards. Frozen: what changes an award is another decision. */
export interface Decision {
  readonly id: number;
  readonly cluster: string;
  readonly year: number;
  readonly kind: DecisionKind;
  readonly issuer: string;
  /** Number and symbol: "12/QĐ-MTTW-BTT". */
  readonly symbol: string;
  /** ISO day. */
  readonly signedOn: string;
  /** Name and office as on the paper. */
  readonly signer: string;
  readonly authority: Authority;
  readonly paper: number;
  readonly recordedAt: Date;
}

/** A signed paper as it was handed over. */
export interface Paper {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

const SYMBOL = /^\d{1,5}[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d.]*(?:-[\p{L}\d]+)*$/u;

/** Number and symbol as offices write them: "12/QĐ-MTTW-BTT"; undefined for anything else. */
export function readSymbol(text: string): string | undefined {
  const plain = text
    .replace(/^\s*(?:quyết định|biên bản|tờ trình|công văn|thông báo)?\s*(?:số)?\s*[:.]?\s*/iu, '')
    .replace(/\s*([/-])\s*/g, '$1')
    .trim();
  // Typed in small letters only: capitals are meant.
  const symbol = plain === plain.toLowerCase() ? plain.toUpperCase() : plain;
  return symbol.length <= 60 && SYMBOL.test(symbol) ? symbol : undefined;
}
