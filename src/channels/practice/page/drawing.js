// What is said, as elements. Words of people and of the bot only ever become text nodes.

/** What the page says by itself, in its language: the data attributes of the body. */
export const texts = document.body.dataset;

const VIETNAM = 'Asia/Ho_Chi_Minh';
/** Of English the one that writes the day before the month, as the bot does. */
const locale = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;

/** One bubble; `press` is called with the button that is pressed. */
export function elementFor(item, press) {
  const element = make('article', `item by-${item.from}${item.isPress ? ' press' : ''}`);
  element.dataset.item = item.id ?? '';
  element.dataset.stamp = item.stamp ?? '';
  const by = make('p', 'by');
  by.append(make('span', '', speakerOf(item)), timeOf(item.at));
  if (item.isEdited) by.append(make('span', '', texts.edited));
  element.append(by);
  const words = item.isPress ? texts.pressed.replace('{label}', () => item.text) : item.text;
  if (words !== '') element.append(make('div', 'bubble', words));
  if (item.files.length > 0) element.append(filesOf(item.files));
  if (item.rows.length > 0) element.append(buttonsOf(item.rows, press));
  if (item.from === 'officer') element.append(make('p', 'delivery'));
  return element;
}

function speakerOf({ from }) {
  if (from === 'bot') return texts.bot;
  return from === 'officer' ? texts.officer : texts.pageNote;
}

function timeOf(at) {
  const time = make('time', '', momentText(new Date(at)));
  time.dateTime = at;
  return time;
}

/** "10:05 24/11/2026", in Vietnam. */
export function momentText(date) {
  const clock = { hour: '2-digit', minute: '2-digit' };
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' };
  return date.toLocaleString(locale, { ...clock, ...day, timeZone: VIETNAM });
}

export function weekdayText(date) {
  return date.toLocaleDateString(locale, { weekday: 'long', timeZone: VIETNAM });
}

/** As a field of the type datetime-local has it, in Vietnam, which has no summer time. */
export function localMoment(date) {
  return new Date(date.getTime() + 7 * 60 * 60_000).toISOString().slice(0, 16);
}

function buttonsOf(rows, press) {
  const group = make('div', 'buttons');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.choices);
  for (const row of rows) {
    const line = make('div', 'row');
    for (const { code, label } of row) {
      const button = make('button', '', label);
      button.type = 'button';
      button.addEventListener('click', () => press(code, label));
      line.append(button);
    }
    group.append(line);
  }
  return group;
}

function filesOf(files) {
  const group = make('div', 'files');
  for (const file of files) group.append(...elementsOfFile(file));
  return group;
}

/** Every file can be downloaded; a picture is also shown. */
function elementsOfFile(file) {
  const link = downloadOf(file);
  return /^image\/(png|jpeg|gif|webp)$/.test(file.mediaType) ? [pictureOf(file), link] : [link];
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

/** Lets go of what the links of an element hold. */
export function release(element) {
  for (const { href } of element.querySelectorAll('.files a')) URL.revokeObjectURL(href);
}

export function make(tag, className = '', text = '') {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
