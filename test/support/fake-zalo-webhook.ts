import { createHash } from 'node:crypto';
import { fakeOa } from './fake-zalo-world.ts';

/** After 30 s, 5 min, 15 min, 30 min and 1 h at Zalo; at once here. */
const RETRIES = 5;

/** A webhook call of Zalo's, ready to be posted or injected. `body` is signed as it stands. */
export interface FakeWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Attachment = { readonly type: string; readonly payload: object };

/**
 * Makes the events of one OA, with the key order and the string ids of the real ones. Each gets a message id of its
 * own and a time one millisecond after the last.
 */
export function fakeWebhooks(now: () => Date) {
  let count = 0;

  function envelope(event_name: string, user: string): object {
    return { event_name, app_id: fakeOa.appId, sender: { id: user }, recipient: { id: fakeOa.oaId } };
  }

  function time(): { timestamp: string } {
    count += 1;
    return { timestamp: String(now().getTime() + count) };
  }

  function message(event_name: string, user: string, content: object, id?: string): FakeWebhook {
    const at = time();
    const msg_id = id ?? `e2a641af6661713b${String(count).padStart(4, '0')}`;
    const rest = { message: { ...content, msg_id }, ...at, user_id_by_app: byApp(user) };
    return signed({ ...envelope(event_name, user), ...rest });
  }

  function attached(event_name: string, user: string, attachment: Attachment, text?: string): FakeWebhook {
    return message(event_name, user, { ...(text !== undefined && { text }), attachments: [attachment] });
  }

  function ofOa(event_name: string, user: string, content: object): FakeWebhook {
    const parties = { sender: { id: fakeOa.oaId }, recipient: { id: user } };
    return signed({ app_id: fakeOa.appId, ...parties, event_name, message: content, ...time() });
  }

  return {
    /** A press is the same: its payload is the text. */
    text: (user: string, text: string, id?: string) => message('user_send_text', user, { text }, id),
    quoting: (user: string, text: string, quote_msg_id: string) =>
      message('user_send_text', user, { text, quote_msg_id }),
    image: (user: string, url: string, text = '') =>
      attached('user_send_image', user, { type: 'image', payload: { thumbnail: url, url } }, text),
    gif: (user: string, url: string) =>
      attached('user_send_gif', user, { type: 'gif', payload: { thumbnail: url, url } }),
    file: (user: string, file: { name: string; url: string; size: string | number; type: string }) =>
      attached('user_send_file', user, {
        type: 'file',
        payload: { ...file, checksum: '0123456789abcdef0123456789abcdef' },
      }),
    audio: (user: string, url: string) =>
      attached('user_send_audio', user, { type: 'audio', payload: { url } }),
    video: (user: string, url: string) =>
      attached('user_send_video', user, { type: 'video', payload: { url, thumbnail: url, description: '' } }),
    link: (user: string, url: string) =>
      attached(
        'user_send_link',
        user,
        { type: 'link', payload: { url, thumbnail: url, description: '' } },
        url,
      ),
    sticker: (user: string) =>
      attached('user_send_sticker', user, {
        type: 'sticker',
        payload: { id: '46991', url: 'https://stickers.example.zdn.vn/46991.png' },
      }),
    location: (user: string) =>
      attached(
        'user_send_location',
        user,
        { type: 'location', payload: { coordinates: { latitude: '10.762622', longitude: '106.660172' } } },
        '',
      ),
    businessCard: (user: string) =>
      attached('user_send_business_card', user, {
        type: 'link',
        payload: {
          thumbnail: '',
          description: '{"phone":"84900000000","qrCodeUrl":""}',
          url: 'https://zalo.example/card',
        },
      }),
    anonymous: (user: string, text: string) =>
      message('anonymous_send_text', user, { text, conversation_id: 'c1' }),
    group: (user: string, text: string) => message('user_send_group_text', user, { text }),
    reacted: (user: string, msg_id: string) =>
      message('user_reacted_message', user, { react_icon: '/-heart' }, msg_id),
    follow: (user: string) => following('follow', user),
    unfollow: (user: string) => following('unfollow', user),
    submitInfo: (user: string, info: { name: string; phone: string }) =>
      signed({
        sender: { id: user },
        recipient: { id: fakeOa.oaId },
        event_name: 'user_submit_info',
        app_id: fakeOa.appId,
        ...time(),
        info,
      }),
    clickChatNow: (user: string) =>
      signed({
        event_name: 'user_click_chatnow',
        app_id: fakeOa.appId,
        oa_id: fakeOa.oaId,
        user_id: user,
        user_id_by_app: byApp(user),
        ...time(),
      }),
    /** The echo of what the OA sends itself: who answers it answers himself. */
    echo: (user: string, text: string, id = '63ecf43f0df7dba80010') =>
      ofOa('oa_send_text', user, { text, msg_id: id }),
    received: (user: string, msg_id: string) => ofOa('user_received_message', user, { msg_id }),
    seen: (user: string, ...msg_ids: string[]) => ofOa('user_seen_message', user, { msg_ids }),
    znsReceived: (phone: string, msg_id: string, tracking_id: string) => {
      const receipt = ofOa('user_received_message', phone, {
        delivery_time: String(now().getTime()),
        msg_id,
        tracking_id,
      });
      return { ...receipt, headers: { ...receipt.headers, 'x-zevent-server': 'ZNS' } };
    },
    tagged: (user: string) =>
      signed({
        event_name: 'add_user_to_tag',
        app_id: fakeOa.appId,
        oa_id: fakeOa.oaId,
        tag: { user_ids: [user], name: 'thử' },
        ...time(),
      }),
    withdrawn: (user: string) =>
      signed({
        event_name: 'user_withdraw',
        app_id: fakeOa.appId,
        oa_id: fakeOa.oaId,
        user_id: user,
        ...time(),
      }),
    /** Any other event, rightly signed. */
    any: (fields: object) => signed({ app_id: fakeOa.appId, ...fields, ...time() }),
  };

  function following(event_name: string, user: string): FakeWebhook {
    const source = { event_name, source: 'oa_profile', app_id: fakeOa.appId };
    return signed({
      oa_id: fakeOa.oaId,
      follower: { id: user },
      user_id_by_app: byApp(user),
      ...source,
      ...time(),
    });
  }
}

function signed(event: object): FakeWebhook {
  const body = JSON.stringify(event);
  const timestamp = 'timestamp' in event ? String(event.timestamp) : '';
  return webhookOf(body, macOf(body, timestamp));
}

/** The body with any mac: a wrong one, too. */
export function webhookOf(body: string, mac: string): FakeWebhook {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'ZaloWebhook',
    'x-zevent-server': 'OA OpenAPI',
    'x-zevent-signature': `mac=${mac}`,
  };
  return { headers, body };
}

export function macOf(body: string, timestamp: string, { appId, oaSecretKey } = fakeOaKeys): string {
  return createHash('sha256').update(`${appId}${body}${timestamp}${oaSecretKey}`, 'utf8').digest('hex');
}

const fakeOaKeys: { readonly appId: string; readonly oaSecretKey: string } = fakeOa;

/** Posts the way Zalo does: again, with `num_retry`, until it is answered with 200. Returns the statuses. */
export async function postWebhook(url: string, { headers, body }: FakeWebhook): Promise<number[]> {
  const statuses: number[] = [];
  for (let retry = 0; retry <= RETRIES; retry += 1) {
    const again = retry === 0 ? {} : { num_retry: String(retry) };
    const status = await fetch(url, { method: 'POST', headers: { ...headers, ...again }, body }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    statuses.push(status);
    if (status === 200) break;
  }
  return statuses;
}

function byApp(user: string): string {
  return `3${user.slice(1)}`;
}
