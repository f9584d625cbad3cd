import assert from 'node:assert/strict';
import { checkEntry, checkGlossary } from '../../../src/core/glossary/check-entries';
import { checkEntryShape } from '../../../src/core/glossary/check-shape';
import type { Entry } from '../../../src/core/glossary/entry';
import { inEnglish } from '../../../src/core/text/wording';
import { glossary } from '../../support/engine';
import { SOUND } from '../../support/sound-entry';

suite('the built-in glossary', () => {
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
});

suite('the checks of the build refuse', () => {
  const faults = (change: Partial<Entry>): string =>
    checkEntry({ ...SOUND, ...change }, []).map((problem) => inEnglish(problem.wording)).join(' ');
  const together = (...changes: Partial<Entry>[]): string =>
    checkGlossary(changes.map((change) => ({ ...SOUND, ...change }))).map((problem) => inEnglish(problem.wording)).join(' ');

  test('no entry that is sound', () => {
    assert.equal(faults({}), '');
    assert.equal(together({}), '');
  });

  test('a date that is not on the calendar', () => {
    const shape = (change: object): string[] => checkEntryShape({ ...SOUND, ...change }, []).map(({ path, wording }) => `${path.join('.')} ${inEnglish(wording)}`);
    const write = 'is not a date: write the year, month or day as 2027, 2027-04 or 2027-04-30.';
    assert.deepEqual(shape({ status: { text: 'Active.', as_of: '2026-02-30' } }), [`status.as_of “2026-02-30” ${write}`]);
    assert.deepEqual(shape({ members: [{ name: 'Japan', since: '2026-13' }] }), [`members.0.since “2026-13” ${write}`]);
    assert.deepEqual(shape({ members: [{ name: 'Japan', since: '2026', until: '2027-13' }] }), [`members.0.until “2027-13” ${write}`]);
    assert.deepEqual(shape({ stale: [{ pattern: 'x', since: '2026-00', say: 'y' }] }).filter((one) => one.includes('date')), [`stale.0.since “2026-00” ${write}`]);
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

  test('a first use that says only what the long form and the term make', () => {
    const council = { aliases: ['TCC', 'Tripartite Council'], expansion: 'Tripartite Council' };
    assert.match(together({ ...council, first_use: 'Tripartite Council (TCC)' }), /leave it out/);
    assert.equal(together({ ...council, first_use: 'Tripartite Council (the TCC)' }), '');
    assert.equal(together(council), '');
  });
});
