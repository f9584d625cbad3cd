// The folder .vscode-test/ holds what host tests need and the project does not install: fetched on first use.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const cache = join(project, '.vscode-test');

/** Runs npm in a folder. No package's own scripts run: nothing here needs a native build. */
export async function npm(folder, ...args) {
  const options = { cwd: folder, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  await run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
}

/**
 * The folder `.vscode-test/NAME`, made by `make(folder)` if it is not there. It gets its name only once it is complete,
 * so that a first use that was broken off leaves nothing that looks whole.
 */
export async function cached(name, make) {
  const target = join(cache, name);
  if (existsSync(target)) return target;
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'partial-'));
  try {
    console.log(`First use: fetching ${name} into .vscode-test/`);
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await make(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
