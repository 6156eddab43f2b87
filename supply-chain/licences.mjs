// The licences of what production is made of, as Markdown on stdout: npm run -s licences > docs/third-party.md. Each package brings
// its own text in its folder of node_modules.
import { productionPackages } from './production.mjs';

const rows = new Map();
for (const { name, version, licence = 'none given', isOptional } of productionPackages())
  rows.set(`${name} ${version}`, { name, version, licence, isOptional });
const byLicence = new Map();
for (const row of rows.values()) byLicence.set(row.licence, [...(byLicence.get(row.licence) ?? []), row]);

console.log(`# What others made

The packages that run in production, from \`package-lock.json\`, by licence. Made by \`npm run -s licences\`; a test keeps it as it should be. *Optional* is
what is installed on some kinds of machines only. The complete list with hashes, for tools, is \`npm run -s sbom\` (CycloneDX).`);
for (const [licence, packages] of [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`\n## ${licence}\n`);
  for (const { name, version, isOptional } of packages)
    console.log(`- ${name} ${version}${isOptional ? ', optional' : ''}`);
}
