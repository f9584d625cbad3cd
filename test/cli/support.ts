import { spawn, type SpawnOptions } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The program as it ships. */
export const CLI = resolve('dist/cli.js');

/** Copies the program into a folder, where any user may run it, and gives its path. */
export function copyProgram(folder: string): string {
  for (const name of ['cli.js', 'glossary.mjs']) copyFileSync(join(dirname(CLI), name), join(folder, name));
  return join(folder, 'cli.js');
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions extends Pick<SpawnOptions, 'uid' | 'gid'> {
  readonly cwd?: string;
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
  /** Variables of the environment that the program is not to see. */
  readonly without?: readonly string[];
  readonly program?: string;
}

/** Runs the program to its end. */
export function run(args: readonly string[], { stdin = '', env, without = [], program = CLI, ...options }: RunOptions = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const all = Object.entries({ ...process.env, GITHUB_STEP_SUMMARY: '', ...env }).filter(([name]) => !without.includes(name));
    const child = spawn(process.execPath, [program, ...args], { ...options, env: Object.fromEntries(all), stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { stdout += text; });
    child.stderr.setEncoding('utf8').on('data', (text) => { stderr += text; });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A folder of its own for one test, with the files given by name. */
export async function inFolder(
  files: Readonly<Record<string, string | Buffer>>, act: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-writer-'));
  try {
    // Configurations are searched upward as far as a repository's root.
    mkdirSync(join(folder, '.git'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a file of such a folder in its place whole: whoever watches the folder sees one change, and never half a file. */
export function putFile(folder: string, name: string, content: string): void {
  const unwatched = join(folder, '.git', 'new');
  writeFileSync(unwatched, content);
  renameSync(unwatched, join(folder, name));
}

/** A draft with one claim that has no source, and one with nothing to report. */
export const OPEN = 'Exports to Japan fell 14 percent in 2019.\n';
export const CLEAN = '# Title\n\nWe should wait and see.\n';
