import * as vscode from 'vscode';

/** Characters that a message has room for in one line; those of wide scripts count twice. */
const ONE_LINE = 55;

/**
 * Tells the writer something that asks for no answer. The editor cuts a message without a button to one line, so that a longer one has a
 * button that closes it.
 */
export function tell(words: string, kind: 'Information' | 'Warning' | 'Error' = 'Information'): void {
  const isLong = words.replace(/[\u2e80-\uffdc]/g, 'xx').length > ONE_LINE;
  void vscode.window[`show${kind}Message`](words, ...(isLong ? [vscode.l10n.t('OK')] : []));
}
