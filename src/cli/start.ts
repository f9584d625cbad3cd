import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cachePathFor, readCached, writeCached } from './compile-cache';
import type * as Main from './main';
import { THREAD } from './thread-word';
import { setFlags } from './v8-flags';

/** Names what the build has made, so that no other program's compiled form is ever taken for it. */
declare const PROGRAM_ID: string;

/** Commands that do enough for a compiled form to be worth keeping. Words that name none are drafts to lint. */
const CACHED = /^(?:report|terms|fix|explain|analyze)$/u;
const UNCACHED = /^(?:init|help|-h|--help|-v|--version)$/u;

/**
 * The file behind `policy-writer`: runs the program beside it. Reading and compiling it is a third of the time that a
 * short draft takes, so its compiled form is kept, one for each command, and taken from there by later runs and by worker
 * threads. Where nothing can be kept, nothing is.
 */
const isThread = process.argv[2] === THREAD;
// All threads share the flags; to set them where others are at work already might do anything.
if (!isThread) setFlags();
const word = process.argv[isThread ? 3 : 2] ?? '';
const program = join(__dirname, 'cli.js');
const path = UNCACHED.test(word) ? undefined : cachePathFor(PROGRAM_ID, CACHED.test(word) ? word : 'lint');
const cachedData = path === undefined ? undefined : readCached(path);
// The build leaves nothing in it beyond ASCII, so that it is held in one byte a character.
const source = readFileSync(program, 'latin1').replace(/^#!.*/u, '');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: program, ...(cachedData && { cachedData }),
});
const module: { exports: Partial<typeof Main> } = { exports: {} };
if (path !== undefined && !isThread && (cachedData === undefined || script.cachedDataRejected)) {
  process.once('exit', () => {
    // It holds what has run: a run that left the drafts to threads would keep a form without the engine.
    if (module.exports.leftToThreads?.() !== true) writeCached(path, script.createCachedData());
  });
}
script.runInThisContext()(module.exports, createRequire(program), module, program, __dirname);
