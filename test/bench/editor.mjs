// What the editor waits for: hovers, completions and code actions, as the extension answers them; and the extension's start in a real host.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { clockAsync, median, ms, p99 } from './measure.mjs';
import { makeDocument, Range, standIn } from './stand-in.mjs';

const TOKEN = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** Asks all providers of the built extension at many places of a draft that has been checked. */
export async function timeProviders(text, { row, places }) {
  const { vscode, providers } = standIn();
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
  const extension = createRequire(import.meta.url)('../../dist/extension.js');
  extension.activate({ subscriptions: [], extensionUri: vscode.Uri.file('/'), extensionPath: '/', globalState: { get() {}, update() {} }, workspaceState: { get() {}, update() {} },
    secrets: {}, extension: { packageJSON: {} }, asAbsolutePath: (path) => path });
  const document = makeDocument(text);
  const at = (index) => document.positionAt(Math.floor(text.length * ((index * 0.618) % 1)));
  const ask = {
    hover: (one, position) => one.provideHover(document, position, TOKEN),
    completion: (one, position) => one.provideCompletionItems(document, position, TOKEN, { triggerKind: 0 }),
    codeActions: (one, position) => one.provideCodeActions(document, new Range(position, position), { diagnostics: [], triggerKind: 1 }, TOKEN),
  };
  const names = { hover: 'hover', completion: 'completion', codeActions: 'code actions' };
  for (const [kind, act] of Object.entries(ask)) {
    let answers = 0;
    const all = async (index) => {
      for (const provider of providers[kind]) {
        const answer = await act(provider, at(index));
        if (Array.isArray(answer) ? answer.length > 0 : answer) answers += 1;
      }
    };
    for (let index = 0; index < places / 4; index++) await all(index);
    answers = 0;
    const times = [];
    for (let index = 0; index < places; index++) times.push(await clockAsync(() => all(index + 0.5)));
    row(`${names[kind]}, ${places} places in 10,000 words`, '', `p99 ${ms(p99(times))}, median ${ms(median(times))} (${providers[kind].length} providers, ${answers} answers)`, 'p99 < 5 ms');
  }
  Module._load = load;
}

/** Starts the extension in a real editor, each time a new one. Says so when there is none. */
export function timeActivation({ row, hosts, work }) {
  const times = [];
  for (let host = 0; host < hosts; host++) {
    const { stdout } = spawnSync(process.execPath, ['test/support/run-host.mjs'], {
      encoding: 'utf8', timeout: 180_000, killSignal: 'SIGTERM', env: { ...process.env, POLICY_WRITER_TESTS: 'activation' },
    });
    const found = /loaded in ([\d.]+) ms, activated in ([\d.]+) ms/u.exec(stdout ?? '');
    if (found) times.push({ load: Number(found[1]), activate: Number(found[2]) });
    else writeFileSync(join(work, 'host.log'), stdout ?? '');
  }
  row(`activation in a real host, ${times.length} starts, time on the wall`, '', times.length === 0 ? 'no host could be started'
    : `${ms(median(times.map(({ activate }) => activate)))}, and ${ms(median(times.map(({ load }) => load)))} to load the bundle`, '≤ 30 ms');
}

/** What a reader of the shops downloads. */
export function weigh({ row }) {
  for (const files of [['dist/extension.js', 'dist/glossary.mjs'], ['dist/web/extension.js', 'dist/glossary.mjs'], ['dist/start.js', 'dist/cli.js', 'dist/glossary.mjs']]) {
    const sum = (weightOf) => Math.round(files.reduce((all, file) => all + weightOf(readFileSync(file)), 0) / 1024);
    row(`size of ${files.join(' and ')}, minified`, '', `${sum((bytes) => gzipSync(bytes).length)} kB gzip, ${sum((bytes) => bytes.length)} kB`,
      files.includes('dist/extension.js') ? '≤ 1,024 kB gzip' : '');
  }
}
