import type { Call, Notice } from '../../bot/feature.ts';
import { chairOf } from '../../bot/report-access.ts';
import { isWilling } from '../../bot/roles.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { DraftHolder } from '../../domain/report.ts';
import { seatHoldsOn } from '../../domain/role.ts';
import type { FilledDesk } from './desk.ts';
import { personName } from './report-words.ts';

/** The chat in which the draft was open hears that it goes on elsewhere; who has left is not told of it any more. */
export async function toFormerChat(call: Call, desk: FilledDesk): Promise<Notice[]> {
  const { request, report } = desk;
  const { holder } = report;
  if (!holder || (holder.channel === call.from?.channel && holder.chat === call.from.chat)) return [];
  if (!(await isStillHere(call, desk, holder))) return [];
  const { channel, chat } = holder;
  const name = await personName(call, call.speaker.personId);
  const isSame = holder.person === call.speaker.personId;
  const words = isSame
    ? phrase('reports-goes-on-elsewhere', { report: request.title })
    : phrase('reports-goes-on-with', { report: request.title, name });
  const reply: Reply = { paragraphs: [words] };
  return [
    { key: `report/${report.id}/moved/${report.revision}`, to: { channel, chat }, kind: 'notice', reply },
  ];
}

/** Whether the chat is still the holder's, and the holder still with the unit or the secretariat. */
async function isStillHere(call: Call, desk: FilledDesk, holder: DraftHolder): Promise<boolean> {
  const [person] = await call.store.people.byAddresses([holder]);
  return person?.id === holder.person && worksStill(call, desk, holder);
}

/** Whoever has left the unit (or, typing on its behalf, the chair) holds nothing back: the draft is the unit's. */
export async function worksStill(
  call: Call,
  { request, unit }: FilledDesk,
  { person: id }: DraftHolder,
): Promise<boolean> {
  const person = (await call.store.people.byIds([id])).get(id);
  if (!person || !isWilling(person)) return false;
  const today = isoDate(localDateOf(call.now));
  const units = [unit, chairOf(call, request)];
  return person.seats.some(
    (seat) => seat.unit !== undefined && units.includes(seat.unit) && seatHoldsOn(seat, today),
  );
}
