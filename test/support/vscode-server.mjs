// A VS Code server from npm, for machines that cannot download a desktop VS Code.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, npm } from './cache.mjs';

const codeServer = 'code-server@4.100.3';
const ripgrep = `@vscode/ripgrep-linux-${process.arch}`;
const inside = 'node_modules/code-server/lib/vscode';

/** The folder of the server, with its own dependencies, and with ripgrep where `findFiles` looks for it. */
export async function serverFolder() {
  const folder = await cached(codeServer, async (partial) => {
    await npm(partial, 'install', codeServer, `${ripgrep}@1.18.0`);
    await npm(join(partial, inside), 'install', '--omit=dev');
    await npm(join(partial, inside, 'extensions'), 'install', '--omit=dev');
    const bin = join(partial, inside, 'node_modules/@vscode/ripgrep/bin');
    await mkdir(bin, { recursive: true });
    await rm(join(bin, 'rg'), { force: true });
    await symlink(`../../../../../../../${ripgrep}/bin/rg`, join(bin, 'rg'));
  });
  return join(folder, inside);
}

/** Settings that keep the window still and to itself; a caller adds its own. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** A temporary profile: `userData`, `extensions`, `serverData`, and `remove()`. */
export async function makeProfile(settings = {}) {
  const root = await mkdtemp(join(tmpdir(), 'policy-writer-host-'));
  const profile = {
    userData: join(root, 'user'),
    extensions: join(root, 'extensions'),
    serverData: join(root, 'server'),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
  await mkdir(join(profile.userData, 'User'), { recursive: true });
  await mkdir(profile.extensions);
  const all = JSON.stringify({ ...quietSettings, ...settings }, undefined, 2);
  await writeFile(join(profile.userData, 'User/settings.json'), all);
  return profile;
}

async function command(profile, ...args) {
  const main = join(await serverFolder(), 'out/server-main.js');
  const folders = [
    `--server-data-dir=${profile.serverData}`,
    `--user-data-dir=${profile.userData}`,
    `--extensions-dir=${profile.extensions}`,
  ];
  return [main, '--accept-server-license-terms', '--telemetry-level=off', ...folders, ...args];
}

/** Environment without what would make the server think it runs inside another VS Code; no gallery is asked. */
function environment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name));
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/**
 * Starts a server on a free port. `died` is a promise that rejects when the server ends before `stop()`.
 * @param options `trusted: false` leaves workspace trust switched on, so that a folder opens in restricted mode
 */
export async function startServer(profile, { trusted = true } = {}) {
  const where = ['--host=127.0.0.1', '--port=0', '--without-connection-token', '--disable-update-check'];
  const args = await command(profile, ...where, ...(trusted ? ['--disable-workspace-trust'] : []));
  const child = spawn(process.execPath, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  let stopping = false;
  const died = new Promise((_, reject) => {
    const fail = (what) => !stopping && reject(new Error(`the VS Code server ${what}\n${log.slice(-20).join('')}`));
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code, signal) => fail(`ended by itself (${signal ?? code})`));
  });
  died.catch(() => {});
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        log.push(text);
        if (log.length > 200) log.shift();
        const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
        if (port) resolve(Number(port));
      });
    }
  });
  const port = await Promise.race([listening, died]);
  const stop = () => {
    stopping = true;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
    return ended.finally(() => clearTimeout(hard));
  };
  return { port, died, stop, log, pid: child.pid };
}

/** Address of the window: a folder or a `.code-workspace` file is opened, `payload` is a list of pairs for the workbench. */
export function windowUrl(port, folder, payload = []) {
  const pairs = JSON.stringify([['skipWelcome', 'true'], ...payload]);
  const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://127.0.0.1:${port}/?${what}=${encodeURIComponent(folder)}&payload=${encodeURIComponent(pairs)}`;
}

/** How the window names a file of the server's disk. */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
}

/** Installs a packed extension into the profile. Rejects with the server's words when that fails. */
export async function installVsix(profile, file) {
  const args = await command(profile, `--install-extension=${file}`);
  const child = spawn(process.execPath, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`installing ${file} failed (${code}):\n${output}`);
  return output;
}
