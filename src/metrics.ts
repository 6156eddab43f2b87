import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from './app.ts';
import type { Database } from './bot/store.ts';
import type { Channel } from './chat/channel.ts';

/** What a Prometheus server may read. No label holds a chat, a name or a word of a message. */
export interface Metrics extends Observer {
  /** The text of `GET /metrics`. */
  read(): Promise<string>;
}

export function createMetrics(database: Database, channels: readonly Channel[], now: () => Date): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'bot_turns_total',
    help: 'Events worked on, by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'bot_turn_group_seconds',
    help: 'From taking a group of events up to its commit.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const sends = new Counter({
    name: 'bot_sends_total',
    help: 'Attempts to send, by channel, kind of message and outcome.',
    labelNames: ['channel', 'kind', 'outcome'],
    registers,
  });
  const chores = new Counter({
    name: 'bot_chores_total',
    help: 'Runs of the work of the clock, by chore and what became of them.',
    labelNames: ['chore', 'outcome'],
    registers,
  });
  const choreSeconds = new Gauge({
    name: 'bot_chore_seconds',
    help: 'How long the last run of a chore took.',
    labelNames: ['chore'],
    registers,
  });
  const choreDone = new Gauge({
    name: 'bot_chore_done_timestamp_seconds',
    help: 'When a chore was last done.',
    labelNames: ['chore'],
    registers,
  });
  outboxGauges(database, now, registers);
  new Gauge({
    name: 'bot_backup_timestamp_seconds',
    help: 'When the last backup was written; 0 where there was none.',
    registers,
    async collect() {
      this.set(((await database.condition.lastBackup())?.getTime() ?? 0) / 1_000);
    },
  });
  new Gauge({
    name: 'bot_channel_up',
    help: 'Whether a messenger can be reached (1) or not (0).',
    labelNames: ['channel'],
    registers,
    collect() {
      for (const { name, health } of channels) this.set({ channel: name }, (health?.().ok ?? true) ? 1 : 0);
    },
  });
  return {
    read: () => registry.metrics(),
    turned(count, outcome, ms) {
      turns.inc({ outcome }, count);
      turnSeconds.observe(ms / 1_000);
    },
    sent: (channel, kind, outcome) => sends.inc({ channel, kind, outcome }),
    ran(chore, outcome, ms) {
      chores.inc({ chore, outcome });
      choreSeconds.set({ chore }, ms / 1_000);
      if (outcome === 'done') choreDone.set({ chore }, now().getTime() / 1_000);
    },
  };
}

/** Each looks for itself: gauges are read side by side. */
function outboxGauges(database: Database, now: () => Date, registers: Registry[]): void {
  new Gauge({
    name: 'bot_outbox_waiting',
    help: 'Messages that are due and not sent yet, by channel.',
    labelNames: ['channel'],
    registers,
    async collect() {
      this.reset();
      for (const { channel, count } of await database.jobs.waiting(now())) this.set({ channel }, count);
    },
  });
  new Gauge({
    name: 'bot_outbox_oldest_seconds',
    help: 'How long the oldest of them is due.',
    labelNames: ['channel'],
    registers,
    async collect() {
      this.reset();
      for (const { channel, oldest } of await database.jobs.waiting(now()))
        this.set({ channel }, Math.max(0, (now().getTime() - oldest.getTime()) / 1_000));
    },
  });
}
