import { sureFault } from './api-answer.ts';
import { type InfoRequest, type ZaloButton, type ZaloFile, zaloLimits } from './api-types.ts';
import type { ZaloService } from './error-codes.ts';
import type { ZaloFault } from './zalo-error.ts';

const imageStarts = [Buffer.from([0xff, 0xd8, 0xff]), Buffer.from([0x89, 0x50, 0x4e, 0x47])];

/** As Zalo is given it: one sign for a letter with its marks. Throws where it is longer than Zalo takes. */
export function fittingText(text: string, mostCharacters: number = zaloLimits.textCharacters): string {
  const composed = text.normalize('NFC');
  // Zalo does not say what it counts; nothing counts more than UTF-16 does.
  refuseUnless(composed.length <= mostCharacters, 'oa', 'tooLong');
  return composed;
}

export function checkButtons(buttons: readonly ZaloButton[]): void {
  const { buttonTitleCharacters, buttonPayloadCharacters } = zaloLimits;
  refuseUnless(buttons.length > 0 && buttons.length <= zaloLimits.buttons, 'oa', 'tooLarge');
  for (const button of buttons) {
    fittingText(button.title, buttonTitleCharacters);
    if ('payload' in button) refuseUnless(button.payload.length <= buttonPayloadCharacters, 'oa', 'tooLong');
  }
}

export function checkInfoRequest({ title, subtitle }: InfoRequest): void {
  fittingText(title, zaloLimits.infoTitleCharacters);
  fittingText(subtitle, zaloLimits.infoSubtitleCharacters);
}

export function checkZns(phone: string, trackingId: string): void {
  refuseUnless(/^84\d{8,10}$/.test(phone), 'zns', 'badPhone');
  const isPlain = /^[\w./:-]+$/.test(trackingId);
  refuseUnless(isPlain && trackingId.length <= zaloLimits.trackingIdCharacters, 'zns', 'tooLong');
}

export function checkImage({ bytes }: ZaloFile): void {
  const isImage = imageStarts.some((start) => start.equals(bytes.subarray(0, start.length)));
  refuseUnless(isImage, 'oa', 'wrongKind');
  refuseUnless(bytes.length <= zaloLimits.imageBytes, 'oa', 'tooLarge');
}

export function checkFile({ name, bytes }: ZaloFile): void {
  refuseUnless(/\.(pdf|docx?|csv)$/i.test(name), 'oa', 'wrongKind');
  refuseUnless(bytes.length > 0 && bytes.length <= zaloLimits.fileBytes, 'oa', 'tooLarge');
}

/** What Zalo would refuse is refused here: surely not sent, and never to be tried again as it is. */
function refuseUnless(holds: boolean, service: ZaloService, fault: ZaloFault): void {
  if (!holds) throw sureFault(service, fault, fault === 'badPhone' ? 'unreachable' : 'rejected');
}
