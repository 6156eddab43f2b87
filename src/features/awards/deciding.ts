import { decisionName } from '../../bot/award-words.ts';
import type { Call, Outcome, Write } from '../../bot/feature.ts';
import type { Form, FormAnswers } from '../../bot/form.ts';
import {
  choiceQuestion,
  pastDayQuestion,
  pickedIn,
  picksQuestion,
  textQuestion,
  writtenQuestion,
} from '../../bot/form-questions.ts';
import { createFormTalk } from '../../bot/form-talk.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import { type Award, type DecidedState, mayMove } from '../../domain/award.ts';
import {
  authorities,
  type Decision,
  type DecisionKind,
  decisionKinds,
  readSymbol,
} from '../../domain/decision.ts';
import { paperQuestion, shaOf, takePaper } from './paper.ts';
import { awardLine } from './register.ts';
import { AWARDS, auditOf, type RegisterYear, recorded, refused, registerYear, said } from './room.ts';

/** Where a decision leads the awards that it names. */
const leadsTo: Readonly<Record<DecisionKind, DecidedState>> = {
  award: 'decided',
  correction: 'corrected',
  annulment: 'annulled',
};

/** A signed decision: its PDF, what it does to which awards, its number, day, issuer and signature. */
export const decisionTalk = createFormTalk({
  feature: AWARDS,
  kind: 'decision',
  intent: 'award_decision',
  refuse: refused,
  takeFile: takePaper,
  async formFor(call, subject) {
    const about = registerYear(call, subject);
    return about && formOf(call, about, await call.store.awards.ofYear(about.cluster, about.year));
  },
  async submit(call, subject, answers) {
    const about = registerYear(call, subject);
    return about && decided(call, about, await call.store.awards.ofYear(about.cluster, about.year), answers);
  },
});

function formOf(call: Call, about: RegisterYear, awards: readonly Award[]): Form {
  const named = (answers: FormAnswers) => movedBy(kindIn(answers), awards);
  const kinds = decisionKinds.filter((kind) => movedBy(kind, awards).length > 0);
  const picks = picksQuestion(
    { name: 'awards', title: phrase('register-title-awards'), ask: phrase('register-ask-decided') },
    (answers) =>
      (answers.size === 0 ? awards : named(answers)).map((award) => ({
        id: award.id,
        line: awardLine(call, award),
      })),
  );
  const issuer = call.say(phrase('register-issuer'), 'vi');
  return {
    opening: [phrase('register-decide', { year: String(about.year) })],
    sections: [
      {
        title: phrase('register-part-decision'),
        questions: [
          paperQuestion(),
          choiceQuestion(
            { name: 'kind', title: phrase('register-title-decision'), ask: phrase('register-ask-decision') },
            (kind) => phrase('register-decision-kind', { kind }),
            () => kinds,
          ),
          picks,
          textQuestion(
            {
              name: 'reason',
              title: phrase('register-title-reason'),
              ask: phrase('register-ask-change'),
              isAsked: (answers) => (kindIn(answers) ?? 'award') !== 'award',
            },
            { least: 5, most: 300 },
          ),
        ],
      },
      { title: phrase('register-part-signature'), questions: signatureQuestions(call, issuer) },
    ],
    submitLabel: phrase('register-choice-record-decision'),
  };
}

function signatureQuestions(call: Call, issuer: string) {
  return [
    textQuestion(
      { name: 'issuer', title: phrase('register-title-issuer'), ask: phrase('register-ask-issuer') },
      { least: 5, most: 150, known: [issuer] },
    ),
    writtenQuestion(
      { name: 'symbol', title: phrase('register-title-symbol'), ask: phrase('register-ask-symbol') },
      readSymbol,
      phrase('register-symbol-unread'),
    ),
    pastDayQuestion(
      { name: 'on', title: phrase('register-title-signed'), ask: phrase('register-ask-signed') },
      call.now,
    ),
    choiceQuestion(
      { name: 'authority', title: phrase('register-title-authority'), ask: phrase('register-ask-authority') },
      (authority) => phrase('register-authority', { authority }),
      () => authorities,
    ),
    textQuestion(
      { name: 'signer', title: phrase('register-title-signer'), ask: phrase('register-ask-signer') },
      { least: 4, most: 150 },
    ),
  ];
}

function kindIn(answers: FormAnswers): DecisionKind | undefined {
  return decisionKinds.find((kind) => kind === answers.get('kind'));
}

function movedBy(kind: DecisionKind | undefined, awards: readonly Award[]): readonly Award[] {
  return kind ? awards.filter(({ state }) => mayMove(state, leadsTo[kind])) : [];
}

async function decided(
  call: Call,
  about: RegisterYear,
  awards: readonly Award[],
  answers: FormAnswers,
): Promise<Outcome | undefined> {
  const kind = kindIn(answers);
  const authority = authorities.find((one) => one === answers.get('authority'));
  const [issuer, symbol, signedOn, signer, reason] = ['issuer', 'symbol', 'on', 'signer', 'reason'].map(
    (name) => answers.get(name),
  );
  const ids = pickedIn(answers.get('awards'));
  const those = movedBy(kind, awards).filter(({ id }) => ids.includes(id));
  const sha256 = shaOf(answers.get('paper'));
  if (!kind || !authority || !sha256 || those.length === 0) return undefined;
  if (issuer === undefined || symbol === undefined || signedOn === undefined || signer === undefined)
    return undefined;
  const known = await call.store.awards.findDecision({ issuer, symbol, signedOn });
  if (known) return said(phrase('register-decision-known', { decision: decisionName(known) }));
  const decision = { ...about, kind, issuer, symbol, signedOn, signer, authority };
  return {
    ...recorded(leadsTo[kind], those.length, about.year),
    writes: [recording(call, decision, sha256, those, reason)],
  };
}

function recording(
  call: Call,
  { cluster, year, ...decision }: Omit<Decision, 'id' | 'paper' | 'recordedAt'>,
  sha256: string,
  awards: readonly Award[],
  reason: string | undefined,
): Write {
  const person = call.speaker.personId;
  const { kind, issuer, symbol, signedOn, signer, authority } = decision;
  return async (store) => {
    const paper = await store.awards.paperWith(sha256);
    if (paper === undefined) throw new ConflictError('the paper of a decision');
    const row = { cluster, year, kind, issuer, symbol, signedOn, signer, authority, paper };
    const id = await store.awards.addDecision(row, person, call.now);
    for (const award of awards) {
      const step = { from: award.state, to: leadsTo[kind], on: signedOn, paper: symbol };
      const why = { ...(reason !== undefined && { reason }), ...(person !== undefined && { person }) };
      await store.awards.move(award.id, { ...step, ...why }, call.now, id);
    }
    const entry = auditOf(call, 'award.decided', `awards/${cluster}/${year}`);
    await store.audit.add({
      ...entry,
      after: JSON.stringify({ ...row, awards: awards.map(({ id: award }) => award) }),
    });
  };
}
