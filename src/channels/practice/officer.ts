/** A person made up for training. The handle is also the chat. */
export interface PracticeOfficer {
  readonly handle: string;
  readonly name: string;
  /** As the page shows it. */
  readonly unit?: string;
}
