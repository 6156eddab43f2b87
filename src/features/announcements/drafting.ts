import type { NewAnnouncement } from '../../bot/announcement-store.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, dueText } from '../../bot/names.ts';
import type { Message } from '../../chat/message.ts';
import { apart, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { audienceOf, type Reached } from './audience.ts';
import { audienceCard, channelName, channelsOf } from './audience-words.ts';
import { audienceOfCorrection } from './correction-audience.ts';
import { messageOf } from './message.ts';
import { auditOf, choice, literal, onOwn, refOf, replied } from './room.ts';

type Written = Omit<NewAnnouncement, 'number' | 'author' | 'isPractice'>;

/** Stores what was written and shows its author the very messages, and whom they would reach. Nothing is sent. */
export async function draft(call: Call, written: Written): Promise<Outcome> {
  const { personId: author, isPractice = false } = call.speaker;
  const number = await call.store.announcements.nextNumber(written.cluster, written.year);
  const announcement: NewAnnouncement = {
    ...written,
    ...{ number, isPractice },
    ...(author !== undefined && { author }),
  };
  return {
    ...(await drafted(call, announcement)),
    writes: [
      async (store) => {
        await store.announcements.add(announcement, call.now);
        await store.audit.add(auditOf(call, 'announcement.drafted', announcement));
      },
    ],
  };
}

async function drafted(call: Call, announcement: NewAnnouncement): Promise<Outcome> {
  const reached = await audienceFor(call, announcement);
  return replied(...previewOf(call, announcement, reached), cardOf(call, announcement, reached));
}

/** A correction goes to exactly those who got what it corrects; everything else by its rule. */
export function audienceFor(
  call: Call,
  announcement: Pick<Announcement, 'audience' | 'corrects' | 'author'>,
): Promise<readonly Reached[]> {
  return announcement.corrects === undefined
    ? audienceOf(call, announcement.audience, announcement.author)
    : audienceOfCorrection(call, announcement.corrects);
}

/** One after another what each channel would show, cut as the channel cuts it. */
export function previewOf(
  call: Call,
  announcement: Pick<Announcement, 'kind' | 'title' | 'text' | 'year' | 'number' | 'decision'>,
  reached: readonly Reached[],
): readonly Reply[] {
  const message = messageOf(call, { ...announcement, id: 0 }, 'vi');
  return channelsOf(reached).flatMap((channel) => shown(call, channel, message));
}

function shown(call: Call, channel: string, message: Message): readonly Reply[] {
  const { texts, buttons, files } = call.preview(channel, message, 'announcement');
  const parts = { channel: channelName(channel), parts: countText(texts.length + files.length) };
  const below: readonly Phrase[] =
    buttons.length > 0 ? [literal(`[${buttons.join('] [')}]`), ...files.map(literal)] : files.map(literal);
  return [
    { paragraphs: [phrase('announcements-preview', parts)] },
    ...texts.map((text, index) => ({
      paragraphs: [literal(text), ...(index === texts.length - 1 ? below : [])],
    })),
  ];
}

function cardOf(
  call: Call,
  announcement: Pick<Announcement, 'year' | 'number' | 'audience' | 'plannedAt' | 'corrects'>,
  reached: readonly Reached[],
): Reply {
  const count = reached.filter(({ way }) => way.kind === 'address').length;
  const ref = refOf(announcement);
  return {
    paragraphs: [
      phrase('announcements-draft', { reference: referenceOf(announcement) }),
      ...audienceCard(call, announcement.audience, reached),
      ...apart(
        announcement.plannedAt
          ? [phrase('announcements-planned-for', { at: dueText(announcement.plannedAt) })]
          : [],
      ),
      ...(count === 0 ? [phrase('announcements-nobody')] : []),
    ],
    choices: [
      ...(count > 0
        ? [choice(phrase('announcements-choice-send', { people: countText(count) }), 'send', ref, count)]
        : []),
      ...(announcement.corrects === undefined
        ? [choice(phrase('announcements-choice-edit'), 'edit', ref)]
        : []),
      choice(phrase('announcements-choice-discard'), 'discard', ref),
    ],
  };
}

/** The very messages once more, and the card where it is still a draft. */
export function showPreview([ref]: readonly string[], call: Call): Promise<Outcome> {
  return onOwn(ref, call, async (announcement) => {
    const reached = await audienceFor(call, announcement);
    const card = announcement.state === 'draft' ? [cardOf(call, announcement, reached)] : [];
    return replied(...previewOf(call, announcement, reached), ...card);
  });
}

/** The card alone: what has changed since it was shown is in it. */
export async function cardAgain(
  call: Call,
  announcement: Announcement,
  reached: readonly Reached[],
): Promise<Outcome> {
  const card = cardOf(call, announcement, reached);
  return replied({ ...card, paragraphs: [phrase('announcements-audience-changed'), ...card.paragraphs] });
}
