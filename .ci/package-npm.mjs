// Packs what `npm install policy-writer` brings: `npm run package:npm`. The extension has a manifest of its own, and packs itself.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
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

/** Packs `dist/` as it stands, with its types, into a folder; resolves with the path of the tarball. */
export async function packNpm(folder = project) {
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const stage = await mkdtemp(join(tmpdir(), 'policy-writer-npm-'));
  try {
    for (const file of await filesForNpm(manifest)) await cp(join(project, file), join(stage, file));
    await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifestForNpm(manifest), null, 2)}\n`);
    await cp(join(project, PAGE), join(stage, 'README.md'));
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', resolve(folder)], { cwd: stage, shell: process.platform === 'win32' });
    return join(resolve(folder), JSON.parse(stdout)[0].filename);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packNpm(process.argv[2]);
  console.log(`${file}\n${((await stat(file)).size / 1024).toFixed(0)} kB`);
}
