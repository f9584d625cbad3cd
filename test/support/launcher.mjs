#!/usr/bin/env node
// Stands in for the desktop VS Code: takes the flags that runTests gives, runs the suite in the VS Code server with a
// headless browser as its window, and exits with the suite's code. Whatever else happens, it exits non-zero. A window
// that ends before the suite has said a word is opened anew: a browser or a server that did not come up says nothing
// about the product.
import { writeFile } from 'node:fs/promises';
import { launchChromium } from './chromium.mjs';
import { makeProfile, remoteUri, startServer, windowUrl } from './vscode-server.mjs';

// An event loop that runs empty must not look like success.
process.exitCode = 1;

const valueOf = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-')) ?? process.cwd();
const extension = valueOf('extensionDevelopmentPath');
const suite = valueOf('extensionTestsPath');
// Not a flag of VS Code, whose windows are restricted unless told otherwise; the caller asks for it by the environment.
const restricted = process.env.POLICY_WRITER_RESTRICTED === '1';
const silence = Number(process.env.POLICY_WRITER_HOST_LIMIT ?? 120_000);
// What the window itself writes is of interest only when something went wrong.
const noise = [];
const ofTheWindow = /^(Resolv|Creating a socket|Ignoring fetching|Updating additional|ChatSessionStore)/;

/** How often a window is opened at most. */
const STARTS = 3;
let suiteSpoke = false;

/** Settles with the suite's exit code; rejects when the server, the page or the browser is gone, or all is silent. */
function outcome(server, browser, page) {
  return new Promise((resolve, reject) => {
    let timer;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error(`no result and no sign of life for ${silence / 1000} s`)), silence);
    };
    alive();
    const hard = setTimeout(() => reject(new Error(`no result for ${silence / 12_000} min`)), 5 * silence);
    const settle = (end) => (value) => {
      clearTimeout(timer);
      clearTimeout(hard);
      end(value);
    };
    server.died.catch(settle(reject));
    page.on('crash', () => settle(reject)(new Error('the page crashed')));
    page.on('close', () => settle(reject)(new Error('the page was closed')));
    browser.on('disconnected', () => settle(reject)(new Error('the browser is gone')));
    const ready = Promise.all([
      page.exposeFunction('codeAutomationLog', (type, args) => {
        alive();
        if (type === 'error' || type === 'warn' || ofTheWindow.test(args[0])) noise.push(args.join(' '));
        else {
          suiteSpoke = true;
          console.log(...args);
        }
      }),
      page.exposeFunction('codeAutomationExit', (code) => settle(resolve)(code)),
    ]);
    const remote = (path) => remoteUri(server.port, path);
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(suite)],
    ];
    ready.then(() => page.goto(windowUrl(server.port, folder, payload))).catch(settle(reject));
  });
}

/** What the window wrote about itself most lately; each line is given out once. */
const lastWords = () => noise.splice(0).slice(-20).map((line) => line.slice(0, 400)).join('\n');

/** Opens one window, runs the suite in it, and closes everything again. */
async function runOnce() {
  let profile, server, browser;
  try {
    profile = await makeProfile();
    // A profile that the caller has prepared (settings, installed extensions) stays the caller's.
    profile.userData = valueOf('user-data-dir') ?? profile.userData;
    profile.extensions = valueOf('extensions-dir') ?? profile.extensions;
    const starting = [startServer(profile, { trusted: !restricted }), launchChromium()];
    [server, browser] = (await Promise.allSettled(starting)).map(({ value }) => value);
    await Promise.all(starting);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    return await outcome(server, browser, page);
  } finally {
    await Promise.allSettled([browser?.close(), server?.stop()]);
    await profile?.remove().catch(() => {});
  }
}

let code = 1;
for (let start = 1; start <= STARTS && code !== 0 && !suiteSpoke; start += 1) {
  try {
    code = await runOnce();
    if (code !== 0 && !suiteSpoke) throw new Error(`it ended with code ${code} before the suite said a word`);
  } catch (error) {
    const words = `The VS Code window gave no result: ${error.message}\n${lastWords()}`;
    console.error(words);
    // The suite's own counts, should it come to its end, take the place of this.
    const results = process.env.POLICY_WRITER_RESULTS;
    if (results) await writeFile(results, JSON.stringify({ passed: 0, failed: 1, faults: [words] }));
  }
}
if (code !== 0) console.error(lastWords());
process.exit(typeof code === 'number' ? code : 1);
