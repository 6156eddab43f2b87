import { describe, expect, it } from 'vitest';
import { rehearsed } from '../../../src/commands/rehearse.ts';
import { nextSending } from '../../../src/domain/sending-hours.ts';
import { coreOn } from '../../support/conversation.ts';
import { remindedSetup } from '../../support/report-people.ts';
import { type ReportStage, reportStage, toldIn } from '../../support/report-stage.ts';

const from = new Date('2024-11-20T02:00:00.000Z');
const to = new Date('2024-12-19T17:00:00.000Z');

/** Every table, as text. */
async function everything({ database }: ReportStage): Promise<string> {
  const { store } = database;
  return JSON.stringify([
    await store.reminders.recorded([1]),
    await store.reminders.promises([1]),
    await database.jobs.states(new Date(0)),
    await store.board.nudgesOf(1),
  ]);
}

describe('a rehearsal', () => {
  it('says what then goes out: to whom, when, in which words', async () => {
    const stage = await reportStage(remindedSetup());
    await stage.pick('yen-bai', 'reminders:promise:1:2024-12-03');
    await stage.pick('tuyen-quang', 'reminders:stand:2024-12-04:0');
    const core = coreOn(stage.database);
    const { calendar } = await stage.database.directory();

    const { messages } = await rehearsed(core, { from, to });
    const before = stage.all.length;
    for (
      let hours = nextSending(from, calendar);
      hours.from <= to;
      hours = nextSending(hours.until, calendar)
    ) {
      stage.moveTo(hours.from);
      await stage.say('nguoi-la', '/ngaynghi');
    }

    const sent = stage.all
      .slice(before)
      .filter(({ message }) =>
        message.choices.some(
          ({ value }) => value.startsWith('reminders:help') || value.startsWith('reminders:board'),
        ),
      )
      .map(({ chat, message }) => `${chat}: ${message.text}`);
    const said = messages.map(
      ({ person, reply }) => `${person.handle}: ${core.wording.write(person.locale ?? 'vi', reply).text}`,
    );
    expect(said.length).toBeGreaterThan(40);
    expect(sent.toSorted()).toEqual(said.toSorted());
  }, 60_000);

  it('writes nothing and sends nothing, in the chat either', async () => {
    const stage = await reportStage(remindedSetup());
    // The clock's work of this minute is done.
    await stage.tick();
    stage.heard();
    const before = await everything(stage);

    const { messages, skipped } = await rehearsed(coreOn(stage.database), { from, to });
    const after = await everything(stage);
    const told = await stage.say('bac-kan', '/chaythu 10/12');

    expect(messages.length).toBeGreaterThan(0);
    expect(skipped.every(({ reason }) => reason !== undefined)).toBe(true);
    expect(after).toBe(before);
    expect(new Set(told.map(({ chat }) => chat))).toEqual(new Set(['bac-kan']));
  });

  it('is shown to the chair by day, with channel and cost, and the words of each message at a press', async () => {
    const stage = await reportStage(remindedSetup());
    await stage.tick();

    const shown = toldIn(await stage.say('bac-kan', '/chaythu 5/12'), 'bac-kan');
    const label = /\[(Xem tin 1: [^\]]+)\]/.exec(shown)?.[1] ?? '';
    const words = toldIn(await stage.press('bac-kan', label), 'bac-kan');

    expect(shown).toContain('Thứ Năm, ngày 28/11/2024:');
    expect(shown).toMatch(/- 8 giờ 00, .+ \(tỉnh .+\): trước hạn 7 ngày .+; trang thực hành, miễn phí/);
    expect(shown).toMatch(/Tổng cộng \d+ tin: \d+ miễn phí, 0 tính phí/);
    expect(words).toContain('[Nộp ngay]');
  });

  it('is for the chair only', async () => {
    const stage = await reportStage(remindedSetup());

    for (const who of ['hoa-binh', 'phu-tho', 'quan-sat', 'nguoi-la']) {
      const told = [
        ...(await stage.say(who, '/chaythu')),
        ...(await stage.pick(who, 'reminders:rehearsed:2024-12-05:0')),
      ];
      expect(told.map(({ message }) => message.text).join()).not.toMatch(/trước hạn|Nộp ngay/);
    }
  });
});
