import type { NumberDoubt } from './number-doubt.ts';
import type { NumberToken } from './number-tokens.ts';

/** What an answer without any number says. */
export interface PhraseReading {
  readonly kind: 'zero' | 'missing' | 'same' | 'notApplicable';
  readonly why?: NumberDoubt;
}

const NO = /^(?:ko|k|kh|khg|hok|hk|hong|hem|0)$/;
/** `fold` writes kỳ as "ki" and quý as "qui". Politeness and fillers that change nothing, at either end. */
const FRAME =
  /^(?:(?:da|vang|thua|em|anh|chi|bac|ad|bot|oi|kinh|bao cao|so lieu|tinh em|ben em|tinh toi|thi|hien|hien tai|hien nay|nay|ki nay|thang nay|qui nay|nam nay|van) )+|(?: (?:a|nhe|nha|nhi|em|anh|chi|dau|het|ca|roi|luon|oi))+$/g;

const NOT_APPLICABLE =
  /^khong (?:ap dung|thuoc (?:doi tuong|dien|pham vi)|(?:co|giao|duoc giao) (?:chi tieu|noi dung|muc)(?: nay)?)/;
const SAME =
  /^(?:(?:y |van )?nhu (?:cu|truoc|vay|the|(?:ki|thang|qui|nam|lan|dot|bao cao|so lieu)(?: \S+){0,3} (?:truoc|cu|ngoai))|giu nguyen|vay|the|van (?:vay|the|giu nguyen)|khong (?:co )?(?:gi )?(?:thay doi|doi|bien dong|tang khong giam|tang giam)|bang (?:ki|thang|qui|nam|lan|dot) (?:truoc|ngoai))/;
const MISSING =
  /^(?:(?:khong|chua) (?:co )?(?:so lieu|thong tin|du lieu|bao cao|ro|biet|nam duoc|nam ro|thong ke|tong hop)|chua|(?:con |van )?dang (?:cho|doi|tong hop|thong ke|ra soat|cap nhat|thu thap|xin|lay|lam|kiem tra|hoi)|(?:de |bo )?trong$|(?:se )?(?:bo sung|bao cao|gui|cap nhat|tra loi) sau|n a$|na$|tbd$)/;
/** Without marks "cho" is also "give": only with what one waits for. */
const WAITING =
  /^(?:cho|doi) (?:cac |ben |cap |tuyen )*(?:xa|phuong|huyen|thon|co so|duoi|bao cao|so lieu|tong hop|phong|ban|so|don vi|dia phuong|ket qua)\b/;
const NOT_YET = /^chua (?:phat sinh|co (?:\S+ ){1,4}nao$)/;
const ZERO =
  /^khong (?:(?:co )?phat sinh|co(?: gi)?$|co(?: \S+){1,4}? nao$|co (?:truong hop|vu viec|vu|ho|can|nha|xa|cuoc|nguoi)$|he co|(?:can|nha|xa|ho|nguoi|suat|cuoc|vu|km|dong|ngay cong|mo hinh)(?: nao)?$)/;
const DASHES = /^[-_.\s/]*[-_][-_.\s/]*$/;

/** Reads an answer in words only; undefined when it is none of these. */
export function readPhrase(tokens: readonly NumberToken[]): PhraseReading | undefined {
  if (DASHES.test(tokens.map((token) => token.text).join(''))) return { kind: 'missing' };
  const words = tokens
    .filter((token) => token.kind !== 'sign')
    .map(plainWord)
    .join(' ');
  const wholeAnswer = words.replace(FRAME, '');
  // "vẫn vậy" loses its "vẫn" with the frame, "đang chờ ạ" its tail: both forms count.
  return matched(wholeAnswer) ?? matched(words);
}

function matched(words: string): PhraseReading | undefined {
  if (words === 'khong') return { kind: 'zero', why: 'bare-no' };
  if (NOT_APPLICABLE.test(words)) return { kind: 'notApplicable' };
  if (SAME.test(words)) return { kind: 'same' };
  if (NOT_YET.test(words)) return { kind: 'zero', why: 'not-yet' };
  if (MISSING.test(words) || WAITING.test(words)) return { kind: 'missing' };
  return ZERO.test(words) ? { kind: 'zero' } : undefined;
}

function plainWord(token: NumberToken): string {
  return NO.test(token.folded) ? 'khong' : token.folded;
}
