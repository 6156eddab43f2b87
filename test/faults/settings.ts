/** `npm test` runs the short form; `npm run test:faults` (FAULT_FORM=long) the long one. */
export const isLong = process.env.FAULT_FORM === 'long';

function setting(name: string, short: number, long: number): number {
  return Number(process.env[name] ?? (isLong ? long : short));
}

/** Another seed is another series of moments. */
export const seed = Number(process.env.FAULT_SEED ?? 2024);

/** Kills at random moments, and after how long those that are left are left out: nothing must hold up the others. */
export const kills = {
  rounds: setting('FAULT_ROUNDS', 25, 200),
  mostSeconds: setting('FAULT_SECONDS', 30, 360),
};

/** Two processes that broadcast, and how often one of them is killed. */
export const broadcast = {
  people: setting('FAULT_PEOPLE', 180, 5_000),
  kills: setting('FAULT_KILLS', 2, 20),
};

/** How long another process holds the write lock: longer than a messenger is made to wait. */
export const lockedSeconds = setting('FAULT_LOCKED', 6.5, 12);

/** How many people are told while processes are replaced, and how often one is. */
export const rolling = { people: setting('FAULT_ROLLING', 320, 1_500), seconds: isLong ? 5 : 1 };

/** How long one person floods the bot. */
export const flood = { seconds: setting('FAULT_FLOOD', 1, 30) };
