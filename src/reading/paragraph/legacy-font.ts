/** Letters that TCVN3 and VNI fonts put where Vietnamese has marks; no Vietnamese word is written with them. */
const LEGACY = /\p{L}[µ¸¶·¹¨©ª¬®§ÆÇËÎÏÑÖ×ØÛÜÞßäåæëîïñö÷øûü]|[µ¸¶¹¨©ª¬®§Ææëîïñöøûü]\p{L}/gu;
const SURE = 5;
/** Beside a stray sign or two, such text has one in every few words. */
const SHARE = 0.03;

/** Whether text was copied out of a font that is no Unicode: its words are other words now, and nothing is read. */
export function isLegacyFont(text: string): boolean {
  const count = text.match(LEGACY)?.length ?? 0;
  return count >= SURE && count >= text.length * SHARE;
}
