import type { DraftCoverage } from './coverage';

/** The drafts of a JSON report, as the `json` format writes it; `undefined` when the text is not one. */
export function readCoverageJson(text: string): DraftCoverage[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isCoverage) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCoverage(value: unknown): value is DraftCoverage {
  const draft = value as Partial<Record<keyof DraftCoverage, unknown>> | null;
  const isNumber = (key: keyof DraftCoverage) => Number.isFinite(draft?.[key]);
  const isGroup = (key: keyof DraftCoverage) => typeof draft?.[key] === 'object' && draft[key] !== null;
  return typeof draft?.file === 'string' && Array.isArray(draft.open)
    && (['words', 'sentences', 'claims', 'cited'] as const).every(isNumber)
    && (['kinds', 'citations', 'findings'] as const).every(isGroup);
}
