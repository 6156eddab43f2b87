import type { Store } from '../bot/store.ts';
import { auditStore } from './audit.ts';
import { awardStore } from './awards.ts';
import { conversationStore } from './conversations.ts';
import { figureStore } from './figures.ts';
import { inboxStore } from './inbox.ts';
import { outboxStore } from './jobs.ts';
import { peopleStore } from './people.ts';
import { reportStore } from './reports.ts';
import type { Session } from './session.ts';
import { setupStore } from './setup.ts';

export function storeOf(session: Session): Store {
  return {
    figures: figureStore(session),
    awards: awardStore(session),
    reports: reportStore(session),
    people: peopleStore(session),
    conversations: conversationStore(session),
    inbox: inboxStore(session),
    outbox: outboxStore(session),
    setup: setupStore(session),
    audit: auditStore(session),
  };
}
