import { deepEqual, ok } from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { findings, ours } from '../vscode/support';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly from: { readonly line: number; readonly column: number };
  readonly to: { readonly line: number; readonly column: number };
}

/**
 * What the command line finds in drafts with a new user's settings, by their paths. The extension host goes on
 * meanwhile: a window takes one that is silent for long for dead.
 */
async function onCommandLine(program: string, files: readonly string[]): Promise<ReadonlyMap<string, readonly Found[]>> {
  const args = [program, 'lint', '--no-config', '--fail-on', 'never', '--format', 'json', '--', ...files];
  // The desktop's extension host is Electron, which runs a program as node does when it is told to.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1e9 });
  const report: { file: string; findings: Found[] }[] = JSON.parse(stdout);
  return new Map(report.map(({ file, findings: found }) => [file, found]));
}

const inOrder = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();

/** The real documents beside the project: each tenth, or all where `POLICY_WRITER_DOCUMENTS=all`. */
function documents(project: string): string[] {
  const folder = resolve(project, '../shared/eval/policy-md');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')).sort() : [];
  return names.filter((_, index) => process.env.POLICY_WRITER_DOCUMENTS === 'all' || index % 10 === 0).map((name) => join(folder, name));
}

suite('The command line', () => {
  test('finds in the sample brief and in real documents what the editor finds, rule by rule', async function () {
    this.timeout(600_000);
    const { extensionPath } = vscode.extensions.getExtension('policy-writer.policy-writer')!;
    const files = [join(extensionPath, 'media/walkthrough/sample-brief.md'), ...documents(extensionPath)];
    let compared = 0;
    for (const [file, found] of await onCommandLine(join(extensionPath, 'dist/cli.js'), files)) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
      await findings(document, (shown) => shown.length === found.length);
      deepEqual(
        inOrder(ours(document).map(({ code, severity, message, range: { start, end } }) => [
          code, vscode.DiagnosticSeverity[severity].toLowerCase(), message, start.line + 1, start.character + 1, end.line + 1, end.character + 1,
        ])),
        inOrder(found.map(({ rule, severity, message, from, to }) => [rule, severity, message, from.line, from.column, to.line, to.column])),
        file,
      );
      compared += found.length;
    }
    ok(compared > 0);
    console.log(`      ${files.length} drafts, ${compared} findings`);
  });
});
