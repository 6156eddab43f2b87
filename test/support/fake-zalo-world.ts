/** The state of the pretended Zalo: one OA, its grant, its people. Times come from the clock that is handed in. */

export const fakeOa = {
  appId: '1234567890123456789',
  appSecret: 'test-app-secret',
  oaId: '2222222222222222222',
  oaSecretKey: 'test-oa-secret-key',
} as const;

export interface FakePerson {
  readonly id: string;
  readonly phone?: string;
  readonly name: string;
  follows: boolean;
  /** Undefined: never. */
  lastInteraction: Date | undefined;
  state: 'active' | 'blocked' | 'inactive' | 'restricted';
}

export interface FakeTemplate {
  readonly params: readonly string[];
  readonly byUid: boolean;
  readonly isApproved: boolean;
}

/** What really reached a person, and what it was paid from. */
export interface Delivered {
  readonly id: string;
  readonly to: string;
  readonly kind: 'text' | 'buttons' | 'image' | 'file' | 'infoRequest' | 'template' | 'zns';
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly type: string; readonly payload: unknown }[];
  readonly paidFrom: 'reply' | 'sub_quota' | 'billed' | 'template' | 'zns';
  readonly quoted?: string;
  readonly attachment?: string;
  readonly template?: { readonly id: string; readonly data: Readonly<Record<string, string>> };
  readonly trackingId?: string;
  readonly at: Date;
}

export interface Upload {
  readonly handle: string;
  readonly kind: 'image' | 'file';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Date;
}

export interface FakeWorld {
  readonly now: () => Date;
  readonly people: Map<string, FakePerson>;
  readonly templates: Map<string, FakeTemplate>;
  readonly delivered: Delivered[];
  readonly uploads: Upload[];
  /** Left of the monthly allowance for messages between 48 hours and 7 days. */
  subQuota: number;
  /** Left of today's templates by phone. */
  znsQuota: number;
  /** Calls a minute. */
  ratePerMinute: number;
  /** What the OA as such is refused with: -224 without the package, -223 without consent … */
  refusesAll: number | undefined;
  /** How long a message takes, half of it before it is accepted. */
  latencyMs: number;
}

export function fakeWorld(now: () => Date): FakeWorld {
  return {
    now,
    people: new Map(),
    templates: new Map(),
    delivered: [],
    uploads: [],
    subQuota: 500,
    znsQuota: 500,
    ratePerMinute: 4_000,
    refusesAll: undefined,
    latencyMs: 0,
  };
}

/** What Zalo says instead of doing it. */
export class Refused extends Error {
  readonly code: number;

  constructor(code: number, said = sentences[code] ?? 'refused') {
    super(said);
    this.code = code;
  }
}

const sentences: Readonly<Record<number, string>> = {
  [-32]: 'Your OA reached limit call api',
  [-100]: 'attachment_id was expired',
  [-124]: 'Access token invalid',
  [-200]: 'Send message failed',
  [-210]: 'Parameter exceeds allowable limit',
  [-211]: 'Out of quota',
  [-213]: 'User has not followed OA',
  [-216]: 'Access token is invalid',
  [-217]: 'User has blocked invitation from OA',
  [-220]: 'access_token is expired or removed',
  [-223]: 'OA has not authorized this API',
  [-224]: 'The OA needs to upgrade OA Tier Package to use this feature',
  [-227]: 'User is banned or inactive for more than 45 days',
  [-230]: 'User has not interacted with the OA in the past 7 days',
  [-232]: 'User has not interacted with the OA, or the last interaction has expired',
  [-233]: 'message type is invalid or not support',
  [-240]: 'MessageV2 API has been shut down, please switch to MessageV3',
  [-244]: 'User has restricted this message type from your OA',
  [-249]: 'Template does not support send via UID',
};
