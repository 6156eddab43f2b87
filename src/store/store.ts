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

/** A turn enters few of the rooms, so each is made when it is entered first: making all takes longer than a statement. */
export function storeOf(session: Session): Store {
  const made: { -readonly [Room in keyof Store]?: Store[Room] } = {};
  return {
    get figures() {
      made.figures ??= figureStore(session);
      return made.figures;
    },
    get awards() {
      made.awards ??= awardStore(session);
      return made.awards;
    },
    get announcements() {
      made.announcements ??= announcementStore(session);
      return made.announcements;
    },
    get quotes() {
      made.quotes ??= quoteStore(session);
      return made.quotes;
    },
    get learning() {
      made.learning ??= learningStore(session);
      return made.learning;
    },
    get reports() {
      made.reports ??= reportStore(session);
      return made.reports;
    },
    get board() {
      made.board ??= boardStore(session);
      return made.board;
    },
    get rollCalls() {
      made.rollCalls ??= rollCallStore(session);
      return made.rollCalls;
    },
    get reminders() {
      made.reminders ??= reminderStore(session);
      return made.reminders;
    },
    get people() {
      made.people ??= peopleStore(session);
      return made.people;
    },
    get accounts() {
      made.accounts ??= accountStore(session);
      return made.accounts;
    },
    get seats() {
      made.seats ??= seatStore(session);
      return made.seats;
    },
    get invitations() {
      made.invitations ??= invitationStore(session);
      return made.invitations;
    },
    get privacy() {
      made.privacy ??= privacyStore(session);
      return made.privacy;
    },
    get installation() {
      made.installation ??= installationStore(session);
      return made.installation;
    },
    get contacts() {
      made.contacts ??= contactStore(session);
      return made.contacts;
    },
    get conversations() {
      made.conversations ??= conversationStore(session);
      return made.conversations;
    },
    get inbox() {
      made.inbox ??= inboxStore(session);
      return made.inbox;
    },
    get outbox() {
      made.outbox ??= outboxStore(session);
      return made.outbox;
    },
    get setup() {
      made.setup ??= setupStore(session);
      return made.setup;
    },
    get years() {
      made.years ??= yearStore(session);
      return made.years;
    },
    get audit() {
      made.audit ??= auditStore(session);
      return made.audit;
    },
    get retention() {
      made.retention ??= retentionStore(session);
      return made.retention;
    },
    hold: (name) => holdUntilCommit(session, name),
  };
}
