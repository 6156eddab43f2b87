import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { momentText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { referenceOf } from '../../domain/announcement.ts';
import { fold } from '../../language/normalise.ts';
import { replyOf } from './message.ts';
import { type Press, said } from './room.ts';

const RECEIVED = /^(?:da nhan|xac nhan da nhan|da nhan (?:duoc )?thong bao|nhan duoc roi)$/;

/** "Đã nhận": once, and only by who it was for. */
export const acknowledge: Press = async ([id], call) => {
  const { personId } = call.speaker;
  const announcement = await call.store.announcements.find(idOf(id) ?? 0);
  const rows = announcement ? await call.store.announcements.recipients(announcement.id) : [];
  const own = personId === undefined ? undefined : rows.find(({ person }) => person === personId);
  if (!announcement || !own || personId === undefined) return said(phrase('announcements-not-for-you'));
  const reference = referenceOf(announcement);
  if (own.ackedAt)
    return said(phrase('announcements-acked-already', { reference, at: momentText(own.ackedAt) }));
  return {
    ...said(phrase('announcements-acked', { reference, at: momentText(call.now) })),
    writes: [
      async (store) => {
        await store.announcements.acknowledge(announcement.id, personId, call.from?.channel, call.now);
      },
    ],
  };
};

/** "Đã nhận" in words, as where a message came without buttons: the latest that is not acknowledged is meant. */
export async function hearReceived(text: string, call: Call): Promise<Outcome | undefined> {
  const { personId } = call.speaker;
  if (call.inGroup || personId === undefined || !RECEIVED.test(fold(text).replace(/[.!]+$/, '')))
    return undefined;
  const [latest] = await call.store.announcements.unacknowledged(personId);
  return latest === undefined ? undefined : acknowledge([String(latest)], call);
}

/** The signed paper behind an announcement, for those it was for. */
export const showPaper: Press = async ([id], call) => {
  const announcement = await call.store.announcements.find(idOf(id) ?? 0);
  const decision =
    announcement?.decision === undefined
      ? undefined
      : await call.store.awards.decision(announcement.decision);
  const kept = decision ? await call.store.awards.paper(decision.paper) : undefined;
  if (!announcement || !kept || !(await mayRead(call, announcement.id)))
    return said(phrase('announcements-not-for-you'));
  const { name, mediaType } = kept.paper;
  const file = { name, mediaType, base64: Buffer.from(kept.content).toString('base64') };
  return {
    replies: [
      {
        paragraphs: [phrase('announcements-paper', { reference: referenceOf(announcement) })],
        attachments: [file],
      },
    ],
    facts: { intent: 'announce' },
  };
};

/** The text once more, as on another messenger than the one it came on. */
export const readAgain: Press = async ([id], call) => {
  const announcement = await call.store.announcements.find(idOf(id) ?? 0);
  if (!announcement || !(await mayRead(call, announcement.id)))
    return said(phrase('announcements-not-for-you'));
  return {
    replies: [replyOf(announcement)],
    facts: { intent: 'announce' },
  };
};

async function mayRead(call: Call, announcement: number): Promise<boolean> {
  const { personId } = call.speaker;
  if (call.inGroup || personId === undefined) return false;
  const found = await call.store.announcements.find(announcement);
  if (found?.author === personId) return true;
  const recipients = await call.store.announcements.recipients(announcement);
  return recipients.some(({ person }) => person === personId);
}
