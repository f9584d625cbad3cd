import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { compileLess } from './compile-less';

/** Names what the build has made, so that no other program's compiled form is ever taken for it. */
declare const PROGRAM_ID: string;

/** Commands that do enough for a compiled form to be worth keeping. Words that name none are drafts to lint. */
const KEPT = /^(?:report|terms|fix|explain|analyze)$/u;
const NOT_KEPT = /^(?:init|help|-h|--help|-v|--version)$/u;

/**
 * The file behind `policy-writer`: runs the program beside it. Reading and compiling it is a third of the time that a
 * short draft takes, so its compiled form is kept in the user's cache folder, one for each command, and taken from there
 * by later runs. node's own switch `NODE_DISABLE_COMPILE_CACHE` turns that off; where nothing can be kept, nothing is.
 */
compileLess();
const program = join(__dirname, 'cli.js');
const file = fileOfCache(process.argv[2] ?? '');
const cachedData = read(file);
// The build leaves nothing in it beyond ASCII, so that it is held in one byte a character.
const source = readFileSync(program, 'latin1').replace(/^#!.*/u, '');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: program, ...(cachedData && { cachedData }),
});
if (file !== undefined && (cachedData === undefined || script.cachedDataRejected)) process.once('exit', () => keep(file));
script.runInThisContext()({}, createRequire(program), {}, program, __dirname);

function fileOfCache(word: string): string | undefined {
  if (process.env['NODE_DISABLE_COMPILE_CACHE'] || NOT_KEPT.test(word)) return undefined;
  const folder = process.env['XDG_CACHE_HOME'] || process.env['LOCALAPPDATA'] || join(homedir(), '.cache');
  return join(folder, 'policy-writer', `${PROGRAM_ID}-${process.version}-${process.arch}-${KEPT.test(word) ? word : 'lint'}`);
}

function read(path: string | undefined): Buffer | undefined {
  try {
    return path === undefined ? undefined : readFileSync(path);
  } catch {
    return undefined;
  }
}

/** What the run has compiled, put in place whole. */
function keep(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, script.createCachedData(), { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    // A folder that cannot be written costs later runs some time, and nothing else.
  }
}
