/** Where a person talks to the bot: a channel's name and the channel's own chat id. */
export interface Address {
  readonly channel: string;
  readonly chat: string;
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
} & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'file'; readonly file: InboundFile }
  | { readonly kind: 'joined'; readonly ref?: string }
  | { readonly kind: 'left' }
);
