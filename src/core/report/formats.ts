import { githubWriter } from './github';
import { jsonWriter } from './json';
import { compactWriter, prettyWriter } from './lines';
import { sarifWriter } from './sarif';
import type { FindingsWriter, WriterOptions } from './writer';
import { checkstyleWriter, junitWriter } from './xml';

/** The formats in which findings can be written, by name. A writer holds the state of one report: make one each time. */
export const FINDINGS_FORMATS: Readonly<Record<string, (options: WriterOptions) => FindingsWriter>> = {
  pretty: prettyWriter,
  compact: compactWriter,
  json: jsonWriter,
  sarif: sarifWriter,
  github: githubWriter,
  junit: junitWriter,
  checkstyle: checkstyleWriter,
};

/** Those of them that tell the fixes of a finding. */
export const FORMATS_WITH_FIXES: ReadonlySet<string> = new Set(['json', 'sarif']);
