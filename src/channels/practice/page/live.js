// One stream for the whole page: what is said in its chats, and how the practice room stands.

const RECONNECT_MS = 3000;

/**
 * Follows the chats until others are named. `on` hears items, 'caughtUp', 'room' and 'isUp'. After a fresh start nothing on
 * the page is true any more: it loads itself again.
 */
export function createLive(on) {
  let stream;
  let world;

  function follow(chats) {
    stream?.close();
    const query = new URLSearchParams(chats.map((chat) => ['chat', chat]));
    const opened = new EventSource(`/practice/stream?${query}`);
    stream = opened;
    opened.addEventListener('open', () => on.isUp(true));
    opened.addEventListener('message', (event) => on.item(JSON.parse(event.data)));
    opened.addEventListener('caught-up', () => on.caughtUp());
    opened.addEventListener('room', (event) => hearRoom(JSON.parse(event.data)));
    opened.addEventListener('error', () => {
      on.isUp(false);
      // A refused stream is not tried again by the browser.
      if (opened.readyState !== EventSource.CLOSED) return;
      setTimeout(() => {
        if (stream === opened) follow(chats);
      }, RECONNECT_MS);
    });
  }

  function hearRoom(room) {
    world ??= room.world;
    if (world !== room.world) return location.reload();
    on.room(room);
  }

  return { follow };
}
