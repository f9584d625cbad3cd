import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { builtInEntries } from '../../../src/core/glossary/built-in';
import { checkEntry, checkGlossary } from '../../../src/core/glossary/check-entries';
import { checkFileShape } from '../../../src/core/glossary/check-shape';
import type { Entry } from '../../../src/core/glossary/entry';
import { createGlossary } from '../../../src/core/glossary/glossary';
import schema from '../../../src/core/glossary/terms.schema.json';
import { inEnglish } from '../../../src/core/text/wording';

const entries = builtInEntries();
const glossary = createGlossary(entries);

const SOUND: Entry = {
  id: 'tcc', term: 'TCC', aliases: ['TCC'], kind: 'institution', definition: 'A council.',
  status: { text: 'Active.', as_of: '2026-01' }, verified: true,
  sources: [{ title: 'Charter', url: 'https://example.org/', read: '2026-01-01' }],
};

suite('The built-in glossary', () => {
  test('holds 485 entries, each with its source and status', () => {
    assert.ok(entries.length >= 485);
    assert.deepEqual(checkGlossary(entries), []);
  });

  test('shows nothing that was written for its makers', () => {
    const text = JSON.stringify(entries);
    for (const word of ['project_note', 'the corpora', 'confirmed_in_corpus', 'Seed article', 'not looked up']) {
      assert.ok(!text.includes(word), word);
    }
  });

  test('keeps the five terms of every draft complete', () => {
    const names = (id: string): string[] => (glossary.byId.get(id)?.members ?? []).map((member) => member.name);
    assert.deepEqual(names('quad'), ['Australia', 'India', 'Japan', 'United States']);
    assert.deepEqual(names('korus'), ['United States', 'Republic of Korea']);
    assert.deepEqual(names('gsomia'), ['Japan', 'Republic of Korea']);
    assert.equal(glossary.byId.get('cptpp')?.members?.filter(({ role }) => role === undefined).length, 12);
    assert.equal(names('rcep').length, 15);
    for (const id of ['quad', 'cptpp', 'rcep', 'korus', 'gsomia']) {
      const entry = glossary.byId.get(id);
      assert.ok(entry?.verified && entry.dates?.length && entry.usage_note && entry.status && entry.members_complete, id);
    }
  });

  test('is read the same by its own checker and by a JSON Schema validator', () => {
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

suite('The checks of the build refuse', () => {
  const faults = (change: Partial<Entry>): string =>
    checkEntry({ ...SOUND, ...change }, []).map((problem) => inEnglish(problem.wording)).join(' ');
  const together = (...changes: Partial<Entry>[]): string =>
    checkGlossary(changes.map((change) => ({ ...SOUND, ...change }))).map((problem) => inEnglish(problem.wording)).join(' ');

  test('a sound entry: not', () => {
    assert.equal(faults({}), '');
    assert.equal(together({}), '');
  });

  test('a date that is not on the calendar', () => {
    assert.equal(faults({ status: { text: 'Active.', as_of: '2026-02-30' } }), '“2026-02-30” is not a date.');
    assert.equal(faults({ members: [{ name: 'Japan', since: '2026-13' }] }), '“2026-13” is not a date.');
  });

  test('a member whose note claims entry into force without a date', () => {
    assert.match(faults({ members: [{ name: 'Japan', note: 'in force early' }] }), /entry into force/);
  });

  test('an ambiguous alias without context words', () => {
    assert.equal(faults({ match: { only_with_context: ['TCC'] } }), 'Ambiguous aliases need context words.');
  });

  test('a form that is a pattern', () => {
    assert.match(faults({ aliases: ['\\bTCC\\b'] }), /regular expression/);
  });

  test('two entries with one id, and an alias of two entries without context', () => {
    assert.match(together({}, {}), /another entry with this id/);
    assert.equal(together({}, { id: 'other' }), '“tcc” is an alias of tcc and other without context.');
  });

  test('an entry without a source, or called verified without one that was read', () => {
    assert.equal(together({ sources: [], verified: false }), 'No source is given.');
    assert.match(together({ sources: [{ title: 'Charter', url: 'https://example.org/' }] }), /no source was read/);
  });

  test('a pointer to an entry that does not exist', () => {
    assert.equal(together({ see_also: ['nowhere'] }), 'There is no entry “nowhere” to point to.');
  });
});
