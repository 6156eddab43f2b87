import type { Call, Outcome } from '../../bot/feature.ts';
import type { Form } from '../../bot/form.ts';
import { textQuestion } from '../../bot/form-questions.ts';
import { createFormTalk } from '../../bot/form-talk.ts';
import { phrase } from '../../chat/reply.ts';
import { type Announcement, phaseOf, referenceOf } from '../../domain/announcement.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { draft } from './drafting.ts';
import { ANNOUNCEMENTS, onOwn, type Press, refused, said } from './room.ts';
import { rowsOf, tallyIn } from './table.ts';
import { correctionWords } from './templates.ts';
import { hashOf } from './writing.ts';

/**
 * "Đính chính": quotes the wrong words and the right ones, and goes to exactly those who got the original. That one
 * stays as it was, in the register too.
 */
export const correctionTalk = createFormTalk({
  feature: ANNOUNCEMENTS,
  kind: 'rectify',
  intent: 'announce',
  refuse: refused,
  async formFor(call, ref) {
    const original = await originalOf(call, ref);
    return original && formOf(original);
  },
  async submit(call, ref, answers) {
    const original = await originalOf(call, ref);
    const [wrong, right] = [answers.get('wrong'), answers.get('right')];
    return original && wrong !== undefined && right !== undefined
      ? drafted(call, original, { wrong, right })
      : undefined;
  },
});

export const startCorrection: Press = ([ref = ''], call) =>
  onOwn(ref, call, async (announcement) => {
    const waiting = tallyIn(await rowsOf(call, announcement.id)).waiting;
    const phase = phaseOf(announcement, waiting, call.now);
    if (phase === 'done' || phase === 'stopped') return correctionTalk.start(call, ref);
    return said(phrase('announcements-correct-later', { reference: referenceOf(announcement), phase }));
  });

async function originalOf(call: Call, ref: string): Promise<Announcement | undefined> {
  let original: Announcement | undefined;
  await onOwn(ref, call, async (announcement) => {
    original = announcement;
    return said();
  });
  return original;
}

function formOf(original: Announcement): Form {
  const whole = `${original.title}\n${original.text}`;
  const wrong = textQuestion(
    { name: 'wrong', title: phrase('announcements-wrong'), ask: phrase('announcements-ask-wrong') },
    { least: 1, most: 1_000 },
  );
  const right = textQuestion(
    { name: 'right', title: phrase('announcements-right'), ask: phrase('announcements-ask-right') },
    { least: 1, most: 1_000 },
  );
  return {
    opening: [phrase('announcements-correct', { reference: referenceOf(original) })],
    sections: [
      {
        title: phrase('announcements-part-words'),
        questions: [
          {
            ...wrong,
            fault: (answer, answers) =>
              wrong.fault?.(answer, answers) ??
              (whole.includes(answer) ? undefined : phrase('announcements-wrong-not-there')),
          },
          {
            ...right,
            fault: (answer, answers) =>
              right.fault?.(answer, answers) ??
              (answer === answers.get('wrong') ? phrase('announcements-right-is-wrong') : undefined),
          },
        ],
      },
    ],
    submitLabel: phrase('announcements-choice-preview'),
  };
}

async function drafted(
  call: Call,
  original: Announcement,
  change: { readonly wrong: string; readonly right: string },
): Promise<Outcome> {
  const earlier = await call.store.announcements.correctionsOf(original.id);
  const number = earlier.filter(({ state }) => state !== 'cancelled').length + 1;
  const date = isoDate(localDateOf(original.startsAt ?? original.createdAt));
  const about = { reference: referenceOf(original), title: original.title, date, number };
  const words = correctionWords(call, about, change);
  const { year } = localDateOf(call.now);
  return draft(call, {
    ...{ cluster: original.cluster, year, kind: 'correction', audience: original.audience, form: [] },
    ...words,
    ...change,
    corrects: original.id,
    contentHash: hashOf(words, original.audience),
    ...(original.decision !== undefined && { decision: original.decision }),
  });
}
