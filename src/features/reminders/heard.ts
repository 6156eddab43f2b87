import type { Call, Outcome } from '../../bot/feature.ts';
import { fold } from '../../language/normalise.ts';
import { awayFor } from './away.ts';
import { readDayToCome, readWorkingDay } from './coming-day.ts';
import { elsewhereFor } from './elsewhere.ts';
import { explain } from './explain.ts';
import { unfiledRequests } from './own-requests.ts';
import { readPaper } from './paper-words.ts';
import { promiseFor } from './promise.ts';

/** What is asked, or asked for, is somebody else's to answer. */
const QUESTION = /\?|\b(?:chua|khong|nao|gi|ai|bao nhieu|may gio|duoc chu|han|xin|lui|cho phep)\b/;
const WE = '(?:toi|em|minh|chung toi|chung em|ben em|don vi|don vi em|tinh em|co quan|tinh toi)';
const LATER =
  /\b(?:mai|ngay mai|ngay kia|sang mai|chieu mai|tuan sau|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))\b|\b\d{1,2}\/\d{1,2}/;
const PROMISES = [
  new RegExp(`\\b${WE}(?: se)?(?: hen)? (?:nop|gui)(?! so lieu)`),
  /^(?:se |hen )+(?:nop|gui)\b/,
  /\bhen (?:nop|gui)\b/,
];
const SENT = /\bda (?:nop|gui|chuyen|ban hanh)\b/;
const PAPER = /\b(?:cong van|van ban|ban giay|buu dien|van thu)\b/;
const AWAY = /\b(?:di cong tac|di hop|di hoc|di vang|nghi phep|nghi che do|nghi om|di tap huan)\b/;
const UNTIL = /\b(?:den|toi|het)\b/;

/** "Vì sao tôi nhận nhắc?", "sao em không được nhắc". */
const WHY = /\b(?:vi sao|tai sao|sao)\b.*\b(?:nhac|tin nhac|nhac nop)\b/;

/** "Mai tôi nộp", "đã gửi theo công văn số 12/BC-MTTQ ngày 10/11", "tôi đi công tác đến 20/11". */
export async function hearAnswer(text: string, call: Call): Promise<Outcome | undefined> {
  const { personId, unit, roles } = call.speaker;
  const works = roles.includes('officer') || roles.includes('leader');
  if (personId === undefined || unit === undefined || !works) return undefined;
  const words = fold(text);
  if (WHY.test(words)) return explain(call);
  // Folding drops the sign.
  if (text.includes('?') || QUESTION.test(words)) return undefined;
  if (AWAY.test(words) && UNTIL.test(words)) return awayFor(readDayToCome(text, call), call);
  if (SENT.test(words)) {
    const paper = readPaper(text, call.now);
    const isPaper = paper.number !== undefined || PAPER.test(words);
    return isPaper ? elsewhereFor(await unfiledRequests(call), paper, call) : undefined;
  }
  if (!LATER.test(words) || !PROMISES.some((pattern) => pattern.test(words))) return undefined;
  const day = readWorkingDay(text, call);
  return day.kind === 'none' ? undefined : promiseFor(await unfiledRequests(call), day, call);
}
