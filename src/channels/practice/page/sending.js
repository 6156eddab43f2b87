// What is written waits here until the bot has stored it. The id stays, so that sending twice is saying once.

const RETRY_MS = [1000, 2000, 4000, 8000, 15000];
/** The server takes no larger one. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

/** What is not yet stored, oldest first: { id, chat, text | choice | file and content, onState }. */
const waiting = [];
let sending = false;
/** Ends the wait before the next try. */
let hurry = () => {};

/** Says it in a chat; `onState` hears 'again', 'sent' or why it will not be sent. */
export function say(words) {
  waiting.push(words);
  deliver();
}

/** Whether the words are still on their way. */
export function isWaiting(id) {
  return waiting.some((words) => words.id === id);
}

/** Sends what waits, one after the other; at once, whenever there is a reason to think that it works again. */
export async function deliver() {
  hurry();
  if (sending) return;
  sending = true;
  for (let attempt = 0; waiting.length > 0; ) {
    const [words] = waiting;
    const status = await post(words);
    if (status >= 500 || status === 0) {
      words.onState('again');
      await pause(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]);
      attempt += 1;
      continue;
    }
    attempt = 0;
    waiting.shift();
    words.onState(status === 202 ? 'sent' : faultOf(words, status));
  }
  sending = false;
}

function pause(ms) {
  return new Promise((resolve) => {
    hurry = resolve;
    setTimeout(resolve, ms);
  });
}

function faultOf({ file }, status) {
  if (status === 413) return file ? 'fileTooLarge' : 'tooLong';
  return typeof status === 'string' ? status : 'notSent';
}

/** The status, 0 without an answer; a word for a file that cannot be sent at all. */
function post(words) {
  return words.file ? postFile(words) : postWords(words);
}

function postWords({ id, chat, text, choice }) {
  const body = JSON.stringify(text === undefined ? { id, choice } : { id, text });
  return postTo(`${pathOf(chat)}/messages`, 'application/json', body);
}

async function postFile({ id, chat, file, content }) {
  if (file.size > LARGEST_FILE_BYTES) return 413;
  const bytes = await content;
  if (!bytes) return 'fileUnreadable';
  if (bytes.byteLength === 0) return 'fileEmpty';
  const about = new URLSearchParams({ id, name: file.name, mediaType: file.type });
  return postTo(`${pathOf(chat)}/files?${about}`, 'application/octet-stream', bytes);
}

export function pathOf(chat) {
  return `/practice/chats/${chat.split('.').map(encodeURIComponent).join('/')}`;
}

/** The status of the answer, 0 without one. */
export async function postTo(path, mediaType, body) {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': mediaType }, body });
    return response.status;
  } catch {
    return 0;
  }
}

/** The status and the answer of a request in JSON. */
export async function postJson(path, body) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: await response.json() };
  } catch {
    return { status: 0, answer: {} };
  }
}
