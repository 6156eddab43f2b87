import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Attachment } from '../../chat/message.ts';

/** Where files are fetched that Zalo does not carry. */
export const FILES_PATH = '/files';

export interface FileDoorParts {
  /** The file behind what stands in a link; undefined where there is none for whoever has the link, for any reason. */
  readonly open: (code: string) => Promise<Attachment | undefined>;
  /** What somebody reads whose link does not lead anywhere any more. */
  readonly gone: string;
}

/** Anything else comes as bytes: a browser must not make a page of what somebody has sent. */
const KNOWN_MEDIA: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/jpeg',
  'image/png',
  'text/csv',
]);

/**
 * Reading changes nothing, so a preview or a second press does no harm. The answer is kept nowhere, shown as no page and
 * found by no search.
 */
export function fileDoor(server: FastifyInstance, { open, gone }: FileDoorParts): void {
  server.get<{ Params: { code: string } }>(`${FILES_PATH}/:code`, async ({ params }, reply) => {
    guarded(reply);
    const file = await open(params.code);
    if (!file) return reply.code(404).type('text/plain; charset=utf-8').send(gone);
    const { name, mediaType, base64 } = file;
    return reply
      .type(KNOWN_MEDIA.has(mediaType) ? mediaType : 'application/octet-stream')
      .header(
        'content-disposition',
        `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`,
      )
      .send(Buffer.from(base64, 'base64'));
  });
}

function guarded(reply: FastifyReply): void {
  reply.headers({
    'cache-control': 'no-store, private',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
  });
}

/** For what does not read the other name: no quote, no sign of control, no letter beyond ASCII. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[đĐ]/g, 'd')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_');
}

/** RFC 8187: what encodeURIComponent leaves and a header's value does not take is encoded too. */
function encoded(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
