import type { Call, Outcome } from '../../bot/feature.ts';
import { instantIn, momentQuestion } from '../../bot/form-moments.ts';
import { createFormTalk } from '../../bot/form-talk.ts';
import { dueText } from '../../bot/names.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import { type Announcement, LONGEST_DELAY_MS, phaseOf, referenceOf } from '../../domain/announcement.ts';
import { ANNOUNCEMENTS, auditOf, onOwn, type Press, refused, said } from './room.ts';
import { rowsOf, tallyIn } from './table.ts';

/** Another time, until the first message goes out. */
export const timeTalk = createFormTalk({
  feature: ANNOUNCEMENTS,
  kind: 'retime',
  intent: 'announce',
  refuse: refused,
  async formFor(call, ref) {
    let isPlanned = false;
    await onOwn(ref, call, async (announcement) => {
      isPlanned = (await phase(call, announcement)) === 'planned';
      return said();
    });
    if (!isPlanned) return undefined;
    const time = {
      title: phrase('announcements-question', { question: 'time' }),
      ask: phrase('announcements-ask', { question: 'time' }),
    };
    return {
      opening: [phrase('announcements-retime')],
      sections: [
        {
          title: phrase('announcements-part-audience'),
          questions: [momentQuestion({ name: 'time', ...time }, call.now)],
        },
      ],
      submitLabel: phrase('announcements-choice-retime'),
    };
  },
  async submit(call, ref, answers) {
    const at = instantIn(answers.get('time'));
    return at && onOwn(ref, call, (announcement) => moved(call, announcement, at));
  },
});

export const startRetiming: Press = ([ref = ''], call) =>
  onOwn(ref, call, async (announcement) =>
    (await phase(call, announcement)) === 'planned' ? timeTalk.start(call, ref) : begun(announcement),
  );

async function phase(call: Call, announcement: Announcement) {
  return phaseOf(announcement, tallyIn(await rowsOf(call, announcement.id)).waiting, call.now);
}

/** Moves everything or nothing: where a message has gone out meanwhile, sending has begun. */
async function moved(call: Call, announcement: Announcement, at: Date): Promise<Outcome> {
  const rows = await rowsOf(call, announcement.id);
  const queued = rows.flatMap(({ attempts }) => attempts).filter(({ state }) => state === 'queued').length;
  const before = announcement.startsAt;
  const isPlanned = phaseOf(announcement, tallyIn(rows).waiting, call.now) === 'planned';
  if (!before || !isPlanned || rows.some(({ attempts }) => attempts.some(({ state }) => state !== 'queued')))
    return begun(announcement);
  return {
    ...said(phrase('announcements-retimed', { reference: referenceOf(announcement), at: dueText(at) })),
    writes: [
      async (store) => {
        await store.announcements.replan(announcement.id, before, at);
        const until = new Date(at.getTime() + LONGEST_DELAY_MS);
        const count = await store.announcements.move(announcement.id, at, until, call.now);
        if (count !== queued) throw new ConflictError(`what waits of announcement ${announcement.id}`);
        await store.audit.add(auditOf(call, 'announcement.retimed', announcement));
      },
    ],
  };
}

function begun(announcement: Announcement): Outcome {
  return said(phrase('announcements-too-late', { reference: referenceOf(announcement) }));
}
