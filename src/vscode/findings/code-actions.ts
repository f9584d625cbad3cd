import * as vscode from 'vscode';
import { ADD_CITEKEY, CITATION_NEEDED, COMMON_KNOWLEDGE, NOT_A_CLAIM } from '../../core/lint/fixes/claim-fixes';
import type { Fix, Issue } from '../../core/lint/rule';
import { groupBy } from '../../core/text/group-by';
import { shorten } from '../../core/text/shorten';
import { applyEdits, overlaps } from '../../core/text/span';
import { toRange, toSpan } from '../convert';
import type { DraftCache } from '../draft-cache';
import { makeChange } from '../edits';
import { guard, registerCommand } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import { commandFix, editFix, QUICK_FIXES, wantsFixes } from '../quick-fix';
import { inWords } from '../wording';
import { shows } from './diagnostics';

const PLACE_CURSOR = '_policyWriter.placeCursor';
const CHOOSE = '_policyWriter.chooseFix';

/** Quick fixes about findings besides their own fixes: what learns from them, what silences them. */
export type MoreActions = (document: vscode.TextDocument, issues: readonly Issue[]) => vscode.CodeAction[];

/** The quick fixes that other parts of the extension have, by what they are for. */
export interface FurtherFixes {
  /** Asks for the source to cite: the answer that goes before a finding's own. */
  readonly cite: MoreActions;
  readonly answers: readonly MoreActions[];
  /** They say why a claim needs no source, in all drafts of the workspace. */
  readonly reasons: MoreActions;
  /** They silence findings of one kind. */
  readonly silencers: MoreActions;
}

/** The quick fixes of findings, in one order wherever they are shown. */
export class QuickFixes implements vscode.Disposable {
  readonly #listeners: vscode.Disposable;

  constructor(drafts: DraftCache, readonly more: FurtherFixes) {
    this.#listeners = vscode.Disposable.from(
      vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, guard('code-actions', {
        provideCodeActions: (document, range, context) => {
          if (!wantsFixes(document, context)) return [];
          // The editor itself asks while a draft is opened or written, and again when there are findings: it need not wait for a check.
          const checked = context.triggerKind === vscode.CodeActionTriggerKind.Automatic ? drafts.known(document) : drafts.check(document);
          const selection = toSpan(document, range);
          return checked ? this.of(document, checked.issues.filter((issue) => overlaps(issue, selection)), context.diagnostics) : [];
        },
      }), QUICK_FIXES),
      registerCommand(PLACE_CURSOR, placeCursor),
      registerCommand(CHOOSE, choose),
    );
  }

  /**
   * All quick fixes of findings: first what answers them, then what puts an answer off or sets the sentence aside, then what is rarely wanted,
   * in lists of its own. Where findings overlap, the narrowest goes first: a wrong name is set right before its sentence gets a source.
   * @param diagnostics what the editor shows of them; with it, a finding that is held back has only its own fixes
   */
  of(document: vscode.TextDocument, issues: readonly Issue[], diagnostics?: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
    const shownAs = (issue: Issue): vscode.Diagnostic[] => diagnostics?.filter((one) => shows(document, one, issue)) ?? [];
    const narrowFirst = [...issues].sort((a, b) => (a.end - a.start) - (b.end - b.start));
    const shown = diagnostics ? narrowFirst.filter((issue) => shownAs(issue).length > 0) : narrowFirst;
    const further = (actionsFor: MoreActions, about: readonly Issue[]): vscode.CodeAction[] => {
      const actions = actionsFor(document, about);
      for (const action of actions) action.diagnostics = about.flatMap(shownAs);
      return actions;
    };
    const fixes: Record<Purpose, vscode.CodeAction[]> = { answer: [], aside: [], reason: [] };
    const offered: Offer[] = [];
    let cites = false;
    for (const issue of narrowFirst) {
      const cite: vscode.CodeAction[] = cites || !shown.includes(issue) ? [] : further(this.more.cite, [issue]);
      cites ||= cite.length > 0;
      fixes.answer.push(...cite);
      for (const fix of issue.fixes) {
        // The list of sources writes a key that exists.
        if (cites && fix.wording === ADD_CITEKEY) continue;
        const action = toAction(document, fix, shownAs(issue));
        // What two rules offer in the same words for one place is one thing to the writer.
        const same = offered.find((one) => one.action.title === action.title && one.issue.rule !== issue.rule && overlaps(one.issue, issue));
        if (same) same.action.diagnostics = [...same.action.diagnostics ?? [], ...shownAs(issue)];
        else {
          fixes[purposeOf(fix)].push(action);
          offered.push({ issue, action });
        }
      }
    }
    nameApart(document, offered);
    return [
      ...fixes.answer, ...this.more.answers.flatMap((actionsFor) => further(actionsFor, shown)), ...fixes.aside,
      ...folded(vscode.l10n.t('Say why it needs no source…'), [...fixes.reason, ...further(this.more.reasons, shown)]),
      ...folded(vscode.l10n.t('Ignore findings of this kind…'), further(this.more.silencers, shown)),
    ];
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

/** Does what choosing the quick fix in the editor's own menu would do. */
export async function applyAction({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !await makeChange(edit)) return;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** A fix of a finding as it is offered. */
interface Offer {
  readonly issue: Issue;
  readonly action: vscode.CodeAction;
}

/** Where several findings are selected, what is offered for each in the same words says for which. */
function nameApart(document: vscode.TextDocument, offers: readonly Offer[]): void {
  for (const alike of groupBy(offers, ({ action }) => action.title).values()) {
    if (alike.length < 2) continue;
    for (const { issue, action } of alike) {
      // A quotation has its marks already.
      const words = document.getText(toRange(document, issue)).replace(/\s+/gu, ' ').replace(/^["“]|["”]$/gu, '');
      action.title = vscode.l10n.t('{0}: “{1}”', action.title, shorten(words, SHOWN));
    }
  }
}

/** Characters of a finding by which the writer knows it. */
const SHOWN = 40;

/** What a fix is for: it answers the finding, puts the answer off or sets the sentence aside, or says why there is nothing to answer. */
type Purpose = 'answer' | 'aside' | 'reason';

function purposeOf({ edits, wording }: Fix): Purpose {
  if (wording === NOT_A_CLAIM || wording === COMMON_KNOWLEDGE) return 'reason';
  return edits.length > 0 && edits.every(({ text }) => text.startsWith('<!--lint ') || text.includes(CITATION_NEEDED)) ? 'aside' : 'answer';
}

/** Several quick fixes as one, which asks which of them is meant. */
function folded(title: string, actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  if (actions.length < 2) return [...actions];
  const action = commandFix(title, CHOOSE, title, actions);
  action.diagnostics = actions[0].diagnostics;
  return [action];
}

async function choose(title: string, actions: readonly vscode.CodeAction[]): Promise<void> {
  const choice = await vscode.window.showQuickPick(actions.map((action) => ({ label: action.title, action })), { title });
  if (choice) await applyAction(choice.action);
}

function toAction(document: vscode.TextDocument, fix: Fix, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = editFix(inWords(fix.wording), document, fix.edits);
  action.diagnostics = diagnostics;
  if (fix.cursor !== undefined) action.command = cursorCommand(document, fix, fix.cursor);
  return action;
}

/**
 * The cursor moves by a command after the edit, so that undoing the edit is still one step. Its place is given as line
 * and column, since the document may turn the edit's line ends into its own.
 */
function cursorCommand(document: vscode.TextDocument, { title, edits, selected = 0 }: Fix, cursor: number): vscode.Command {
  const before = applyEdits(document.getText(), edits).slice(0, cursor);
  const line = before.split('\n').length - 1;
  const character = cursor - (before.lastIndexOf('\n') + 1);
  return { title, command: PLACE_CURSOR, arguments: [document.uri.toString(), line, character, selected] };
}

/** @param selected how many characters before the cursor are selected; they stand in one line */
function placeCursor(uri: string, line: number, character: number, selected: number): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri) return;
  editor.selection = new vscode.Selection(line, character - selected, line, character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
