import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** The canary: it must appear nowhere but in requests. */
export const TOKEN = '7123456789:CANARY-AAF_do-not-print-me-anywhere';
export const BOT_USERNAME = 'cumthidua_test_bot';

export interface FakeButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

/** A message as the person sees it. */
export interface Delivered {
  readonly id: number;
  readonly chat: number;
  text: string;
  readonly file?: { readonly as: 'photo' | 'document'; readonly name: string; readonly bytes: Buffer };
  keyboard: readonly (readonly FakeButton[])[];
  readonly at: number;
}

export interface Call {
  readonly method: string;
  readonly payload: Payload;
  readonly at: number;
}

type Payload = Readonly<Record<string, unknown>>;

/** What goes wrong with the next call of a method: before it is carried out, or after. */
export interface Fault {
  /** Any of the methods that deliver something, unless named. */
  readonly method?: string;
  readonly when: 'before' | 'after';
  readonly how: 'reset' | 'hang' | 'html' | 'halfJson' | 'serverError' | FakeError;
  /** How many calls go well first. */
  readonly skip?: number;
  /** Until it is mended, not only once. */
  readonly lasting?: true;
}

/** As Telegram words it; `headerOnly` leaves `parameters` out. */
export interface FakeError {
  readonly code: number;
  readonly description: string;
  readonly retryAfter?: number;
  readonly headerOnly?: true;
  readonly migrateTo?: number;
}

/**
 * The Bot API on this machine, as strict as the real one about what it is sent: token, sizes, fields, buttons, chats that
 * wrote first. Everything delivered is on record.
 */
export interface FakeTelegram {
  readonly apiRoot: string;
  readonly calls: Call[];
  /** In the order of arrival, edits applied. */
  readonly delivered: Delivered[];
  /** Menus by scope and language: "all_private_chats/", "chat/42/en". */
  readonly menus: Map<string, readonly { command: string; description: string }[]>;
  /** `failedAt`: when an update could not be brought. */
  webhook: { url: string; secret: string; atOnce?: unknown; failedAt?: Date } | undefined;
  /** Chats that wrote to the bot; others do not exist for it. */
  know(...chats: number[]): void;
  block(chat: number, description?: string): void;
  /** A group becomes a supergroup. */
  move(chat: number, to: number): void;
  fail(fault: Fault): void;
  /** All goes well again. */
  mend(): void;
  /** Puts an update into the queue of getUpdates; returns its id. */
  queue(update: Readonly<Record<string, unknown>>): number;
  /** Updates that have not been confirmed yet. */
  waiting(): number;
  /** A file that can be fetched; without bytes its size only is known. */
  keepFile(id: string, bytes: Buffer, path?: string): void;
  /** An open press that waits for answerCallbackQuery. */
  press(id: string): void;
  readonly openPresses: ReadonlySet<string>;
  /** Another token from now on: ours is refused. */
  revoke(): void;
  /** Another instance polls. */
  otherInstance: boolean;
  /** How long a call that delivers something takes, half of it before the message is accepted. */
  latencyMs: number;
  close(): Promise<void>;
}

const SENDING = new Set(['sendMessage', 'sendPhoto', 'sendDocument', 'editMessageText']);
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  getMe: [],
  deleteWebhook: ['drop_pending_updates'],
  setWebhook: ['url', 'secret_token', 'allowed_updates', 'max_connections', 'drop_pending_updates'],
  getWebhookInfo: [],
  getUpdates: ['offset', 'limit', 'timeout', 'allowed_updates'],
  sendMessage: [
    'chat_id',
    'text',
    'entities',
    'reply_markup',
    'link_preview_options',
    'disable_notification',
  ],
  editMessageText: ['chat_id', 'message_id', 'text', 'entities', 'reply_markup', 'link_preview_options'],
  sendPhoto: ['chat_id', 'photo', 'caption', 'reply_markup'],
  sendDocument: ['chat_id', 'document', 'caption', 'reply_markup'],
  answerCallbackQuery: ['callback_query_id', 'text', 'show_alert'],
  sendChatAction: ['chat_id', 'action'],
  getFile: ['file_id'],
  setMyCommands: ['commands', 'scope', 'language_code'],
  deleteMyCommands: ['scope', 'language_code'],
};

class Refused extends Error {
  readonly error: FakeError;

  constructor(code: number, description: string, more: Partial<FakeError> = {}) {
    super(description);
    this.error = { code, description, ...more };
  }
}

export async function startFakeTelegram(port = 0): Promise<FakeTelegram> {
  const calls: Call[] = [];
  const delivered: Delivered[] = [];
  const menus: FakeTelegram['menus'] = new Map();
  const chats = new Set<number>();
  const blocked = new Map<number, string>();
  const moves = new Map<number, number>();
  const faults: Fault[] = [];
  const files = new Map<string, { path: string; bytes: Buffer }>();
  const openPresses = new Set<string>();
  const updates: { id: number; update: Payload }[] = [];
  let lastUpdate = 1_000;
  let lastMessage = 500;
  let token = TOKEN;
  let wakePoll = () => {};

  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const [, kind, given = '', method = ''] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? [];
      if (kind !== undefined) return sendFile(response, given, method);
      const payload = await payloadOf(request);
      calls.push({ method, payload, at: Date.now() });
      const fault = takeFault(method);
      if (fault?.when === 'before') return fail(response, request, fault.how);
      const isSending = SENDING.has(method) && fake.latencyMs > 0;
      if (isSending) await pause(fake.latencyMs / 2);
      const result = await carryOut(given, method, payload, request);
      if (isSending) await pause(fake.latencyMs / 2);
      if (fault) return fail(response, request, fault.how);
      json(response, 200, { ok: true, result });
    } catch (error) {
      if (error instanceof Refused) refuse(response, error.error);
      // Whoever hung up in the middle hears nothing.
      else if (!request.destroyed) throw error;
    }
  }

  function takeFault(method: string): Fault | undefined {
    const index = faults.findIndex((fault) => (fault.method ? fault.method === method : SENDING.has(method)));
    const found = faults[index];
    if (!found || found.lasting) return found;
    faults.splice(index, 1);
    if ((found.skip ?? 0) === 0) return found;
    faults.splice(index, 0, { ...found, skip: (found.skip ?? 0) - 1 });
    return undefined;
  }

  function fail(response: ServerResponse, request: IncomingMessage, how: Fault['how']): void {
    if (typeof how === 'object') {
      refuse(response, how);
      return;
    }
    switch (how) {
      case 'reset':
        request.socket.resetAndDestroy();
        return;
      case 'hang':
        return;
      case 'html':
        response.writeHead(502, { 'content-type': 'text/html' });
        response.end(`<html><body>Bad gateway: ${request.url}</body></html>`);
        return;
      case 'serverError':
        json(response, 500, { ok: false, error_code: 500, description: 'Internal Server Error' });
        return;
      case 'halfJson':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"ok":true,"result":{"mess');
    }
  }

  function refuse(response: ServerResponse, error: FakeError): void {
    const { code, description, retryAfter, headerOnly, migrateTo } = error;
    const parameters = {
      ...(retryAfter !== undefined && !headerOnly && { retry_after: retryAfter }),
      ...(migrateTo !== undefined && { migrate_to_chat_id: migrateTo }),
    };
    if (retryAfter !== undefined) response.setHeader('retry-after', `${retryAfter}`);
    const more = Object.keys(parameters).length > 0 && { parameters };
    json(response, code, { ok: false, error_code: code, description, ...more });
  }

  async function carryOut(
    given: string,
    method: string,
    payload: Payload,
    request: IncomingMessage,
  ): Promise<unknown> {
    if (given !== token) throw new Refused(401, 'Unauthorized');
    const known = FIELDS[method];
    if (!known) throw new Refused(404, 'Not Found: method not found');
    for (const name of Object.keys(payload))
      if (!known.includes(name)) throw new Refused(400, `Bad Request: the fake knows no field ${name}`);
    switch (method) {
      case 'getMe':
        return { id: 7123456789, is_bot: true, first_name: 'Test', username: BOT_USERNAME };
      case 'deleteWebhook':
        fake.webhook = undefined;
        return true;
      case 'setWebhook':
        return setWebhook(payload);
      case 'getWebhookInfo':
        return {
          url: fake.webhook?.url ?? '',
          has_custom_certificate: false,
          pending_update_count: updates.length,
          ...(fake.webhook?.failedAt && {
            last_error_date: Math.floor(fake.webhook.failedAt.getTime() / 1_000),
          }),
        };
      case 'getUpdates':
        return getUpdates(payload, request);
      case 'answerCallbackQuery':
        if (!openPresses.delete(String(payload.callback_query_id)))
          throw new Refused(
            400,
            'Bad Request: query is too old and response timeout expired or query ID is invalid',
          );
        return true;
      case 'sendChatAction':
        chatOf(payload);
        return true;
      case 'getFile':
        return getFile(payload);
      case 'setMyCommands':
        return setMenu(payload);
      case 'deleteMyCommands':
        menus.delete(scopeOf(payload));
        return true;
      case 'editMessageText':
        return edit(payload);
      default:
        return send(method, payload);
    }
  }

  function setWebhook({ url, secret_token: secret, max_connections: atOnce }: Payload): true {
    if (typeof url !== 'string' || !url.startsWith('https://'))
      throw new Refused(400, 'Bad Request: bad webhook: HTTPS URL must be provided for webhook');
    if (typeof secret !== 'string' || !/^[\w-]{1,256}$/.test(secret))
      throw new Refused(400, 'Bad Request: secret token contains unallowed characters');
    fake.webhook = { url, secret, atOnce };
    return true;
  }

  async function getUpdates(payload: Payload, request: IncomingMessage): Promise<unknown> {
    if (fake.otherInstance)
      throw new Refused(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      );
    if (fake.webhook)
      throw new Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook",
      );
    const offset = Number(payload.offset ?? 0);
    while (updates[0] && updates[0].id < offset) updates.shift();
    if (updates.length === 0) await arrival(Number(payload.timeout ?? 0), request);
    return updates
      .slice(0, Number(payload.limit ?? 100))
      .map(({ id, update }) => ({ update_id: id, ...update }));
  }

  function arrival(seconds: number, request: IncomingMessage): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(seconds, 50) * 1_000);
      wakePoll = () => {
        clearTimeout(timer);
        resolve();
      };
      request.socket.once('close', wakePoll);
    });
  }

  function getFile({ file_id: id }: Payload): unknown {
    const file = files.get(String(id));
    if (!file) throw new Refused(400, 'Bad Request: invalid file_id');
    if (file.bytes.length > 20 * 1024 * 1024) throw new Refused(400, 'Bad Request: file is too big');
    return { file_id: id, file_unique_id: 'u', file_size: file.bytes.length, file_path: file.path };
  }

  function sendFile(response: ServerResponse, given: string, path: string): void {
    const file = [...files.values()].find((kept) => kept.path === decodeURIComponent(path));
    if (given !== token || !file) {
      refuse(response, { code: 404, description: 'Not Found' });
      return;
    }
    const fault = takeFault('download');
    if (fault) {
      response.writeHead(200, { 'content-length': file.bytes.length });
      response.write(file.bytes.subarray(0, 10));
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(file.bytes);
  }

  function setMenu(payload: Payload): true {
    const commands = payload.commands as { command: string; description: string }[];
    for (const { command, description } of commands) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new Refused(400, 'Bad Request: BOT_COMMAND_INVALID');
      if (description.length < 1 || description.length > 256)
        throw new Refused(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID');
    }
    if (commands.length > 100) throw new Refused(400, 'Bad Request: BOT_COMMANDS_TOO_MUCH');
    menus.set(scopeOf(payload), commands);
    return true;
  }

  function scopeOf({ scope, language_code: language = '' }: Payload): string {
    const { type, chat_id: chat } = scope as { type: string; chat_id?: number };
    return [type, ...(chat === undefined ? [] : [chat]), language].join('/');
  }

  function chatOf({ chat_id: chat }: Payload): number {
    if (typeof chat !== 'number' && typeof chat !== 'string')
      throw new Refused(400, 'Bad Request: chat_id is empty');
    const id = Number(chat);
    const movedTo = moves.get(id);
    if (movedTo !== undefined)
      throw new Refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrateTo: movedTo,
      });
    if (!chats.has(id)) throw new Refused(400, 'Bad Request: chat not found');
    const why = blocked.get(id);
    if (why !== undefined) throw new Refused(403, why);
    return id;
  }

  function textOf(payload: Payload, name: string, most: number): string {
    const text = String(payload[name] ?? '').trim();
    if (name === 'text' && text === '') throw new Refused(400, 'Bad Request: message text is empty');
    if (text.length > most) throw new Refused(400, 'Bad Request: message is too long');
    return text;
  }

  function keyboardOf({ reply_markup: markup }: Payload): Delivered['keyboard'] {
    if (markup === undefined) return [];
    const rows = (markup as { inline_keyboard?: readonly (readonly FakeButton[])[] }).inline_keyboard;
    if (!Array.isArray(rows)) throw new Refused(400, "Bad Request: can't parse reply markup JSON object");
    for (const button of rows.flat() as FakeButton[]) {
      if (!button.text) throw new Refused(400, 'Bad Request: BUTTON_TEXT_EMPTY');
      if ((button.url === undefined) === (button.callback_data === undefined))
        throw new Refused(400, 'Bad Request: text buttons are unallowed in the inline keyboard');
      if (Buffer.byteLength(button.callback_data ?? 'x') > 64 || button.callback_data === '')
        throw new Refused(400, 'Bad Request: BUTTON_DATA_INVALID');
    }
    return rows;
  }

  function send(method: string, payload: Payload): unknown {
    const chat = chatOf(payload);
    const isText = method === 'sendMessage';
    const text = textOf(payload, isText ? 'text' : 'caption', isText ? 4_096 : 1_024);
    const keyboard = keyboardOf(payload);
    const file = isText ? undefined : fileOf(method, payload);
    const id = ++lastMessage;
    delivered.push({ id, chat, text, keyboard, at: Date.now(), ...(file && { file }) });
    return { message_id: id, date: 0, chat: { id: chat, type: chat < 0 ? 'group' : 'private' } };
  }

  function fileOf(method: string, payload: Payload): NonNullable<Delivered['file']> {
    const as = method === 'sendPhoto' ? 'photo' : 'document';
    const file = payload[as] as { name: string; bytes: Buffer } | undefined;
    if (!file?.bytes?.length) throw new Refused(400, 'Bad Request: file must be non-empty');
    if (file.bytes.length > 50 * 1024 * 1024) throw new Refused(413, 'Request Entity Too Large');
    const head = file.bytes.subarray(0, 4).toString('hex');
    if (as === 'photo' && !head.startsWith('ffd8ff') && head !== '89504e47')
      throw new Refused(400, 'Bad Request: IMAGE_PROCESS_FAILED');
    return { as, name: file.name, bytes: file.bytes };
  }

  function edit(payload: Payload): unknown {
    const chat = chatOf(payload);
    const text = textOf(payload, 'text', 4_096);
    const keyboard = keyboardOf(payload);
    const message = delivered.find((one) => one.chat === chat && one.id === Number(payload.message_id));
    if (!message) throw new Refused(400, 'Bad Request: message to edit not found');
    if (message.file) throw new Refused(400, 'Bad Request: there is no text in the message to edit');
    if (message.text === text && JSON.stringify(message.keyboard) === JSON.stringify(keyboard))
      throw new Refused(
        400,
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
      );
    message.text = text;
    message.keyboard = keyboard;
    return { message_id: message.id, date: 0, chat: { id: chat } };
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const fake: FakeTelegram = {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    delivered,
    menus,
    webhook: undefined,
    otherInstance: false,
    latencyMs: 0,
    openPresses,
    know: (...ids) => {
      for (const id of ids) chats.add(id);
    },
    block: (chat, description = 'Forbidden: bot was blocked by the user') =>
      void blocked.set(chat, description),
    move(chat, to) {
      moves.set(chat, to);
      chats.add(to);
    },
    fail: (fault) => void faults.push(fault),
    mend: () => void faults.splice(0),
    queue(update) {
      updates.push({ id: ++lastUpdate, update });
      wakePoll();
      return lastUpdate;
    },
    waiting: () => updates.length,
    keepFile: (id, bytes, path = `documents/${id}.bin`) => void files.set(id, { path, bytes }),
    press: (id) => void openPresses.add(id),
    revoke() {
      token = `${TOKEN}x`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  onTestFinished(() => fake.close());
  return fake;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** JSON, or a form in which files become `{ name, bytes }` and JSON texts what they say. */
async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return {};
  if (type === 'application/json') return JSON.parse(body.toString('utf8'));
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const entries = [...form.entries()].map(async ([name, value]) => {
    if (typeof value === 'string')
      return [name, name === 'reply_markup' ? JSON.parse(value) : value] as const;
    return [name, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
