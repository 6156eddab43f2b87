import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { choice, replied, said } from './report-words.ts';

/** Whether reports of the unit go through its leader first: the leader decides. */
export async function askSignOff(call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  if (unit === undefined || !call.speaker.roles.includes('leader'))
    return said('start_report', phrase('reports-sign-off-leader-only'));
  const isOn = await call.store.reports.leaderSignsOff(unit);
  const state = phrase('reports-sign-off-state', {
    committee: committeeName(call, unit),
    state: isOn ? 'on' : 'off',
  });
  const label = isOn ? phrase('reports-choice-sign-off') : phrase('reports-choice-sign-on');
  return replied('start_report', {
    paragraphs: [state],
    choices: [choice(label, 'signoff', isOn ? 'off' : 'on')],
    choicesByWords: true,
  });
}

export async function setSignOff([word]: readonly string[], call: Call): Promise<Outcome> {
  const { unit } = call.speaker;
  if (unit === undefined || !call.speaker.roles.includes('leader'))
    return said('start_report', phrase('reports-sign-off-leader-only'));
  if (word !== 'on' && word !== 'off') return said('start_report', phrase('bot-choice-gone'));
  const signsOff = word === 'on';
  return {
    ...said('start_report', phrase('reports-sign-off-set', { state: signsOff ? 'on' : 'off' })),
    writes: [(store) => store.reports.setLeaderSignsOff(unit, signsOff)],
  };
}
