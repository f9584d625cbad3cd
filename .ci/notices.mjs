// Writes THIRD-PARTY-NOTICES.md from what the shipped bundles really hold: `npm run notices`. A test says whether it is current.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '../test/support/cache.mjs';

const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'Unlicense']);
/** Looked at one by one: citeproc-js is used under the CPAL, in a file of its own that names it. */
const exceptions = new Set(['citeproc']);

/** Folders of the packages whose files went into a bundle, from the list that the build leaves in `out/`. */
async function bundledPackages() {
  const inputs = JSON.parse(await readFile(join(project, 'out/bundled.json'), 'utf8'));
  const folders = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

async function notice(folder) {
  const about = JSON.parse(await readFile(join(project, folder, 'package.json'), 'utf8'));
  const { name, version, author, license = about.licenses?.[0].type } = about;
  if (!allowed.has(license) && !exceptions.has(name)) throw new Error(`${name} has the licence ${license}, which nobody has looked at`);
  const names = (await readdir(join(project, folder))).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = await Promise.all(names.sort().map((file) => readFile(join(project, folder, file), 'utf8')));
  const text = texts.map((part) => part.replace(/\r\n/g, '\n').trim()).join('\n\n') || `Licence: ${license}\nCopyright: ${author?.name ?? author}`;
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** The notices as they should read now. */
export async function notices() {
  const parts = [];
  for (const folder of await bundledPackages()) parts.push(await notice(folder));
  const head = 'Policy Writer contains parts of these projects, under the licences printed here. Made by `npm run notices`.';
  return `# Third-party notices\n\n${head}\n\n${parts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(join(project, 'THIRD-PARTY-NOTICES.md'), await notices());
