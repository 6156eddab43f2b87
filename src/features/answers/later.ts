import type { Call, Facts, Outcome } from '../../bot/feature.ts';
import { unitName } from '../../bot/names.ts';
import { chairToday } from '../../bot/roles.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Intent, Query } from '../../reading/query.ts';

/**
 * Questions about things this release has no data for yet: scores.
 * Each is understood, answered with what is true today, and sent on to the chair. A feature that takes one of these
 * intents over removes its line here.
 */
const answers: Partial<Readonly<Record<Intent, (call: Call) => Phrase>>> = {
  scoring: () => phrase('later-scoring'),
};

export async function answerLater(asked: Query, call: Call): Promise<Outcome> {
  const say = answers[asked.intent];
  if (!say) throw new Error(`${asked.intent} is answered elsewhere`);
  const facts: Facts = { intent: asked.intent };
  return { replies: [{ paragraphs: [say(call), contact(call)] }], facts };
}

function contact(call: Call): Phrase {
  const chair = chairToday(call, call.speaker.unit);
  return chair
    ? phrase('later-contact', { year: String(chair.year), unit: unitName(call, chair.unit) })
    : phrase('later-contact-unknown');
}
