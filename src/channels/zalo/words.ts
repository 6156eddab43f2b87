/** The sentences that the channel itself adds to a message. */
export interface ZaloWords {
  /** Above buttons that come without any text. */
  readonly choose: string;
  /** Fetched by a link instead, for a day. */
  readonly fileLink: (name: string, link: string) => string;
  readonly fileKind: (name: string) => string;
  readonly fileTooLarge: (name: string) => string;
  /** The Excel file did not go; its CSV did. */
  readonly csvInstead: (name: string, csv: string) => string;
}
