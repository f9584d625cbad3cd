import * as vscode from 'vscode';
import { readFixTitle } from '../core/lint/fix-title';

/** A fix's title in the writer's language; where the title alone does not tell, with what the fix changes. */
export function fixWords(title: string): string {
  const { template, words } = readFixTitle(title);
  const { t } = vscode.l10n;
  switch (template) {
    case 'Add a footnote': return t('Add a footnote');
    case 'Add a link': return t('Add a link');
    case 'Mark as needing a citation': return t('Mark as needing a citation');
    case 'Ignore this sentence': return t('Ignore this sentence (adds a comment behind it)');
    case 'Not a claim': return t('Not a claim (adds a comment that says so)');
    case 'Common knowledge': return t('Common knowledge (adds a comment that says so)');
    case 'Put a footnote in its place': return t('Put a footnote in its place');
    case 'Move the address into a footnote': return t('Move the address into a footnote');
    case 'Make it a link': return t('Make it a link');
    case 'Renumber all footnotes': return t('Renumber all footnotes');
    case 'Remove the comment': return t('Remove the comment');
    case 'Remove the note': return t('Remove the note');
    case 'Remove the note and its mark': return t('Remove the note and its mark');
    case 'Remove this note': return t('Remove this note');
    case 'Remove the second mark': return t('Remove the second mark');
    case 'Remove the second key': return t('Remove the second key');
    case 'Add the @': return t('Add the @');
    case 'Add the note [^{0}]': return t('Add the note [^{0}]', words);
    case 'Give this note and its mark the label [^{0}]': return t('Give this note and its mark the label [^{0}]', words);
    case 'Change to [^{0}]': return t('Change to [^{0}]', words);
    case 'Change to “{0}”': return t('Change to “{0}”', words);
    case 'Write “{0}”': return t('Write “{0}”', words);
    case 'Leave out “({0})”': return t('Leave out “({0})”', words);
    case 'Call note “{0}” in both places': return t('Call note “{0}” in both places', words);
    case 'Mark “{0}” as deliberately not cited': return t('Mark “{0}” as deliberately not cited', words);
    case 'Put it in front of the full stop': return t('Put it in front of the full stop');
    case 'Put it behind the full stop': return t('Put it behind the full stop');
    default: return title;
  }
}
