import type { Call, Conversation, Outcome } from '../../bot/feature.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { phrase } from '../../chat/reply.ts';
import { listAccounts, preferAccount, removeAccount, undoAccount } from './accounts.ts';
import { codeTalk, enrol } from './code-entry.ts';
import { askNewName, askWhatIsWrong, correctMyData, renameTalk, wrongTalk } from './correcting.ts';
import { askErasure, erase } from './erasing.ts';
import { listInvitations, renewCode, revokeInvitation } from './invitations.ts';
import { chooseInvite, inviteTalk, inviteWithoutName, startInvite } from './invite.ts';
import { agreeJoining, goOnJoining, joiningTalk, notMe, refuseJoining } from './joining.ts';
import { endLostAccount, inviteAgain } from './lost-account.ts';
import { showMyData } from './my-data.ts';
import { inviteOneself } from './own-invitation.ts';
import { said } from './people-words.ts';
import { askPhone, phoneTalk, removePhone } from './phone.ts';
import { asOwner, ownPress } from './privacy.ts';
import { finishRequest, listRequests } from './privacy-requests.ts';
import { agreeAnew, anewTalk, answerAnew } from './reconsent.ts';
import { leaveToday, leavingTalk, showSeat, startLeaving } from './seat.ts';
import { chooseStaff, listStaff } from './staff.ts';
import { closing, ownState, type Press, type Talk } from './talk.ts';
import { askWithdrawal, withdraw } from './withdrawing.ts';

/** Every button of people, by the verb behind it. */
const presses: Readonly<Record<string, Press>> = {
  next: goOnJoining,
  notme: notMe,
  agree: ([subject], call) => answered('agreed', subject, call),
  refuse: ([subject], call) => answered('refused', subject, call),
  anew: async (_words, call) => (await agreeAnew(call)) ?? choiceGone(),
  cancel: async (_words, call) => closing(call, said(phrase('people-cancelled'))),
  keep: async (_words, call) => closing(call, said(phrase('people-kept'))),
  invite: chooseInvite,
  noname: inviteWithoutName,
  invites: listInvitations,
  revoke: revokeInvitation,
  newcode: renewCode,
  prefer: preferAccount,
  unlink: removeAccount,
  undo: undoAccount,
  staff: chooseStaff,
  seat: showSeat,
  leave: startLeaving,
  leftnow: leaveToday,
  lost: endLostAccount,
  again: inviteAgain,
  correct: ownPress(correctMyData),
  newname: ownPress(askNewName),
  newphone: ownPress(askPhone),
  nophone: ownPress(removePhone),
  wrong: ownPress(askWhatIsWrong),
  withdraw: ownPress(askWithdrawal),
  withdrawnow: ownPress(withdraw),
  erase: ownPress(askErasure),
  erasenow: ([stamp], call) => asOwner((owner) => erase(owner, stamp, call), call),
  done: finishRequest,
};

const talks: readonly Talk[] = [
  codeTalk,
  joiningTalk,
  anewTalk,
  inviteTalk,
  leavingTalk,
  renameTalk,
  phoneTalk,
  wrongTalk,
];

/** What each command does, by its name. */
export const commandRuns = {
  dangky: (words: string, call: Call) => enrol(words, call),
  dulieu: (call: Call) => asOwner(showMyData, call),
  taikhoan: listAccounts,
  themkenh: inviteOneself,
  moi: startInvite,
  nhansu: listStaff,
  yeucau: listRequests,
} as const;

export async function press(value: string, call: Call): Promise<Outcome> {
  const [, verb = '', ...words] = value.split(':');
  const pressed = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return pressed ? pressed(words, call) : choiceGone();
}

export const conversation: Conversation = {
  converse: async (said, call) => talkOf(call)?.converse(said, call),
  again: async (call) => talkOf(call)?.again(call),
};

export { hearCode } from './code-entry.ts';
export { joinByLink } from './meeting.ts';
export { answerPrivacy } from './privacy.ts';
export { withdrawnAtMessenger } from './withdrawn-at-messenger.ts';

/** An answer to the data notice counts only where that notice is open. */
async function answered(
  answer: 'agreed' | 'refused',
  subject: string | undefined,
  call: Call,
): Promise<Outcome> {
  const joining = answer === 'agreed' ? agreeJoining : refuseJoining;
  return (await answerAnew(call, answer, subject)) ?? (await joining(call, subject)) ?? choiceGone();
}

function talkOf(call: Call): Talk | undefined {
  const { kind } = ownState(call);
  return talks.find((talk) => talk.kind === kind);
}
