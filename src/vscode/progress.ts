import * as vscode from 'vscode';

/** Milliseconds after which the writer is told that something is still running. */
const LONG = 500;

/** Waits for a check, and shows in the status bar that it is running when it takes long. */
export function withProgress<T>(checking: Promise<T>): Promise<T> {
  return whenLong(checking, () => void vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking the draft…') }, () => checking.then(() => undefined, () => undefined),
  ));
}

/**
 * Waits for work that the writer has asked for. When it takes long, a notification says what is done, and cancels it when the writer
 * wants: the work then ends soon, with `undefined`.
 */
export async function withCancel<T>(title: string, work: (token: vscode.CancellationToken) => Promise<T | undefined>): Promise<T | undefined> {
  const cancelling = new vscode.CancellationTokenSource();
  const working = work(cancelling.token);
  try {
    return await whenLong(working, () => void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true }, (_, token) => {
        token.onCancellationRequested(() => cancelling.cancel());
        return working.then(() => undefined, () => undefined);
      },
    ));
  } finally {
    cancelling.dispose();
  }
}

async function whenLong<T>(working: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, LONG);
  try {
    return await working;
  } finally {
    clearTimeout(timer);
  }
}
