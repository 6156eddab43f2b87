import { type Delivered, type FakePerson, type FakeWorld, Refused } from './fake-zalo-world.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const buttonTypes = ['oa.open.url', 'oa.query.show', 'oa.query.hide', 'oa.open.phone', 'oa.open.sms'];

type Json = Readonly<Record<string, unknown>>;
type Content = Pick<Delivered, 'kind' | 'text' | 'buttons'> & Partial<Delivered>;

/** `POST /v3.0/oa/message/cs` */
export function consult(world: FakeWorld, body: Json): object {
  only(body, ['recipient', 'message']);
  const recipient = object(body.recipient, 'recipient');
  only(recipient, ['user_id']);
  const person = personOf(world, recipient.user_id);
  const content = contentOf(world, object(body.message, 'message'));
  const paidFrom = windowOf(world, person);
  const id = delivered(world, { ...content, to: person.id, paidFrom });
  return { ...sentFields(world, id, person), ...quotaOf(world, paidFrom) };
}

/** `POST /v3.0/oa/message/template`: approved templates by user id, whatever the window. */
export function templateByUid(world: FakeWorld, body: Json): object {
  only(body, ['user_id', 'template_id', 'template_data']);
  const person = personOf(world, body.user_id);
  const template = world.templates.get(text(body.template_id, 'template_id'));
  if (!template) throw new Refused(-201, 'template_id is invalid!');
  if (!template.byUid) throw new Refused(-249);
  const data = filledIn(template.params, body.template_data, -201);
  const id = delivered(world, {
    kind: 'template',
    text: '',
    buttons: [],
    to: person.id,
    paidFrom: 'template',
    template: { id: text(body.template_id, 'template_id'), data },
  });
  return { ...sentFields(world, id, person), quota: { quota_type: 'sub_quota', remain: '10' } };
}

/** `POST https://business.openapi.zalo.me/message/template`: by phone. */
export function zns(world: FakeWorld, body: Json): object {
  only(body, ['phone', 'template_id', 'template_data', 'tracking_id', 'sending_mode', 'mode']);
  const phone = typeof body.phone === 'string' ? body.phone.replace(/^\+/, '') : '';
  if (!/^84\d{8,10}$/.test(phone)) throw new Refused(-108, 'Phone number invalid');
  const tracking = typeof body.tracking_id === 'string' ? body.tracking_id : '';
  if (!/^[\w./:-]{1,48}$/.test(tracking)) throw new Refused(-111, 'tracking_id invalid');
  const template = typeof body.template_id === 'string' ? world.templates.get(body.template_id) : undefined;
  if (!template) throw new Refused(-109, 'Template id invalid');
  if (!template.isApproved) throw new Refused(-131, 'Template is not approved');
  const data = filledIn(template.params, body.template_data, -1122);
  const person = [...world.people.values()].find((candidate) => candidate.phone === phone);
  if (!person) throw new Refused(-118, 'Zalo account not existed');
  if (person.state !== 'active') throw new Refused(-119, 'Account can not receive ZNS');
  if (world.znsQuota === 0) throw new Refused(-144, 'OA reached daily limit');
  world.znsQuota -= 1;
  const id = delivered(world, {
    kind: 'zns',
    text: '',
    buttons: [],
    to: phone,
    paidFrom: 'zns',
    trackingId: tracking,
    template: { id: String(body.template_id), data },
  });
  const quota = { dailyQuota: '500', remainingQuota: String(world.znsQuota) };
  return { msg_id: id, sent_time: String(world.now().getTime()), sending_mode: '1', quota };
}

/** `POST /v3.0/oa/quota/message`, of a person or of the OA. */
export function quota(world: FakeWorld, body: Json): unknown {
  if (body.quota_owner === 'OA') {
    const own = { asset_id: 'a1', product_type: 'cs', quota_type: 'sub_quota', valid_through: '31/12/2026' };
    return [{ ...own, total: 500, remain: world.subQuota }];
  }
  only(body, ['user_id']);
  const person = personOf(world, body.user_id);
  const { lastInteraction } = person;
  return {
    ...(lastInteraction && { last_interaction: String(lastInteraction.getTime()) }),
    cs_reply: { remain: 8, total: 8 },
  };
}

function contentOf(world: FakeWorld, message: Json): Content {
  only(message, ['text', 'attachment', 'quote_message_id']);
  const written = message.text === undefined ? '' : text(message.text, 'text');
  if (written.normalize('NFC').length > 2_000) throw new Refused(-210);
  const quoted =
    message.quote_message_id === undefined
      ? {}
      : { quoted: text(message.quote_message_id, 'quote_message_id') };
  if (message.attachment === undefined) {
    if (written === '') throw new Refused(-201, 'text is invalid!');
    return { kind: 'text', text: written, buttons: [], ...quoted };
  }
  const attachment = object(message.attachment, 'attachment');
  only(attachment, ['type', 'payload']);
  const payload = object(attachment.payload, 'payload');
  if (attachment.type === 'file') return { ...fileOf(world, payload), ...quoted };
  if (attachment.type !== 'template') throw new Refused(-233);
  return { ...templateOf(world, payload, written), ...quoted };
}

function templateOf(world: FakeWorld, payload: Json, written: string): Content {
  if (payload.buttons !== undefined) return buttonsOf(payload, written);
  if (payload.template_type === 'media') return imageOf(world, payload, written);
  if (payload.template_type === 'request_user_info') return infoRequestOf(payload);
  throw new Refused(-233);
}

function buttonsOf(payload: Json, written: string): Content {
  only(payload, ['buttons']);
  if (written === '') throw new Refused(-201, 'text is invalid!');
  const buttons = list(payload.buttons, 'buttons');
  if (buttons.length < 1 || buttons.length > 5) throw new Refused(-210);
  return { kind: 'buttons', text: written, buttons: buttons.map(buttonOf) };
}

function buttonOf(button: Json): Delivered['buttons'][number] {
  only(button, ['title', 'type', 'payload', 'image_icon']);
  const title = text(button.title, 'title');
  if (title === '' || title.normalize('NFC').length > 100) throw new Refused(-210);
  if (typeof button.type !== 'string' || !buttonTypes.includes(button.type))
    throw new Refused(-201, 'type is invalid!');
  if (button.type.startsWith('oa.query.') && text(button.payload, 'payload').length > 1_000)
    throw new Refused(-210);
  if (button.type === 'oa.open.url') {
    const { url } = object(button.payload, 'payload');
    if (!/^https?:\/\//.test(text(url, 'url'))) throw new Refused(-201, 'url is invalid!');
  }
  return { title, type: button.type, payload: button.payload };
}

function imageOf(world: FakeWorld, payload: Json, written: string): Content {
  only(payload, ['template_type', 'elements']);
  const elements = list(payload.elements, 'elements');
  const element = elements[0];
  if (!element || elements.length !== 1) throw new Refused(-210);
  only(element, ['media_type', 'url', 'attachment_id']);
  if (element.media_type !== 'image') throw new Refused(-201, 'media_type is invalid!');
  if ((element.url === undefined) === (element.attachment_id === undefined))
    throw new Refused(-201, 'attachment_id is invalid!');
  if (element.url !== undefined)
    return { kind: 'image', text: written, buttons: [], attachment: text(element.url, 'url') };
  const attachment = uploadOf(world, 'image', element.attachment_id, 'attachment_id');
  return { kind: 'image', text: written, buttons: [], attachment };
}

function fileOf(world: FakeWorld, payload: Json): Content {
  only(payload, ['token']);
  return { kind: 'file', text: '', buttons: [], attachment: uploadOf(world, 'file', payload.token, 'token') };
}

function infoRequestOf(payload: Json): Content {
  only(payload, ['template_type', 'elements']);
  const elements = list(payload.elements, 'elements');
  const element = elements[0];
  if (!element || elements.length !== 1) throw new Refused(-210);
  only(element, ['title', 'subtitle', 'image_url']);
  const title = text(element.title, 'title');
  if (title.length > 100 || text(element.subtitle, 'subtitle').length > 500) throw new Refused(-210);
  text(element.image_url, 'image_url');
  return { kind: 'infoRequest', text: title, buttons: [] };
}

function uploadOf(world: FakeWorld, kind: 'image' | 'file', handle: unknown, name: string): string {
  const upload = world.uploads.find((candidate) => candidate.kind === kind && candidate.handle === handle);
  if (!upload) throw new Refused(-201, `${name} is invalid!`);
  if (world.now().getTime() - upload.at.getTime() > 7 * DAY) throw new Refused(-100);
  return upload.handle;
}

/** Free up to 48 hours, billed up to 7 days, refused after. */
function windowOf(world: FakeWorld, person: FakePerson): Delivered['paidFrom'] {
  if (!person.lastInteraction) throw new Refused(-232);
  const age = world.now().getTime() - person.lastInteraction.getTime();
  if (age > 7 * DAY) throw new Refused(-230);
  if (age <= 48 * HOUR) return 'reply';
  if (world.subQuota === 0) return 'billed';
  world.subQuota -= 1;
  return 'sub_quota';
}

function quotaOf(world: FakeWorld, paidFrom: Delivered['paidFrom']): object {
  if (paidFrom === 'reply') return { quota: { quota_type: 'reply' } };
  if (paidFrom !== 'sub_quota') return {};
  const remain = String(world.subQuota);
  return { quota: { quota_type: 'sub_quota', remain, total: '500', expired_date: '31/12/2026' } };
}

export function personOf(world: FakeWorld, id: unknown): FakePerson {
  const person = typeof id === 'string' ? world.people.get(id) : undefined;
  if (!person) throw new Refused(-201, 'user_id is invalid!');
  if (person.state === 'blocked') throw new Refused(-217);
  if (person.state === 'inactive') throw new Refused(-227);
  if (person.state === 'restricted') throw new Refused(-244);
  return person;
}

function delivered(world: FakeWorld, message: Omit<Delivered, 'id' | 'at'>): string {
  const id = `63ecf43f0df7dba8${String(world.delivered.length + 1).padStart(4, '0')}`;
  world.delivered.push({ ...message, id, at: world.now() });
  return id;
}

function sentFields(world: FakeWorld, message_id: string, { id }: FakePerson): object {
  return { message_id, user_id: id, sent_time: String(world.now().getTime()) };
}

function filledIn(params: readonly string[], value: unknown, missing: number): Record<string, string> {
  const data = object(value, 'template_data');
  if (Object.keys(data).some((name) => !params.includes(name)))
    throw new Refused(-201, 'template_data is invalid!');
  return Object.fromEntries(
    params.map((name) => {
      const filled = data[name];
      if (typeof filled !== 'string') throw new Refused(missing, `template_data ${name} is invalid!`);
      return [name, filled];
    }),
  );
}

function only(fields: Json, names: readonly string[]): void {
  const stranger = Object.keys(fields).find((name) => !names.includes(name));
  if (stranger !== undefined) throw new Refused(-201, `${stranger} is invalid!`);
}

function object(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refused(-201, `${name} is invalid!`);
  return { ...value };
}

function list(value: unknown, name: string): Json[] {
  if (!Array.isArray(value)) throw new Refused(-201, `${name} is invalid!`);
  return value.map((item) => object(item, name));
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Refused(-201, `${name} is invalid!`);
  return value;
}
