/** How the database is, for whoever runs the bot. */
export interface ConditionStore {
  /** What is wrong inside, in the database's own words; empty where it is whole. Reads all of it: takes its time. */
  damage(): Promise<readonly string[]>;
  /** Names of the database's settings by which something could be lost that was said to be kept. */
  unsafeSettings(): Promise<readonly string[]>;
  /** The clock of the server; undefined where the database is a file of this machine. */
  serverTime(): Promise<Date | undefined>;
  /** Events that are not worked on yet: how many, and since when the oldest waits. */
  waitingEvents(): Promise<{ readonly count: number; readonly oldest?: Date }>;
  /** Events that were given up after several tries. */
  eventsSetAside(since: Date): Promise<number>;
  /** That a whole backup was written at that moment. A restored database knows of those before its own. */
  noteBackup(at: Date): Promise<void>;
  lastBackup(): Promise<Date | undefined>;
}
