import { type Offer, offerCode, parseOffer } from '../../chat/event.ts';

/** A press comes back as a text like any other; this sign at its start tells it from what people write. */
const SIGN = '#';

export function pressPayload(job: number, index: number): string {
  return SIGN + offerCode(job, index);
}

export function pressedOffer(text: string): Offer | undefined {
  const code = text.trim();
  return code.startsWith(SIGN) ? parseOffer(code.slice(SIGN.length)) : undefined;
}
