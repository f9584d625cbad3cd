import * as vscode from 'vscode';
import type { DraftCache } from '../draft-cache';
import { start } from '../guard';
import type { ProjectConfigs } from '../project-config';
import { registerClaimHover } from './claim-hover';
import { registerLearnFact } from './learn-fact';
import { registerSilenceRule } from './silence-rule';
import { registerWhy } from './why';

/** What the editor does with findings once they are published: it says why, learns facts and silences rules. */
export function registerFindings(drafts: DraftCache, projects: ProjectConfigs): vscode.Disposable {
  return vscode.Disposable.from(
    start('silence-rule', () => registerSilenceRule()),
    start('why', () => registerWhy(drafts)),
    start('claim-hover', () => registerClaimHover(drafts)),
    start('learn-fact', () => registerLearnFact(projects)),
  );
}
