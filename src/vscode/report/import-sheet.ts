import * as vscode from 'vscode';
import { COLUMNS } from '../../core/report/fact-sheet';
import { readFactSheet, type SheetReading } from '../../core/report/read-fact-sheet';
import { decodeText } from '../../core/text/decode-text';
import { baseName } from '../../core/text/path';
import { nameOf } from '../active-draft';
import type { Review } from '../desk/reviews';
import type { Verdicts } from '../desk/verdicts';
import { tell } from '../tell';
import { inWords, writersLanguage } from '../wording';

/**
 * *Import Fact-Check Sheet*: asks for the file where none is given, and says how many of its verdicts are for claims of the draft, which rows
 * are not, and what to do about them. Gives that number; `undefined` when nothing was read.
 */
export async function importSheet({ document, summary }: Review, verdicts: Verdicts, given: vscode.Uri | undefined): Promise<number | undefined> {
  const file = given instanceof vscode.Uri ? given : (await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Fact-Check Sheet'), filters: { [vscode.l10n.t('Fact-check sheets')]: ['csv', 'tsv', 'txt', 'md', 'html', 'htm'] },
  }))?.[0];
  if (!file) return undefined;
  const name = baseName(file.path);
  const reading = await readSheet(file, name);
  if (!reading) return undefined;
  await verdicts.add(document, reading.verdicts);
  const keys = new Set(summary.list.map(({ key }) => key));
  const lost = [...reading.verdicts.keys()].filter((key) => !keys.has(key)).map((key) => reading.rowOf.get(key)!);
  const here = reading.verdicts.size - lost.length;
  void tellOutcome(file, [
    vscode.l10n.t('Verdicts imported from “{0}”: {1}.', name, here),
    ...(lost.length > 0 ? [vscode.l10n.t(
      'No claim of “{0}” has the words of these rows: {1}. Check anew what was reworded, or open the draft that they belong to and import the sheet there.',
      nameOf(document), rowsWords(lost))] : []),
    ...(reading.nameless.length > 0 ? [vscode.l10n.t(
      'These rows do not say of which claim they are: {0}. Fill in “{1}” or “{2}”, and import the sheet again.',
      rowsWords(reading.nameless), inWords(COLUMNS[2]), inWords(COLUMNS[9]))] : []),
    ...(here > 0 ? [vscode.l10n.t('The Citations view shows them.')] : []),
  ], lost.length + reading.nameless.length > 0);
  return here;
}

async function readSheet(file: vscode.Uri, name: string): Promise<SheetReading | undefined> {
  const text = await vscode.workspace.fs.readFile(file).then(decodeText, () => undefined);
  const reading = text === undefined ? undefined : readFactSheet(text, writersLanguage());
  if (reading) return reading;
  tell(text !== undefined
    ? vscode.l10n.t('Nothing was imported: “{0}” has no table with the columns “{1}” or “{2}” and “{3}”. Choose a fact-check sheet that was exported here; save one from a spreadsheet as CSV.',
      name, ...[2, 9, 7].map((at) => inWords(COLUMNS[at])))
    : vscode.l10n.t('Nothing was imported: “{0}” cannot be read. Look whether it is still there, and choose it again.', name), 'Error');
  return undefined;
}

/** Says it, and opens the sheet when the writer wants to see the rows. */
async function tellOutcome(file: vscode.Uri, sentences: readonly string[], lacks: boolean): Promise<void> {
  if (!lacks) return tell(sentences.join(' '));
  const open = vscode.l10n.t('Open the Sheet');
  if (await vscode.window.showWarningMessage(sentences.join(' '), open) === open) await vscode.commands.executeCommand('vscode.open', file);
}

/** Runs of rows that are named. */
const MOST_NAMED = 10;

/** “4, 7–9”: numbers of rows in their order. */
function rowsWords(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const named = runs.slice(0, MOST_NAMED).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
  return runs.length > MOST_NAMED ? `${named} …` : named;
}
