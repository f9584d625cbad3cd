// What must hold for every bibliography, glossary, configuration and fact-check sheet, whatever stands in it.
import * as assert from 'node:assert/strict';
import { DICTIONARY_REASONS } from '../../src/core/claims/dictionary';
import { learnFact } from '../../src/core/config/learn-fact';
import { readConfig } from '../../src/core/config/read-config';
import { configSchema } from '../../src/core/config/schema';
import { isIgnored, settingsFor } from '../../src/core/config/settings';
import { builtInEntries } from '../../src/core/glossary/built-in';
import { createGlossary } from '../../src/core/glossary/glossary';
import { importCsv, importMarkdown } from '../../src/core/glossary/import-terms';
import { renderCards } from '../../src/core/glossary/render-card';
import { mergeTerms, readTermsFile } from '../../src/core/glossary/team-terms';
import { writeTermsFile } from '../../src/core/glossary/write-terms-file';
import { RULES } from '../../src/core/lint/rules';
import { readFactSheet } from '../../src/core/report/read-fact-sheet';
import { joinBibliography, readSources, type BibliographyFormat } from '../../src/core/sources/bibliography';
import { applyEdits } from '../../src/core/text/span';
import { inEnglish } from '../../src/core/text/wording';
import { checkSoundly } from './draft-properties';

const DRAFT = '---\nbibliography: a.bib\n---\nExports fell 5% in 2019 [@kim2020, p. 3]. The DPRK and a agreed [@__proto__; @constructor].\n';
const ENTRIES = builtInEntries();
const KNOWN = new Set(ENTRIES.map(({ id }) => id));
const SCHEMA = configSchema(RULES);
const OWN = Object.getOwnPropertyNames(Object.prototype).join();

/** Nothing that was read has reached the prototype that all objects share. */
function assertUntouched(): void {
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), OWN);
}

export function bibliographyIsRead(text: string, format: BibliographyFormat): void {
  const list = readSources(text, format);
  for (const span of [...list.sources, ...list.sources.map(({ keySpan }) => keySpan), ...list.problems]) assertWithin(span, text);
  for (const { key, item } of list.sources) assert.ok(typeof key === 'string' && key !== '' && typeof item.type === 'string');
  checkSoundly(DRAFT, { bibliography: joinBibliography([{ file: 'a.bib', list, named: { start: 18, end: 23 } }]) });
  assertUntouched();
}

/** As `assertInside`, but a fault may be pointed at in the middle of a character. */
function assertWithin({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `span ${start}-${end} of ${text.length}`);
}

export function glossaryIsRead(text: string): void {
  const { entries, problems } = readTermsFile(text, KNOWN);
  for (const span of [...problems, ...entries.map(({ at }) => at)]) assertWithin(span, text);
  const merged = mergeTerms(entries.length > 0 ? ENTRIES : [], entries);
  const glossary = createGlossary(merged);
  checkSoundly(DRAFT, { glossary });
  for (const { id } of entries) {
    const entry = glossary.byId.get(id);
    if (entry) assert.equal(typeof renderCards([entry], { today: '2026-11-24', find: (other) => glossary.byId.get(other) }), 'string');
  }
  assertUntouched();
}

/** Terms that are taken over from a table or a list make a file that reads without a problem. */
export function importIsRead(text: string): void {
  for (const found of [importCsv(text), importMarkdown(text)]) {
    const unique = found.filter(({ id }, index) => found.findIndex((one) => one.id === id) === index);
    const { problems } = readTermsFile(writeTermsFile(unique), KNOWN);
    // One letter may be a term all the same; the file tells its owner what it lacks.
    assert.deepEqual(problems.map(({ wording }) => inEnglish(wording)).filter((message) => !/too short to match|looks like a regular expression/.test(message)), []);
  }
  readFactSheet(text);
}

export function configurationIsRead(text: string): void {
  const { config, problems } = readConfig(text, SCHEMA);
  for (const span of problems) assertWithin(span, text);
  isIgnored(config, 'notes/draft.md');
  const { rules, sensitivity, coverage, dictionary } = settingsFor(RULES, config, 'notes/draft.md');
  checkSoundly(DRAFT, { rules, dictionary, ...(sensitivity && { sensitivity }), ...(coverage && { coverage }) });
  readConfig(text, SCHEMA, 'policy-writer');
  if (problems.length === 0) factIsLearnt(text, dictionary.length);
  assertUntouched();
}

/** A fact added to a sound configuration is read from it again, and costs nothing that stood there. */
function factIsLearnt(text: string, before: number): void {
  const edit = learnFact(text, { sentence: 'A fact: “new”.', why: DICTIONARY_REASONS[0] });
  if (!edit) return;
  const { config, problems } = readConfig(applyEdits(text, [edit]), SCHEMA);
  assert.deepEqual(problems, []);
  assert.equal(settingsFor(RULES, config, 'notes/draft.md').dictionary.length, before + 1);
}
