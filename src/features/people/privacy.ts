import type { Call, Outcome } from '../../bot/feature.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { phrase } from '../../chat/reply.ts';
import { fold } from '../../language/normalise.ts';
import { correctMyData } from './correcting.ts';
import { ownerOf } from './data-owner.ts';
import { askErasure } from './erasing.ts';
import { showMyData } from './my-data.ts';
import { said } from './people-words.ts';
import type { Press } from './talk.ts';
import { askWithdrawal } from './withdrawing.ts';

/** What somebody does about their own data. */
export type OwnAct = (owner: PersonRecord, call: Call) => Promise<Outcome>;

/** What the words are about, the first that fits: "rút lại đồng ý cho lưu số điện thoại, xóa đi" is a withdrawal. */
const wishes: readonly (readonly [RegExp, OwnAct])[] = [
  [/\brut\b|khong dong y|thoi dong y/, askWithdrawal],
  [/\b(?:xoa|go|(?<!can )bo)\b/, askErasure],
  [/\b(?:sua|doi|cap nhat|dinh chinh)\b/, correctMyData],
];
const LEAVING = /nghi huu|chuyen (?:cong tac|cong viec|don vi)|ban giao|thay (?:toi|em|minh)/;

/** "Dữ liệu của tôi", "sửa thông tin", "rút lại đồng ý", "xóa dữ liệu của tôi", "tôi chuyển công tác". */
export async function answerPrivacy(_asked: unknown, call: Call): Promise<Outcome> {
  const words = fold(call.words ?? '');
  // Whoever leaves does not end the own seat: those who stay do, so that nobody is missing unnoticed.
  if (LEAVING.test(words)) return said(phrase('people-hand-over'));
  const [, act = showMyData] = wishes.find(([cue]) => cue.test(words)) ?? [];
  return asOwner(act, call);
}

/** Only over one's own data: whose they are is told by the chat, never by what is said or pressed. */
export async function asOwner(act: OwnAct, call: Call): Promise<Outcome> {
  const owner = await ownerOf(call);
  return owner ? act(owner, call) : said(phrase('people-privacy-nobody'));
}

export function ownPress(act: OwnAct): Press {
  return (_words, call) => asOwner(act, call);
}
