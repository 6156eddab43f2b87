import { createHash } from 'node:crypto';
import type { Call } from '../../bot/feature.ts';
import { clusterTitle } from '../../bot/names.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { localDateOf } from '../../domain/local-date.ts';
import type { Consent, ConsentAnswer } from '../../domain/privacy.ts';
import { choice } from './people-words.ts';

/** Grows with every change of the notice that says something else; the text of each answer is known by its hash. */
export const NOTICE = '2026-2';

/**
 * What Luật 91/2025/QH15 wants said before anything is kept: who keeps what, why, how long, who sees it, which rights
 * there are and that a no costs nothing but the roles.
 */
function noticeLines(call: Call, unit: string | undefined): readonly Phrase[] {
  // Whoever is asked is not known yet as somebody of the unit.
  const cluster = clusterTitle(
    unit === undefined
      ? call
      : { ...call, cluster: call.directory.clusterOf(unit, localDateOf(call.now).year).code },
  );
  return [
    phrase('people-notice-title'),
    phrase('people-notice-controller', { cluster }),
    phrase('people-notice-data'),
    phrase('people-notice-purpose'),
    phrase('people-notice-readers'),
    phrase('people-notice-carriers'),
    phrase('people-notice-keeping'),
    phrase('people-notice-rights'),
    phrase('people-notice-refusal'),
    phrase('people-notice-question'),
  ];
}

/**
 * Two answers, none of them given in advance. `subject` is what the answer is for: a forged or late one fits nothing.
 * `unit` is whose data it will be.
 */
export function noticeReply(call: Call, subject: number, unit: string | undefined): Reply {
  return asked(noticeLines(call, unit), subject);
}

/** Once it was shown whole, the question alone; a "vâng" to something else is no consent, so it says how to answer. */
export function noticeAgain(subject: number): Reply {
  return asked([phrase('people-notice-question'), phrase('people-notice-exactly')], subject);
}

function asked(paragraphs: readonly Phrase[], subject: number): Reply {
  return {
    paragraphs,
    choices: [
      choice(phrase('people-choice-agree'), 'agree', subject),
      choice(phrase('people-choice-refuse'), 'refuse', subject),
    ],
    choicesByWords: true,
  };
}

/** The answer with what proves it; undefined where nobody can be asked, outside any chat. */
export function consentOf(
  call: Call,
  answer: ConsentAnswer,
  unit: string | undefined,
  at = call.now,
): Consent | undefined {
  if (!call.from) return undefined;
  const text = noticeLines(call, unit)
    .map((line) => call.say(line))
    .join('\n');
  const textHash = createHash('sha256').update(text).digest('hex');
  return { notice: NOTICE, textHash, answer, ...call.from, at };
}
