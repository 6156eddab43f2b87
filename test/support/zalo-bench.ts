import { connectZalo, type ZaloConnection } from '../../src/channels/zalo/connection.ts';
import type { ZaloError } from '../../src/channels/zalo/zalo-error.ts';
import type { TokenStore } from '../../src/chat/channel-tokens.ts';
import { testDatabase, testNow } from './database.ts';
import { type FakeZalo, fakeOa, fakeZalo } from './fake-zalo.ts';

export const tokenRow = `zalo/${fakeOa.oaId}`;
export const an = '1111111111111111111';

export interface ZaloBench extends ZaloConnection {
  readonly zalo: FakeZalo;
  readonly store: TokenStore;
  /** Of the database. */
  readonly path: string;
  /** Moved by hand. */
  readonly clock: { now: Date };
  /** Everything that was logged, as one would read it. */
  readonly logged: string[];
  /** Another process on the same database: another client and another memory. */
  again(options?: BenchOptions): ZaloConnection;
}

export interface BenchOptions {
  /** Null: none is set. */
  readonly refreshToken?: string | null;
  readonly appSecret?: string;
  readonly timeoutMs?: number;
  readonly store?: TokenStore;
}

/** The client with its tokens, a database and a pretended Zalo that knows one officer. Nothing waits in real time. */
export async function zaloBench(options: BenchOptions = {}): Promise<ZaloBench> {
  const clock = { now: testNow };
  const zalo = await fakeZalo(() => clock.now);
  zalo.person(an);
  const database = await testDatabase(() => clock.now);
  const logged: string[] = [];
  const note = (fields: object, sentence: string) =>
    void logged.push(`${sentence} ${JSON.stringify(fields)}`);
  const again = ({
    refreshToken,
    appSecret,
    timeoutMs = 10_000,
    store = database.tokens,
  }: BenchOptions = {}) => {
    const { refreshToken: first, ...settings } = zalo.settings;
    return connectZalo({
      settings: {
        ...settings,
        ...(appSecret !== undefined && { appSecret }),
        ...(refreshToken !== null && { refreshToken: refreshToken ?? first }),
      },
      store,
      now: () => clock.now,
      log: { info: note, warn: note, error: note },
      timeoutMs,
      pause: async () => undefined,
    });
  };
  return { ...again(options), zalo, clock, logged, again, store: database.tokens, path: database.path };
}

/** The typed failure of a call; anything else is a failure of the test. */
export async function failureIn(call: Promise<unknown>): Promise<ZaloError> {
  const outcome: unknown = await call.catch((error: unknown) => error);
  if (outcome instanceof Error && outcome.name === 'ZaloError') return outcome as ZaloError;
  throw new Error('the call did not fail in a typed way', { cause: outcome });
}

export function hoursLater(hours: number, from = testNow): Date {
  return new Date(from.getTime() + hours * 3_600_000);
}
