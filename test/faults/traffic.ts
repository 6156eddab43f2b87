import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Random } from './random.ts';
import { platforms, type Town } from './town.ts';

/** Looks again and again until it is so; fails after so many seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds: number): Promise<void> {
  for (const end = performance.now() + seconds * 1_000; !(await isSo()); await pause(50))
    if (performance.now() > end) throw new Error(`it did not come to that in ${seconds} seconds`);
}

/** Everybody asks once: from then on a message may be brought to them. */
export function everybodyAsks(town: Town): void {
  for (const platform of platforms) for (const chat of town.chats[platform]) town.ask(platform, chat);
}

/** Somebody on each platform asks so many times a second, until it is stopped. */
export function traffic(town: Town, random: Random, aSecond: number): { stop(): void } {
  const timer = setInterval(() => {
    for (const platform of platforms) town.ask(platform, random.of(town.chats[platform]));
  }, 1_000 / aSecond);
  onTestFinished(() => clearInterval(timer));
  return { stop: () => clearInterval(timer) };
}
