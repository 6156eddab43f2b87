// The bill of materials of production as CycloneDX 1.5, on stdout: npm run -s sbom > bot.cdx.json. Of one lock file it is always
// the same.
import { ownPackage, productionPackages } from './production.mjs';

const own = ownPackage();
const packages = productionPackages();
const byPath = new Map(packages.map((entry) => [entry.path, entry]));

function purl({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** The same package may be installed twice. */
function reference(entry) {
  return `${purl(entry)}#${entry.path}`;
}

function component(entry) {
  const [group, name] = entry.name.startsWith('@') ? entry.name.split('/') : [undefined, entry.name];
  const [algorithm, digest = ''] = (entry.integrity ?? '').split('-');
  return {
    type: 'library',
    'bom-ref': reference(entry),
    ...(group && { group }),
    name,
    version: entry.version,
    scope: entry.isOptional ? 'optional' : 'required',
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    ...(entry.licence && { licenses: [licence(entry.licence)] }),
    purl: purl(entry),
  };
}

function licence(text) {
  return / (OR|AND|WITH) /.test(text) ? { expression: text } : { license: { id: text } };
}

const self = { name: own.name, version: own.version };
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purl(self),
      ...self,
      licenses: [{ license: { id: 'MIT' } }],
      purl: purl(self),
    },
  },
  components: packages.map(component),
  dependencies: [
    {
      ref: purl(self),
      dependsOn: packages
        .filter(({ path, name }) => path === `node_modules/${name}` && name in own.dependencies)
        .map(reference),
    },
    ...packages.map((entry) => ({
      ref: reference(entry),
      dependsOn: entry.needs.map((path) => reference(byPath.get(path))),
    })),
  ],
};
console.log(JSON.stringify(bom, null, 2));
