// Keeps many windows of the practice page open, as browsers would, in a process of its own. `node open-windows.mjs BASE COUNT QUERY`
const [, , base, count, query] = process.argv;

for (let opened = 0; opened < Number(count); opened += 1) {
  const response = await fetch(`${base}/practice/stream?${query}`);
  read(response.body);
}
process.send?.('open');

async function read(body) {
  for await (const _ of body) {
    // Only taken away.
  }
}
