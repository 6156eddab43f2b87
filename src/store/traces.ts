import type { Traces } from '../bot/people-store.ts';
import type { Session } from './session.ts';

/** How much is kept of what a person wrote, heard and did. */
export async function tracesOf({ client }: Session, person: number): Promise<Traces> {
  const accounts = await client.account.findMany({
    where: { personId: person },
    select: { channel: true, chat: true },
  });
  const chats = { OR: accounts };
  return {
    messagesIn: accounts.length === 0 ? 0 : await client.inboundEvent.count({ where: chats }),
    messagesOut: await client.outboxMessage.count({ where: { OR: [{ personId: person }, ...accounts] } }),
    reportSteps: await client.reportStep.count({ where: { personId: person } }),
    auditEntries: await client.auditEntry.count({ where: { personId: person } }),
    answersTold: await client.toldAnswer.count({ where: { personId: person } }),
    announcementsFor: await client.announcementRecipient.count({ where: { personId: person } }),
    reminders: await client.reminder.count({ where: { personId: person } }),
    promises: await client.filingPromise.count({ where: { personId: person } }),
    papersTold: await client.paperFiling.count({ where: { saidBy: person } }),
    timesAway: await client.timeAway.count({ where: { personId: person } }),
    rollCalls: await client.rollCallAnswer.count({ where: { personId: person } }),
    invitationsGiven: await client.invitation.count({ where: { invitedById: person } }),
  };
}
