// `npm run licences`: writes docs/licences.md, the licence of every package that the running program may use, and ends with an error when one
// cannot be passed on together with a work under EUPL-1.2, or when a package would run a script at install. `--check` writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';

/** Permissive licences ask for their text to come along; LGPL stands in the appendix of the EUPL, and its library stays a file of its own. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
]);

const file = 'docs/licences.md';
const { allowScripts = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const installed = Object.entries(packages).filter(([path]) => path !== '');
const shipped = installed
  .filter(([, { dev }]) => !dev)
  .map(([path, { version, license }]) => ({
    name: nameOf(path),
    version,
    licence: license ?? 'none stated',
  }));

/** „A AND B“: both hold. „A OR B“: one may be chosen. */
const isAccepted = (licence) =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => accepted.has(one.trim())));

const wrong = [
  ...shipped
    .filter(({ licence }) => !isAccepted(licence))
    .map(({ name, version, licence }) => `${name} ${version}: the licence "${licence}" is not on the list.`),
  ...installed
    .filter(([path, { hasInstallScript }]) => hasInstallScript && !(nameOf(path) in allowScripts))
    .map(
      ([path]) =>
        `${nameOf(path)} wants to run a script at install and is not named in "allowScripts" of package.json.`,
    ),
];

const byLicence = new Map();
for (const one of shipped) byLicence.set(one.licence, [...(byLicence.get(one.licence) ?? []), one]);
const sections = [...byLicence]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([licence, list]) => {
    const lines = new Set(list.map(({ name, version }) => `- ${name} ${version}`));
    return `## ${licence}\n\n${[...lines].toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
  });
const text = `# Licences of what the program uses

Written by \`npm run licences\` from \`package-lock.json\`; a test keeps it true. Packages for building and testing only are not named. Every
licence here may be passed on together with a work under EUPL-1.2.

${sections.join('\n')}`;

const isCheck = process.argv.includes('--check');
if (isCheck && readFileSync(file, 'utf8') !== text) wrong.push(`${file} is out of date: npm run licences`);
if (!isCheck) writeFileSync(file, text);
for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
process.stdout.write(`${shipped.length} packages, ${byLicence.size} licences, ${wrong.length} problems\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
