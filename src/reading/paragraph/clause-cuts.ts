import type { Element } from './clause-elements.ts';

const CONNECTORS = /^(?:va|voi|nang|gom|trong)$/;
/** Nouns and verbs listed with a comma between them that name one thing together, by the words beside the comma. */
const COORDINATED =
  /^(?:kien,kien nghi|nghi,phan anh|vu,viec|vu,vu viec|tin,bai|bai,tin|trinh,du an|an,cong trinh|xa,phuong|phuong,thi tran|xa,thi tran|thon,ban|thon,xom|ban,to dan|xom,to dan|thon,to dan|vien,hoi vien|tam,nha dot|tam,dot nat|huyen,thi xa|xa,thanh pho|nai,to cao|cao,kien nghi|cao,phan anh|cuoc,hoi nghi|buoi,hoi nghi|hop,van hoa)$/;
const COORDINATED_VERBS =
  /^(?:moi,sua chua|moi,sua|chua,lam moi|chua,xay|dung,sua chua|xay,sua|do,thoat ngheo)$/;

/** The next number before any sign that ends the clause for certain. */
export function nextNumber(elements: readonly Element[], at: number): number | undefined {
  for (let i = at + 1; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.kind === 'number') return i;
    if (element?.kind === 'break' && /^(?:sentence|group|cell|open|close)$/.test(element.strength))
      return undefined;
  }
  return undefined;
}

/**
 * Between two numbers: the first comma, or else the first connecting word, is where the second one's words begin.
 * Undefined when nothing parts them.
 */
export function cutBehind(elements: readonly Element[], from: number, to: number): number | undefined {
  let connector: number | undefined;
  for (let i = from + 1; i < to; i += 1) {
    const element = elements[i];
    if (element?.kind === 'break' && element.strength !== 'slash') {
      if (!isCoordinated(elements, i, !numberFollows(elements, i))) return i;
    }
    if (element?.kind === 'word' && connector === undefined && isConnector(elements, i)) connector = i;
  }
  return connector;
}

function isConnector(elements: readonly Element[], at: number): boolean {
  const [word, next] = [wordAt(elements, at), wordAt(elements, at + 1)];
  if (word === 'trong') return next === 'do';
  if (word === 'voi' && /^(?:nhan|nguoi|cu)$/.test(next)) return false;
  return CONNECTORS.test(word);
}

/** Verbs are listed so only where no number stands between: "làm mới 12 căn, sửa chữa 6 căn" are two. */
export function isCoordinated(elements: readonly Element[], comma: number, alsoVerbs: boolean): boolean {
  const sign = elements[comma];
  if (sign?.kind !== 'break' || sign.strength !== 'comma') return false;
  const before = wordAt(elements, comma - 1) || lastUnitWord(elements[comma - 1]);
  const key = `${before},${wordAt(elements, comma + 1)}`;
  const pair = `${key} ${wordAt(elements, comma + 2)}`;
  if (COORDINATED.test(pair) || COORDINATED.test(key)) return true;
  return alsoVerbs && (COORDINATED_VERBS.test(pair) || COORDINATED_VERBS.test(key));
}

export function numberFollows(elements: readonly Element[], comma: number): boolean {
  for (let i = comma + 1; i < elements.length; i += 1) {
    const element = elements[i];
    if (element?.kind === 'number') return true;
    if (element?.kind === 'break' && element.strength !== 'slash') return false;
  }
  return false;
}

function lastUnitWord(element: Element | undefined): string {
  return element?.kind === 'number' ? (element.unitWords.at(-1) ?? '') : '';
}

function wordAt(elements: readonly Element[], at: number): string {
  const element = elements[at];
  return element?.kind === 'word' ? element.word : '';
}

/** Steps over "(…)"; stays where the bracket opens too far away. */
export function bracketStart(elements: readonly Element[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 40); i -= 1) {
    const element = elements[i];
    if (element?.kind === 'break' && element.strength === 'open') return i;
  }
  return close;
}
