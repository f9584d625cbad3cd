import * as vscode from 'vscode';

/** Milliseconds after which the writer is told that something is still running. */
export const TELL_AFTER = 500;

/**
 * Waits for work that the writer has asked for. When it takes long, a notification says what is done, and cancels it when the writer
 * wants: the work then ends soon, with `undefined` or what it has.
 * @param work it may report how many parts of how many are done
 */
export async function withCancel<T>(
  title: string, work: (token: vscode.CancellationToken, tell: (done: number, all: number) => void) => Promise<T | undefined>,
): Promise<T | undefined> {
  const cancelling = new vscode.CancellationTokenSource();
  let shown: vscode.Progress<{ message: string; increment: number }> | undefined;
  let told = 0;
  const working = work(cancelling.token, (done, all) => {
    const part = 100 * done / all;
    shown?.report({ message: `${done}/${all}`, increment: part - told });
    if (shown) told = part;
  });
  try {
    return await whenLong(working, () => void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
        shown = progress;
        token.onCancellationRequested(() => cancelling.cancel());
        return working.then(() => undefined, () => undefined);
      },
    ));
  } finally {
    cancelling.dispose();
  }
}

async function whenLong<T>(working: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, TELL_AFTER);
  try {
    return await working;
  } finally {
    clearTimeout(timer);
  }
}
