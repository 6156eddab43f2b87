// The practice page: one conversation of one practice officer. Words of people and of the bot only ever become
// text nodes. What is written waits in `waiting` until the bot has stored it; the stream then shows it in its place.

const RETRY_MS = [1000, 2000, 4000, 8000, 15000];
const RECONNECT_MS = 3000;
const NEAR_THE_END_PX = 80;
/** The server takes no larger one. */
const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

/** What the page says by itself, in its language: the data attributes of page.html. */
const texts = document.body.dataset;
/** Of English the one that writes the day before the month, as the bot does. */
const dateLocale = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;

const officerSelect = document.querySelector('#officer');
const connection = document.querySelector('#connection');
const scroller = document.querySelector('#scroller');
const welcome = document.querySelector('#welcome');
const log = document.querySelector('#log');
const composer = document.querySelector('#composer');
const textArea = document.querySelector('#text');
const sendButton = document.querySelector('#send');
const attachButton = document.querySelector('#attach');
const fileInput = document.querySelector('#file');

let officer = '';
let stream;
/** Ids of what is on the page, and the page's own ids of what the officer said. */
let shown = new Set();
/** What is not yet stored by the bot, oldest first: { id, handle, text | choice | file and content, element }. */
const waiting = [];
let sending = false;
/** Whether the reader is at the end and wants to stay there. */
let atTheEnd = true;
let lastTop = 0;

start();

function start() {
  // Not every browser lets the keyboard scroll a part of the page.
  scroller.tabIndex = 0;
  scroller.addEventListener('scroll', () => {
    const isNear = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_THE_END_PX;
    // What has come meanwhile moves the end away: only who scrolls up leaves it.
    atTheEnd = isNear || (atTheEnd && scroller.scrollTop >= lastTop);
    lastTop = scroller.scrollTop;
  });
  const growth = new ResizeObserver(() => {
    if (atTheEnd) scroller.scrollTop = scroller.scrollHeight;
  });
  for (const part of [scroller, log]) growth.observe(part);
  officerSelect.addEventListener('change', () => switchTo(officerSelect.value));
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    sendText();
  });
  textArea.addEventListener('keydown', (event) => {
    // While an input method is composing, Enter only accepts its suggestion.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    sendText();
  });
  attachButton.addEventListener('click', () => fileInput.click());
  fileInput.addEventListener('change', sendFile);
  document.querySelector('#begin').addEventListener('click', () => {
    say({ text: '/batdau' }, '/batdau');
    textArea.focus();
  });
  loadOfficers();
}

async function loadOfficers() {
  try {
    const response = await fetch('/practice/officers');
    if (!response.ok) throw new Error(String(response.status));
    const officers = await response.json();
    showOfficers(officers);
  } catch {
    showConnection(false);
    setTimeout(loadOfficers, RECONNECT_MS);
  }
}

function showOfficers(officers) {
  officerSelect.replaceChildren(...officers.map(optionFor));
  if (officers.length === 0) {
    connection.textContent = texts.noOfficers;
    return;
  }
  const wanted = location.hash.slice(1);
  const first = officers.find(({ handle }) => encodeURIComponent(handle) === wanted) ?? officers[0];
  officerSelect.value = first.handle;
  for (const control of [officerSelect, textArea, sendButton, attachButton]) control.disabled = false;
  switchTo(first.handle);
  if (matchMedia('(hover: hover)').matches) textArea.focus();
}

function optionFor({ handle, name, unit }) {
  const option = document.createElement('option');
  option.value = handle;
  option.textContent = unit ? `${name} – ${unit}` : name;
  return option;
}

// ---- receiving

function switchTo(handle) {
  officer = handle;
  history.replaceState(null, '', `#${encodeURIComponent(handle)}`);
  shown = new Set();
  atTheEnd = true;
  lastTop = 0;
  for (const { href } of log.querySelectorAll('.attachments a')) URL.revokeObjectURL(href);
  log.replaceChildren();
  welcome.hidden = true;
  // What was said before is read at leisure, not read out from the beginning.
  log.setAttribute('aria-live', 'off');
  connect();
}

function connect() {
  stream?.close();
  const opened = new EventSource(`/practice/chats/${encodeURIComponent(officer)}/stream`);
  stream = opened;
  opened.addEventListener('open', () => {
    showConnection(true);
    deliver();
  });
  opened.addEventListener('message', (event) => show(JSON.parse(event.data)));
  opened.addEventListener('caught-up', caughtUp);
  opened.addEventListener('error', () => {
    showConnection(false);
    // A refused stream is not tried again by the browser.
    if (opened.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      if (stream === opened) connect();
    }, RECONNECT_MS);
  });
}

function caughtUp() {
  const unsent = waiting.filter((words) => words.handle === officer && !shown.has(words.id));
  // Stored, but the bot was started anew and does not show it again: it stays where it is.
  for (const element of log.querySelectorAll('[data-event]')) {
    if (!unsent.some((words) => words.element === element)) delete element.dataset.event;
  }
  for (const words of unsent) if (!words.element.isConnected) log.append(words.element);
  welcome.hidden = log.children.length > 0;
  log.setAttribute('aria-live', 'polite');
}

function showConnection(isUp) {
  const text = isUp ? '' : texts.connectionLost;
  if (connection.textContent !== text) connection.textContent = text;
}

function show(item) {
  if (shown.has(item.id)) return;
  shown.add(item.id);
  welcome.hidden = true;
  if (!settleOwnWords(item)) {
    const element = elementFor(item);
    log.insertBefore(element, log.querySelector('[data-event]'));
    if (item.from === 'bot') leaveChoicesTo(element);
  }
}

/** Words written here are on the page already: the oldest waiting ones, so what comes next goes below them. */
function settleOwnWords({ event }) {
  if (!event) return false;
  shown.add(event);
  const own = log.querySelector(`[data-event="${CSS.escape(event)}"]`);
  if (own) delete own.dataset.event;
  return Boolean(own);
}

// ---- writing

function sendText() {
  const text = textArea.value;
  if (text.trim() === '' || officer === '') return;
  say({ text }, text);
  textArea.value = '';
  textArea.focus();
}

function sendFile() {
  const [file] = fileInput.files;
  // The same file can be chosen again: it may have been changed meanwhile.
  const forget = () => {
    fileInput.value = '';
  };
  if (!file || officer === '') return forget();
  // Read now: sent again, it is still the file that was chosen.
  const content = file.size > LARGEST_FILE_BYTES ? undefined : file.arrayBuffer().catch(() => undefined);
  const name = file.name.replace(/[\p{C}/\\]/gu, '');
  say(
    { file, content },
    texts.sentFile.replace('{name}', () => name),
  );
  forget();
}

function say(content, label) {
  const words = { id: crypto.randomUUID(), handle: officer, ...content };
  words.element = elementFor({
    from: 'officer',
    text: label,
    at: new Date().toISOString(),
    choices: [],
    attachments: [],
  });
  words.element.dataset.event = words.id;
  waiting.push(words);
  welcome.hidden = true;
  log.append(words.element);
  atTheEnd = true;
  deliver();
}

/** Sends what waits, one after the other. The id stays, so that sending twice is saying once. */
async function deliver() {
  if (sending) return;
  sending = true;
  for (let attempt = 0; waiting.length > 0; ) {
    const [words] = waiting;
    const status = await post(words);
    if (status >= 500 || status === 0) {
      note(words, texts.sendingAgain);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)]));
      attempt += 1;
      continue;
    }
    attempt = 0;
    waiting.shift();
    if (status === 202) note(words, '');
    else giveUp(words, status);
  }
  sending = false;
}

/** The status, 0 without an answer; a word for a file that cannot be sent at all. */
function post(words) {
  return words.file ? postFile(words) : postWords(words);
}

function postWords({ id, handle, text, choice }) {
  const body = JSON.stringify(text === undefined ? { id, choice } : { id, text });
  return postTo(handle, 'messages', 'application/json', body);
}

async function postFile({ id, handle, file, content }) {
  if (file.size > LARGEST_FILE_BYTES) return 413;
  const bytes = await content;
  if (!bytes) return 'unreadable';
  if (bytes.byteLength === 0) return 'empty';
  const about = new URLSearchParams({ id, name: file.name, mediaType: file.type });
  return postTo(handle, `files?${about}`, 'application/octet-stream', bytes);
}

async function postTo(handle, place, mediaType, body) {
  try {
    const response = await fetch(`/practice/chats/${encodeURIComponent(handle)}/${place}`, {
      method: 'POST',
      headers: { 'Content-Type': mediaType },
      body,
    });
    return response.status;
  } catch {
    return 0;
  }
}

function giveUp(words, status) {
  delete words.element.dataset.event;
  note(words, reasonOf(words, status));
  words.element.querySelector('.delivery').classList.add('failed');
  for (const button of words.buttons ?? []) button.disabled = false;
}

function reasonOf({ file }, status) {
  if (status === 413) return file ? texts.fileTooLarge : texts.tooLong;
  if (status === 'empty') return texts.fileEmpty;
  if (status === 'unreadable') return texts.fileUnreadable;
  return texts.notSent;
}

function note({ element }, text) {
  element.querySelector('.delivery').textContent = text;
}

// ---- drawing

function elementFor(item) {
  const isBot = item.from === 'bot';
  const element = make('article', isBot ? 'item' : 'item officer-words');
  const by = make('p', 'by');
  by.append(make('span', '', isBot ? texts.bot : texts.officer), timeOf(item.at));
  element.append(by);
  if (item.text !== '') element.append(make('div', 'bubble', item.text));
  if (item.attachments.length > 0) element.append(attachmentsOf(item.attachments));
  if (item.choices.length > 0) element.append(choicesOf(item.choices));
  if (!isBot) element.append(make('p', 'delivery'));
  return element;
}

function timeOf(at) {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const clock = { hour: '2-digit', minute: '2-digit' };
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' };
  const time = make('time', '', date.toLocaleString(dateLocale, isToday ? clock : { ...day, ...clock }));
  time.dateTime = at;
  return time;
}

function choicesOf(choices) {
  const group = make('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.choices);
  for (const { value, label } of choices) {
    const button = make('button', '', label);
    button.type = 'button';
    button.addEventListener('click', () => press(group, value, label));
    group.append(button);
  }
  return group;
}

function press(group, value, label) {
  const buttons = [...group.querySelectorAll('button')];
  for (const button of buttons) button.disabled = true;
  say({ choice: value, buttons }, label);
  textArea.focus({ preventScroll: true });
}

/** Only what the bot said last can still be chosen from. */
function leaveChoicesTo(last) {
  for (const button of log.querySelectorAll('.choices button:enabled'))
    if (!last.contains(button)) button.disabled = true;
}

function attachmentsOf(attachments) {
  const group = make('div', 'attachments');
  for (const attachment of attachments) group.append(...attachmentOf(attachment));
  return group;
}

/** Every file can be downloaded; a picture is also shown. */
function attachmentOf(attachment) {
  const link = downloadOf(attachment);
  return /^image\/(png|jpeg|gif|webp)$/.test(attachment.mediaType) ? [pictureOf(attachment), link] : [link];
}

function pictureOf({ name, mediaType, base64 }) {
  const image = make('img');
  image.alt = name;
  image.src = `data:${mediaType};base64,${base64}`;
  return image;
}

function downloadOf({ name, base64 }) {
  const link = make(
    'a',
    '',
    texts.download.replace('{name}', () => name),
  );
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  // Of no type that a browser shows: in a window of its own it would run with the rights of this page.
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = name;
  return link;
}

function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
