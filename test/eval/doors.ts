import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { draftChecker } from '../../src/cli/draft-checker';
import { configFinder, settingsAt } from '../../src/cli/find-config';
import { toAnalyzedIssues } from '../../src/core/analyze';
import { findingsOf } from '../../src/core/report/finding';
import { toRange } from '../../src/vscode/convert';
import { DraftCache } from '../../src/vscode/draft-cache';
import { checkOptions } from '../../src/vscode/settings';
import { makeDocument } from '../bench/stand-in.mjs';
import { EVAL_FOLDER } from '../train/data';

/** Whether the editor and the command line say the same of the published documents. */
export interface DoorFigures {
  readonly documents: number;
  readonly findings: number;
  /** Findings that only one of the two has: another rule, severity, message or place counts. */
  readonly different: number;
}

/**
 * Checks every published document on the editor's way (its cache of drafts, which has read the document once with a
 * paragraph less, and its settings as a new user has them) and on the command line's, without a configuration.
 * `undefined` when the documents are not there.
 */
export function doorFigures(): DoorFigures | undefined {
  const folder = resolve(EVAL_FOLDER, 'policy-md');
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();
  const inEditor = editor();
  const onCommandLine = commandLine();
  let findings = 0;
  let different = 0;
  for (const name of names) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const [ours, theirs] = [inEditor(text), onCommandLine(text, path)];
    findings += theirs.length;
    different += without(ours, theirs).length + without(theirs, ours).length;
  }
  return { documents: names.length, findings, different };
}

function editor(): (text: string) => string[] {
  const drafts = new DraftCache((document) => checkOptions(document));
  return (text) => {
    const halfway = text.indexOf('\n\n', text.length / 2);
    drafts.check(makeDocument(text.slice(0, halfway) + text.slice(Math.max(halfway, text.indexOf('\n\n', halfway + 2)))));
    const document = { ...makeDocument(text), version: 2 };
    return drafts.check(document).issues.map((issue) => {
      const { start, end } = toRange(document, issue);
      return row(issue, [start.line + 1, start.character + 1, end.line + 1, end.character + 1]);
    });
  };
}

function commandLine(): (text: string, path: string) => string[] {
  const checker = draftChecker();
  const config = configFinder(process.cwd(), false);
  return (text, path) => {
    const { checked } = checker.check(text, path, settingsAt(config.for(path), path));
    return findingsOf(toAnalyzedIssues(checked.issues), text).map((finding) => {
      const { from, to } = finding;
      return row(finding, [from.line, from.column, to.line, to.column]);
    });
  };
}

function row({ rule, severity, message }: { rule: string; severity: string; message: string }, place: readonly number[]): string {
  return JSON.stringify([rule, severity, message, ...place]);
}

/** The rows of one list that the other has not, each as often as it is missing. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return rows.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
