import * as vscode from 'vscode';
import { compareQuotation, type Comparison, type Difference } from '../../core/quotations/compare';
import { citedQuotations, filesOf, type CitedQuotation } from '../../core/quotations/find';
import { baseName } from '../../core/text/path';
import { activeDraft } from '../active-draft';
import { toRange } from '../convert';
import type { DraftCache } from '../draft-cache';
import { makeDiagnostic } from '../findings/diagnostics';
import { registerCommand } from '../guard';
import { tellRestricted } from '../restricted';
import type { Bibliographies } from '../sources/bibliographies';
import { tell } from '../tell';
import { SourceTexts } from './source-texts';

/** How many quotations came out in which way; `unread` have no file to be compared with. */
export type QuotationCounts = Record<Comparison['result'] | 'unread', number>;

/** A quotation and what comparing it has shown. */
interface Checked {
  readonly quotation: CitedQuotation;
  /** The best that a file says of it; absent when none could be read. */
  readonly best?: Comparison & { readonly file: string };
  /** The files of its source. */
  readonly files: readonly string[];
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
      const { version } = document;
      const { folder, names } = await texts.list(document);
      if (!names.length) {
        if (tellRestricted()) return undefined;
        return tell(vscode.l10n.t(
          'No source texts were found in “{0}”: put .txt, .md, .html or .pdf files there, named after their citekeys.', folder));
      }
      const quotations = citedQuotations(draft, citations, citedBy, citekeys).map((quotation) => {
        const fields = quotation.keys.map((key) => String(bibliography.byKey.get(key)?.item.file ?? '')).filter(Boolean);
        return { quotation, files: filesOf(quotation, names, fields) };
      });
      const all = await compareAll(quotations, texts);
      if (!document.isClosed && document.version === version) found.set(document.uri, all.map((one) => toDiagnostic(document, one, folder)));
      return tellCounts(all, folder);
    }),
  );
}

/** Compares quotation after quotation, as far as the writer lets it. */
async function compareAll(quotations: readonly Checked[], texts: SourceTexts): Promise<Checked[]> {
  const all: Checked[] = [];
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Checking quotations') };
  await vscode.window.withProgress(options, async (progress, token) => {
    for (const { quotation, files } of quotations) {
      if (token.isCancellationRequested) return;
      all.push(await compareWithAll(quotation, files, texts));
      progress.report({ increment: 100 / quotations.length });
    }
  });
  return all;
}

const RANK: Readonly<Record<Comparison['result'], number>> = { verbatim: 0, differs: 1, 'not-found': 2 };

async function compareWithAll(quotation: CitedQuotation, files: readonly string[], texts: SourceTexts): Promise<Checked> {
  let best: Checked['best'];
  for (const file of files) {
    const text = await texts.read(file);
    if (text === undefined) continue;
    const compared = { ...compareQuotation(quotation.text, text), file };
    if (!best || RANK[compared.result] < RANK[best.result]) best = compared;
  }
  return { quotation, files, ...(best && { best }) };
}

function tellCounts(all: readonly Checked[], folder: string): QuotationCounts {
  const counts: QuotationCounts = { verbatim: 0, differs: 0, 'not-found': 0, unread: 0 };
  for (const { best } of all) counts[best?.result ?? 'unread'] += 1;
  tell(all.length === 0 ? vscode.l10n.t('No quotation in this draft cites a source with which it could be compared.') : vscode.l10n.t(
    'Quotations that match their source: {0}, that differ: {1}, not found in it: {2}, whose source has no text in “{4}”: {3}.',
    counts.verbatim, counts.differs, counts['not-found'], counts.unread, folder));
  return counts;
}

const SEVERITIES: Readonly<Record<keyof QuotationCounts, vscode.DiagnosticSeverity>> = {
  verbatim: vscode.DiagnosticSeverity.Hint, differs: vscode.DiagnosticSeverity.Warning,
  'not-found': vscode.DiagnosticSeverity.Information, unread: vscode.DiagnosticSeverity.Hint,
};

/** What the comparison has shown, at the quotation: a warning where it differs, and only a hint where it is verbatim. */
function toDiagnostic(document: vscode.TextDocument, checked: Checked, folder: string): vscode.Diagnostic {
  const result = checked.best?.result ?? 'unread';
  return makeDiagnostic(toRange(document, checked.quotation), outcomeWords(checked, folder), SEVERITIES[result], `quotation-${result}`);
}

function outcomeWords({ quotation, best, files }: Checked, folder: string): string {
  const { t } = vscode.l10n;
  switch (best?.result) {
    case undefined:
      return files.length > 0 ? t('This quotation was not checked: “{0}” cannot be read.', baseName(files[0]))
        : t('This quotation was not checked: its source has no text in “{0}”.', folder);
    case 'verbatim': return t('This quotation is verbatim in “{0}”.', baseName(best.file));
    case 'differs': return t('This quotation differs from “{0}”: {1}.', baseName(best.file), best.differences.slice(0, 3).map(differenceWords).join('; '));
    case 'not-found':
      return t('The words “{0}” were not found in “{1}”: check the quotation or its source.', shortened(quotation.text), baseName(best.file));
  }
}

function differenceWords({ draft, source }: Difference): string {
  const { t } = vscode.l10n;
  if (!source) return t('“{0}” is not in the source', draft);
  return draft ? t('“{0}” is “{1}” in the source', draft, source) : t('the source has “{0}” as well', source);
}

function shortened(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
