import * as vscode from 'vscode';
import type { Issue } from '../../core/lint/rule';
import { toRange } from '../convert';
import { inWords } from '../wording';

/** Name under which findings are listed. */
const SOURCE = 'Policy Writer';

const severities = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
} as const;

/** A diagnostic of ours. */
export function makeDiagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, code?: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}

/** A finding as the editor shows it, in the writer's language; its code is the rule's id. */
export function toDiagnostic(issue: Issue, range: vscode.Range): vscode.Diagnostic {
  return makeDiagnostic(range, inWords(issue.wording), severities[issue.severity], issue.rule);
}

/** True when the diagnostic shows this finding. */
export function shows(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, issue: Issue): boolean {
  return diagnostic.source === SOURCE && diagnostic.code === issue.rule && diagnostic.message === inWords(issue.wording) &&
    diagnostic.range.isEqual(toRange(document, issue));
}
