import * as vscode from 'vscode';
import { CITATION_NEEDED } from '../../core/lint/fixes/claim-fixes';
import type { Fix, Issue } from '../../core/lint/rule';
import { applyEdits, overlaps } from '../../core/text/span';
import { toSpan } from '../convert';
import type { DraftCache } from '../draft-cache';
import { guard, registerCommand } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import { editFix, QUICK_FIXES, wantsFixes } from '../quick-fix';
import { inWords } from '../wording';
import { shows } from './diagnostics';

const PLACE_CURSOR = '_policyWriter.placeCursor';

/** Quick fixes about findings besides their own fixes: what learns from them, what silences them. */
export type MoreActions = (document: vscode.TextDocument, issues: readonly Issue[]) => vscode.CodeAction[];

/** The quick fixes of findings, in one order wherever they are shown. */
export class QuickFixes implements vscode.Disposable {
  readonly #answers: readonly MoreActions[];
  readonly #silencers: readonly MoreActions[];
  readonly #listeners: vscode.Disposable;

  /**
   * @param answers further quick fixes that answer findings
   * @param silencers further quick fixes that silence them
   */
  constructor(drafts: DraftCache, answers: readonly MoreActions[], silencers: readonly MoreActions[]) {
    this.#answers = answers;
    this.#silencers = silencers;
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
    );
  }

  /**
   * All quick fixes of findings: first what answers them, then what puts an answer off or silences them here, then what silences more.
   * Of findings in each other the narrowest goes first: a wrong name is set right before its sentence gets a source.
   * @param diagnostics what the editor shows of them; with it, a finding that is held back has only its own fixes
   */
  of(document: vscode.TextDocument, issues: readonly Issue[], diagnostics?: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
    const shownAs = (issue: Issue): vscode.Diagnostic[] => diagnostics?.filter((one) => shows(document, one, issue)) ?? [];
    const shown = diagnostics ? issues.filter((issue) => shownAs(issue).length > 0) : issues;
    const answers: vscode.CodeAction[] = [];
    const asides: vscode.CodeAction[] = [];
    const offered = new Map<string, { rule: string; action: vscode.CodeAction }>();
    for (const issue of [...issues].sort((a, b) => (a.end - a.start) - (b.end - b.start))) {
      for (const fix of issue.fixes) {
        const action = toAction(document, fix, shownAs(issue));
        const same = offered.get(action.title);
        // What two rules offer in the same words for one place is one thing to the writer.
        if (same && same.rule !== issue.rule) same.action.diagnostics = [...same.action.diagnostics ?? [], ...shownAs(issue)];
        else (isAnswer(fix) ? answers : asides).push(action);
        if (!same) offered.set(action.title, { rule: issue.rule, action });
      }
    }
    const further = (providers: readonly MoreActions[]): vscode.CodeAction[] => {
      const actions = providers.flatMap((actionsFor) => actionsFor(document, shown));
      for (const action of actions) action.diagnostics = shown.flatMap(shownAs);
      return actions;
    };
    return [...answers, ...further(this.#answers), ...asides, ...further(this.#silencers)];
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

/** Does what choosing the quick fix in the editor's own menu would do. */
export async function applyAction({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !await vscode.workspace.applyEdit(edit)) return;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** False for a comment that sets a finding aside, and for the mark that leaves its answer for later. */
function isAnswer({ edits }: Fix): boolean {
  return edits.length === 0 || !edits.every(({ text }) => text.startsWith('<!--lint ') || text.includes(CITATION_NEEDED));
}

function toAction(document: vscode.TextDocument, fix: Fix, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = editFix(inWords(fix.wording), document, fix.edits);
  action.diagnostics = diagnostics;
  if (fix.cursor !== undefined) action.command = cursorCommand(document, fix, fix.cursor);
  return action;
}

/**
 * The cursor moves by a command after the edit, so that undoing the edit is still one step. Its place is told as line
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
