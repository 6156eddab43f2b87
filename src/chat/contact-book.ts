/** What is known of a chat of a messenger, beside what is said there. */
export interface Contact {
  /** When somebody last wrote, pressed or followed there, to ten minutes: it may have been later, never earlier. */
  readonly heardAt?: Date;
  readonly isFollowing?: boolean;
  /** Since when it cannot be reached, and why. */
  readonly unreachable?: { readonly since: Date; readonly failure: string };
  /** The chat that a group has become. */
  readonly movedTo?: string;
}

/** The chats of one messenger. Cheap to tell: what is known already is not written again. */
export interface ContactBook {
  /** Somebody was active there, which also means that the chat can be reached again. Late news changes nothing. */
  heard(chat: string, at: Date): Promise<void>;
  /** Following counts as being active; leaving does not. */
  following(chat: string, isFollowing: boolean, at: Date): Promise<void>;
  /** The messenger said that nothing will arrive there. */
  unreachable(chat: string, failure: string, at: Date): Promise<void>;
  /** A group goes on under another id. */
  moved(chat: string, to: string): Promise<void>;
  /** Of a chat that nobody has heard of there is none. */
  of(chats: readonly string[]): Promise<ReadonlyMap<string, Contact>>;
}
