import assert from 'node:assert/strict';
import type { Block } from '../../src/core/draft/draft';
import { Part } from '../../src/core/draft/parts';
import { Prose } from '../../src/core/draft/prose';
import { readDraft } from '../../src/core/draft/read-draft';
import { builtInEntries } from '../../src/core/glossary/built-in';
import type { Entry } from '../../src/core/glossary/entry';
import { findTerms, termAt } from '../../src/core/glossary/find-terms';
import { createGlossary, formsOf } from '../../src/core/glossary/glossary';

const entries = builtInEntries();
const glossary = createGlossary(entries);

suite('The built-in glossary', () => {
  test('finds each entry by every alias, in a sentence that gives its context', () => {
    assert.deepEqual(missedAliases(), []);
  });
});

/** Makes a paragraph long enough that no other is read for its context. */
const FILLER = ' and went on to other matters that need no name here, since they were of less weight than this one'.repeat(2);

function paragraphFor(entry: Entry, alias: string): string {
  const discussed = `Officials discussed ${alias.replace('#', '12')} yesterday`;
  if (!entry.match?.only_with_context?.includes(alias)) return `${discussed}.`;
  const context = entry.match?.context?.[0] ?? '';
  return `${discussed}${FILLER} ${context.replace(/ \+ /g, ' ').replace(/\*/g, '')}.`;
}

/** The aliases that are not found, or not as this entry alone; all paragraphs in one draft, put together unparsed. */
function missedAliases(): string[] {
  const wanted = entries.flatMap((entry) => formsOf(entry).map((alias) => ({ entry, alias, text: paragraphFor(entry, alias) })));
  const blocks = wanted.map(({ text }, index): Block => ({
    index, start: index * 1000, end: index * 1000 + text.length, role: 'body', section: 0, quoteDepth: 0,
    prose: new Prose(text, [{ prose: 0, source: index * 1000, length: text.length }]),
    firstSentence: 0, endSentence: 0, firstMark: 0, endMark: 0,
  }));
  const uses = findTerms({ ...readDraft(''), blocks, parts: [new Part([], blocks.map(({ role }) => role))] }, glossary);
  return wanted.flatMap(({ entry, alias }, index) => {
    const start = index * 1000 + 'Officials discussed '.length + (/^the /.exec(alias)?.[0].length ?? 0);
    const use = termAt(uses, start);
    return use?.start === start && use.ids.join() === entry.id ? [] : [`${entry.id}: ${alias}`];
  });
}
