import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { dateText } from '../../bot/names.ts';
import type { Account } from '../../bot/people-store.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { isPractising, keepersOf } from './keepers.ts';
import { accountName, choice, replied, said } from './people-words.ts';
import { isSameChat, noticesTo, noticeTo, recorded, subjectOf } from './records.ts';

/** So long a new account can be undone from an older one, and cannot remove it. */
const UNDO_MS = 24 * 60 * 60_000;

/** "/taikhoan": where the person is reached, the preferred one first of all. */
export async function listAccounts(call: Call): Promise<Outcome> {
  const accounts = await ownAccounts(call);
  if (accounts.length === 0) return said(phrase('people-accounts-none'));
  const paragraphs = [
    phrase('people-accounts'),
    ...accounts.map((account) =>
      phrase('people-account-line', {
        account: accountName(account),
        date: dateText(isoDate(localDateOf(account.linkedAt))),
        state: account.state === 'blocked' ? 'blocked' : account.isPreferred ? 'preferred' : 'active',
      }),
    ),
    phrase('people-accounts-how'),
  ];
  return replied({ paragraphs, choices: accountChoices(accounts), choicesByWords: true });
}

function accountChoices(accounts: readonly Account[]): readonly Choice[] {
  const [, another] = accounts;
  if (!another) return [];
  return [
    ...accounts
      .filter(({ isPreferred, state }) => !isPreferred && state === 'active')
      .map((one) => choice(phrase('people-choice-prefer', { account: accountName(one) }), 'prefer', one.id)),
    ...accounts.map((one) =>
      choice(phrase('people-choice-unlink', { account: accountName(one) }), 'unlink', one.id),
    ),
  ];
}

async function ownAccounts({ store, speaker }: Call): Promise<readonly Account[]> {
  return speaker.personId === undefined ? [] : store.accounts.of([speaker.personId]);
}

async function ownAccount(id: string | undefined, call: Call): Promise<Account | undefined> {
  return (await ownAccounts(call)).find((account) => account.id === idOf(id));
}

export async function preferAccount([id]: readonly string[], call: Call): Promise<Outcome> {
  const account = await ownAccount(id, call);
  if (!account) return said(phrase('bot-choice-gone'));
  return {
    ...said(phrase('people-preferred', { account: accountName(account) })),
    writes: [
      (store) => store.accounts.prefer(account.person, account.id),
      recorded(call, 'account.preferred', subjectOf(account.person), { after: account.channel }),
    ],
  };
}

/** Whoever got hold of somebody's new account cannot shut the old one out. */
export async function removeAccount([id]: readonly string[], call: Call): Promise<Outcome> {
  const accounts = await ownAccounts(call);
  const account = accounts.find((one) => one.id === idOf(id));
  const here = accounts.find((one) => isSameChat(one, call.from));
  if (!account || !here) return said(phrase('bot-choice-gone'));
  if (isPractising(call)) return said(phrase('people-practice'));
  if (accounts.length < 2) return said(phrase('people-account-only'));
  if (isFresh(here, call) && account.linkedAt < here.linkedAt) return said(phrase('people-account-too-new'));
  const told = noticeTo(
    call,
    { channel: account.channel, chat: account.chat },
    `account/${account.id}/removed`,
    { paragraphs: [phrase('people-account-removed-here')] },
  );
  return {
    ...said(phrase('people-account-removed', { account: accountName(account) })),
    writes: [
      (store) => store.accounts.remove(account.id, call.now),
      recorded(call, 'account.removed', subjectOf(account.person), { before: account.channel }),
    ],
    notices: account.id === here.id ? [] : [told],
  };
}

/** Whether an older account may still undo this one: until then nothing is done here that cannot be taken back. */
export async function isOnProbation(call: Call, person: number): Promise<boolean> {
  const accounts = await call.store.accounts.of([person]);
  const here = accounts.find((one) => isSameChat(one, call.from));
  return here !== undefined && isFresh(here, call) && accounts.some((one) => one.linkedAt < here.linkedAt);
}

function isFresh({ linkedAt }: Account, { now }: Call): boolean {
  return now.getTime() - linkedAt.getTime() < UNDO_MS;
}

/** "Không phải tôi", from an older account and within a day: the new one is unlinked, and people hear of it. */
export async function undoAccount([channel, chat]: readonly string[], call: Call): Promise<Outcome> {
  const accounts = await ownAccounts(call);
  const here = accounts.find((one) => isSameChat(one, call.from));
  const added = accounts.find(
    (one) => one.channel === channel && encodeURIComponent(one.chat) === (chat ?? ''),
  );
  if (!here || !added || added.id === here.id || added.linkedAt < here.linkedAt)
    return said(phrase('bot-choice-gone'));
  if (!isFresh(added, call)) return said(phrase('people-undo-late'));
  const account = accountName(added);
  const to = await keepersOf(call, call.speaker.unit, isPractising(call));
  const name = call.speaker.name ?? '';
  return {
    ...said(phrase('people-undone', { account })),
    writes: [
      (store) => store.accounts.remove(added.id, call.now),
      recorded(call, 'account.undone', subjectOf(added.person), { before: added.channel }),
    ],
    notices: noticesTo(call, to, `account/${added.id}/undone`, {
      paragraphs: [phrase('people-alarm-undone', { name, account })],
    }),
  };
}
