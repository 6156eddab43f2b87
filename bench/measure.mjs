// What every story of npm run bench shares: lists of times, their percentiles, the rows it reports, and the size of it all.
// A story is a process of its own. Started by run.mjs it hands its rows over; started alone it prints them.
import { printTable } from './report.mjs';

/** BENCH_SCALE=0.01 shows in seconds that everything runs; its figures mean nothing. */
const SCALE = Number(process.env.BENCH_SCALE ?? 1);

/** So many of it, at this scale. */
export function scaled(count, least = 1) {
  return Math.max(least, Math.round(count * SCALE));
}

/**
 * Runs a story. `note(what, value, unit, aim)` adds a row; an aim is `{ most }` or `{ least }` and the row says whether it
 * was met.
 */
export async function story(title, tell) {
  const rows = [];
  const note = (what, value, unit, aim) => {
    rows.push(withVerdict({ title, what, value, unit, ...aim }));
  };
  await tell(note);
  if (process.send) process.send(rows);
  else printTable(rows);
}

/** Says of a row with an aim whether it is met. */
export function withVerdict(row) {
  const { value, most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = row;
  if (row.most === undefined && row.least === undefined) return row;
  return { ...row, met: value <= most && value >= least };
}

/** The value below which this share of the list lies. */
export function percentile(list, share) {
  if (list.length === 0) throw new Error('nothing was measured');
  const sorted = Float64Array.from(list).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export function median(list) {
  return percentile(list, 0.5);
}

/**
 * Times and processor time of each run, in milliseconds. Warm-up is a tenth of the runs. What the processor worked, all
 * threads together, is the same on a busy machine.
 */
export async function timed(runs, work) {
  for (let i = 0; i < runs / 10; i++) await work(i);
  const [times, processor] = [[], []];
  for (let i = 0; i < runs; i++) {
    const [start, spent] = [performance.now(), process.cpuUsage()];
    await work(i);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(spent);
    processor.push((user + system) / 1_000);
  }
  return { times, processor };
}

/** Notes the median of the processor's work, as well as both of the times. */
export function noteWork(note, what, { times, processor }) {
  noteTimes(note, what, times);
  note(`${what}, processor p50`, percentile(processor, 0.5), 'ms');
}

/** Notes the median and the slowest hundredth of a list of milliseconds. */
export function noteTimes(note, what, times, { p50, p99 } = {}) {
  note(`${what}, p50`, percentile(times, 0.5), 'ms', p50);
  note(`${what}, p99`, percentile(times, 0.99), 'ms', p99);
}

export function megabytes(bytes) {
  return bytes / 1024 / 1024;
}
