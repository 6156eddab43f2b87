// The practice page: one or two phones side by side, each with a practice officer on a messenger, and the practice room.

import { createChatWindow } from './chat-window.js';
import { texts } from './drawing.js';
import { createLive } from './live.js';
import { createRoomPanel } from './room-panel.js';
import { deliver, pathOf, postJson } from './sending.js';

const RETRY_MS = 3000;
const USUAL = { left: 'telegram.hoa-binh', right: 'zalo.thu-ky' };

const connection = document.querySelector('#connection');
const main = document.querySelector('#main');
const sides = ['left', 'right'];
const phones = Object.fromEntries(
  sides.map((side) => [
    side,
    createChatWindow(document.querySelector(`#${side}`), (chat) => open({ [side]: chat })),
  ]),
);
let officers = [];
let room = { windows: {} };

const panel = createRoomPanel({
  onTask(task, words) {
    const { side, chat } = task.dataset;
    if (phones[side].chat() !== chat) open({ [side]: chat });
    look(side);
    phones[side].propose(words);
  },
  nameOf: (handle) => officers.find((officer) => officer.handle === handle)?.name ?? handle,
});

const live = createLive({
  isUp(isUp) {
    const text = isUp ? '' : texts.connectionLost;
    if (connection.textContent !== text) connection.textContent = text;
    if (isUp) deliver();
  },
  item: (item) => each((phone) => phone.show(item)),
  caughtUp: () => each((phone) => phone.caughtUp()),
  room(state) {
    room = state;
    panel.show(state);
    showWindows();
  },
});

for (const button of document.querySelectorAll('#switch button'))
  button.addEventListener('click', () => look(button.dataset.view));
loadOfficers();

async function loadOfficers() {
  try {
    const response = await fetch('/practice/officers');
    if (!response.ok) throw new Error(String(response.status));
    officers = await response.json();
  } catch {
    connection.textContent = texts.connectionLost;
    setTimeout(loadOfficers, RETRY_MS);
    return;
  }
  connection.textContent = officers.length === 0 ? texts.noOfficers : '';
  if (officers.length === 0) return;
  each((phone) => phone.enable(officers));
  open(wantedChats());
}

/** From the address, where it names chats that there are. */
function wantedChats() {
  const named = decodeURIComponent(location.hash.slice(1)).split('/');
  return Object.fromEntries(
    sides.map((side, index) => [side, isChat(named[index]) ? named[index] : usualChat(side)]),
  );
}

function isChat(name = '') {
  const [messenger, handle] = name.split('.');
  return ['zalo', 'telegram'].includes(messenger) && officers.some((officer) => officer.handle === handle);
}

function usualChat(side) {
  if (isChat(USUAL[side])) return USUAL[side];
  return `telegram.${officers[side === 'left' ? 0 : officers.length - 1].handle}`;
}

/** Puts people on the phones; both phones then follow their chats anew. */
async function open(chosen) {
  for (const side of Object.keys(chosen)) {
    phones[side].switchTo(chosen[side]);
    postJson(`${pathOf(chosen[side])}/open`, {});
  }
  const chats = sides.map((side) => phones[side].chat());
  history.replaceState(null, '', `#${chats.map(encodeURIComponent).join('/')}`);
  showWindows();
  live.follow([...new Set(chats)]);
}

function showWindows() {
  each((phone) => phone.showWindow(room.windows[phone.chat()]));
}

/** Where there is room for one only: which of the phones and the room is seen. */
function look(view) {
  main.dataset.view = view;
  for (const button of document.querySelectorAll('#switch button'))
    button.setAttribute('aria-pressed', String(button.dataset.view === view));
}

function each(work) {
  for (const side of sides) work(phones[side]);
}
