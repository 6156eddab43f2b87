// Many people who write at once: as soon as they are answered (closed), or at a fixed rate whatever happens (open).
import { setTimeout as pause } from 'node:timers/promises';

/** A chat and what is said there next, all chats in turn. */
export function inTurn(chats, texts) {
  let next = 0;
  return () => {
    const [chat, round] = [chats[next % chats.length], Math.floor(next / chats.length)];
    next += 1;
    return { chat, text: texts[(round + next) % texts.length] };
  };
}

/**
 * `together` people write, each again as soon as the one before is answered. Yields what was answered in each of
 * `windows` windows, after a warm-up of so many turns or, where that takes long, so many milliseconds.
 */
export async function closedLoop({ say, next, together, warmUp, windowMs, windows, processorSeconds }) {
  const all = [];
  let isOver = false;
  const person = async () => {
    while (!isOver) {
      const { chat, text } = next();
      all.push({ ...(await say(chat, text)), at: performance.now() });
    }
  };
  const people = Promise.all(Array.from({ length: together }, person));
  const work = (async () => {
    await warmedUp(all, warmUp);
    const results = [];
    for (let window = 0; window < windows; window += 1) {
      const [from, began, spent] = [all.length, performance.now(), processorSeconds()];
      await pause(windowMs);
      const turns = all.slice(from);
      const seconds = (performance.now() - began) / 1_000;
      results.push({
        perSecond: turns.length / seconds,
        processorUs: ((processorSeconds() - spent) / turns.length) * 1e6,
        acks: turns.map(({ ack }) => ack),
        sends: turns.map(({ sent }) => sent),
      });
    }
    isOver = true;
    return results;
  })();
  const [results] = await Promise.all([Promise.race([work, people.then(() => work)]), people]);
  return results;
}

async function warmedUp(all, { turns, mostMs }) {
  const until = performance.now() + mostMs;
  while (all.length < turns && performance.now() < until) await pause(20);
}

/**
 * Somebody writes at each of the moments, whether or not the others were answered. Times count from the moment at which
 * it was to be said: what could not even be said in time is not left out.
 */
export async function openLoop({ say, next, moments }) {
  const began = performance.now();
  const said = [];
  for (let index = 0; index < moments.length; ) {
    const elapsed = performance.now() - began;
    for (; index < moments.length && moments[index] <= elapsed; index += 1) {
      const { chat, text } = next();
      said.push(say(chat, text, { since: began + moments[index] }));
    }
    await pause(1);
  }
  const turns = await Promise.all(said);
  return { acks: turns.map(({ ack }) => ack), sends: turns.map(({ sent }) => sent) };
}

/** So many moments, evenly over so many milliseconds. */
export function evenly(count, ms) {
  return Array.from({ length: count }, (_, index) => (index * ms) / count);
}
