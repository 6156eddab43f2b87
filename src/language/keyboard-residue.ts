/**
 * Undoes Vietnamese typed with the input method switched off: Telex ("Tuyeen", "ddaij") and VNI ("Nguye6n").
 * The result is folded (no marks), because that is all the reader needs.
 */

/** Folded candidates for one folded ASCII word; empty when it cannot be such residue. */
export function undoKeyboard(word: string): readonly string[] {
  return [...undoTelex(word), ...undoVni(word)];
}

function undoTelex(word: string): string[] {
  if (!/^[a-z]{2,9}$/.test(word)) return [];
  const plain = word
    .replace(/^dd/, 'd')
    .replace(/d(?=[a-z]*d$)/, 'd')
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'e')
    .replace(/oo/g, 'o')
    .replace(/([aou])w/g, '$1')
    .replace(/uow?/g, 'uo')
    .replace(/w/g, 'u');
  const withoutTone = [plain, plain.replace(/[sfrxj]$/, ''), plain.replace(/([aeiouy]+)[sfrxj]/, '$1')];
  return [...new Set(withoutTone)].filter((candidate) => candidate !== word && candidate.length > 0);
}

function undoVni(word: string): string[] {
  if (!/^[a-z][a-z0-9]{1,9}$/.test(word) || !/[a-z]\d/.test(word)) return [];
  const plain = word.replace(/\d/g, '');
  return plain.length > 1 ? [plain] : [];
}
