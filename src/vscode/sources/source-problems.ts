import * as vscode from 'vscode';
import { LineIndex } from '../../core/text/line-index';
import { toRange, toRangeByLines } from '../convert';
import { makeDiagnostic } from '../findings/diagnostics';
import { guard } from '../guard';
import { isDraft } from '../languages';
import { inWords } from '../wording';
import type { Bibliographies } from './bibliographies';
import type { MissingFile } from './find-bibliography';

/** Shows what is wrong in a bibliography in that file, and in a draft the bibliographies that could not be read. */
export function registerSourceProblems(bibliographies: Bibliographies): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('policy-writer-sources');
  const shown = new Set<string>();
  const publish = (): void => {
    const now = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const { uri, text, list } of bibliographies.readFiles()) {
      if (!list.problems.length) continue;
      const lines = new LineIndex(text);
      now.set(uri.toString(), [uri, list.problems.map((problem) =>
        diagnostic(toRangeByLines(lines, problem), inWords(problem.wording), 'broken-entry'))]);
    }
    for (const document of vscode.workspace.textDocuments.filter(isDraft)) {
      const missing = bibliographies.missing(document).map((file) => missingDiagnostic(file, toRange(document, file)));
      if (missing.length) now.set(document.uri.toString(), [document.uri, missing]);
    }
    for (const uri of shown) if (!now.has(uri)) collection.delete(vscode.Uri.parse(uri));
    shown.clear();
    for (const [key, [uri, diagnostics]] of now) {
      collection.set(uri, diagnostics);
      shown.add(key);
    }
  };
  const look = guard('source-problems', publish);
  return vscode.Disposable.from(collection, bibliographies.onDidChange(look), bibliographies.onDidRead(look));
}

/** Tells at its name in a draft of a bibliography that could not be read. */
export function missingDiagnostic(file: MissingFile, range: vscode.Range): vscode.Diagnostic {
  return diagnostic(range, wordsFor(file), 'missing-bibliography');
}

function wordsFor({ path, why }: MissingFile): string {
  const { t } = vscode.l10n;
  switch (why) {
    case 'outside': return t('“{0}” lies outside the workspace and is not read: name it in your user settings (policyWriter.bibliography).', path);
    case 'restricted': return t('In Restricted Mode “{0}” is not read: trust the workspace to use its bibliography.', path);
    case 'absent': return t('The bibliography “{0}” was found neither beside the draft nor in the workspace folder: correct its name, or put the file there.', path);
    case 'unset': return t('There is no bibliography “{0}”, though your settings name it (policyWriter.bibliography): correct the setting, or put the file there.', path);
  }
}

function diagnostic(range: vscode.Range, message: string, code: string): vscode.Diagnostic {
  const shown = range.isEmpty ? range.with(undefined, range.end.translate(0, 1)) : range;
  return makeDiagnostic(shown, message, vscode.DiagnosticSeverity.Warning, code);
}
