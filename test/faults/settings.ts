/** How long the series is: `npm test` runs the short form, `npm run test:faults` the long one. */
export const rounds = Number(process.env.FAULT_ROUNDS ?? 50);
/** The moments that are left when this time is over are left out: the short form must not hold up the others. */
export const mostSeconds = Number(process.env.FAULT_SECONDS ?? 45);
/** Another seed is another series of moments. */
export const seed = Number(process.env.FAULT_SEED ?? 2024);

/** The long form has five thousand people and twenty kills. */
export const broadcast = {
  people: Number(process.env.FAULT_PEOPLE ?? 240),
  kills: Number(process.env.FAULT_KILLS ?? 3),
};

/** How long another process holds the write lock: longer than a writer waits for it. */
export const lockedSeconds = Number(process.env.FAULT_LOCKED ?? 7);
