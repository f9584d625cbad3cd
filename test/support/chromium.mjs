// A Chromium that playwright-core drives: the system's when there is one, otherwise a headless one from npm.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { cached, npm } from './cache.mjs';

const run = promisify(execFile);
const version = '141.0.0';

const ofTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Flags that keep a test browser quiet and off the network. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Where fontconfig finds fonts on a machine that has none; relative to this file's own folder. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** Unpacks npm's Chromium with the libraries a bare system lacks (NSS, NSPR, expat) and one font family. */
async function unpack(folder) {
  await npm(folder, 'install', `@sparticuz/chromium@${version}`);
  const target = join(folder, 'unpacked');
  await mkdir(target);
  const unpacking = "import('@sparticuz/chromium').then(({ default: library }) => library.executablePath())";
  // The package adds the libraries only where it believes itself in a Lambda, and unpacks into the temporary folder.
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['-e', unpacking], { cwd: folder, env });
  await writeFile(join(target, 'fonts.conf'), fontsConfiguration);
  await rm(join(folder, 'node_modules'), { recursive: true });
}

/** Path of the browser, and the environment it needs. `CHROMIUM` in the environment names another one. */
export async function findChromium() {
  const installed = process.env.CHROMIUM ?? ofTheSystem.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: process.env };
  const folder = join(await cached(`chromium@${version}`, unpack), 'unpacked');
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return { executablePath: join(folder, 'chromium'), env };
}

/** A running headless browser; the caller closes it. */
export async function launchChromium() {
  return chromium.launch({ ...(await findChromium()), args: flags });
}
