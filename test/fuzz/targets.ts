// What is fuzzed: a name, where the inputs come from, and what must hold for each of them.
import * as fc from 'fast-check';
import { changed } from '../support/broken-markdown';
import { bibtexFiles, jsonFiles, yamlFiles } from './data-files';
import { bibliographyIsRead, configurationIsRead, glossaryIsRead, importIsRead } from './data-properties';
import { checkSoundly, codeIsSilent, fixesWork, fixTwiceIsOnce, followsChanges, nothingInCode, readsAsWhole } from './draft-properties';
import { changes, tornDocuments, writtenDrafts } from './drafts';
import { isInTime, longTexts } from './long-texts';

/** One kind of input and what is asked of it. */
export interface Target {
  readonly name: string;
  /** Runs the property until the time or the number of runs is used up; `seed` and `path` replay an earlier failure. */
  readonly check: (limits: fc.Parameters<unknown>) => fc.RunDetails<unknown>;
}

function target<T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => unknown): Target {
  return { name, check: (limits) => fc.check(fc.property(inputs, (input) => void holds(input)), limits as fc.Parameters<[T]>) as fc.RunDetails<unknown> };
}

/** @param documents texts of real documents; the fixes and the code are tried on them too when there are any */
export function targetsFor(documents: readonly string[]): Target[] {
  const drafts = documents.length > 0 ? fc.oneof(writtenDrafts, tornDocuments(documents)) : writtenDrafts;
  return [
    target('drafts: checked without a failure, spans inside', drafts, checkSoundly),
    target('drafts: each fix takes its finding away', drafts, fixesWork),
    target('drafts: fixing twice is fixing once', drafts, fixTwiceIsOnce),
    target('drafts: code and front matter are silent', drafts, (text) => {
      codeIsSilent(text);
      nothingInCode(text);
    }),
    target('edit sequences: read piece by piece as in one', fc.tuple(drafts, changes).map(versions), readsAsWhole),
    target('edit sequences: findings are those of a first check', fc.tuple(drafts, changes).map(versions), followsChanges),
    target('long drafts and data files: in time', longTexts, isInTime),
    target('bibliographies: BibTeX', bibtexFiles, (text) => bibliographyIsRead(text, 'bibtex')),
    target('bibliographies: CSL-YAML', yamlFiles, (text) => bibliographyIsRead(text, 'csl-yaml')),
    target('bibliographies: CSL-JSON', jsonFiles, (text) => bibliographyIsRead(text, 'csl-json')),
    target('glossaries', fc.oneof(yamlFiles, yamlFiles.map((text) => `entries:\n${text}`), jsonFiles), glossaryIsRead),
    target('imported terms and fact-check sheets', fc.oneof(drafts, bibtexFiles, tables), importIsRead),
    target('configurations', fc.oneof(yamlFiles, jsonFiles), configurationIsRead),
  ];
}

/** The texts of all versions of a draft, the first included. */
function versions([first, all]: [string, Parameters<typeof changed>[1][]]): string[] {
  const texts = [first];
  for (const next of all) texts.push(changed(texts[texts.length - 1], next));
  return texts;
}

const cell = fc.oneof(fc.constantFrom('Term', 'Definition', 'Verdict', 'Claim', 'Id', 'Long form', 'DPRK', 'a "b"', '=1+1', ''), fc.string({ unit: 'grapheme', maxLength: 6 }));

/** Tables with commas or bars, the head sometimes among the rows. */
const tables = fc.tuple(fc.constantFrom(',', ';', '\t', ' | '), fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }))
  .map(([sign, rows]) => ['Term,Definition'.replace(',', sign), ...rows.map((row) => row.join(sign))]
    .map((row) => sign === ' | ' ? `| ${row} |` : row).join('\n').replace('\n', sign === ' | ' ? '\n|--|--|\n' : '\n'));
