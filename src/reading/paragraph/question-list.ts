const QUESTION =
  /(?:^|(?<=[\n;,.|]))[ \t]*(?:[-+*•][ \t]*)?(?:câu|cau)(?: (?:số|so))? ?(\d{1,3}) ?(?:[:.)=-]|là|la) ?/giu;
const LONGEST = 2_000;

/**
 * "câu 7: 55; câu 8: 12" → 7 → "55", 8 → "12". Empty unless every piece of the message is introduced so, and no question
 * is answered twice: nothing is taken from a message that is only partly of this form.
 */
export function questionNumbersIn(text: string): ReadonlyMap<number, string> {
  const none = new Map<number, string>();
  const plain = text.normalize('NFC');
  if (plain.length > LONGEST) return none;
  const heads = [...plain.matchAll(QUESTION)];
  if (heads.length === 0 || plain.slice(0, heads[0]?.index ?? 0).trim() !== '') return none;
  const answers = new Map<number, string>();
  for (const [at, head] of heads.entries()) {
    const answer = plain.slice(head.index + head[0].length, heads[at + 1]?.index).trim();
    const question = Number(head[1]);
    const piece = answer.replace(/[;,.]+$/, '').trim();
    if (piece === '' || answers.has(question) || hasOtherPieces(piece)) return none;
    answers.set(question, piece);
  }
  return answers;
}

/** A line or a semicolon of its own begins a piece that no question introduces. */
function hasOtherPieces(piece: string): boolean {
  return /[\n;]/.test(piece);
}
