import type { Address } from '../chat/event.ts';
import { type ConversationState, readState, writeState } from './conversation-state.ts';
import type { ConversationRecord, ConversationStore } from './store.ts';

/** What is remembered of the chats of one transaction: loaded together, saved together, each once. */
export interface ChatStates {
  /** Loads together what is going to be asked for. */
  have(addresses: readonly Address[]): Promise<void>;
  of(address: Address): Promise<ConversationState>;
  set(address: Address, state: ConversationState): void;
  save(at: Date): Promise<void>;
}

interface Entry {
  readonly address: Address;
  readonly version: number;
  state: ConversationState;
  isChanged: boolean;
}

/** Loads the given chats at once; another one is loaded when it is asked for. */
export async function openStates(
  store: ConversationStore,
  addresses: readonly Address[],
): Promise<ChatStates> {
  const entries = new Map<string, Entry>();

  async function load(wanted: readonly Address[]): Promise<void> {
    const records = await store.load(wanted);
    for (const [index, address] of wanted.entries()) {
      const { state, version = 0 } = records[index] ?? {};
      entries.set(keyOf(address), { address, version, state: readState(state), isChanged: false });
    }
  }

  if (addresses.length > 0) await load(addresses);
  return {
    async have(wanted) {
      const missing = new Map(wanted.map((address) => [keyOf(address), address]));
      for (const key of entries.keys()) missing.delete(key);
      if (missing.size > 0) await load([...missing.values()]);
    },
    async of(address) {
      if (!entries.has(keyOf(address))) await load([address]);
      return entryOf(entries, address).state;
    },
    set(address, state) {
      const entry = entryOf(entries, address);
      entry.state = state;
      entry.isChanged = true;
    },
    async save(at) {
      await store.save([...entries.values()].filter(({ isChanged }) => isChanged).map(recordOf), at);
    },
  };
}

function recordOf({ address: { channel, chat }, version, state }: Entry): ConversationRecord {
  return { channel, chat, state: writeState(state), version };
}

function entryOf(entries: ReadonlyMap<string, Entry>, address: Address): Entry {
  const entry = entries.get(keyOf(address));
  if (!entry) throw new Error('the state of a chat is set before it was loaded');
  return entry;
}

function keyOf({ channel, chat }: Address): string {
  return JSON.stringify([channel, chat]);
}
