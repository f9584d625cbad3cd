import * as vscode from 'vscode';
import type { Why } from '../core/claims/why';
import type { Draft } from '../core/draft/draft';
import { createDraftReader } from '../core/draft/draft-reader';
import { createEngine, type Checked, type CheckOptions, type Engine } from '../core/engine';
import type { Summary } from '../core/report/summary';
import { summaryOf } from '../core/report/summary-of';
import { finish, type Steps } from '../core/steps';
import { today } from '../today';
import { isDraft } from './languages';
import { unhurried } from './unhurried';

/** Characters from which on a draft takes so long to be read that the editor would seem to hang. */
const LONG = 500_000;

/** Whether a draft takes so long to be read for the first time that the writer is told at once. */
export function isLong(document: vscode.TextDocument): boolean {
  return document.getText().length >= LONG;
}

interface Entry {
  readonly version: number;
  readonly draft: Draft;
  checked?: Checked;
}

/** A check in steps, of one version with the settings of one time. */
interface Check {
  readonly isStale: () => boolean;
  readonly done: Promise<Checked | undefined>;
}

/**
 * The one cache of drafts that every feature reads: at most one entry an open document, of the version last asked for.
 * A document that was closed is another than the one that is opened under its name later, as untitled drafts are.
 */
export class DraftCache implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #closing = vscode.workspace.onDidCloseTextDocument((document) => this.#entries.delete(document));
  readonly #options: (document: vscode.TextDocument) => CheckOptions;
  readonly #reader = createDraftReader();
  readonly #running = new WeakMap<vscode.TextDocument, Check>();
  readonly #summaries = new WeakMap<Checked, Summary>();
  /** The version of a draft whose check the writer has stopped. */
  readonly #stopped = new WeakMap<vscode.TextDocument, number>();
  readonly #ran = new vscode.EventEmitter<vscode.TextDocument>();
  #engine?: Engine;
  /** Counts how often findings were forgotten. */
  #findings = 0;

  /** Fires when a check in steps begins, and when it ends, however it does. */
  readonly onDidRun = this.#ran.event;

  /** @param options what the writer has set for a document, asked whenever it is checked anew */
  constructor(options: (document: vscode.TextDocument) => CheckOptions) {
    this.#options = options;
  }

  /** What checks the drafts. */
  get engine(): Engine {
    return this.#engine ??= createEngine();
  }

  /** The draft as it stands in the document now. Computed on the first call for each version. */
  draft(document: vscode.TextDocument): Draft {
    return this.#entry(document).draft;
  }

  /** The facts and findings of the draft as it stands now. Computed on the first call for each version. */
  check(document: vscode.TextDocument): Checked {
    const entry = this.#entry(document);
    entry.checked ??= this.engine.check(entry.draft, this.#options(document));
    return entry.checked;
  }

  /**
   * The same, giving way to the editor's other work every few milliseconds. `undefined` when the document or the
   * settings have changed meanwhile or the document was closed: what was read until then is kept for the next time.
   * @throws CancellationError when the writer stops it
   */
  async checkUnhurried(document: vscode.TextDocument): Promise<Checked | undefined> {
    this.#stopped.delete(document);
    const running = this.#running.get(document);
    if (running?.isStale() === false) return running.done;
    const { version } = document;
    const findings = this.#findings;
    const isStale = (): boolean => document.isClosed || document.version !== version || this.#findings !== findings || this.isStopped(document);
    const done = this.#run(document, isStale).finally(() => {
      if (this.#running.get(document)?.done === done) this.#running.delete(document);
      this.#ran.fire(document);
    });
    this.#running.set(document, { isStale, done });
    this.#ran.fire(document);
    return done;
  }

  /**
   * A promise when the draft is long and has not been checked as it stands now: it is checked unhurried, for whoever would have to
   * wait for it. `undefined` when it can be asked at once.
   * @param wanted whether the writer has asked for something, so that a check that was stopped begins anew; without, the promise is rejected
   */
  awaited(document: vscode.TextDocument, wanted = false): Promise<Checked | undefined> | undefined {
    if (!isDraft(document) || this.known(document) || !isLong(document)) return undefined;
    if (this.isStopped(document) && !wanted) return Promise.reject(new vscode.CancellationError());
    return this.checkUnhurried(document);
  }

  async #run(document: vscode.TextDocument, isStale: () => boolean): Promise<Checked | undefined> {
    if (this.known(document) === undefined) {
      await unhurried(this.#checkInSteps(document), () => isStale() || this.known(document) !== undefined);
    }
    if (this.isStopped(document)) throw new vscode.CancellationError();
    return isStale() ? undefined : this.known(document);
  }

  /** Whether a check in steps is running. */
  isRunning(document: vscode.TextDocument): boolean {
    return this.#running.has(document);
  }

  /** Stops a running check. The document is checked again when it has changed, or when somebody asks for it. */
  stop(document: vscode.TextDocument): void {
    if (this.isRunning(document)) this.#stopped.set(document, document.version);
  }

  /** Whether the check of the document as it stands now was stopped. */
  isStopped(document: vscode.TextDocument): boolean {
    return this.#stopped.get(document) === document.version;
  }

  /** How many claims of a checked draft are cited, by section, and what else its reports count. */
  summary(checked: Checked): Summary {
    let summary = this.#summaries.get(checked);
    if (summary === undefined) this.#summaries.set(checked, summary = finish(summaryOf(checked, today())));
    return summary;
  }

  /**
   * Where the draft would stand if the document held another text, such as that of the last commit; it gives way to other work as
   * `checkUnhurried` does. `undefined` when it was cancelled, the document was closed or the settings have changed meanwhile. Not kept.
   */
  async summaryOfText(document: vscode.TextDocument, text: string, token: vscode.CancellationToken): Promise<Summary | undefined> {
    const findings = this.#findings;
    const options = this.#options(document);
    const { engine } = this;
    const steps = function* (): Steps<Summary> {
      return yield* summaryOf(yield* engine.checkInSteps(text, options), today());
    };
    return unhurried(steps(), () => token.isCancellationRequested || document.isClosed || this.#findings !== findings);
  }

  /** What spoke for and against a sentence of the draft as it stands now, by its index. */
  why(document: vscode.TextDocument, sentence: number): Why {
    return this.engine.why(this.check(document), sentence, this.#options(document));
  }

  /** What `check` has found for the document's present version, if it has been asked; computes nothing. */
  known(document: vscode.TextDocument): Checked | undefined {
    const entry = this.#entries.get(document);
    return entry?.version === document.version ? entry.checked : undefined;
  }

  /** Forgets findings but not what was read: the settings or the sources have changed, the drafts have not. */
  forgetFindings(): void {
    this.#findings += 1;
    for (const entry of this.#entries.values()) entry.checked = undefined;
  }

  dispose(): void {
    vscode.Disposable.from(this.#closing, this.#ran).dispose();
    this.#entries.clear();
  }

  *#checkInSteps(document: vscode.TextDocument): Steps<void> {
    const { version } = document;
    if (this.#entries.get(document)?.version !== version) {
      const draft = yield* this.#reader.readInSteps(document.getText());
      // Somebody may have asked for the draft between two steps.
      if (this.#entries.get(document)?.version !== version) this.#entries.set(document, { version, draft });
    }
    const entry = this.#entries.get(document)!;
    const checked = yield* this.engine.checkInSteps(entry.draft, this.#options(document));
    this.#summaries.set(checked, yield* summaryOf(checked, today()));
    entry.checked ??= checked;
  }

  #entry(document: vscode.TextDocument): Entry {
    const known = this.#entries.get(document);
    if (known?.version === document.version) return known;
    const entry = { version: document.version, draft: this.#reader.read(document.getText()) };
    // What is said of a document that is closed by now is not kept.
    if (!document.isClosed) this.#entries.set(document, entry);
    return entry;
  }
}
