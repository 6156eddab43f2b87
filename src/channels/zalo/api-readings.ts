import type { Fields } from '../../chat/fields.ts';
import { numberOf, textOf, unknownFate } from './api-answer.ts';
import type { Quota, Sent, ZaloOa, ZaloQuota, ZaloUser } from './api-types.ts';
import type { ZaloService } from './error-codes.ts';
import { fieldsOf } from './fields.ts';

/** What is inside an answer that says it is a success. An object that says nothing leaves the fate open. */
export function dataOf(service: ZaloService, answer: Fields): Fields {
  if (numberOf(answer.error) !== 0) throw unknownFate(service, 'badAnswer');
  return fieldsOf(answer.data);
}

export function sentOf(data: Fields): Sent {
  const quota = quotaOf(data.quota);
  return { messageId: textOf(data.message_id) || textOf(data.msg_id), ...(quota && { quota }) };
}

export function userOf(data: Fields): ZaloUser {
  const lastInteraction = localDateOf(textOf(data.user_last_interaction_date));
  const sharedPhone = textOf(fieldsOf(data.shared_info).phone);
  return {
    userId: textOf(data.user_id),
    displayName: textOf(data.display_name),
    isFollower: data.user_is_follower === true || data.user_is_follower === 'true',
    ...(lastInteraction && { lastInteraction }),
    ...(sharedPhone && { sharedPhone }),
  };
}

export function oaOf(data: Fields): ZaloOa {
  const type = numberOf(data.oa_type);
  const packageName = textOf(data.package_name);
  const packageUntil = textOf(data.package_valid_through_date);
  return {
    oaId: textOf(data.oaid) || textOf(data.oa_id),
    name: textOf(data.name),
    isVerified: data.is_verified === true || data.is_verified === 'true',
    ...(type !== undefined && { type }),
    ...(packageName && { packageName }),
    ...(packageUntil && { packageUntil }),
  };
}

export function userQuotaOf(data: Fields): ZaloQuota {
  const milliseconds = numberOf(data.last_interaction);
  if (milliseconds === undefined || milliseconds <= 0) return {};
  return { lastInteraction: new Date(milliseconds) };
}

/** The quota of ZNS has other names and no type. */
function quotaOf(value: unknown): Quota | undefined {
  const fields = fieldsOf(value);
  const isZns = fields.dailyQuota !== undefined || fields.remainingQuota !== undefined;
  const type = isZns ? 'daily' : textOf(fields.quota_type);
  if (type === '') return undefined;
  const remain = numberOf(isZns ? fields.remainingQuota : fields.remain);
  const total = numberOf(isZns ? fields.dailyQuota : fields.total);
  return { type, ...(remain !== undefined && { remain }), ...(total !== undefined && { total }) };
}

/** `06/07/2023` is 6 July. */
function localDateOf(written: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(written) ?? [];
  return day && month && year ? `${year}-${month}-${day}` : undefined;
}
