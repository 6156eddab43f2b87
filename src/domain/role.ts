/** What a person may do for a unit. The chair's rights come with the unit's office of the year, not with a role. */
export const roles = ['officer', 'leader', 'observer', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A role for a unit (or for the whole, where no unit is named), between two ISO days. */
export interface Seat {
  readonly role: Role;
  readonly unit?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export function seatHoldsOn(seat: Seat, day: string): boolean {
  return (seat.validFrom ?? '') <= day && day <= (seat.validTo ?? '9999');
}
