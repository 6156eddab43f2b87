import { keepsRegister } from '../../bot/award-rights.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { chairedCluster } from '../../bot/roles.ts';
import type { AuditEntry } from '../../bot/store.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import type { AwardState } from '../../domain/award.ts';
import { clusterYear } from '../../domain/cluster.ts';
import { localDateOf } from '../../domain/local-date.ts';

/** The name under which everything of the register goes: of the feature, its open conversations and its buttons. */
export const AWARDS = 'awards';

/** A cluster year whose awards the speaker may enter and move. */
export interface RegisterYear {
  readonly cluster: string;
  readonly year: number;
  readonly members: readonly string[];
}

/** Undefined for everybody but the sitting chair's people, and for years that are not known or still to come. */
export function registerYear(call: Call, text: string): RegisterYear | undefined {
  const cluster = chairedCluster(call);
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (!cluster || !keepsRegister(call, cluster.code) || year > localDateOf(call.now).year) return undefined;
  const members = clusterYear(cluster, year)?.members;
  return members && { cluster: cluster.code, year, members };
}

export function choice(label: Phrase, verb: string, ...words: readonly (string | number)[]): Choice {
  return { value: [AWARDS, verb, ...words].join(':'), label };
}

export function said(...paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: { intent: 'awards' } };
}

/** Everybody who tries what is for the chair is told so, and the try is on record. */
export function refused(call: Call): Outcome {
  return {
    ...said(phrase(call.speaker.isPractice ? 'register-practice' : 'register-chair-only')),
    writes: [(store) => store.audit.add(auditOf(call, 'award.refused', 'awards'))],
  };
}

export function auditOf({ now, speaker, from }: Call, action: string, subject: string): AuditEntry {
  return {
    at: now,
    ...(speaker.personId !== undefined && { personId: speaker.personId }),
    ...(from && { channel: from.channel }),
    action,
    subject,
  };
}

/** What was written into the register, and the way back to it. */
export function recorded(state: AwardState, count: number, year: number): Outcome {
  const { facts } = said();
  return {
    replies: [
      {
        paragraphs: [
          phrase('register-recorded', { count: countText(count), state: phrase('award-state', { state }) }),
        ],
        choices: [choice(phrase('register-choice-see'), 'see', year)],
        choicesByWords: true,
      },
    ],
    facts,
  };
}
