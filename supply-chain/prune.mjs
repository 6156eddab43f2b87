// Leaves in node_modules what production needs, and nothing else: node supply-chain/prune.mjs. After the build, in the place
// where the bot is installed; `npm ci` brings all back.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { productionPackages, root } from './production.mjs';

const kept = new Set(productionPackages().map(({ path }) => path));
let removed = 0;

/** @param {string} folder "node_modules", or that of a package */
function prune(folder) {
  if (!existsSync(join(root, folder))) return;
  for (const path of packagesIn(folder)) {
    if (kept.has(path)) prune(`${path}/node_modules`);
    else {
      rmSync(join(root, path), { recursive: true });
      removed += 1;
    }
  }
}

function packagesIn(folder) {
  return readdirSync(join(root, folder)).flatMap((name) => {
    if (name.startsWith('.')) return [];
    const inside = name.startsWith('@') ? readdirSync(join(root, folder, name)) : undefined;
    return inside ? inside.map((part) => `${folder}/${name}/${part}`) : [`${folder}/${name}`];
  });
}

prune('node_modules');
// Links to programs that may be gone now; npm's own note of what is installed.
rmSync(join(root, 'node_modules/.bin'), { recursive: true, force: true });
rmSync(join(root, 'node_modules/.package-lock.json'), { force: true });
console.log(`${removed} packages removed, ${kept.size} belong to production`);
