import * as vscode from 'vscode';

let log: vscode.LogOutputChannel | undefined;
let waitFor: ((document: vscode.TextDocument, wanted?: boolean) => Promise<unknown> | undefined) | undefined;
const logged = new Set<string>();
const told = new Set<string>();

/** From now on failures are written to this log. */
export function logFailuresTo(channel: vscode.LogOutputChannel): void {
  log = channel;
}

/**
 * Sets what providers wait for before they answer about a document: a promise, or nothing. Where it gives `undefined`, so do they.
 * `wanted`: the writer has asked.
 */
export function guardUntil(promiseFor: NonNullable<typeof waitFor>): void {
  waitFor = promiseFor;
}

/**
 * A part of the extension has failed: the log gets its id and the error, each error once, and the writer is told once
 * a session. A request that was cancelled is no failure.
 */
export function reportFailure(part: string, error: unknown): void {
  if (error instanceof vscode.CancellationError) return;
  const kind = `${part}: ${String(error)}`;
  if (logged.has(kind)) return;
  logged.add(kind);
  log?.error(`${part} failed and was left out:`, error as Error);
  if (told.has(part)) return;
  told.add(part);
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window.showWarningMessage(
    vscode.l10n.t('Something in Policy Writer failed and was left out ({0}). Your draft was not touched, and the rest works. The log tells more.', part), showLog,
  ).then((answer) => answer && log?.show());
}

/**
 * A provider or a listener which never throws: when one of its functions does, or its promise is rejected, the answer is `undefined`, and
 * the failure is reported under the id of the part. Nor does it stop the editor for a long draft; see `guardUntil`.
 */
export function guard<T extends object>(part: string, target: T): T {
  const attempt = (act: () => unknown): unknown => {
    try {
      const answer = act();
      return answer instanceof Promise ? answer.catch((error: unknown) => reportFailure(part, error)) : answer;
    } catch (error) {
      return reportFailure(part, error);
    }
  };
  return new Proxy(target, {
    apply: (act, self, args) => attempt(() => Reflect.apply(act as () => unknown, self, args)),
    get(provider, name) {
      const value: unknown = Reflect.get(provider, name, provider);
      return typeof value === 'function' ? (...args: unknown[]) => attempt(() => {
        const answer = (): unknown => value.apply(provider, args);
        const waiting = isDocument(args[0]) ? waitFor?.(args[0]) : undefined;
        return waiting ? waiting.then((ready) => (ready === undefined ? undefined : answer())) : answer();
      }) : value;
    },
  });
}

/**
 * Waits until a document can be asked about without stopping the editor; see `guardUntil`. What is typed meanwhile is waited for too.
 * @param wanted whether the writer has asked for what waits
 * @throws CancellationError when the writer stops the check
 */
export async function whenChecked(document: vscode.TextDocument, wanted = true): Promise<void> {
  for (let waiting = waitFor?.(document, wanted); waiting && !document.isClosed; waiting = waitFor?.(document, wanted)) await waiting;
}

function isDocument(value: unknown): value is vscode.TextDocument {
  return typeof value === 'object' && value !== null && 'languageId' in value;
}

/** A part that fails when it is started is left out; the others start. */
export function start(part: string, register: () => vscode.Disposable): vscode.Disposable {
  try {
    return register();
  } catch (error) {
    reportFailure(part, error);
    return vscode.Disposable.from();
  }
}

/**
 * As `vscode.commands.registerCommand`; a command that fails is logged too. The editor itself tells whoever called it. One that the writer has
 * cancelled ends without a word.
 */
export function registerCommand<A extends unknown[]>(command: string, act: (...args: A) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (...args: A) => {
    try {
      return await act(...args);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      log?.error(`${command} failed:`, error as Error);
      throw error;
    }
  });
}
