/** What nobody may guess, and what is kept in its place. Handed in from the top floor. */
export interface Secrets {
  randomBytes(count: number): Uint8Array;
  /**
   * The same text has the same proof in every process; without the key nobody finds the text, or another proof, from it.
   * Looking a proof up tells nothing by its timing, for nobody can choose how it begins.
   */
  proofOf(text: string): string;
}
