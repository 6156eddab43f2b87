import type { Call, Feature, Outcome } from '../../bot/feature.ts';
import { clusterName, dateText, momentText } from '../../bot/names.ts';
import { apart, type Phrase, phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { fold } from '../../language/normalise.ts';
import { awardChanges } from './award-changes.ts';
import { figureChanges } from './figure-changes.ts';

/** For whoever looks for the first time. */
const FIRST_LOOK_MS = 30 * 24 * 60 * 60_000;
const WORDS =
  /^(?:(?:co|tu lan truoc den nay co) )?(?:gi moi|gi thay doi|thay doi gi|nhung thay doi|thay doi nao)(?: khong| a| vay| khong a)?$/;

/** What is other than when this chat looked last: new reports, corrected figures, places, awards. */
export const changes: Feature = {
  name: 'changes',
  commands: [
    {
      name: 'thaydoi',
      summary: phrase('help-command-changes'),
      roles: ['observer', 'officer', 'leader', 'admin'],
      purpose: 'ask',
      run: (call) => whatChanged(call),
    },
  ],
  intents: {},
  async hear(text, call) {
    const isAsked = WORDS.test(
      fold(text)
        .replace(/[?.!,]+/g, '')
        .trim(),
    );
    return isAsked && call.speaker.roles.length > 0 ? whatChanged(call) : undefined;
  },
};

async function whatChanged(call: Call): Promise<Outcome> {
  const since = call.lookedAt ?? new Date(call.now.getTime() - FIRST_LOOK_MS);
  const found = await changesSince(since, call);
  const at = momentText(since);
  const head =
    call.lookedAt === undefined
      ? [phrase('changes-first', { date: dateText(isoDate(localDateOf(since))) })]
      : found.length > 0
        ? [phrase('changes-title', { at })]
        : [];
  const none = found.length === 0 ? [phrase('changes-none', { at })] : [];
  return {
    replies: [{ paragraphs: [...head, ...apart(found), ...none] }],
    facts: { intent: 'help' },
    looks: true,
  };
}

/** Whoever belongs to no cluster sees those of all, each below its name. */
async function changesSince(since: Date, call: Call): Promise<readonly Phrase[]> {
  const { clusters } = call.directory.reference;
  if (call.speaker.unit !== undefined || clusters.length < 2) return ofOne(since, call);
  const lines: Phrase[] = [];
  for (const cluster of clusters) {
    const own = await ofOne(since, { ...call, cluster: cluster.code });
    if (own.length > 0) lines.push(phrase('changes-cluster', { cluster: clusterName(cluster) }), ...own);
  }
  return lines;
}

async function ofOne(since: Date, call: Call): Promise<readonly Phrase[]> {
  return [...(await figureChanges(since, call)), ...(await awardChanges(since, call))];
}
