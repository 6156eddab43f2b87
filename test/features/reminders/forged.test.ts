import { expect, it } from 'vitest';
import { phrase } from '../../../src/chat/reply.ts';
import { loadWording } from '../../../src/chat/wording.ts';
import { proberOn } from '../../support/probe.ts';
import { CHAIR, everybody, worksFor } from '../../support/report-people.ts';
import { reportNow, reportStage } from '../../support/report-stage.ts';

const FAULT = loadWording().say('vi', phrase('bot-fault'));

/** What only whoever works for the chair may do. */
const ofChair = ['board', 'nudge', 'late', 'rule', 'paper', 'callall', 'why', 'rehearsed'];
/** What whoever works for a unit that must report may do for it. */
const ofUnits = [
  'promise',
  'unpromise',
  'help',
  'elsewhere',
  'unpaper',
  'stand',
  'unaway',
  'back',
  'here',
  'unrule',
];
const words = [
  ...['', '1', '1:hoa-binh', '1:yen-bai:received', '1:2024-11-22', '2024-11-22:0', '2024-11-22:1', '2024:0'],
  ...[
    'tdmnpb:2024',
    '2024-12-05:0',
    '2',
    '-1',
    '1e3',
    '__proto__',
    '1:__proto__',
    'x:y:z',
    '１',
    '99999999999999',
  ],
  ...['1:phu-tho-2025', `1:${'9'.repeat(3_000)}`, '1:2024-02-31', '2024-11-22:__proto__', ':::'],
];

it('no button of reminders, real or forged, faults or writes for whoever has no right to it', async () => {
  const stage = await reportStage();
  const probe = await proberOn(stage.database, reportNow);
  const wrong: string[] = [];
  let acts = 0;
  for (const who of everybody) {
    const act = await probe(who);
    for (const verb of [...ofChair, ...ofUnits, 'constructor', 'toString'])
      for (const said of words) {
        const value = `reminders:${verb}:${said}`;
        const { turn } = await act({ kind: 'choice', value });
        acts += 1;
        const text = turn?.messages.map((message) => message.text).join('\n') ?? '';
        const writes = turn?.outcome.writes?.length ?? 0;
        const told = turn?.outcome.notices?.length ?? 0;
        if (text.trim() === '' || text.includes(FAULT)) wrong.push(`${who} ${value}: no answer`);
        if (writes + told > 0 && !mayAct(who, verb)) wrong.push(`${who} ${value}: writes`);
      }
  }

  expect(wrong).toEqual([]);
  expect(acts).toBeGreaterThan(5_000);
}, 300_000);

function mayAct(who: string, verb: string): boolean {
  if (ofChair.includes(verb)) return worksFor(who, CHAIR);
  const members = ['phu-tho', 'bac-kan', 'bac-giang', 'hoa-binh', 'tuyen-quang', 'yen-bai', 'thai-nguyen'];
  const isElsewhere = verb === 'stand' && worksFor(who, 'phu-tho-2025');
  return isElsewhere || members.some((unit) => worksFor(who, unit));
}
