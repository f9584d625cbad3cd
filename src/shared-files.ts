import { CONFIG_FILES } from './core/config/config';
import { IGNORE_FILE } from './core/config/ignore-list';
import { isNeighbour } from './core/sources/bibliography';

/** True for the name of a draft; one that a writer opens or names is read whatever its ending. */
export function isDraftFile(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?|qmd|rmd|rmarkdown)$/iu.test(name);
}

/** True for the name of a team's glossary. */
export function isTermsFile(name: string): boolean {
  return /\.terms\.ya?ml$/u.test(name);
}

/** True for the name of a file that many drafts are checked with: a configuration, an ignore file, a bibliography or a team's glossary. */
export function isSharedFile(name: string): boolean {
  return [...CONFIG_FILES, IGNORE_FILE].includes(name) || isNeighbour(name) || isTermsFile(name);
}
