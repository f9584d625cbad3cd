import * as vscode from 'vscode';
import { LEVELS, SENSITIVITIES, type RuleSetting } from '../core/config/config';
import { PRESETS } from '../core/config/presets';
import type { CheckOptions } from '../core/engine';

const COVERAGES = ['sentence', 'nearby', 'paragraph'] as const;

/** True when the writer wants the document checked while writing. */
export function isEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('policyWriter', document).get('enable') !== false;
}

/**
 * Settings as they hold for a document: its language and folder count. What the writer has not set, the preset decides.
 * Values that make no sense are left out.
 */
export function checkOptions(document: vscode.TextDocument): CheckOptions {
  const settings = vscode.workspace.getConfiguration('policyWriter', document);
  const preset = PRESETS[oneOf(Object.keys(PRESETS), settings.get('preset')) ?? 'brief'];
  const sensitivity = oneOf(SENSITIVITIES, explicit(settings, 'claims.sensitivity')) ?? preset.sensitivity;
  const coverage = oneOf(COVERAGES, settings.get('coverage'));
  const rules = { ...readRules(preset.rules), ...readRules(settings.get('rules')) };
  rules['uncited-claim'] = { ...rules['uncited-claim'], kinds: settings.get('claims.kinds') };
  return {
    today: today(),
    rules,
    ...(sensitivity && { sensitivity }),
    ...(coverage && { coverage }),
  };
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

/** The writer's own calendar day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
