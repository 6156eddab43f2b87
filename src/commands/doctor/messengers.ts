import { probes } from '../../channels/index.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Settings, TelegramSettings } from '../../config.ts';
import { type Finding, failed, HOUR_MS, moment, ok, type Patient, warning } from './finding.ts';

/** Telegram tries again for a day; a failure of this morning is over when nothing waits. */
const RECENT_MS = HOUR_MS;

export function messengers({ settings: { telegram, zalo, practice } }: Patient): Finding[] {
  const on = [...(telegram ? ['Telegram'] : []), ...(zalo ? ['Zalo'] : [])];
  if (on.length > 0) return [ok('messengers', phrase('doctor-messengers-on', { names: on.join(', ') }))];
  if (practice) return [ok('messengers', phrase('doctor-messengers-practice'))];
  return [failed('messengers', phrase('doctor-messengers-none'), phrase('doctor-messengers-advice'))];
}

export async function telegram({ settings, now }: Patient): Promise<Finding[]> {
  if (!settings.telegram) return [];
  const visit = await probes.telegram(settings.telegram);
  switch (visit.found) {
    case 'notReached':
      return [failed('telegram', phrase('doctor-telegram-away'), phrase('doctor-telegram-away-advice'))];
    case 'notTelegram':
      return [failed('telegram', phrase('doctor-telegram-other'), phrase('doctor-telegram-other-advice'))];
    case 'tokenRefused':
      return [failed('telegram', phrase('doctor-telegram-token'), phrase('doctor-telegram-token-advice'))];
    case 'otherFault':
      return [
        failed(
          'telegram',
          phrase('doctor-telegram-fault', { fault: visit.kind }),
          phrase('doctor-telegram-away-advice'),
        ),
      ];
    case 'bot':
      return [
        ok('telegram', phrase('doctor-telegram-good', { username: visit.username })),
        ...webhookOf(settings, settings.telegram, visit.webhook, now),
      ];
  }
}

function webhookOf(
  { publicUrl }: Settings,
  { mode }: TelegramSettings,
  webhook: { readonly url: string; readonly waiting: number; readonly failedAt?: Date } | undefined,
  now: Date,
): Finding[] {
  if (mode === 'polling') {
    if (!webhook) return [];
    return [
      failed('telegram', phrase('doctor-telegram-webhook-set'), phrase('doctor-telegram-webhook-set-advice')),
    ];
  }
  if (!webhook)
    return [
      failed('telegram', phrase('doctor-telegram-no-webhook'), phrase('doctor-telegram-no-webhook-advice')),
    ];
  if (webhook.url !== `${publicUrl}/webhooks/telegram`)
    return [
      failed(
        'telegram',
        phrase('doctor-telegram-webhook-elsewhere'),
        phrase('doctor-telegram-webhook-elsewhere-advice'),
      ),
    ];
  const { failedAt, waiting } = webhook;
  if (waiting === 0 || !failedAt || now.getTime() - failedAt.getTime() > RECENT_MS) return [];
  const found = phrase('doctor-telegram-webhook-fails', { at: moment(failedAt), count: waiting });
  return [failed('telegram', found, phrase('doctor-address-advice'))];
}

export async function zalo({ core, settings, now }: Patient): Promise<Finding[]> {
  if (!settings.zalo) return [];
  const visit = await probes.zalo({
    settings: settings.zalo,
    tokenStore: core.database.tokens,
    now: () => now,
  });
  const findings = settings.publicUrl === undefined ? [noAddress()] : [];
  switch (visit.found) {
    case 'token':
      return [failed('zalo', ...tokenWords[visit.status]), ...findings];
    case 'trouble':
      return [
        failed('zalo', phrase('doctor-zalo-trouble', { says: visit.says }), troubleAdvice[visit.kind]),
        ...findings,
      ];
    case 'oa':
      return [oaFinding(settings.zalo.oaId, visit.oa), ...findings];
  }
}

function oaFinding(
  wanted: string,
  {
    oaId,
    name,
    packageName,
    packageUntil,
  }: { oaId: string; name: string; packageName?: string; packageUntil?: string },
): Finding {
  if (oaId !== wanted)
    return failed('zalo', phrase('doctor-zalo-other-oa', { name }), phrase('doctor-zalo-other-oa-advice'));
  if (packageName === undefined) return ok('zalo', phrase('doctor-zalo-good', { name }));
  const until = packageUntil ?? '?';
  return ok('zalo', phrase('doctor-zalo-good-package', { name, package: packageName, until }));
}

function noAddress(): Finding {
  return warning('zalo', phrase('doctor-zalo-no-address'), phrase('doctor-zalo-no-address-advice'));
}

type VisitOf<F extends string> = Extract<Awaited<ReturnType<typeof probes.zalo>>, { found: F }>;

const consent = phrase('doctor-zalo-consent-advice');
const tokenWords: Readonly<Record<VisitOf<'token'>['status'], readonly [Phrase, Phrase]>> = {
  absent: [phrase('doctor-zalo-token-absent'), consent],
  expired: [phrase('doctor-zalo-token-expired'), phrase('doctor-zalo-token-expired-advice')],
  mayBeSpent: [phrase('doctor-zalo-token-spent'), consent],
  refused: [phrase('doctor-zalo-token-refused'), consent],
};

const troubleAdvice: Readonly<Record<VisitOf<'trouble'>['kind'], Phrase>> = {
  unreachable: phrase('doctor-zalo-away-advice'),
  consent,
  appSecret: phrase('doctor-zalo-secret-advice'),
  app: phrase('doctor-zalo-app-advice'),
  oaUnverified: phrase('doctor-zalo-verify-advice'),
  oaUnauthorized: consent,
  oaPackage: phrase('doctor-zalo-package-advice'),
  other: phrase('doctor-zalo-other-advice'),
};
