import * as vscode from 'vscode';
import { guard } from './guard';
import type { Claim, ClaimState } from '../core/report/claims';
import { stateWord } from './claim-words';

const SCHEME = 'policy-writer-claim';
const BADGES: Readonly<Record<ClaimState, string>> = { cited: '✓', open: '!', 'set-aside': '–' };

/** The address by which the editor finds the sign of a claim's state. */
export function stateUri({ state, key }: Pick<Claim, 'state' | 'key'>): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${state}/${key}` });
}

/** A sign at the end of each claim in the Citations view, so that its state is told by more than a colour. */
export function registerClaimStates(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider(guard('claim-states', {
    provideFileDecoration({ scheme, path }) {
      const state = (Object.keys(BADGES) as ClaimState[]).find((one) => path.startsWith(`/${one}/`));
      return scheme === SCHEME && state ? new vscode.FileDecoration(BADGES[state], stateWord(state)) : undefined;
    },
  }));
}
