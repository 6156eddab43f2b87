import type { Store } from '../bot/store.ts';
import { accountStore } from './accounts.ts';
import { announcementStore } from './announcements.ts';
import { auditStore } from './audit.ts';
import { awardStore } from './awards.ts';
import { boardStore } from './board.ts';
import { contactStore } from './contacts.ts';
import { conversationStore } from './conversations.ts';
import { figureStore } from './figures.ts';
import { inboxStore } from './inbox.ts';
import { installationStore } from './installation.ts';
import { invitationStore } from './invitations.ts';
import { learningStore } from './learning.ts';
import { outboxStore } from './outbox.ts';
import { peopleStore } from './people.ts';
import { privacyStore } from './privacy.ts';
import { quoteStore } from './quotes.ts';
import { reminderStore } from './reminders.ts';
import { reportStore } from './reports.ts';
import { retentionStore } from './retention.ts';
import { rollCallStore } from './roll-calls.ts';
import { seatStore } from './seats.ts';
import { holdUntilCommit, type Session } from './session.ts';
import { setupStore } from './setup.ts';
import { yearStore } from './years.ts';

export function storeOf(session: Session): Store {
  return {
    figures: figureStore(session),
    awards: awardStore(session),
    announcements: announcementStore(session),
    quotes: quoteStore(session),
    learning: learningStore(session),
    reports: reportStore(session),
    board: boardStore(session),
    rollCalls: rollCallStore(session),
    reminders: reminderStore(session),
    people: peopleStore(session),
    accounts: accountStore(session),
    seats: seatStore(session),
    invitations: invitationStore(session),
    privacy: privacyStore(session),
    installation: installationStore(session),
    contacts: contactStore(session),
    conversations: conversationStore(session),
    inbox: inboxStore(session),
    outbox: outboxStore(session),
    setup: setupStore(session),
    years: yearStore(session),
    audit: auditStore(session),
    retention: retentionStore(session),
    hold: (name) => holdUntilCommit(session, name),
  };
}
