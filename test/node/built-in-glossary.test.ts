import Ajv from 'ajv';
import assert from 'node:assert/strict';
import type { Block } from '../../src/core/draft/draft';
import { Part } from '../../src/core/draft/parts';
import { Prose } from '../../src/core/draft/prose/prose';
import { readDraft } from '../../src/core/draft/read-draft';
import { checkGlossary } from '../../src/core/glossary/check-entries';
import { checkFileShape } from '../../src/core/glossary/check-shape';
import type { Entry } from '../../src/core/glossary/entry';
import { findTerms, termAt } from '../../src/core/glossary/find-terms';
import { formsOf } from '../../src/core/glossary/glossary';
import schema from '../../src/core/glossary/terms.schema.json';
import { glossary } from '../support/engine';
import { SOUND } from '../support/sound-entry';

const { entries } = glossary;

suite('The built-in glossary', () => {
  test('finds each entry by every alias, in a sentence that gives its context', () => {
    assert.deepEqual(missedAliases(), []);
  });

  test('holds 570 entries, each with its source and status', () => {
    assert.ok(entries.length >= 570);
    assert.deepEqual(checkGlossary(entries), []);
  });

  test('shows nothing that was written for its makers', () => {
    const text = JSON.stringify(entries);
    for (const word of ['project_note', 'the corpora', 'confirmed_in_corpus', 'Seed article', 'not looked up']) {
      assert.ok(!text.includes(word), word);
    }
  });

  test('speaks of the world, and not of how its sources were looked for', () => {
    const told = JSON.stringify(entries.map((entry) => ({ ...entry, sources: undefined })));
    for (const words of ['not confirmed', 'not verified', 'not found', 'not seen', 'not read', 'last read', 'one source', 'one page', 'in the source', 'Wikipedia',
      'latest source', 'latest evidence', 'as far as found', 'summit read of', 'page cited', 'neither was confirmed', 'no list confirmed', 'was not available', 'needs checking', 'review seen']) {
      assert.ok(!told.includes(words), words);
    }
    assert.deepEqual(entries.filter(({ unverified }) => unverified !== undefined).map(({ id }) => id), []);
  });

  test('has a schema by which a JSON Schema validator reads a terms file as its own checker does', () => {
    const valid = new Ajv({ strict: false }).compile(schema);
    const bad = [
      { entries: [{ ...SOUND, id: 'Two Words' }] }, { entries: [{ ...SOUND, kind: 'pact' }] }, { entries: 'none' }, {},
      { entries: [{ ...SOUND, members: [{ since: '2020' }] }] }, { entries: [{ ...SOUND, definitoin: 'x' }] },
      { entries: [{ ...SOUND, status: { text: 'Active.', as_of: 'May 2020' } }] }, { entries: [{ ...SOUND, aliases: [''] }] },
    ];
    assert.equal(valid({ entries: [SOUND] }), true);
    assert.deepEqual(checkFileShape({ entries: [SOUND] }), []);
    for (const one of bad) {
      assert.equal(valid(one), false, JSON.stringify(one));
      assert.notEqual(checkFileShape(one).length, 0, JSON.stringify(one));
    }
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
