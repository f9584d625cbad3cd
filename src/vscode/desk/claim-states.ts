import * as vscode from 'vscode';
import type { Claim, ClaimState } from '../../core/report/claims';
import { guard } from '../guard';
import { openWords, stateWord } from './claim-words';

const SCHEME = 'policy-writer-claim';
const BADGES: Readonly<Record<ClaimState, string>> = { cited: '✓', open: '!', 'set-aside': '–' };

/** The address by which the editor finds the sign of a claim's state. */
export function stateUri({ state, key }: Pick<Claim, 'state' | 'key'>): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${state}/${key}` });
}

/** The address by which the editor finds how many claims of a section have no source. */
export function openUri(open: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/section/${open}` });
}

/**
 * A sign at the end of each claim in the Citations view, so that its state is told by more than a colour, and at the end of
 * each section the number of its claims without a source, which is seen however long the title is.
 */
export function registerClaimStates(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider(guard('claim-states', {
    provideFileDecoration({ scheme, path }) {
      if (scheme !== SCHEME) return undefined;
      const open = Number(/^\/section\/(\d+)$/.exec(path)?.[1] ?? 0);
      // The editor draws two signs at most.
      if (open > 0) return new vscode.FileDecoration(open > 99 ? '9+' : String(open), openWords(open));
      const state = (Object.keys(BADGES) as ClaimState[]).find((one) => path.startsWith(`/${one}/`));
      return state ? new vscode.FileDecoration(BADGES[state], stateWord(state)) : undefined;
    },
  }));
}
