/** A message that Zalo took. */
export interface Sent {
  /** Empty in the odd case that Zalo took the message and gave it no name. */
  readonly messageId: string;
  /** What it was paid from; none says that it is billed. */
  readonly quota?: Quota;
}

export interface Quota {
  /** `reply` is free, within 48 hours; see https://docs.zaloplatforms.com/docs/OA/tin-nhan */
  readonly type: string;
  readonly remain?: number;
  readonly total?: number;
}

/** A press sends `payload` to the OA, unseen in the chat of the person, or opens an address. */
export type ZaloButton =
  | { readonly title: string; readonly payload: string }
  | { readonly title: string; readonly url: string };

export type ZaloImage = { readonly attachmentId: string } | { readonly url: string };

export interface InfoRequest {
  readonly title: string;
  readonly subtitle: string;
  readonly imageUrl: string;
}

/** What a template's blanks are filled with. */
export type TemplateData = Readonly<Record<string, string>>;

export interface ZaloFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}

export interface ZaloUser {
  readonly userId: string;
  readonly displayName: string;
  readonly isFollower: boolean;
  /** A local date, `2026-11-23`. */
  readonly lastInteraction?: string;
  /** Only what the person agreed to share; not a proof of who they are. */
  readonly sharedPhone?: string;
}

export interface ZaloOa {
  readonly oaId: string;
  readonly name: string;
  readonly isVerified: boolean;
  /** 4 is a state body. */
  readonly type?: number;
  readonly packageName?: string;
  readonly packageUntil?: string;
}

export interface ZaloQuota {
  /** When the person last did something; nothing when they never did. */
  readonly lastInteraction?: Date;
}

/** What Zalo takes; longer or more is refused before it is sent. */
export const zaloLimits = {
  textCharacters: 2_000,
  buttons: 5,
  buttonTitleCharacters: 100,
  buttonPayloadCharacters: 1_000,
  infoTitleCharacters: 100,
  infoSubtitleCharacters: 500,
  trackingIdCharacters: 48,
  imageBytes: 1_000_000,
  fileBytes: 5_000_000,
} as const;

/** The OA Open API, one method per call. Every method throws a ZaloError and nothing else, see `failureOf`. */
export interface ZaloClient {
  /** `quote` is the id of a message to answer. */
  sendText(userId: string, text: string, options?: { readonly quote?: string }): Promise<Sent>;
  sendButtons(userId: string, text: string, buttons: readonly ZaloButton[]): Promise<Sent>;
  sendImage(userId: string, image: ZaloImage, caption?: string): Promise<Sent>;
  sendFile(userId: string, fileToken: string): Promise<Sent>;
  /** The answer comes later as the event `user_submit_info`. */
  requestUserInfo(userId: string, request: InfoRequest): Promise<Sent>;
  sendTemplateByUid(userId: string, templateId: string, data: TemplateData): Promise<Sent>;
  /** The phone as `84912345678`. The tracking id is ours and comes back with the receipt. */
  sendZns(phone: string, templateId: string, data: TemplateData, trackingId: string): Promise<Sent>;
  /** JPEG or PNG, up to 1 MB; good for 7 days. */
  uploadImage(file: ZaloFile): Promise<{ readonly attachmentId: string }>;
  /** PDF, DOC, DOCX or CSV, up to 5 MB; good for 7 days. */
  uploadFile(file: ZaloFile): Promise<{ readonly token: string }>;
  getUser(userId: string): Promise<ZaloUser>;
  getOa(): Promise<ZaloOa>;
  getQuota(userId: string): Promise<ZaloQuota>;
}
