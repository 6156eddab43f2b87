/** The chair of a cluster passes on: from the chair before to the chair of the year. */
export interface Handover {
  readonly cluster: string;
  /** The cluster year of the new chair. */
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** ISO day from which the rights are the new chair's. */
  readonly onDay: string;
  /** When each side said that the pack is right. */
  readonly givenAt?: Date;
  readonly takenAt?: Date;
}

/** Nothing of it can be taken back once the rights have moved. */
export function canBeUndone({ onDay }: Handover, today: string): boolean {
  return today < onDay;
}
