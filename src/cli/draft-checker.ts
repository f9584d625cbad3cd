import { forEngine, type Settings } from '../core/config/settings';
import { readDraft } from '../core/draft/read-draft';
import { createEngine, type Checked, type Engine } from '../core/engine';
import { today } from '../today';
import type { UnreadFile } from './job';
import { bibliographyLoader } from './load-bibliography';
import { glossaryLoader } from './load-glossary';

/** What is known of a draft. */
export interface CheckedDraft {
  readonly checked: Checked;
  /** Absolute paths of the bibliographies that the draft names itself, and of the places where one that is not there was looked for. */
  readonly named: readonly string[];
  /** What is wrong in the draft's bibliography and glossary, a line each. */
  readonly remarks: readonly string[];
  /** Files of either that cannot be read. */
  readonly unread: readonly UnreadFile[];
}

/** Checks drafts with what belongs to them on disk. */
export interface DraftChecker {
  /**
   * @param path absolute path of the draft: its bibliography is found from there
   * @throws Error when the parser cannot read the draft
   */
  check(text: string, path: string, settings: Settings): CheckedDraft;
  /** Reads bibliographies and glossaries anew from now on. */
  forgetFiles(): void;
}

/**
 * An engine remembers each sentence that it has judged, because in the editor it comes again with every key. In an archive
 * it comes once: after this many characters of drafts a new engine costs less than the memory of the old one.
 */
const ENOUGH = 2_500_000;

/** A checker; one for each thread, since word lists, the model and files that were read are kept in it. */
export function draftChecker(): DraftChecker {
  const makeLoaders = () => ({ loadBibliography: bibliographyLoader(process.cwd()), loadGlossary: glossaryLoader(process.cwd()) });
  let loaders = makeLoaders();
  const day = today();
  let engine: Engine | undefined;
  let read = 0;
  return {
    check(text, path, settings) {
      if (read > ENOUGH) engine = undefined;
      read = engine === undefined ? text.length : read + text.length;
      engine ??= createEngine();
      const draft = readDraft(text);
      const { bibliography, ...sources } = loaders.loadBibliography(draft, path, settings.bibliography);
      const { glossary, ...terms } = loaders.loadGlossary(settings.glossaries);
      const checked = engine.check(draft, { ...forEngine(settings), today: day, ...(bibliography && { bibliography }), glossary });
      return { checked, named: sources.named, remarks: [...sources.remarks, ...terms.remarks], unread: [...sources.unread, ...terms.unread] };
    },
    forgetFiles() {
      loaders = makeLoaders();
    },
  };
}
