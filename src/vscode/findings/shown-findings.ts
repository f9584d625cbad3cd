import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import type { Checked } from '../../core/engine';
import type { Issue } from '../../core/lint/rule';
import { firstIndex, type Span } from '../../core/text/span';
import { activeDraft } from '../active-draft';
import { registerCommand } from '../guard';

const FOCUS_KEY = 'policyWriter.focusOnSection';

/** What was left out the last time the findings of a draft were published. */
interface Held {
  readonly version: number;
  readonly sentence?: Span;
  readonly section?: Span;
}

/**
 * Which findings are shown now. Findings in the sentence that is being typed wait until the cursor leaves it; with the
 * focus on a section, those of other sections wait as well. Counts and reports are of all findings, shown or not.
 */
export class ShownFindings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #typing = new WeakSet<vscode.TextDocument>();
  readonly #held = new WeakMap<vscode.TextDocument, Held>();
  readonly #listeners: vscode.Disposable;
  #focus = false;

  /** Fires when another choice of findings is due for a draft. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const here = vscode.window.activeTextEditor?.document === document;
        if (here && reason === undefined && isCalm(document) && isTyping(contentChanges)) this.#typing.add(document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moved(textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor(() => {
        for (const { document } of vscode.window.visibleTextEditors) this.#moved(document);
      }),
      registerCommand('policyWriter.focusOnSection', async () => {
        if (await activeDraft()) this.#setFocus(true);
      }),
      registerCommand('policyWriter.showAllSections', () => this.#setFocus(false)),
    );
  }

  /** True while only the findings of one section are shown. */
  get focused(): boolean {
    return this.#focus;
  }

  /** The findings to publish for a draft, in their order. */
  choose(document: vscode.TextDocument, { facts, issues }: Checked): readonly Issue[] {
    const cursor = cursorIn(document);
    const sentence = cursor !== undefined && this.#typing.has(document) ? sentenceTypedAt(facts.draft, cursor) : undefined;
    const section = cursor !== undefined && this.#focus ? sectionAt(facts.draft, cursor) : undefined;
    this.#held.set(document, { version: document.version, ...(sentence && { sentence }), ...(section && { section }) });
    if (!sentence && !section) return issues;
    return issues.filter((issue) => !(sentence && holds(sentence, issue.start)) && (!section || holds(section, issue.start)));
  }

  dispose(): void {
    vscode.Disposable.from(this.#listeners, this.#changed).dispose();
  }

  #moved(document: vscode.TextDocument): void {
    const held = this.#held.get(document);
    // After a change the next check chooses anew; the spans of the last one are out of date until then.
    if (held?.version !== document.version) return;
    const cursor = cursorIn(document);
    const left = held.sentence && (cursor === undefined || !holds(held.sentence, cursor));
    if (left) this.#typing.delete(document);
    if (left || (held.section && cursor !== undefined && !holds(held.section, cursor))) this.#changed.fire(document);
  }

  #setFocus(focus: boolean): void {
    this.#focus = focus;
    void vscode.commands.executeCommand('setContext', FOCUS_KEY, focus);
    for (const { document } of vscode.window.visibleTextEditors) this.#changed.fire(document);
  }
}

/** Key strokes, completed words and deletions are typing; longer changes are made by commands, and are looked at at once. */
function isTyping(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
  return changes.length > 0 && changes.every(({ text, rangeLength }) => text.length <= 10 && rangeLength <= 10);
}

function isCalm(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('policyWriter', document).get('calm') !== false;
}

function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The sentence that is being typed; at the border of two it is the one that ends there. */
function sentenceTypedAt({ sentences }: Draft, offset: number): Span | undefined {
  const sentence = sentences[firstIndex(sentences, ({ end }) => end >= offset)];
  return sentence && sentence.start <= offset ? { start: sentence.start, end: sentence.end } : undefined;
}

/** The section under the heading nearest above, up to the next heading of any level. */
function sectionAt({ sections, source }: Draft, offset: number): Span {
  const next = firstIndex(sections, ({ start }) => start > offset);
  return { start: sections[Math.max(0, next - 1)]?.start ?? 0, end: (sections[next]?.start ?? source.length + 1) - 1 };
}
