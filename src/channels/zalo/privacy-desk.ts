import type { SubmittedInfo } from './parse.ts';

/** Where Zalo's news about a person's own data goes. Each resolves when it is safely stored. */
export interface PrivacyDesk {
  /** The person took back, at Zalo, that the OA may hold their data: it must be deleted. */
  withdrew(chat: string, at: Date): Promise<void>;
  /** What Zalo knows of the person has changed: what was copied from there is outdated. */
  changed(chat: string, at: Date): Promise<void>;
  /** The person filled in Zalo's form. */
  submitted(chat: string, info: SubmittedInfo, at: Date): Promise<void>;
}
