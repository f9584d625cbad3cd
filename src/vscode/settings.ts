import * as vscode from 'vscode';
import { REACHES } from '../core/citations/coverage/reach';
import { SENSITIVITIES } from '../core/claims/verdict';
import { LEVELS, type RuleSetting } from '../core/config/config';
import { PRESETS } from '../core/config/presets';
import { forEngine, settingsFor } from '../core/config/settings';
import type { CheckOptions } from '../core/engine';
import { RULES } from '../core/lint/rules';
import { today } from '../today';
import type { ProjectConfig } from './project-config';

/** True when the writer wants the document checked while writing. */
export function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('policyWriter', document).get('enable') !== false;
}

/**
 * Settings as they hold for a draft: its language and folder count. What the writer has set wins over the preset
 * that the writer has set, that over the project's configuration, and that over the defaults. Values that make no
 * sense are left out.
 */
export function checkOptions(draft: Pick<vscode.TextDocument, 'uri' | 'languageId'>, project?: ProjectConfig): CheckOptions {
  const settings = vscode.workspace.getConfiguration('policyWriter', draft);
  const preset = PRESETS[oneOf(Object.keys(PRESETS), explicit(settings, 'preset')) ?? ''];
  const rules = readRules(settings.get('rules'));
  const kinds = explicit(settings, 'claims.kinds');
  if (kinds !== undefined) rules['uncited-claim'] = { ...rules['uncited-claim'], kinds: settings.get('claims.kinds') };
  const set = {
    rules,
    sensitivity: oneOf(SENSITIVITIES, explicit(settings, 'claims.sensitivity')),
    coverage: oneOf(REACHES, explicit(settings, 'coverage')),
  };
  const layers = preset ? [preset, set] : [set];
  const all = settingsFor(RULES, project?.config ?? { extends: 'brief' }, project?.path ?? '', ...layers);
  return { today: today(), ...forEngine(all) };
}

/** What the writer has set, wherever; `undefined` where the default holds. */
function explicit(settings: vscode.WorkspaceConfiguration, name: string): unknown {
  const known = settings.inspect(name);
  return known?.workspaceFolderLanguageValue ?? known?.workspaceFolderValue ?? known?.workspaceLanguageValue ??
    known?.workspaceValue ?? known?.globalLanguageValue ?? known?.globalValue;
}

/** Milliseconds without typing before a draft is checked again. */
export function checkDelay(): number {
  const delay: unknown = vscode.workspace.getConfiguration('policyWriter').get('lint.delay');
  return typeof delay === 'number' && Number.isFinite(delay) ? Math.min(Math.max(delay, 0), 10_000) : 300;
}

function readRules(value: unknown): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  if (typeof value !== 'object' || value === null) return rules;
  for (const [id, level] of Object.entries(value)) {
    const severity = oneOf(LEVELS, level);
    if (severity) rules[id] = { severity };
  }
  return rules;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((candidate) => candidate === value);
}
