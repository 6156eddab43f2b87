import type { Heard, Stage } from '../../support/stage.ts';
import { textOf } from '../people/house.ts';

/** An ordinary notice to all units and the observers, up to its preview. Everything in it is test data. */
export async function written(
  stage: Stage,
  chat: string,
  text = 'Nội dung thử nghiệm.',
): Promise<readonly Heard[]> {
  await stage.say(chat, '/thongbao');
  await stage.press(chat, 'Soạn thông báo');
  for (const answer of [
    'thông báo thường',
    'về việc thử nghiệm',
    text,
    'tất cả',
    'có gửi',
    'ngay sau khi xác nhận',
  ])
    await stage.say(chat, answer);
  return stage.press(chat, 'Xem trước');
}

/** The count on the button of the latest card. */
export function sendLabel(heard: readonly Heard[]): string {
  const label = heard
    .flatMap(({ message }) => message.choices)
    .map((choice) => choice.label)
    .find((text) => /^Gửi \d+ người$/.test(text));
  if (label === undefined) throw new Error(`no button to send in: ${textOf(heard)}`);
  return label;
}

/** Written and confirmed with the word; what was said then. */
export async function confirmed(stage: Stage, chat: string, text?: string): Promise<string> {
  const label = sendLabel(await written(stage, chat, text));
  await stage.press(chat, label);
  return textOf(await stage.say(chat, 'Gửi'), chat);
}

/** The messages with the button of an announcement, by chat. */
export function announced(heard: readonly Heard[]): readonly string[] {
  return heard
    .filter(({ message }) => message.choices.some(({ value }) => value.startsWith('announcements:ack:')))
    .map(({ chat }) => chat)
    .sort();
}
