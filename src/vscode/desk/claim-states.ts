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

/** The address by which the editor finds how many claims of a section have no source, be it none. */
export function openUri(open: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/section/${open}` });
}

/**
 * A sign at the end of each claim in the Citations view, so that its state is shown by more than a colour, and at the end of
 * each section the number of its claims without a source or that there is none, which is seen however long the title is.
 */
export function registerClaimStates(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider(guard('claim-states', {
    provideFileDecoration({ scheme, path }) {
      if (scheme !== SCHEME) return undefined;
      const section = /^\/section\/(\d+)$/.exec(path);
      if (section) return sectionSign(Number(section[1]));
      const state = (Object.keys(BADGES) as ClaimState[]).find((one) => path.startsWith(`/${one}/`));
      return state ? new vscode.FileDecoration(BADGES[state], stateWord(state)) : undefined;
    },
  }));
}

/** The number of claims without a source, in the two signs that the editor draws at most; where there is none, that all is well. */
function sectionSign(open: number): vscode.FileDecoration {
  return new vscode.FileDecoration(open === 0 ? BADGES.cited : open > 99 ? '9+' : String(open), openWords(open));
}
