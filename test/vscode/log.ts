import * as vscode from 'vscode';

const LEVELS = ['info', 'warn', 'error'] as const;
// Each file of tests is a bundle of its own; what was written is kept where all of them find it.
const kept = globalThis as { policyWriterLog?: string[] };

/** From now on keeps what the extension writes to its log. To be called before the extension starts. */
export function watchLog(): void {
  const { createOutputChannel } = vscode.window;
  const lines: string[] = (kept.policyWriterLog = []);
  const create = (...given: unknown[]): unknown => {
    const channel = Reflect.apply(createOutputChannel, vscode.window, given) as vscode.LogOutputChannel;
    const [name] = given;
    if (name !== 'Policy Writer') return channel;
    const watched = LEVELS.map((level) => [level, (...words: unknown[]) => {
      lines.push(`[${level}] ${words.map(String).join(' ')}`);
      Reflect.apply(channel[level], channel, words);
    }]);
    return Object.assign(Object.create(channel), Object.fromEntries(watched));
  };
  Object.assign(vscode.window, { createOutputChannel: create });
}

/** The lines of the extension's log, such as `[error] check failed`. Fails when nobody watches it, or not from its first line on. */
export function logged(): readonly string[] {
  const lines = kept.policyWriterLog ?? [];
  if (!lines[0]?.startsWith('[info] loaded in')) throw new Error('the log was not watched from its start');
  return lines;
}
