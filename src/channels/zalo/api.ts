import type { Fields } from '../../chat/fields.ts';
import { sureFault, textOf } from './api-answer.ts';
import {
  checkButtons,
  checkFile,
  checkImage,
  checkInfoRequest,
  checkZns,
  fittingText,
} from './api-checks.ts';
import type { ZaloHttp } from './api-http.ts';
import { dataOf, oaOf, sentOf, userOf, userQuotaOf } from './api-readings.ts';
import type { Sent, ZaloButton, ZaloClient, ZaloFile, ZaloImage } from './api-types.ts';
import type { ZaloService } from './error-codes.ts';
import type { WithToken } from './token.ts';
import { ZaloError } from './zalo-error.ts';

export interface ZaloClientParts {
  readonly roots: { readonly apiRoot: string; readonly znsRoot: string };
  readonly http: ZaloHttp;
  readonly withToken: WithToken;
}

/** The OA Open API of https://docs.zaloplatforms.com/docs/OA over HTTP. */
export function createZaloClient({ roots, http, withToken }: ZaloClientParts): ZaloClient {
  const { apiRoot, znsRoot } = roots;

  return {
    sendText(userId, text, { quote } = {}) {
      return consult(userId, () => ({
        text: fittingText(text),
        ...(quote !== undefined && { quote_message_id: quote }),
      }));
    },

    sendButtons(userId, text, buttons) {
      return consult(userId, () => {
        checkButtons(buttons);
        return { text: fittingText(text), attachment: template({ buttons: buttons.map(writtenButton) }) };
      });
    },

    sendImage(userId, image, caption = '') {
      return consult(userId, () => ({
        ...(caption !== '' && { text: fittingText(caption) }),
        attachment: template({ template_type: 'media', elements: [writtenImage(image)] }),
      }));
    },

    sendFile(userId, fileToken) {
      return consult(userId, () => ({ attachment: { type: 'file', payload: { token: fileToken } } }));
    },

    requestUserInfo(userId, request) {
      return consult(userId, () => {
        checkInfoRequest(request);
        const { title, subtitle, imageUrl } = request;
        const element = {
          title: title.normalize('NFC'),
          subtitle: subtitle.normalize('NFC'),
          image_url: imageUrl,
        };
        return { attachment: template({ template_type: 'request_user_info', elements: [element] }) };
      });
    },

    async sendTemplateByUid(userId, templateId, data) {
      const body = { user_id: userId, template_id: templateId, template_data: data };
      return sentOf(await post('oa', `${apiRoot}/v3.0/oa/message/template`, body));
    },

    async sendZns(phone, templateId, data, trackingId) {
      checkZns(phone, trackingId);
      const body = { phone, template_id: templateId, template_data: data, tracking_id: trackingId };
      return sentOf(await post('zns', `${znsRoot}/message/template`, body));
    },

    async uploadImage(file) {
      checkImage(file);
      return { attachmentId: await upload('image', file, 'attachment_id') };
    },

    async uploadFile(file) {
      checkFile(file);
      return { token: await upload('file', file, 'token') };
    },

    async getUser(userId) {
      return userOf(await sendingNothing(get('/v3.0/oa/user/detail', { user_id: userId })));
    },

    async getOa() {
      return oaOf(await sendingNothing(get('/v2.0/oa/getoa')));
    },

    async getQuota(userId) {
      const asked = post('oa', `${apiRoot}/v3.0/oa/quota/message`, { user_id: userId });
      return userQuotaOf(await sendingNothing(asked));
    },
  };

  /** A message of the kind "tư vấn"; it is checked before a token is asked for. */
  async function consult(userId: string, message: () => object): Promise<Sent> {
    const body = { recipient: { user_id: userId }, message: message() };
    return sentOf(await post('oa', `${apiRoot}/v3.0/oa/message/cs`, body));
  }

  function post(service: ZaloService, url: string, body: object): Promise<Fields> {
    return withToken(async (access_token) =>
      dataOf(service, await http({ service, method: 'POST', url, headers: { access_token }, body })),
    );
  }

  /** What is asked goes as JSON in one parameter, `data`. */
  function get(path: string, asked?: object): Promise<Fields> {
    const query = asked ? `?data=${encodeURIComponent(JSON.stringify(asked))}` : '';
    const url = `${apiRoot}${path}${query}`;
    return withToken(async (access_token) =>
      dataOf('oa', await http({ service: 'oa', method: 'GET', url, headers: { access_token } })),
    );
  }

  async function upload(kind: 'image' | 'file', file: ZaloFile, answer: string): Promise<string> {
    const form = new FormData();
    const type = file.mediaType ?? 'application/octet-stream';
    form.append('file', new Blob([Buffer.from(file.bytes)], { type }), file.name);
    const data = await sendingNothing(post('oa', `${apiRoot}/v2.0/oa/upload/${kind}`, form));
    const handle = textOf(data[answer]);
    if (handle === '') throw sureFault('oa', 'badAnswer', 'backoff');
    return handle;
  }
}

/** Whatever became of such a call, no message was sent by it: it may be made again. */
async function sendingNothing<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof ZaloError && error.uncertain
      ? new ZaloError({ ...error, uncertain: false })
      : error;
  }
}

function template(payload: object): object {
  return { type: 'template', payload };
}

function writtenButton(button: ZaloButton): object {
  const title = button.title.normalize('NFC');
  if ('url' in button) return { title, type: 'oa.open.url', payload: { url: button.url } };
  return { title, type: 'oa.query.hide', payload: button.payload };
}

function writtenImage(image: ZaloImage): object {
  return 'url' in image
    ? { media_type: 'image', url: image.url }
    : { media_type: 'image', attachment_id: image.attachmentId };
}
