// The panel beside the phones: the tour, the practice clock, what went out of itself, and the fresh start.

import { localMoment, make, momentText, texts, weekdayText } from './drawing.js';
import { postJson } from './sending.js';

const DAY_MS = 24 * 60 * 60_000;
const MORNING = 'T08:05';

/** `onTask` hears the element of a task that somebody wants to begin; `nameOf` tells the name of an officer. */
export function createRoomPanel({ onTask, nameOf }) {
  const part = (selector) => document.querySelector(selector);
  const [to, moved, dialog] = ['#to', '#moved', '#confirm'].map(part);
  const clocks = document.querySelectorAll('.now');
  let room = { aheadMs: 0, sent: [], done: [] };
  let isMoving = false;

  setInterval(showNow, 1000);
  part('#move').addEventListener('submit', (event) => {
    event.preventDefault();
    move(to.value);
  });
  for (const button of document.querySelectorAll('[data-to]'))
    button.addEventListener('click', () => move(momentFor(button.dataset.to)));
  for (const button of document.querySelectorAll('[data-words]'))
    button.addEventListener('click', () => onTask(button.closest('li'), button.dataset.words));
  part('#fresh').addEventListener('click', () => dialog.showModal());
  part('#not-now').addEventListener('click', () => dialog.close());
  part('#confirmed').addEventListener('click', startAfresh);

  function practiceNow() {
    return new Date(Date.now() + room.aheadMs);
  }

  function showNow() {
    const at = practiceNow();
    const text = `${weekdayText(at)}, ${momentText(at)}`;
    texts.now = at.toISOString();
    for (const clock of clocks) {
      if (clock.textContent === text) continue;
      clock.textContent = text;
      clock.dateTime = localMoment(at);
    }
    to.min = localMoment(at);
  }

  function momentFor(name) {
    const at = practiceNow().getTime();
    if (name === 'week') return localMoment(new Date(at + 7 * DAY_MS));
    const next = `${localMoment(new Date(at + DAY_MS)).slice(0, 10)}${MORNING}`;
    if (name === 'morning' || !room.dueAt) return next;
    return `${localMoment(new Date(room.dueAt)).slice(0, 10)}${MORNING}`;
  }

  async function move(moment) {
    if (isMoving || moment === '') return;
    isMoving = true;
    moved.textContent = texts.moving;
    const { status, answer } = await postJson('/practice/clock', { to: moment });
    isMoving = false;
    moved.textContent = status === 200 ? texts.moved : (texts[answer.move] ?? texts.notMoved);
  }

  async function startAfresh() {
    const { status } = await postJson('/practice/fresh-start', { confirmed: true });
    if (status === 200) return location.reload();
    part('#fresh-fault').textContent = texts.notFresh;
  }

  function show(state) {
    room = state;
    showNow();
    showSent();
    showTour();
  }

  function showSent() {
    part('#none-sent').hidden = room.sent.length > 0;
    part('#sent').replaceChildren(...room.sent.map(noteOf));
  }

  function noteOf({ at, messenger, handle, firstLine, isSent }) {
    const line = make('li', isSent ? '' : 'refused');
    const how = (isSent ? texts.taken : texts.refused).replace('{messenger}', () =>
      nameOfMessenger(messenger),
    );
    line.append(
      make('p', 'by', `${momentText(new Date(at))} · ${nameOf(handle)}`),
      make('p', '', firstLine),
      make('p', 'delivery', how),
    );
    return line;
  }

  function showTour() {
    const tasks = [...document.querySelectorAll('[data-task]')];
    for (const task of tasks) {
      const isDone = room.done.includes(task.dataset.task);
      const mark = task.querySelector('.mark');
      if (isDone && !mark) task.querySelector('h3').append(make('span', 'mark', texts.taskDone));
      if (!isDone) mark?.remove();
      task.classList.toggle('done', isDone);
    }
    const count = tasks.filter(({ dataset }) => room.done.includes(dataset.task)).length;
    const text = texts.tasksDone.replace('{done}', String(count)).replace('{all}', String(tasks.length));
    const whole = count === tasks.length ? `${text} ${texts.allDone}` : text;
    const progress = part('#progress');
    if (progress.textContent !== whole) progress.textContent = whole;
  }

  return { show };
}

function nameOfMessenger(name) {
  return document.querySelector(`.messenger option[value="${name}"]`)?.textContent ?? name;
}
