import type { Finding } from './finding';

/**
 * Findings that are known and not reported again: by file (relative to the baseline's folder, with `/`), by the
 * fingerprint of the finding, with the rule and the words for people who read the file.
 */
export interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Reads a baseline file; `undefined` when the text is not one. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    const isOne = value?.version === 1 && typeof value.findings === 'object' && value.findings !== null;
    return isOne ? (value as Baseline) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Splits findings into those that the baseline holds and those that are new.
 * @param isGone whether a file of the baseline is no longer there: a file that the baseline does not name may be one of
 * those under a new name
 */
export function splitByBaseline(
  baseline: Baseline | undefined, file: string, findings: readonly Finding[], isGone: (file: string) => boolean = () => false,
): { known: readonly Finding[]; fresh: readonly Finding[] } {
  if (!baseline) return { known: [], fresh: findings };
  const recorded = Object.hasOwn(baseline.findings, file) ? [baseline.findings[file]]
    : Object.entries(baseline.findings).flatMap(([name, known]) => (isGone(name) ? [known] : []));
  const isKnown = (finding: Finding) => recorded.some((known) => Object.hasOwn(known, finding.fingerprint));
  return { known: findings.filter(isKnown), fresh: findings.filter((finding) => !isKnown(finding)) };
}

/**
 * The text of a baseline file that holds `checked`; files that were not checked keep what `before` says of them, but
 * for those that are gone. Files and findings stand in a fixed order, so that a version control system shows what has
 * changed.
 */
export function writeBaseline(
  before: Baseline | undefined, checked: ReadonlyMap<string, readonly Finding[]>, isGone: (file: string) => boolean = () => false,
): string {
  const files: Record<string, Record<string, string>> = {};
  const names = new Set([...Object.keys(before?.findings ?? {}).filter((name) => !isGone(name)), ...checked.keys()]);
  for (const name of [...names].sort()) {
    const findings = checked.get(name);
    const entries = findings
      ? findings.map(({ fingerprint, rule, words }) => [fingerprint, `${rule}: ${words}`] as const)
      : Object.entries(before?.findings[name] ?? {});
    if (entries.length > 0) files[name] = Object.fromEntries(entries);
  }
  return `${JSON.stringify({ version: 1, findings: files } satisfies Baseline, null, 2)}\n`;
}
