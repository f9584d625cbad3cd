import * as vscode from 'vscode';
import { start } from '../guard';
import type { ProjectConfigs } from '../project-config';
import { registerClaimHover } from './claim-hover';
import { registerLearnFact } from './learn-fact';
import type { LiveCheck } from './live-check';
import { registerSilenceRule } from './silence-rule';
import { registerWhy } from './why';

/** What the editor does with findings once they are published: it says why, learns facts and silences rules. */
export function registerFindings(live: LiveCheck, projects: ProjectConfigs): vscode.Disposable {
  return vscode.Disposable.from(
    start('silence-rule', () => registerSilenceRule()),
    start('why', () => registerWhy(live.drafts)),
    start('claim-hover', () => registerClaimHover(live)),
    start('learn-fact', () => registerLearnFact(projects)),
  );
}
