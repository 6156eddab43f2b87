// Writes src/chat/messages.generated.ts: every message of locales/vi with its parameters, so that a missing or
// misspelt key, or a forgotten parameter, does not compile.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, Visitor } from '@fluent/syntax';

const root = fileURLToPath(new URL('..', import.meta.url));

class Variables extends Visitor {
  names = new Set();
  visitVariableReference(node) {
    this.names.add(node.id.name);
  }
}

const lines = [];
for (const file of readdirSync(`${root}locales/vi`)
  .filter((name) => name.endsWith('.ftl'))
  .sort()) {
  const resource = parse(readFileSync(`${root}locales/vi/${file}`, 'utf8'), {});
  for (const entry of resource.body) {
    if (entry.type === 'Junk')
      throw new Error(`locales/vi/${file}: ${entry.annotations[0]?.message}\n${entry.content}`);
    if (entry.type !== 'Message') continue;
    const variables = new Variables();
    variables.visit(entry);
    const params = [...variables.names].sort().map((name) => `${name}: Param`);
    lines.push(
      `  '${entry.id.name}': ${params.length ? `{ ${params.join('; ')} }` : 'Record<string, never>'};`,
    );
  }
}
writeFileSync(
  `${root}src/chat/messages.generated.ts`,
  `// Made by locales/generate.mjs from locales/vi.\nimport type { Param } from './reply.ts';\n\nexport interface Messages {\n${lines.join('\n')}\n}\n`,
);
