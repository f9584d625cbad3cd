import * as vscode from 'vscode';
import type { WhyPoint } from '../../core/claims/why';
import { sentenceAt, whySentence, type SentenceWhy } from '../../core/report/why-sentence';
import { today } from '../../today';
import { activeEditor, tellNoDraft } from '../active-draft';
import type { DraftCache } from '../draft-cache';
import { registerCommand, whenChecked } from '../guard';
import { isDraft } from '../languages';
import { editorOf } from '../open-documents';
import { revealSpan } from '../reveal';
import { tell } from '../tell';
import { inWords } from '../wording';
import { outcomeWords, sureWords } from './why-words';

/** Names of the two commands; they do the same, each under the name by which a writer looks for it. */
export const WHY_FLAGGED = 'policyWriter.whyFlagged';
const WHY_NOT_FLAGGED = 'policyWriter.whyNotFlagged';

/** Where a sentence stands, when it is not the one at the cursor. */
export interface WhyPlace {
  readonly uri: string;
  readonly offset: number;
}

/** *Why Is This Flagged?* and *Why Is This Not Flagged?*: what speaks for and against a claim, and the citations that cover it. */
export function registerWhy(drafts: DraftCache): vscode.Disposable {
  const show = async (place?: WhyPlace): Promise<SentenceWhy | undefined> => {
    const editor = typeof place?.uri === 'string' ? editorOf(place.uri) : activeEditor();
    if (!editor || !isDraft(editor.document)) return tellNoDraft();
    await whenChecked(editor.document);
    const why = explainAt(drafts, editor.document, place?.offset ?? editor.document.offsetAt(editor.selection.active));
    if (!why) {
      tell(vscode.l10n.t('Put the cursor in a sentence. Headings, notes and code are never asked for a source.'));
      return undefined;
    }
    showList(editor.document, why);
    return why;
  };
  return vscode.Disposable.from(
    registerCommand(WHY_FLAGGED, show),
    registerCommand(WHY_NOT_FLAGGED, show),
  );
}

/** The explanation of the sentence at an offset; `undefined` where no sentence is read. */
export function explainAt(drafts: DraftCache, document: vscode.TextDocument, offset: number): SentenceWhy | undefined {
  const checked = drafts.check(document);
  const index = sentenceAt(checked.facts.draft, offset);
  return index === undefined ? undefined : whySentence(checked, drafts.why(document, index), index, today());
}

type Item = vscode.QuickPickItem & { readonly point?: WhyPoint };

/** A list that can be read line by line; choosing a line selects its words in the draft. */
function showList(document: vscode.TextDocument, why: SentenceWhy): void {
  const list = vscode.window.createQuickPick<Item>();
  list.title = outcomeWords(why);
  list.placeholder = sureWords(why);
  list.matchOnDescription = true;
  list.items = [
    ...part(vscode.l10n.t('Speaks for a source'), why.for.map(pointItem)),
    ...part(vscode.l10n.t('Speaks against'), why.against.map(pointItem)),
    ...part(vscode.l10n.t('Where it stands'), aroundItems(why)),
    ...part(vscode.l10n.t('Citations that cover it'), citationItems(why)),
  ];
  list.onDidAccept(() => {
    const span = list.selectedItems[0]?.point?.span ?? why;
    list.hide();
    void revealSpan(document, span);
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

function part(label: string, items: readonly Item[]): Item[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function pointItem(point: WhyPoint): Item {
  const plain = vscode.l10n.t(point.plain);
  // A quotation has its marks already.
  const words = point.words?.replace(/\s+/gu, ' ').replace(/^["“]|["”]$/gu, '');
  return { point, label: words === undefined ? plain : vscode.l10n.t('“{0}”', words), description: words && plain };
}

/** Less than this, in log odds, is not worth a line. */
const FELT = 0.2;

function aroundItems({ around }: SentenceWhy): Item[] {
  if (Math.abs(around) < FELT) return [];
  return [{ label: around > 0 ? vscode.l10n.t('The text around it and the kind of draft speak for a claim.') : vscode.l10n.t('The text around it and the kind of draft speak against a claim.') }];
}

function citationItems({ citations, kind }: SentenceWhy): Item[] {
  if (citations.length > 0) return citations.map((citation) => ({ label: inWords(citation) }));
  return kind === undefined ? [] : [{ label: vscode.l10n.t('none') }];
}
