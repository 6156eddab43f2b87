/** Where a person talks to the bot: a channel's name and the channel's own chat id. */
export interface Address {
  readonly channel: string;
  readonly chat: string;
}

/** A button of a message that was sent: the message's row and the button's place in it. */
export interface Offer {
  readonly job: number;
  readonly index: number;
}

/** What stands behind a button on a messenger: short (at most 24 bytes), and of no use in another chat. */
export function offerCode(job: number, index: number): string {
  return `o:${job.toString(36)}:${index}`;
}

export function parseOffer(code: string): Offer | undefined {
  const [, job = '', index = ''] = /^o:([0-9a-z]{1,10}):(\d{1,2})$/.exec(code) ?? [];
  return job === '' ? undefined : { job: Number.parseInt(job, 36), index: Number(index) };
}

export interface InboundFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** The channel's own handle; the content is fetched through the channel. */
  readonly handle: string;
}

/** What happened in a chat, the same shape for every channel. A redelivery keeps its id. */
export type InboundEvent = {
  /** The channel's own id of the event. */
  readonly id: string;
  readonly from: Address;
  readonly at: Date;
  /** Said before a whole group: answered with what is public only, as if nobody were known there. */
  readonly inGroup?: true;
} & (
  | { readonly kind: 'text'; readonly text: string }
  /** A button: its value, or which of the buttons of which message (see `offerCode`), to be looked up. */
  | { readonly kind: 'choice'; readonly value: string; readonly offer?: Offer }
  | { readonly kind: 'file'; readonly file: InboundFile }
  | { readonly kind: 'joined'; readonly ref?: string }
  /** Can be reached again, and has said nothing: nothing is answered. */
  | { readonly kind: 'returned' }
  | { readonly kind: 'left' }
  /** Took back, at the messenger, that their data may be kept. */
  | { readonly kind: 'withdrew' }
);
