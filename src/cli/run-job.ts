import { toAnalysis, toAnalyzedIssues } from '../core/analyze';
import { coverageOf } from '../core/report/coverage';
import { findingsOf } from '../core/report/finding';
import { draftChecker } from './draft-checker';
import type { Done, Job } from './job';
import { readDraftFile, type ReadFile } from './read-draft-file';
import { repair } from './repair';

const checker = draftChecker();

/** Forgets the bibliographies and glossaries that were read: the next job reads them again. */
export const forgetFiles = (): void => checker.forgetFiles();

/** Does one job. A draft that cannot be read or checked gives a problem; nothing is thrown. */
export async function runJob({ file, path, text, hasBom = false, settings, want }: Job): Promise<Done> {
  const read: ReadFile = text === undefined ? readDraftFile(path) : { text, hasBom };
  if (read.problem !== undefined) return { file, problem: read.problem };
  try {
    if (want === 'repair') return { file, repair: repair(read, (draft) => checker.check(draft, path, settings).checked.issues) };
    const { checked, ...companions } = checker.check(read.text, path, settings);
    if (want === 'analysis') return { file, ...companions, json: JSON.stringify({ file, ...toAnalysis(checked) }) };
    if (want === 'coverage') return { file, ...companions, coverage: coverageOf(file, read.text, toAnalysis(checked)) };
    const { verdicts, citedBy } = checked.facts;
    const services = citedBy.filter((_, sentence) => verdicts[sentence].flagged);
    return {
      file, ...companions,
      findings: findingsOf(toAnalyzedIssues(checked.issues, want === 'findings'), read.text),
      flagged: services.length,
      cited: services.filter((citations) => citations.length > 0).length,
    };
  } catch (error) {
    return { file, problem: `It could not be checked: ${(error as Error).message}.` };
  }
}
