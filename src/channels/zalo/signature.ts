import { createHash, timingSafeEqual } from 'node:crypto';

const DEFAULT_WINDOW_MS = 2 * 60 * 60_000;

export interface SignedBody {
  readonly appId: string;
  readonly oaSecretKey: string;
  /** The value of `X-ZEvent-Signature`. */
  readonly header: string | undefined;
  /** The bytes as they came: written anew, they are others. */
  readonly body: Uint8Array;
  readonly now: Date;
  /** A retry keeps its first time for more than an hour: a shorter window would drop it. */
  readonly windowMs?: number;
}

/** `stale`: rightly signed, but of another time than now. */
export type SignatureVerdict = 'genuine' | 'forged' | 'stale';

/**
 * Whether the bytes are Zalo's: SHA-256 (not an HMAC) over app id, body, timestamp and the OA's secret key,
 * see https://docs.zaloplatforms.com/docs/OA/webhook
 */
export function verifySignature(signed: SignedBody): SignatureVerdict {
  const { appId, oaSecretKey, header, body, now, windowMs = DEFAULT_WINDOW_MS } = signed;
  const timestamp = timestampIn(body);
  const claimed = macIn(header);
  if (timestamp === undefined || claimed === undefined) return 'forged';
  const mac = createHash('sha256').update(appId).update(body).update(timestamp).update(oaSecretKey).digest();
  if (!timingSafeEqual(mac, claimed)) return 'forged';
  return Math.abs(now.getTime() - Number(timestamp)) <= windowMs ? 'genuine' : 'stale';
}

/** `mac=…`, `mac = …` or the hexadecimal digits alone. */
function macIn(header: string | undefined): Buffer | undefined {
  const digits = /^\s*(?:mac\s*=\s*)?([0-9a-f]{64})\s*$/i.exec(header ?? '')?.[1];
  return digits === undefined ? undefined : Buffer.from(digits, 'hex');
}

/** As text, the way it was signed: a number could lose its last digits. */
function timestampIn(body: Uint8Array): string | undefined {
  const value = topLevelTimestamp(Buffer.from(body).toString('utf8'));
  return value !== undefined && /^\d{1,16}$/.test(value) ? value : undefined;
}

function topLevelTimestamp(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !('timestamp' in value)) return undefined;
    const { timestamp } = value;
    return typeof timestamp === 'string'
      ? timestamp
      : typeof timestamp === 'number'
        ? String(timestamp)
        : undefined;
  } catch {
    return undefined;
  }
}
