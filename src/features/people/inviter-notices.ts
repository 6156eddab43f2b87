import type { Call, Notice } from '../../bot/feature.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Invitation } from '../../domain/invitation.ts';
import { keepersOf } from './keepers.ts';
import { noticesTo } from './records.ts';

/** To whoever gave the invitation; of one from the command line to those who would act for the unit. */
export async function toInviter(
  { id, invitedBy, unit, isPractice }: Invitation,
  occasion: string,
  reply: Reply,
  call: Call,
): Promise<readonly Notice[]> {
  const to = invitedBy === undefined ? await keepersOf(call, unit, isPractice) : [invitedBy];
  return noticesTo(call, to, `invitation/${id}/${occasion}`, reply);
}
