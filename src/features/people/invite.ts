import type { Call, Outcome } from '../../bot/feature.ts';
import { fieldsOf } from '../../bot/fields.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { type Role, roles } from '../../domain/role.ts';
import { fold } from '../../language/normalise.ts';
import { isResponsible, type Remit, remitsOf } from './access.ts';
import { awaitedPerson, freshInvitation } from './invitation.ts';
import { givenReplies } from './invitation-words.ts';
import { isPractising } from './keepers.ts';
import { choice, isEnding, replied, roleName, said, seatName } from './people-words.ts';
import { readName } from './person-name.ts';
import { recorded } from './records.ts';
import { askUnit, remitsNamed, type UnitQuestion } from './remit-choice.ts';
import { closing, opened, ownState, type Talk } from './talk.ts';

const whichUnit: UnitQuestion = { ask: phrase('people-invite-unit'), verb: 'invite', command: '/moi' };

/** "/moi", perhaps with a unit: for which unit, for which role, for whom; what is clear by itself is not asked. */
export async function startInvite(call: Call, words = ''): Promise<Outcome> {
  const remits = remitsOf(call);
  if (remits.length === 0) return said(phrase('people-invite-not-allowed'));
  const named = remitsNamed(remits, words, call);
  const [only, another] = named;
  if (only && !another) return withOpenOnes(call, chooseRole(call, only));
  return withOpenOnes(call, askUnit(remits, named, whichUnit, call));
}

/** Invitations that wait are named, so that they can be taken back. */
async function withOpenOnes(call: Call, outcome: Outcome): Promise<Outcome> {
  const open = await call.store.invitations.openOf(call.speaker.personId ?? 0, call.now);
  const [last] = outcome.replies.slice(-1);
  if (open.length === 0 || !last) return outcome;
  const label = phrase('people-choice-open-invitations', { count: String(open.length) });
  const reply: Reply = { ...last, choices: [...(last.choices ?? []), choice(label, 'invites')] };
  return { ...outcome, replies: [...outcome.replies.slice(0, -1), reply] };
}

/** A unit, or a unit and a role, was chosen. */
export async function chooseInvite([unit, role]: readonly string[], call: Call): Promise<Outcome> {
  const remit = remitsOf(call).find((candidate) => candidate.unit === unit);
  if (!remit) return said(phrase('people-invite-not-allowed'));
  const chosen = remit.roles.find((candidate) => candidate === role);
  return chosen ? askName(call, remit.unit, chosen) : chooseRole(call, remit);
}

function chooseRole(call: Call, { unit, roles: offered }: Remit): Outcome {
  const [only, another] = offered;
  if (only && !another) return askName(call, unit, only);
  const choices = offered.map((role) => choice(roleName(role), 'invite', unit, role));
  return replied({ paragraphs: [phrase('people-invite-role')], choices });
}

function askName(call: Call, unit: string, role: Role): Outcome {
  return { ...replied(nameQuestion(call, unit, role)), open: opened(call, 'invite', { unit, role }) };
}

function nameQuestion(call: Call, unit: string, role: Role): Reply {
  return {
    paragraphs: [phrase('people-invite-name', { seat: seatName(call, { unit, role }) })],
    choices: [
      choice(phrase('people-choice-no-name'), 'noname'),
      choice(phrase('people-choice-cancel'), 'cancel'),
    ],
    choicesByWords: true,
  };
}

/** Waits for the name of who is invited. */
export const inviteTalk: Talk = {
  kind: 'invite',

  async converse(words, call) {
    const asked = askedFor(call);
    if (!asked) return closing(call, said(phrase('people-invite-not-allowed')));
    if (words.kind !== 'text') return undefined;
    if (isEnding(fold(words.text))) return closing(call, said(phrase('people-cancelled')));
    const name = readName(words.text);
    if (name !== undefined) return giveInvitation(call, { ...asked, name });
    const reply = nameQuestion(call, asked.unit, asked.role);
    return {
      ...replied({ ...reply, paragraphs: [phrase('people-name-unread'), ...reply.paragraphs] }),
      open: call.open ?? null,
    };
  },

  async again(call) {
    const asked = askedFor(call);
    return asked && nameQuestion(call, asked.unit, asked.role);
  },
};

export async function inviteWithoutName(_words: readonly string[], call: Call): Promise<Outcome> {
  const asked = askedFor(call);
  return asked ? giveInvitation(call, asked) : said(phrase('bot-choice-gone'));
}

/** What is open, if the speaker is still responsible there. */
function askedFor(call: Call): { readonly unit: string; readonly role: Role } | undefined {
  const { kind, unit, role: asked } = fieldsOf(ownState(call));
  const role = roles.find((candidate) => candidate === asked);
  if (kind !== 'invite' || typeof unit !== 'string' || !role) return undefined;
  return isResponsible(call, unit, role) ? { unit, role } : undefined;
}

async function giveInvitation(
  call: Call,
  { unit, role, name }: { readonly unit: string; readonly role: Role; readonly name?: string },
): Promise<Outcome> {
  const isPractice = isPractising(call);
  const person =
    name === undefined
      ? undefined
      : await awaitedPerson(call.store, { unit, role, name, isPractice }, call.now);
  const { personId } = call.speaker;
  const fresh = freshInvitation(
    call.secrets,
    {
      unit,
      role,
      isPractice,
      ...(name !== undefined && { name }),
      ...(person !== undefined && { person }),
      ...(personId !== undefined && { invitedBy: personId }),
    },
    call.now,
  );
  return closing(call, {
    ...replied(...(await givenReplies(call, fresh))),
    writes: [
      (store) => store.invitations.add(fresh.row, call.now),
      recorded(call, 'invitation.given', `unit/${unit}`, { after: role }),
    ],
  });
}
