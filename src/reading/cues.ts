import { clusterCues } from './cluster-cues.ts';
import type { Cue } from './cue.ts';
import { figureCues } from './figure-cues.ts';
import type { Aspect } from './query.ts';
import { reportCues } from './report-cues.ts';
import { smallTalkCues } from './small-talk-cues.ts';

/** Everything people write when they mean something. */
export const cues: readonly Cue[] = [...smallTalkCues, ...reportCues, ...clusterCues, ...figureCues];

/** The yearly pledge and what was registered with it: "chỉ tiêu giao ước", "đã đăng ký bao nhiêu". */
export const pledgeCue =
  /(?:^| )(?:giao uoc|chi tieu(?: \S+){0,2}? dang ki|dang ki(?: \S+){0,2}? chi tieu)(?= |$)/;

/** Turns of phrase that change an answer without being its subject. */
export const aspectCues: readonly { readonly aspect: Aspect; readonly pattern: RegExp }[] = [
  { aspect: 'pledge', pattern: pledgeCue },
  { aspect: 'deputy', pattern: /(?:^| )(?:cum pho|pho cum|pho truong cum)(?= |$)/ },
  { aspect: 'rotatingFlag', pattern: /(?:^| )co luan luu(?= |$)/ },
  {
    aspect: 'least',
    pattern:
      /(?:^| )(?:it(?: \S+){0,5}? nhat|thap nhat|kem nhat|nho nhat|be nhat|dung cuoi|doi so|dung chot|doi bang|cuoi bang|dung bet|chot bang|ai bet)(?= |$)/,
  },
  { aspect: 'inHouses', pattern: /(?:^| )(?:qui (?:ra|doi|thanh)|tuong duong|bang bao nhieu)(?= |$)/ },
  { aspect: 'thanks', pattern: /(?:^| )cam on(?= |$)/ },
];

/** Words that make a short question a continuation of the one before. */
export const followUpCue =
  /^the |(?:^| )(?:thi sao|trong do|the con|con|rieng|the thi|vay con|con ve|sao nua)(?= |$)/;

/** Words that ask for an amount. */
export const amountCue =
  /(?:^| )(?:bao nhieu|may|so luong|con so|so|duoc|dat|la bao nhieu|lam|co|cho biet|I)(?= |$)/;
