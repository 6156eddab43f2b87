// One phone: a person on a messenger. It shows what the stream brings and hands on what is written.

import { elementFor, make, momentText, release, texts } from './drawing.js';
import { isWaiting, say } from './sending.js';

const NEAR_THE_END_PX = 80;
/** As the bot's own "is typing" on Telegram: most answers are there before anybody looks for it. */
const TYPING_AFTER_MS = 700;

/** Fills the section of a phone; `onChat` hears when another person or messenger is chosen. */
export function createChatWindow(section, onChat) {
  section.append(document.querySelector('#phone').content.cloneNode(true));
  const part = (selector) => section.querySelector(selector);
  const [officer, messenger, log, scroller] = ['.officer', '.messenger', '.log', '.scroller'].map(part);
  const [textArea, file, welcome, typing] = ['textarea', '.file', '.welcome', '.typing'].map(part);
  let chat = '';
  let typingTimer;
  const end = stickToTheEnd(scroller, log);
  // Two conversations on one page are told apart by their phone.
  for (const region of [scroller, log]) region.ariaLabel = `${section.ariaLabel}: ${region.ariaLabel}`;

  for (const select of [officer, messenger])
    select.addEventListener('change', () => onChat(`${messenger.value}.${officer.value}`));
  part('.composer').addEventListener('submit', (event) => {
    event.preventDefault();
    sendText();
  });
  textArea.addEventListener('keydown', (event) => {
    // While an input method is composing, Enter only accepts its suggestion.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    sendText();
  });
  part('.attach').addEventListener('click', () => file.click());
  file.addEventListener('change', sendFile);
  part('.begin').addEventListener('click', () => {
    hand({ text: '/batdau' }, '/batdau');
    textArea.focus();
  });

  function enable(officers) {
    officer.replaceChildren(...officers.map(optionFor));
    for (const control of [officer, messenger, textArea, part('.send'), part('.attach')])
      control.disabled = false;
  }

  function switchTo(wanted) {
    chat = wanted;
    const [name, handle] = wanted.split('.');
    officer.value = handle;
    messenger.value = name;
    section.dataset.messenger = name;
    end.follow();
    release(log);
    log.replaceChildren();
    welcome.hidden = true;
    showTyping(false);
    // What was said before is read at leisure, not read out from the beginning.
    log.setAttribute('aria-live', 'off');
  }

  function show(item) {
    if (item.chat !== chat) return;
    welcome.hidden = true;
    if (item.from !== 'officer') showTyping(false);
    if (item.event && settleOwnWords(item)) return;
    const element = elementFor(item, press);
    const known = log.querySelector(`[data-item="${item.id}"]`);
    if (known?.dataset.stamp === String(item.stamp)) return;
    if (item.from === 'officer') note(element, texts.received);
    if (!known) return log.insertBefore(element, placeFor(item.id));
    release(known);
    const hadFocus = known.contains(document.activeElement);
    known.replaceWith(element);
    if (hadFocus) (element.querySelector('button') ?? textArea).focus({ preventScroll: true });
  }

  /** Before what came later, and before what is still on its way. */
  function placeFor(id) {
    const later = [...log.children].find(
      ({ dataset }) => dataset.event || (dataset.item !== '' && Number(dataset.item) > id),
    );
    return later ?? null;
  }

  /** Words written here are on the page already: the oldest waiting ones, so what comes next goes below them. */
  function settleOwnWords({ event, id, stamp }) {
    const own = log.querySelector(`[data-event="${CSS.escape(event)}"]`);
    if (!own) return false;
    delete own.dataset.event;
    own.dataset.item = id;
    own.dataset.stamp = stamp;
    note(own, texts.received);
    return true;
  }

  function caughtUp() {
    for (const element of log.querySelectorAll('[data-event]')) {
      // Stored, but the bot was started anew and does not show it again: it stays where it is.
      if (!isWaiting(element.dataset.event)) delete element.dataset.event;
    }
    welcome.hidden = log.children.length > 0;
    log.setAttribute('aria-live', 'polite');
  }

  function sendText() {
    const text = textArea.value;
    if (text.trim() === '' || chat === '') return;
    hand({ text }, text);
    textArea.value = '';
    textArea.focus();
  }

  function sendFile() {
    const [chosen] = file.files;
    if (chosen && chat !== '') {
      // Read now: sent again, it is still the file that was chosen.
      const content = chosen.arrayBuffer().catch(() => undefined);
      const name = chosen.name.replace(/[\p{C}/\\]/gu, '');
      hand(
        { file: chosen, content },
        texts.sentFile.replace('{name}', () => name),
      );
    }
    // The same file can be chosen again: it may have been changed meanwhile.
    file.value = '';
  }

  function press(code, label) {
    hand({ choice: code }, label, true);
  }

  function hand(content, label, isPress = false) {
    const id = crypto.randomUUID();
    const at = texts.now || new Date().toISOString();
    const element = elementFor({ from: 'officer', text: label, isPress, at, rows: [], files: [] });
    element.dataset.event = id;
    note(element, texts.sending);
    log.append(element);
    welcome.hidden = true;
    end.follow();
    showTyping(true);
    say({ id, chat, ...content, onState: (state) => stateOf(element, state) });
  }

  function stateOf(element, state) {
    if (state === 'sent') return element.dataset.event && note(element, '');
    if (state === 'again') return note(element, texts.sendingAgain);
    delete element.dataset.event;
    note(element, texts[state] ?? texts.notSent);
    element.querySelector('.delivery').classList.add('failed');
    showTyping(false);
  }

  function showTyping(isOn) {
    clearTimeout(typingTimer);
    typing.hidden = true;
    if (!isOn || !chat.startsWith('telegram.')) return;
    typingTimer = setTimeout(() => {
      typing.hidden = false;
    }, TYPING_AFTER_MS);
  }

  function showWindow(window) {
    const state = part('.window');
    const text = window ? windowText(window) : texts.noWindow;
    state.dataset.is = window?.is ?? '';
    if (state.textContent !== text) state.textContent = text;
  }

  return { chat: () => chat, enable, switchTo, show, caughtUp, showWindow, propose };

  /** Puts words into the field, to be sent or changed. */
  function propose(words) {
    textArea.value = words;
    textArea.focus();
  }
}

function windowText({ is, ends }) {
  const until = ends ? momentText(new Date(ends)) : '';
  const text = { free: texts.windowFree, billed: texts.windowBilled, closed: texts.windowClosed }[is];
  return text.replace('{until}', () => until);
}

function optionFor({ handle, name, unit }) {
  const option = make('option', '', unit ? `${name} – ${unit}` : name);
  option.value = handle;
  return option;
}

function note(element, text) {
  element.querySelector('.delivery').textContent = text;
}

/** Keeps the end of a conversation in sight while the reader is there. */
function stickToTheEnd(scroller, log) {
  let atTheEnd = true;
  let lastTop = 0;
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
  return {
    follow() {
      atTheEnd = true;
      lastTop = 0;
    },
  };
}
