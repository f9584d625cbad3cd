import * as vscode from 'vscode';
import { REPORT_FORMATS } from '../../core/report/draft-report-formats';
import { factRows } from '../../core/report/fact-sheet';
import { SHEET_FORMATS } from '../../core/report/fact-sheet-formats';
import { nameOf } from '../active-draft';
import type { Reviews } from '../desk/reviews';
import type { Verdicts } from '../desk/verdicts';
import { registerCommand } from '../guard';
import { tell } from '../tell';
import { writersLanguage } from '../wording';
import { importSheet } from './import-sheet';
import { reportOf } from './panel';

const ENDINGS: Readonly<Record<string, string>> = { markdown: 'md', html: 'html', csv: 'csv', json: 'json' };
const NAMES: Readonly<Record<string, string>> = { markdown: 'Markdown', html: 'HTML', csv: 'CSV', json: 'JSON' };

/** What a key binding or another extension may bring along; what is missing is asked. */
interface Wanted {
  readonly format?: string;
  readonly uri?: vscode.Uri;
}

/** *Export Report*, *Export Fact-Check Sheet* and *Import Fact-Check Sheet*. */
export function registerExport(reviews: Reviews, verdicts: Verdicts): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('policyWriter.exportReport', async (wanted?: Wanted) => {
      const review = await reviews.ofActive();
      return review && save(vscode.l10n.t('Export Report'), REPORT_FORMATS, wanted, review.document, 'citations', (write) => write(reportOf(review), writersLanguage()));
    }),
    registerCommand('policyWriter.exportFactSheet', async (wanted?: Wanted) => {
      const review = await reviews.ofActive();
      if (!review) return undefined;
      const rows = factRows(review.checked.facts, review.summary, verdicts.of(review.document));
      return save(vscode.l10n.t('Export Fact-Check Sheet'), SHEET_FORMATS, wanted, review.document, 'fact-check', (write) => write(nameOf(review.document), rows, writersLanguage()));
    }),
    registerCommand('policyWriter.importFactSheet', async (uri?: vscode.Uri) => {
      const review = await reviews.ofActive();
      return review && importSheet(review, verdicts, uri);
    }),
  );
}

/** Asks for what is missing, writes the file and shows it. */
async function save<T>(
  title: string, formats: Readonly<Record<string, T>>, wanted: Wanted | undefined, document: vscode.TextDocument, what: string, text: (write: T) => string,
): Promise<vscode.Uri | undefined> {
  const format = wanted?.format ?? (await vscode.window.showQuickPick(
    Object.keys(formats).map((name) => ({ label: NAMES[name], description: `.${ENDINGS[name]}`, detail: purposeOf(name), name })),
    { title, placeHolder: vscode.l10n.t('Format of the file') },
  ))?.name;
  if (format === undefined || !Object.hasOwn(formats, format)) return undefined;
  const uri = wanted?.uri ?? await vscode.window.showSaveDialog({
    defaultUri: suggestion(document, `${what}.${ENDINGS[format]}`), filters: { [NAMES[format]]: [ENDINGS[format]] },
  });
  if (!uri) return undefined;
  const written = new TextEncoder().encode(format === 'csv' ? `\uFEFF${text(formats[format])}` : text(formats[format]));
  try {
    await vscode.workspace.fs.writeFile(uri, written);
  } catch (error) {
    tell(vscode.l10n.t('The file could not be written. Choose another folder or name. ({0})', String((error as Error).message ?? error)), 'Error');
    return undefined;
  }
  // As a preview it would take the tab of a draft that is one.
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  return uri;
}

/** What a writer needs a format for. */
function purposeOf(format: string): string {
  switch (format) {
    case 'markdown': return vscode.l10n.t('To read and edit here, as a draft is');
    case 'html': return vscode.l10n.t('To read in a browser, print or send');
    case 'csv': return vscode.l10n.t('To open in a spreadsheet');
    default: return vscode.l10n.t('For other programs');
  }
}

/** Beside the draft, or in the first folder when the draft has no file yet. */
function suggestion(document: vscode.TextDocument, ending: string): vscode.Uri | undefined {
  const stem = nameOf(document).replace(/\.[^.]*$/, '');
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..');
  return folder && vscode.Uri.joinPath(folder, `${stem}-${ending}`);
}
