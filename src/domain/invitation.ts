import type { Role } from './role.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const LINK_LIFE_MS = 7 * DAY;
export const CODE_LIFE_MS = 10 * MINUTE;
/** Wrong codes from one chat before it must wait, and how often one code may turn up without being used. */
export const MOST_CODE_TRIES = 5;
const GUARD_WINDOW_MS = 60 * MINUTE;
const LOCK_MS = 60 * MINUTE;

/** A one-time way in: to a role, or to another account for somebody who is known. Neither link nor code is in it. */
export interface Invitation {
  readonly id: number;
  readonly role: Role;
  readonly unit?: string;
  /** Of who is invited, where the inviter knows it. */
  readonly name?: string;
  /** Who gets another account by it. */
  readonly person?: number;
  readonly invitedBy?: number;
  readonly isPractice: boolean;
  readonly expiresAt: Date;
  readonly codeUntil?: Date;
  /** How often the right code was given. */
  readonly codeTries: number;
  readonly usedAt?: Date;
  readonly usedBy?: number;
  readonly revokedAt?: Date;
}

/** Why nobody comes in by it any more. */
export type InvitationFault = 'used' | 'revoked' | 'expired';

export function invitationFault(invitation: Invitation, now: Date): InvitationFault | undefined {
  if (invitation.usedAt) return 'used';
  if (invitation.revokedAt) return 'revoked';
  return now >= invitation.expiresAt ? 'expired' : undefined;
}

/** Whether the typed code still stands for its invitation; one that turned up in many chats is no secret any more. */
export function isCodeAlive({ codeUntil, codeTries }: Invitation, now: Date): boolean {
  return codeUntil !== undefined && now < codeUntil && codeTries < MOST_CODE_TRIES;
}

/** What one chat has guessed lately. */
export interface CodeGuard {
  readonly tries: number;
  readonly windowFrom: Date;
  readonly lockedUntil?: Date;
}

export function isLocked(guard: CodeGuard | undefined, now: Date): boolean {
  return guard?.lockedUntil !== undefined && now < guard.lockedUntil;
}

/** Wrong codes add up within an hour; the fifth locks the chat for an hour. */
export function afterWrongCode(guard: CodeGuard | undefined, now: Date): CodeGuard {
  const goesOn =
    guard !== undefined &&
    guard.lockedUntil === undefined &&
    now.getTime() - guard.windowFrom.getTime() < GUARD_WINDOW_MS;
  const tries = goesOn ? guard.tries + 1 : 1;
  const windowFrom = goesOn ? guard.windowFrom : now;
  if (tries < MOST_CODE_TRIES) return { tries, windowFrom };
  return { tries, windowFrom, lockedUntil: new Date(now.getTime() + LOCK_MS) };
}
