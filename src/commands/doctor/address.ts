import { phrase } from '../../chat/reply.ts';
import type { Settings } from '../../config.ts';
import { type Finding, failed, MINUTE_MS, moment, ok, type Patient } from './finding.ts';

const ASK_MS = 10_000;
const MOST_BODY = 1_000;
/** Signatures of Zalo that are older are refused, and deadlines are told in minutes. */
const OFF_BY_MS = 2 * MINUTE_MS;

/** Whether the address that the messengers call leads to a bot: asked as anybody on the internet would. */
export async function address({ settings }: Patient): Promise<Finding[]> {
  const call = doorOf(settings);
  if (!call) return [];
  try {
    const answer = await fetch(call.url, { ...call.init, signal: AbortSignal.timeout(ASK_MS) });
    const body = (await answer.text()).slice(0, MOST_BODY);
    if (answer.status === call.status && body.startsWith(call.body))
      return [ok('address', phrase('doctor-address-good'))];
    const found = phrase('doctor-address-other', { status: String(answer.status) });
    return [failed('address', found, phrase('doctor-address-advice'))];
  } catch (error) {
    const found = phrase('doctor-address-away', { code: networkCode(error) });
    return [failed('address', found, phrase('doctor-address-advice'))];
  }
}

/** Zalo's door says that it is there; Telegram's refuses who has no secret. */
function doorOf({ publicUrl, zalo, telegram }: Settings) {
  if (publicUrl === undefined) return undefined;
  if (zalo) return { url: `${publicUrl}/webhooks/zalo`, init: {}, status: 200, body: '{"status":"ok"' };
  if (telegram?.mode !== 'webhook') return undefined;
  return {
    url: `${publicUrl}/webhooks/telegram`,
    init: { method: 'POST', body: '{}' },
    status: 401,
    body: '{"error":',
  };
}

/** The machine's clock beside those of others: the database's, and the messengers'. */
export async function clock({ core, settings, now }: Patient): Promise<Finding[]> {
  const others = [
    await core.database.condition.serverTime(),
    ...(await Promise.all(rootsOf(settings).map(timeAt))),
  ].filter((time) => time !== undefined);
  const advice = phrase('doctor-clock-advice');
  if (now.getUTCFullYear() < 2026) return [failed('clock', phrase('doctor-clock-old'), advice)];
  const off = others.map((time) => Math.abs(time.getTime() - now.getTime())).find((ms) => ms > OFF_BY_MS);
  if (off !== undefined)
    return [failed('clock', phrase('doctor-clock-off', { minutes: Math.round(off / MINUTE_MS) }), advice)];
  const last = await core.database.heartbeat.last();
  if (last && last.getTime() - now.getTime() > OFF_BY_MS)
    return [failed('clock', phrase('doctor-clock-back', { at: moment(last) }), advice)];
  return [ok('clock', phrase('doctor-clock-good', { at: moment(now) }))];
}

function rootsOf({ telegram, zalo }: Settings): string[] {
  return [...(telegram ? [telegram.apiRoot] : []), ...(zalo ? [zalo.apiRoot] : [])];
}

/** Every web server says what time it is, whatever it is asked. */
async function timeAt(root: string): Promise<Date | undefined> {
  try {
    const { headers } = await fetch(root, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(ASK_MS),
    });
    const time = new Date(headers.get('date') ?? Number.NaN);
    return Number.isNaN(time.getTime()) ? undefined : time;
  } catch {
    return undefined;
  }
}

/** "ENOTFOUND", "CERT_HAS_EXPIRED": never the words, which may quote the address. */
function networkCode(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return error instanceof Error && error.name === 'TimeoutError' ? 'ETIMEDOUT' : 'EUNKNOWN';
}
