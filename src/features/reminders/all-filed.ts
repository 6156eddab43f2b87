import type { ChoreCall, ChoreOutcome } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import { countText } from '../../bot/names.ts';
import { secretariatOf } from '../../bot/report-notices.ts';
import { phrase } from '../../chat/reply.ts';
import type { ReportRequest } from '../../domain/report.ts';
import { nextSending } from '../../domain/sending-hours.ts';

/** "7/7 đơn vị đã nộp": said once to the chair's secretariat, whatever is sent back later. The key keeps it to one. */
export async function tellAllFiled(call: ChoreCall): Promise<ChoreOutcome> {
  const requests = await call.store.reminders.openRequests(call.now);
  const ids = requests.map(({ id }) => id);
  const standings = await call.store.reminders.standings(ids);
  const papers = await call.store.reminders.filedElsewhere(ids);
  const inHand = new Set([
    ...standings.filter(({ state }) => state === 'submitted' || state === 'approved').map(keyOf),
    ...papers.map(keyOf),
  ]);
  const complete = requests.filter(
    ({ id, duties }) =>
      duties.length > 0 && duties.every(({ unit }) => inHand.has(keyOf({ request: id, unit }))),
  );
  const notices: Notice[] = [];
  for (const request of complete) notices.push(...(await noticesAbout(call, request)));
  return { notices };
}

function keyOf({ request, unit }: { readonly request: number; readonly unit: string }): string {
  return `${request}/${unit}`;
}

async function noticesAbout(call: ChoreCall, request: ReportRequest): Promise<readonly Notice[]> {
  const { from } = nextSending(call.now, call.directory.calendar);
  const all = countText(request.duties.length);
  return (await secretariatOf(call, request)).map(({ id }) => ({
    key: `all-filed/${request.id}`,
    to: { person: id },
    kind: 'notice',
    reply: { paragraphs: [phrase('board-all-filed', { report: request.title, all })] },
    notBefore: from,
  }));
}
