// Packs what `npm install policy-writer` brings: `npm run package:npm`. The extension has a manifest of its own, and packs itself.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { project } from '../test/support/cache.mjs';

const run = promisify(execFile);

/** What npm has to know; the rest of the project's manifest is for editors. */
const FIELDS = ['name', 'version', 'license', 'keywords', 'bin', 'exports', 'repository', 'homepage', 'bugs'];

/** The page that the registry shows: its readers come for the command. */
const PAGE = 'media/command-line.md';

/** The manifest of the package, from the project's. */
export function manifestForNpm(manifest) {
  const own = Object.fromEntries(FIELDS.filter((field) => field in manifest).map((field) => [field, manifest[field]]));
  return {
    ...own,
    description: 'Finds the claims in Markdown policy drafts that lack a citation, on the command line, in CI, in remark and from programs.',
    engines: { node: manifest.engines.node },
    sideEffects: ['./dist/cli.js', './dist/start.js'],
  };
}

/** The files that npm would take from the project, by its `.npmignore`, without the bundles of the extension that it always adds. */
async function filesForNpm({ main, browser }) {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: project, shell: process.platform === 'win32' });
  const editors = [main, browser].map((file) => file.replace(/^\.\//, ''));
  return JSON.parse(stdout)[0].files.map(({ path }) => path).filter((path) => ![...editors, PAGE].includes(path));
}

/** The files that a manifest promises to those who install the package. */
function promisedBy({ bin, exports }) {
  const named = [...Object.values(bin), ...Object.values(exports).flatMap((one) => (typeof one === 'string' ? one : Object.values(one)))];
  return named.map((file) => file.replace(/^\.\//, ''));
}

/** Packs `dist/` as it stands, with its types, into a folder, which is made if need be; resolves with the path of the tarball. */
export async function packNpm(folder = project) {
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const files = await filesForNpm(manifest);
  const missing = promisedBy(manifest).filter((file) => file !== 'package.json' && !files.includes(file));
  if (missing.length > 0) throw new Error(`There is no ${missing.join(', ')}: build it with “node esbuild.mjs --types”, or pack with “npm run package:npm”.`);
  await mkdir(resolve(folder), { recursive: true });
  const stage = await mkdtemp(join(tmpdir(), 'policy-writer-npm-'));
  try {
    for (const file of files) await cp(join(project, file), join(stage, file));
    await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifestForNpm(manifest), null, 2)}\n`);
    await cp(join(project, PAGE), join(stage, 'README.md'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', resolve(folder)], { cwd: stage, shell: process.platform === 'win32' });
    return join(resolve(folder), JSON.parse(stdout)[0].filename);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const file = await packNpm(process.argv[2]);
    console.log(`${file}\n${((await stat(file)).size / 1024).toFixed(0)} kB`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
