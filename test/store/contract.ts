import { describe } from 'vitest';
import type { Backend } from './bench.ts';
import { channelTokensContract } from './contract-channel-tokens.ts';
import { conversationsContract } from './contract-conversations.ts';
import { extensionsContract } from './contract-extensions.ts';
import { factsContract } from './contract-facts.ts';
import { failoverContract } from './contract-failover.ts';
import { inboxContract } from './contract-inbox.ts';
import { jobsContract } from './contract-jobs.ts';
import { openingContract } from './contract-opening.ts';
import { outboxContract } from './contract-outbox.ts';
import { peopleContract } from './contract-people.ts';
import { reachingContract } from './contract-reaching.ts';
import { recordingContract } from './contract-recording.ts';
import { reportHistoryContract } from './contract-report-history.ts';
import { reportRequestsContract } from './contract-report-requests.ts';
import { reportSavingContract } from './contract-report-saving.ts';
import { reportsContract } from './contract-reports.ts';
import { setupContract } from './contract-setup.ts';
import { transactionsContract } from './contract-transactions.ts';

/** What the rooms above may rely on, whichever database is below. */
export function storeContract(backend: Backend): void {
  describe(`${backend.name}: opening`, () => openingContract(backend));
  describe(`${backend.name}: facts`, () => factsContract(backend));
  describe(`${backend.name}: recording figures`, () => recordingContract(backend));
  describe(`${backend.name}: people`, () => peopleContract(backend));
  describe(`${backend.name}: reaching people`, () => reachingContract(backend));
  describe(`${backend.name}: report requests`, () => reportRequestsContract(backend));
  describe(`${backend.name}: reports`, () => reportsContract(backend));
  describe(`${backend.name}: saving reports`, () => reportSavingContract(backend));
  describe(`${backend.name}: history of reports`, () => reportHistoryContract(backend));
  describe(`${backend.name}: extensions`, () => extensionsContract(backend));
  describe(`${backend.name}: conversations`, () => conversationsContract(backend));
  describe(`${backend.name}: inbox`, () => inboxContract(backend));
  describe(`${backend.name}: outbox`, () => outboxContract(backend));
  describe(`${backend.name}: delivery`, () => jobsContract(backend));
  describe(`${backend.name}: channel tokens`, () => channelTokensContract(backend));
  describe(`${backend.name}: setup`, () => setupContract(backend));
  describe(`${backend.name}: transactions`, () => transactionsContract(backend));
  describe(`${backend.name}: failing over`, () => failoverContract(backend));
}
