import * as vscode from 'vscode';
import { toRange } from '../convert';
import { guard } from '../guard';
import { isWritable } from '../languages';
import type { Reviews } from './reviews';

const SETTING = 'policyWriter.showCitedClaims';

/** A faint line under the claims that are cited, so that a reviewer sees what was counted. Off by default. */
export function registerCitedClaims(reviews: Reviews): vscode.Disposable {
  /** Made when it is first wanted: most writers never ask for it. */
  let line: vscode.TextEditorDecorationType | undefined;
  const draw = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const wanted = isWritable(document) && vscode.workspace.getConfiguration(undefined, document).get(SETTING) === true;
    const review = wanted ? reviews.known(document) : undefined;
    // While the writer types, the lines move with the text until the next check.
    if (!review && (!line || (wanted && reviews.live.isWanted(document)))) return;
    line ??= makeLine();
    editor.setDecorations(line, (review?.summary.list ?? []).filter(({ state }) => state === 'cited').map((claim) => toRange(document, claim)));
  };
  const drawAll = guard('cited-claims', (): void => vscode.window.visibleTextEditors.forEach(draw));
  drawAll();
  return vscode.Disposable.from(
    { dispose: () => line?.dispose() },
    reviews.live.onDidCheck(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) drawAll();
    }),
  );
}

function makeLine(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    textDecoration: 'underline dotted 1px var(--vscode-charts-green)', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerLane: vscode.OverviewRulerLane.Left, overviewRulerColor: new vscode.ThemeColor('charts.green'),
  });
}
