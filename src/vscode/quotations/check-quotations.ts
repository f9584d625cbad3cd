import * as vscode from 'vscode';
import { compareQuotation, type Comparison } from '../../core/quotations/compare';
import { citedQuotations, filesOf, type CitedQuotation } from '../../core/quotations/find';
import { activeDraft } from '../active-draft';
import { toRange } from '../convert';
import type { DraftCache } from '../draft-cache';
import { makeDiagnostic } from '../findings/diagnostics';
import { registerCommand } from '../guard';
import type { Bibliographies } from '../sources/bibliographies';
import { SourceTexts } from './source-texts';

/** How many quotations came out in which way; `unread` have no file to be compared with. */
export interface QuotationCounts {
  verbatim: number;
  differs: number;
  'not-found': number;
  unread: number;
}

/** Check Quotations Against Sources: compares quotations with the texts of their sources in the workspace. */
export function registerCheckQuotations(
  { extensionUri }: vscode.ExtensionContext, drafts: DraftCache, bibliographies: Bibliographies,
): vscode.Disposable {
  const found = vscode.languages.createDiagnosticCollection('policy-writer-quotations');
  const texts = new SourceTexts(extensionUri);
  return vscode.Disposable.from(
    found,
    vscode.workspace.onDidCloseTextDocument(({ uri }) => found.delete(uri)),
    registerCommand('policyWriter.checkQuotations', async () => {
      const document = (await activeDraft())?.document;
      if (!document) return undefined;
      const bibliography = await bibliographies.load(document);
      const { draft, citations, citedBy, citekeys } = drafts.check(document).facts;
      const quotations = citedQuotations(draft, citations, citedBy, citekeys);
      const { folder, names } = await texts.list(document);
      if (!names.length) {
        void vscode.window.showInformationMessage(vscode.l10n.t(
          'No source texts were found in “{0}”: put .txt, .md, .html or .pdf files there, named after their citekeys.', folder));
        return undefined;
      }
      const version = document.version;
      const counts: QuotationCounts = { verbatim: 0, differs: 0, 'not-found': 0, unread: 0 };
      const diagnostics: vscode.Diagnostic[] = [];
      const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Checking quotations') };
      await vscode.window.withProgress(options, async (progress, token) => {
        for (const quotation of quotations) {
          if (token.isCancellationRequested) return;
          const fields = quotation.keys.map((key) => String(bibliography.byKey.get(key)?.item.file ?? '')).filter(Boolean);
          const compared = await compareWithAll(quotation, filesOf(quotation, names, fields), texts);
          counts[compared?.result ?? 'unread'] += 1;
          diagnostics.push(describe(document, quotation, compared, folder));
          progress.report({ increment: 100 / quotations.length });
        }
      });
      if (!document.isClosed && document.version === version) found.set(document.uri, diagnostics);
      void vscode.window.showInformationMessage(vscode.l10n.t(
        'Quotations that match their source: {0}, that differ: {1}, not found in it: {2}, whose source has no text in “{4}”: {3}.',
        counts.verbatim, counts.differs, counts['not-found'], counts.unread, folder));
      return counts;
    }),
  );
}

const RANK = { verbatim: 0, differs: 1, 'not-found': 2 } as const;

/** The best that any of the files says of the quotation; `undefined` when none could be read. */
async function compareWithAll(
  quotation: CitedQuotation, names: readonly string[], texts: SourceTexts,
): Promise<(Comparison & { readonly file: string }) | undefined> {
  let best: (Comparison & { readonly file: string }) | undefined;
  for (const file of names) {
    const text = await texts.read(file);
    if (text === undefined) continue;
    const compared = { ...compareQuotation(quotation.text, text), file };
    if (!best || RANK[compared.result] < RANK[best.result]) best = compared;
  }
  return best;
}

/** What the comparison has shown, at the quotation: a warning where it differs, and only a hint where it is verbatim. */
function describe(
  document: vscode.TextDocument, quotation: CitedQuotation, compared: (Comparison & { readonly file: string }) | undefined,
  folder: string,
): vscode.Diagnostic {
  const { message, severity } = inSentence(quotation, compared, folder);
  return makeDiagnostic(toRange(document, quotation), message, severity, `quotation-${compared?.result ?? 'unread'}`);
}

function inSentence(
  quotation: CitedQuotation, compared: (Comparison & { readonly file: string }) | undefined, folder: string,
): { message: string; severity: vscode.DiagnosticSeverity } {
  const { Hint, Information, Warning } = vscode.DiagnosticSeverity;
  const { t } = vscode.l10n;
  if (!compared) return { message: t('This quotation was not checked: its source has no text in “{0}”.', folder), severity: Hint };
  const name = compared.file.slice(compared.file.lastIndexOf('/') + 1);
  switch (compared.result) {
    case 'verbatim':
      return { message: t('This quotation is verbatim in “{0}”.', name), severity: Hint };
    case 'differs':
      return { message: t('This quotation differs from “{0}”: {1}.', name, compared.differences.slice(0, 3).map(inWords).join('; ')), severity: Warning };
    case 'not-found':
      return {
        message: t('The words “{0}” were not found in “{1}”: check the quotation or its source.', shortened(quotation.text), name),
        severity: Information,
      };
  }
}

function inWords({ draft, source }: { readonly draft: string; readonly source: string }): string {
  const { t } = vscode.l10n;
  if (!source) return t('“{0}” is not in the source', draft);
  return draft ? t('“{0}” is “{1}” in the source', draft, source) : t('the source has “{0}” as well', source);
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
