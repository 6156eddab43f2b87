const LONGEST_NAME = 80;

/** A person's name as it was typed; undefined for what is none: figures, questions, whole sentences. */
export function readName(text: string): string | undefined {
  const name = text.replace(/^(?:đồng chí|đ\/c|đc)\s+/iu, '').trim();
  const isName = /^\p{L}[\p{L}\p{M}.' -]*$/u.test(name) && /\p{L}{2}/u.test(name);
  return isName && name.length <= LONGEST_NAME && name.split(' ').length <= 8 ? name : undefined;
}
